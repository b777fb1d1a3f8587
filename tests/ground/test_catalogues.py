"""Every sentence of the core has its Russian and Kazakh, and the compiled catalogues are those of the sources."""

from __future__ import annotations

import pytest

from deputy_desk.wording import compile as catalogues


def test_catalogues_are_complete_and_compiled(capsys: pytest.CaptureFixture[str]) -> None:
    status = catalogues.main(["--check"])
    assert capsys.readouterr().err == ""
    assert status == 0
