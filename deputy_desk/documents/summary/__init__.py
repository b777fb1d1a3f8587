"""The effectiveness summary as PDF, drawn from kept figures and words alone: an old one comes out again as it was."""

from deputy_desk.documents.summary.document import draw_summary

__all__ = ["draw_summary"]
