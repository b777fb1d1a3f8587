"""Which screens the window has, in the order of the rail. Each is imported when it is first shown."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.desk import Desk, PageSpec
from ui.page import Page


def _complaints(desk: Desk) -> Page:
    from ui.pages.complaints.page import ComplaintsPage

    return ComplaintsPage(desk)


def _new_complaint(desk: Desk) -> Page:
    from ui.pages.intake.page import IntakePage

    return IntakePage(desk)


def _inquiries(desk: Desk) -> Page:
    from ui.pages.inquiries.page import InquiriesPage

    return InquiriesPage(desk)


def _inquiry(desk: Desk) -> Page:
    from ui.pages.inquiries.editor_page import InquiryPage

    return InquiryPage(desk)


def _reply(desk: Desk) -> Page:
    from ui.pages.reply.page import ReplyPage

    return ReplyPage(desk)


def _reports(desk: Desk) -> Page:
    from ui.pages.reports.page import ReportsPage

    return ReportsPage(desk)


def _settings(desk: Desk) -> Page:
    from ui.pages.settings.page import SettingsPage

    return SettingsPage(desk)


def screens() -> tuple[PageSpec, ...]:
    """Return every screen."""
    return (
        PageSpec(
            key="complaints",
            icon="inbox-outline",
            title=str(QT_TRANSLATE_NOOP("Rail", "Complaints")),
            factory=_complaints,
        ),
        PageSpec(
            key="new_complaint",
            icon="plus",
            title=str(QT_TRANSLATE_NOOP("Rail", "New complaint")),
            factory=_new_complaint,
            rail=False,
            parent="complaints",
        ),
        PageSpec(
            key="inquiries", icon="email-outline", title=str(QT_TRANSLATE_NOOP("Rail", "Inquiries")), factory=_inquiries
        ),
        PageSpec(
            key="inquiry",
            icon="email-outline",
            title=str(QT_TRANSLATE_NOOP("Rail", "Inquiry")),
            factory=_inquiry,
            rail=False,
            parent="inquiries",
        ),
        PageSpec(
            key="reply",
            icon="email-open-outline",
            title=str(QT_TRANSLATE_NOOP("Rail", "Reply")),
            factory=_reply,
            rail=False,
            parent="inquiries",
        ),
        PageSpec(
            key="reports",
            icon="chart-box-outline",
            title=str(QT_TRANSLATE_NOOP("Rail", "Reports")),
            factory=_reports,
            group=1,
        ),
        PageSpec(
            key="settings",
            icon="cog-outline",
            title=str(QT_TRANSLATE_NOOP("Rail", "Settings")),
            factory=_settings,
            group=9,
        ),
    )
