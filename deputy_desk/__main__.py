"""The command line as a program: ``python -m deputy_desk``."""

from __future__ import annotations

import sys

from deputy_desk.command_line.run import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
