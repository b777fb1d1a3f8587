"""``demo``: an office with nine months of life, and its papers."""

from __future__ import annotations

from pathlib import Path

from deputy_desk.command_line.call import Call
from deputy_desk.command_line.output import Answer


def demo(call: Call) -> Answer:
    """Make the demonstration office."""
    from deputy_desk.demo.run import make_demo

    args = call.args
    complaints = Path(args.complaints) if args.complaints else None
    value = make_demo(Path(args.out), complaints=complaints, seed=args.seed, language=call.language, say=call.say)
    lines = [f"{key}: {one}" for key, one in _flat(value)]
    return Answer(value, tuple(lines))


def _flat(value: dict[str, object], above: str = "") -> list[tuple[str, object]]:
    found: list[tuple[str, object]] = []
    for key, one in value.items():
        name = f"{above}{key}"
        if isinstance(one, dict):
            found += _flat(one, f"{name}.")
        else:
            found.append((name, one))
    return found
