"""How the steps of a letter are called on buttons and in menus, and their icons."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.pages.inquiries.todo import Step


def step_name(step: Step) -> str:
    """Return the name of a step in the language shown now."""
    return {
        Step.EDIT: QCoreApplication.translate("InquirySteps", "Edit the draft"),
        Step.OPEN: QCoreApplication.translate("InquirySteps", "Open the letter"),
        Step.SEND: QCoreApplication.translate("InquirySteps", "Record the sending…"),
        Step.SEND_AGAIN: QCoreApplication.translate("InquirySteps", "Sent again…"),
        Step.RECEIVED: QCoreApplication.translate("InquirySteps", "Accepted by the body…"),
        Step.NOT_DELIVERED: QCoreApplication.translate("InquirySteps", "It did not arrive"),
        Step.REPLY: QCoreApplication.translate("InquirySteps", "Record a reply"),
        Step.GRADE: QCoreApplication.translate("InquirySteps", "Grade the reply"),
        Step.JUDGE: QCoreApplication.translate("InquirySteps", "What became of the promise…"),
        Step.EXTEND: QCoreApplication.translate("InquirySteps", "The term is prolonged…"),
        Step.REDIRECT: QCoreApplication.translate("InquirySteps", "Passed on to another body…"),
        Step.SETTLE: QCoreApplication.translate("InquirySteps", "Settled without a letter…"),
        Step.REMIND: QCoreApplication.translate("InquirySteps", "Draft a reminder"),
        Step.REPEAT: QCoreApplication.translate("InquirySteps", "Repeat the inquiry"),
        Step.CLOSE: QCoreApplication.translate("InquirySteps", "Close the letter"),
        Step.ANNUL: QCoreApplication.translate("InquirySteps", "Annul…"),
        Step.TRASH: QCoreApplication.translate("InquirySteps", "Put into the trash"),
    }[step]


def step_icon(step: Step) -> str:
    """Return the icon of the button for a step."""
    return {
        Step.EDIT: "pencil-outline",
        Step.OPEN: "open-in-new",
        Step.SEND: "send-outline",
        Step.REPLY: "email-open-outline",
        Step.GRADE: "check",
        Step.REMIND: "bell-outline",
        Step.REPEAT: "email-sync-outline",
        Step.CLOSE: "check",
    }.get(step, "email-outline")
