"""Deputy Desk: casework for deputies of maslikhats. Works and is tested without Qt."""

__version__ = "0.1.0"
