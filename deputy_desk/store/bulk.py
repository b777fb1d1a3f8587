"""Questions that only big writes ask: many keys at once, plain values back."""

from __future__ import annotations

import json
from collections.abc import Iterable

from deputy_desk.store.unit_of_work import View


def known_source_keys(view: View, keys: Iterable[str]) -> set[str]:
    """Return those keys against doubles that complaints carry already."""
    asked = json.dumps(list(keys), ensure_ascii=False)
    # CROSS JOIN: walk the asked keys and look each up in the index, never the other way round.
    found = view.rows(
        "SELECT DISTINCT c.source_key FROM json_each(?) AS k CROSS JOIN complaint AS c ON c.source_key = k.value",
        (asked,),
    )
    return {row[0] for row in found}
