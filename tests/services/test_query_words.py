"""The words a person reads on the screen are words the search line understands, in each language."""

from __future__ import annotations

import pytest

from deputy_desk.domain.complaint import Channel, Urgency
from deputy_desk.domain.complaint_file import ComplaintStage
from deputy_desk.domain.inquiry_file import InquiryStage
from deputy_desk.domain.query import parse_query
from deputy_desk.domain.query_tree import Field
from deputy_desk.wording.complaint_labels import channel_label, stage_label, urgency_label
from deputy_desk.wording.inquiry_labels import inquiry_stage_label

WAITS = {"sent": "with_body"}
"""A letter that waits reads as its complaint does: «Ждём ответ»."""


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_labels_are_values(language: str) -> None:
    labels = {
        **{("channel", channel_label(one, language)): one.value for one in Channel},
        **{("urgency", urgency_label(one, language)): one.value for one in Urgency},
        **{("state", inquiry_stage_label(one, language)): WAITS.get(one, one.value) for one in InquiryStage},
        **{("state", stage_label(one, language)): one.value for one in ComplaintStage},
    }
    for (field, label), value in labels.items():
        for line in (f"{field}:{label}", f'{field}:"{label}"'):
            found = parse_query(line)
            assert found.problems == (), line
            assert found.tree == Field(field, value), line  # type: ignore[arg-type]
