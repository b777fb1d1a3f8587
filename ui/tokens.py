"""Exact values of the look: colours of both themes, sizes, radii, widths, in logical pixels at 100 % scale.

Plain data, no Qt: the theme, the style sheet, the painted widgets and the tests read it.
"""

from __future__ import annotations

from typing import Final

LIGHT: Final[dict[str, str]] = {
    "win": "#F2EFE9",
    "content": "#FBFAF7",
    "surface": "#FFFFFF",
    "sunken": "#EFEBE4",
    "hover": "#EAE6DE",
    "page_bg": "#E6E2DA",
    "border": "#E3DED5",
    "btn_border": "#CFC8BB",
    "input_border": "#9A9183",
    "text": "#24211C",
    "text2": "#5A544A",
    "text3": "#6C655A",
    "accent": "#0E7182",
    "accent_hover": "#0B6272",
    "accent_text": "#0B5E6D",
    "accent_tint": "#DFEFF1",
    "accent_tint2": "#EDF6F7",
    "on_accent": "#FFFFFF",
    "on_accent2": "#E3F2F4",
    "red": "#B3402C",
    "red_text": "#A03523",
    "red_tint": "#FAE7E2",
    "amber": "#C0780A",
    "amber_text": "#825000",
    "amber_tint": "#FBEFD6",
    "green": "#3B8150",
    "green_text": "#2A6639",
    "green_tint": "#E4F1E5",
    "info": "#5B7184",
    "info_text": "#42576A",
    "info_tint": "#E8EDF2",
    "hatch": "#D9D3C8",
    "seg_sel": "#FFFFFF",
    "title": "#F8F6F2",
}

DARK: Final[dict[str, str]] = {
    "win": "#1F1E1B",
    "content": "#262521",
    "surface": "#2C2A26",
    "sunken": "#201F1C",
    "hover": "#393631",
    "page_bg": "#1A1917",
    "border": "#3D3A34",
    "btn_border": "#57534A",
    "input_border": "#7F786C",
    "text": "#EDE9E1",
    "text2": "#B8B2A6",
    "text3": "#A29B8E",
    "accent": "#17788A",
    "accent_hover": "#1C8799",
    "accent_text": "#6CC5D3",
    "accent_tint": "#1F3F45",
    "accent_tint2": "#24363A",
    "on_accent": "#FFFFFF",
    "on_accent2": "#E8F5F6",
    "red": "#D9644E",
    "red_text": "#F2988A",
    "red_tint": "#45261F",
    "amber": "#D4942E",
    "amber_text": "#E9B75F",
    "amber_tint": "#41341C",
    "green": "#5AA36C",
    "green_text": "#8CCB99",
    "green_tint": "#223A27",
    "info": "#7F97A9",
    "info_text": "#AFC1CF",
    "info_tint": "#2B363F",
    "hatch": "#4A463F",
    "seg_sel": "#3A3732",
    "title": "#191816",
}

# Paper stays paper in both themes.
PAPER: Final[dict[str, str]] = {
    "a4_paper": "#FFFFFF",
    "a4_border": "#C9C2B6",
    "scan_paper": "#FAF8F1",
    "scan_highlight": "#F6E7B4",
}

UI_FONT: Final = "Golos Text"
LETTER_FONT: Final = "Tinos"

# Font sizes in pixels; 11 and 15 are never used, weights are 400 and 600 only.
CAPTION: Final = 12
SMALL: Final = 13
BASE: Final = 14
PANE_TITLE: Final = 16
SCREEN_TITLE: Final = 20
COUNTER: Final = 24

LINE_HEIGHT: Final[dict[int, int]] = {12: 16, 13: 18, 14: 20, 16: 24, 20: 28, 24: 30}

HEIGHT: Final[dict[str, int]] = {
    "menu_bar": 28,
    "status_bar": 28,
    "header": 64,
    "footer_actions": 56,
    "pane_header": 44,
    "tabs": 44,
    "filter_row": 48,
    "nav_item": 36,
    "control": 32,
    "control_small": 28,
    "segmented": 32,
    "segmented_small": 28,
    "badge": 20,
    "chip": 28,
    "table_header": 32,
    "table_row": 36,
    "task_row": 52,
    "task_group_header": 32,
    "empty_hint": 48,
    "summary_strip": 72,
    "question_row": 40,
    "grade_row": 48,
    "person_row": 36,
    "section_row": 30,
    "strip_cell": 24,
}

WIDTH: Final[dict[str, int]] = {
    "rail": 232,
    "rail_collapsed": 52,
    "pane_today": 344,
    "pane_complaints": 328,
    "pane_intake": 384,
    "pane_letter": 524,
    "pane_scan": 460,
    "pane_report_params": 308,
    "pane_report_preview": 532,
    "search": 320,
    "task_due_column": 156,
    "task_button": 176,
}

RADIUS: Final[dict[str, int]] = {
    "kbd": 4,
    "checkbox": 4,
    "strip_cell": 3,
    "control": 6,
    "segmented_track": 7,
    "segmented_item": 5,
    "card": 8,
    "nav_item": 6,
    "badge": 10,
    "chip": 14,
    "avatar": 20,
}

ICON: Final[dict[str, int]] = {
    "nav": 20,
    "button": 18,
    "button_small": 16,
    "inline": 16,
    "row_disc": 28,
}

FOCUS_WIDTH: Final = 2
DUE_SOON_WORKING_DAYS: Final = 5

# Below the first width the rail shows icons only, below the second the right pane becomes an overlay.
RAIL_COLLAPSES_BELOW: Final = 1280
PANE_OVERLAYS_BELOW: Final = 1180
MINIMUM_SIZE: Final = (960, 540)
DESIGN_SIZE: Final = (1440, 900)
