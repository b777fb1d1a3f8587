"""The office on disk: the only place with SQLAlchemy, SQLCipher and files. Knows the domain, no sentences."""
