"""Run as `python -m daemon` or `followthrough`."""

from __future__ import annotations

import sys

from daemon import cli


def main() -> int:
    """Run the command line; returns its exit code."""
    return cli.main(sys.argv[1:])


if __name__ == "__main__":
    raise SystemExit(main())
