"""Writing down what was explained, inside an open transaction: on the spot when a complaint is logged, or later."""

from __future__ import annotations

from datetime import date

from deputy_desk.domain.complaint import Explanation, ExplanationWay
from deputy_desk.domain.ids import Id
from deputy_desk.domain.office import Card
from deputy_desk.domain.people import Language
from deputy_desk.domain.text import clean
from deputy_desk.services.desk import Desk
from deputy_desk.store.unit_of_work import UnitOfWork


def put_explanation(
    work: UnitOfWork,
    desk: Desk,
    complaint_id: Id,
    on: date,
    *,
    text: str = "",
    card_id: Id | None = None,
    way: ExplanationWay = ExplanationWay.SAID,
    language: Language = Language.RU,
) -> Explanation:
    """Write an explanation with the version of its card. Raises DeskError("not_found") for an unknown card."""
    explanation = Explanation(
        id=desk.new_id(),
        complaint_id=complaint_id,
        on=on,
        way=way,
        card_id=card_id,
        card_version=work.get(Card, card_id).version if card_id else 0,
        language=language,
        text=clean(text),
        user_id=desk.user_id,
    )
    work.add(explanation)
    return explanation
