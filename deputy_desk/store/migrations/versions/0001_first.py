"""The first schema: records, journal, lists and search. The statements stand in ``0001_first.sql``, frozen."""

from pathlib import Path

from alembic import op

revision = "0001"
down_revision = None

_BETWEEN = ";\n\n"


def upgrade() -> None:
    """Make every table, index and trigger."""
    script = Path(__file__).with_suffix(".sql").read_text(encoding="utf-8")
    connection = op.get_bind()
    for statement in script.strip().removesuffix(";").split(_BETWEEN):
        connection.exec_driver_sql(statement)
