"""What every test needs before anything is imported: no screen, a private run-time folder."""

from __future__ import annotations

import os
import tempfile

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if "XDG_RUNTIME_DIR" not in os.environ:
    # Qt warns without it, and warnings fail tests.
    os.environ["XDG_RUNTIME_DIR"] = tempfile.mkdtemp(prefix="deputy-desk-run-")
