"""The words of ``inquiry …``: everything that happens to a letter. Knows names and flags only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deputy_desk.command_line.page_size import page_size

if TYPE_CHECKING:
    from deputy_desk.command_line.parser import Commands

_GRADES = ("acknowledgement", "holding", "redirect", "formal", "explanation", "promise", "done", "refusal")


def add_inquiry(group: Commands) -> None:
    """Add the commands under ``inquiry``."""
    _add_draft(group)
    _add_way(group)
    _add_answer(group)
    _add_ends(group)
    made = group.add("show", "inquiries:show", "show an inquiry")
    made.add_argument("number", metavar="N")
    made = group.add("list", "inquiries:listed", "list inquiries, the nearest due day first")
    made.add_argument("--state", choices=("draft", "registered", "sent", "received", "replied", "closed", "annulled"))
    made.add_argument("--overdue", action="store_true")
    made.add_argument("--ungraded", action="store_true", help="with replies nobody has graded")
    made.add_argument("--trash", action="store_true", help="drafts in the trash")
    made.add_argument("--limit", type=page_size, default=100)
    made.add_argument("--after", metavar="ID")


def _add_draft(group: Commands) -> None:
    made = group.add("draft", "drafting:draft", "draft a letter", writes=True)
    made.add_argument("--body", required=True, help="name of the body")
    made.add_argument("--subject-ru", default="")
    made.add_argument("--subject-kk", default="")
    made.add_argument("--text-ru", default="")
    made.add_argument("--text-kk", default="")
    made.add_argument("--question-ru", action="append", default=[])
    made.add_argument("--question-kk", action="append", default=[])
    made.add_argument("--complaint", action="append", default=[], nargs="+", metavar="N")
    made.add_argument("--term", metavar="15wd|30cd|1m")
    made.add_argument("--kind", choices=("inquiry", "letter", "reminder", "repeat"), default="inquiry")
    made.add_argument("--parent", metavar="N", help="the letter this one follows")
    made.add_argument("--letter-lang", choices=("kk", "ru", "both"))
    made = group.add("register", "drafting:register", "give a draft its number", writes=True)
    made.add_argument("id", metavar="ID")
    made.add_argument("--on", metavar="DATE")
    made.add_argument("--accept-unverified-term", action="store_true")


def _add_way(group: Commands) -> None:
    made = group.add("send", "inquiries:send", "record a sending", writes=True)
    made.add_argument("number", metavar="N")
    made.add_argument("--way", required=True, choices=("by_hand", "post", "email", "edms"))
    made.add_argument("--on", required=True, metavar="DATE")
    made.add_argument("--kind", choices=("first", "lost", "wrong_address"), default="first")
    made.add_argument("--received", metavar="DATE", help="the day the body registered it")
    made.add_argument("--incoming", default="", help="the body's incoming number")
    made = group.add("extend", "inquiries:extend", "record that the body prolonged the term", writes=True)
    made.add_argument("number", metavar="N")
    made.add_argument("--until", required=True, metavar="DATE")
    made.add_argument("--notified", metavar="DATE")
    made.add_argument("--basis", default="")
    made = group.add("redirect", "inquiries:redirect", "record that the letter went on to another body", writes=True)
    made.add_argument("number", metavar="N")
    made.add_argument("--body", required=True)
    made.add_argument("--on", required=True, metavar="DATE")
    made = group.add("annul", "inquiries:annul", "annul a registered letter; its number stays", writes=True)
    made.add_argument("number", metavar="N")
    made.add_argument("--reason", required=True)
    made.add_argument("--on", metavar="DATE")


def _add_ends(group: Commands) -> None:
    made = group.add("received", "inquiry_steps:received", "record that the body registered the letter", writes=True)
    made.add_argument("number", metavar="N")
    made.add_argument("--on", required=True, metavar="DATE")
    made.add_argument("--incoming", default="", help="the body's incoming number")
    words = "record that the last sending never arrived"
    made = group.add("not-delivered", "inquiry_steps:not_delivered", words, writes=True)
    made.add_argument("number", metavar="N")
    words = "record that the matter was settled without a letter"
    made = group.add("settle", "inquiry_steps:settle", words, writes=True)
    made.add_argument("number", metavar="N")
    made.add_argument("--said-by", required=True, help="who said so")
    made.add_argument("--on", metavar="DATE")
    made.add_argument("--way", default="", help="how it was settled")
    made.add_argument("--citizen", choices=("agrees", "disagrees"), help="the citizen's word")
    made = group.add("close", "inquiry_steps:close", "close an answered letter", writes=True)
    made.add_argument("number", metavar="N")
    made.add_argument("--on", metavar="DATE")
    made = group.add("trash", "inquiry_steps:trash", "put a draft into the trash", writes=True)
    made.add_argument("id", metavar="ID")
    made = group.add("restore", "inquiry_steps:restore", "take a draft out of the trash", writes=True)
    made.add_argument("id", metavar="ID")


def _add_answer(group: Commands) -> None:
    made = group.add("reply", "replies:reply", "record and grade a reply", writes=True)
    made.add_argument("number", metavar="N")
    made.add_argument("--on", required=True, metavar="DATE")
    made.add_argument("--grade", required=True, choices=_GRADES)
    made.add_argument("--question-grade", action="append", default=[], nargs="+", metavar="1=answered")
    made.add_argument("--text", default="")
    made.add_argument("--body-number", default="")
    made.add_argument("--incoming", default="")
    made.add_argument("--evidence", default="")
    made.add_argument("--promise", default="", help="what was promised")
    made.add_argument("--promise-due", metavar="DATE")
    made.add_argument("--official", default="")
    made = group.add(
        "promise", "replies:promise", "record a promise made otherwise than in a graded reply", writes=True
    )
    made.add_argument("number", metavar="N")
    made.add_argument("--text", required=True)
    made.add_argument("--due", required=True, metavar="DATE")
    made.add_argument("--official", default="")
    made = group.add("judge", "replies:judge", "record what became of a promise", writes=True)
    made.add_argument("id", metavar="ID")
    made.add_argument("--verdict", required=True, choices=("kept", "late", "broken", "not_verified"))
    made.add_argument("--done", metavar="DATE")
    made.add_argument("--evidence", default="")
