"""Every key of a Qlementine theme from our tokens. A theme with keys left out mixes in its own light colours."""

from __future__ import annotations

from ui import tokens

_NUMBERS: dict[str, int | bool] = {
    "animationDuration": 0,
    "borderRadius": tokens.RADIUS["control"],
    "borderWidth": 1,
    "checkBoxBorderRadius": tokens.RADIUS["checkbox"],
    "controlDefaultWidth": 96,
    "controlHeightLarge": tokens.HEIGHT["control"],
    "controlHeightMedium": tokens.HEIGHT["control_small"],
    "controlHeightSmall": 16,
    "dialGrooveThickness": 4,
    "dialMarkLength": 8,
    "dialMarkThickness": 2,
    "dialTickLength": 4,
    "dialTickSpacing": 4,
    "focusAnimationDuration": 0,
    "focusBorderWidth": tokens.FOCUS_WIDTH,
    "fontSize": tokens.BASE,
    "fontSizeH1": tokens.COUNTER,
    "fontSizeH2": tokens.SCREEN_TITLE,
    "fontSizeH3": tokens.PANE_TITLE,
    "fontSizeH4": tokens.BASE,
    "fontSizeH5": tokens.SMALL,
    "fontSizeMonospace": tokens.SMALL,
    "fontSizeS1": tokens.CAPTION,
    "iconSize": 16,
    "iconSizeExtraSmall": 12,
    "iconSizeLarge": 24,
    "iconSizeMedium": 18,
    "menuBarItemBorderRadius": tokens.RADIUS["kbd"],
    "menuItemBorderRadius": tokens.RADIUS["kbd"],
    "progressBarGrooveHeight": 3,
    "scrollBarMargin": 0,
    "scrollBarThicknessFull": 10,
    "scrollBarThicknessSmall": 6,
    "sliderAnimationDuration": 0,
    "sliderGrooveHeight": 4,
    "sliderTickSize": 3,
    "sliderTickSpacing": 2,
    "sliderTickThickness": 1,
    "spacing": 8,
    "tabBarPaddingTop": 0,
    "tabBarTabMaxWidth": 0,
    "tabBarTabMinWidth": 0,
    "useSystemFonts": False,
}

# Key of Qlementine: token for rest, hover, pressed, disabled.
_STATES: dict[str, tuple[str, str, str, str]] = {
    "borderColor": ("input_border", "text3", "text3", "border"),
    "neutralColor": ("hover", "btn_border", "btn_border", "sunken"),
    "primaryColor": ("accent", "accent_hover", "accent_hover", "btn_border"),
    "primaryColorForeground": ("on_accent", "on_accent", "on_accent", "text3"),
    "primaryAlternativeColor": ("accent", "accent_hover", "accent_hover", "btn_border"),
    "secondaryColor": ("text", "text", "text", "text3"),
    "secondaryColorForeground": ("surface", "surface", "surface", "text3"),
    "secondaryAlternativeColor": ("text2", "text", "text", "text3"),
    "statusColorError": ("red", "red", "red", "red_tint"),
    "statusColorInfo": ("info", "info", "info", "info_tint"),
    "statusColorSuccess": ("green", "green", "green", "green_tint"),
    "statusColorWarning": ("amber", "amber", "amber", "amber_tint"),
}

_SINGLE: dict[str, str] = {
    "backgroundColorMain1": "surface",
    "backgroundColorMain2": "content",
    "backgroundColorMain3": "win",
    "backgroundColorMain4": "sunken",
    "backgroundColorTabBar": "content",
    "backgroundColorWorkspace": "win",
    "focusColor": "accent",
}


def theme_keys(values: dict[str, str]) -> dict[str, object]:
    """Return a whole Qlementine theme for the token colours ``values``."""
    keys: dict[str, object] = {"meta": {"author": "Deputy Desk", "name": "Deputy Desk", "version": "1"}}
    keys.update(_NUMBERS)
    keys.update({key: values[name] for key, name in _SINGLE.items()})
    for key, names in _STATES.items():
        for state, name in zip(("", "Hovered", "Pressed", "Disabled"), names, strict=True):
            keys[key + state] = values[name]
    ink = values["text"]
    for n, alpha in enumerate(("00", "10", "18", "20"), start=1):
        keys[f"semiTransparentColor{n}"] = ink + alpha
    for n in (1, 2, 3):
        keys[f"shadowColor{n}"] = "#00000000"
    return keys
