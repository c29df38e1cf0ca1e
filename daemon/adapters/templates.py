"""Letters from jinja2 templates; the only importer of jinja2.

Templates lie in ``daemon/templates/<language>/<name>.j2``. A User may put his own under the same
names into a folder of his; they run in jinja2's sandbox, and a fact that does not exist is an
error instead of an empty place. The text is plain, so nothing is escaped: facts are data, a
template's syntax inside them stays what it is.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from jinja2 import (
    BaseLoader,
    ChoiceLoader,
    FileSystemLoader,
    PackageLoader,
    StrictUndefined,
    TemplateError,
    TemplateNotFound,
)
from jinja2.exceptions import SecurityError
from jinja2.sandbox import SandboxedEnvironment

from daemon.core.compose import Fact, Render
from daemon.errors import Permanent

_LANGUAGE_AT_LAST = "en"


def renderer(user_dir: Path | None = None) -> Render:
    """Return a function that fills templates; those in ``user_dir`` come before ours.

    The function raises Permanent where a template is missing, broken, or asks for a fact that
    does not exist. A language without templates falls back to English.
    """
    ours = PackageLoader("daemon", "templates")
    own: list[BaseLoader] = [FileSystemLoader(user_dir)] if user_dir is not None else []
    environment = SandboxedEnvironment(
        loader=ChoiceLoader([*own, ours]),
        undefined=StrictUndefined,
        autoescape=False,  # plain text mail: "&" is written "&"
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=False,
    )

    def render(name: str, language: str, facts: Mapping[str, Fact]) -> str:
        main = language.partition("-")[0].lower() or _LANGUAGE_AT_LAST
        places = [f"{tongue}/{name}.j2" for tongue in dict.fromkeys((main, _LANGUAGE_AT_LAST))]
        try:
            return environment.select_template(places).render(**facts)
        except TemplateNotFound as missing:
            msg = f"there is no template {missing.name}"
            raise Permanent(msg) from missing
        except (TemplateError, SecurityError, TypeError, ZeroDivisionError) as problem:
            msg = f"the template {name} cannot be filled: {problem}"
            raise Permanent(msg) from problem

    return render
