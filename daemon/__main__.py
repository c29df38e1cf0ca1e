"""Run as `python -m daemon` or `followthrough`."""

from daemon import __version__


def main() -> int:
    """Say which version this is."""
    print(f"followthrough {__version__}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
