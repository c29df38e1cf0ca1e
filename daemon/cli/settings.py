"""Where the settings lie, for every command that needs them."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from daemon.core.settings import Settings


def config_path(args: argparse.Namespace) -> Path:
    """Return the file named by --config, else the usual place (XDG base directories)."""
    if args.config is not None:
        return Path(args.config)
    home = os.environ.get("XDG_CONFIG_HOME", "")
    base = Path(home) if home.startswith("/") else Path("~/.config").expanduser()
    return base / "followthrough" / "config.yaml"


def settings_of(args: argparse.Namespace) -> Settings:
    """Return the settings; raises UserError (78) with everything that is wrong in the file."""
    from daemon import config  # noqa: PLC0415 - pydantic is worth a tenth of a second

    return config.load(config_path(args))
