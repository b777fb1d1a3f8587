"""The journal as a timeline needs it: who entered a record and when, and which fields were changed later."""

from __future__ import annotations

import json
from collections.abc import Collection
from datetime import datetime
from typing import Any, NamedTuple

from deputy_desk.domain.ids import Id
from deputy_desk.store.list_filters import as_list
from deputy_desk.store.shape import from_milliseconds
from deputy_desk.store.unit_of_work import View


class Entry(NamedTuple):
    """One line of the journal. ``kind``: ins, set, del, see; ``fields``: what was written, as plain values."""

    record: Id
    kind: str
    at: datetime
    user_id: Id | None
    fields: dict[str, Any]


def entries(view: View, records: Collection[Id]) -> list[Entry]:
    """Return the journal lines of some records, oldest first."""
    sql = (
        'SELECT j.rec, j.kind, j.moment, j."user", j.fields FROM json_each(?) AS k'
        " CROSS JOIN journal AS j ON j.rec = k.value ORDER BY j.stamp"
    )
    return [
        Entry(record, kind, from_milliseconds(moment), user, json.loads(fields))
        for record, kind, moment, user, fields in view.rows(sql, (as_list(records),))
    ]
