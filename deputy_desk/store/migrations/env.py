"""Alembic's entry: runs on the connection it is handed, inside the transaction that is already open."""

from alembic import context

from deputy_desk.store.rows import schema

context.configure(connection=context.config.attributes["connection"], target_metadata=schema(), render_as_batch=True)
context.run_migrations()
