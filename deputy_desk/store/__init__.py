"""Floor 2: the only place with SQLAlchemy, SQLCipher and the files of an office."""
