"""What of an HTML mail a browser would not show: hidden, tiny, or in the colour of its ground.

Only what mail really uses is understood: ``style`` attributes, and rules of ``<style>`` blocks
whose selector is one tag, class or id. Rules inside ``@media`` are left out: they hide for phones
what a desktop shows. Where a colour cannot be known, the text counts as visible.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

_MAX_STYLE = 2000  # characters of one attribute
_MAX_SHEET = 100_000
_MAX_RULES = 400
_TINY = 2.0  # pixels; nobody reads one-pixel text
_CLOSE = 24  # sum of the differences of red, green and blue that no eye tells apart

Colour = tuple[int, int, int]
WHITE: Colour = (255, 255, 255)
_NAMES = {
    "white": WHITE, "black": (0, 0, 0), "snow": (255, 250, 250), "ivory": (255, 255, 240),
    "whitesmoke": (245, 245, 245), "ghostwhite": (248, 248, 255), "red": (255, 0, 0),
    "blue": (0, 0, 255), "green": (0, 128, 0), "gray": (128, 128, 128), "grey": (128, 128, 128),
    "yellow": (255, 255, 0), "navy": (0, 0, 128), "silver": (192, 192, 192),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Look:
    """How text looks that stands in an element: what it inherits."""

    tiny: bool = False
    colour: Colour | None = None  # None: the usual one
    ground: Colour | None = WHITE  # None: not known, an image or a gradient
    visible: bool = field(init=False)  # whether a person could read it

    def __post_init__(self) -> None:
        """See whether it can be seen."""
        known = self.colour is not None and self.ground is not None
        alike = known and _alike(self.colour or WHITE, self.ground or WHITE)
        object.__setattr__(self, "visible", not self.tiny and not alike)


@dataclass(frozen=True, slots=True)
class Style:
    """What a style says: it hides its element, breaks the line, or changes the look."""

    hidden: bool = False
    block: bool = False
    size: str = ""  # "tiny", "usual", "" where it says nothing or is relative
    colour: Colour | None = None
    see_through: bool = False
    ground: Colour | None = None
    unknown_ground: bool = False

    def over(self, look: Look) -> Look:
        """Return the look of what stands in an element of this style."""
        ground = None if self.unknown_ground else self.ground or look.ground
        colour = ground if self.see_through else self.colour or look.colour
        tiny = self.size == "tiny" if self.size else look.tiny
        if (tiny, colour, ground) == (look.tiny, look.colour, look.ground):
            return look
        return Look(tiny=tiny, colour=colour, ground=ground)


PLAIN = Style()

_PROPERTY = re.compile(r"(?:^|[;{\s])\s{0,20}([a-z-]{3,24})\s{0,5}:\s{0,5}([^;]{1,300})")
_LENGTH = re.compile(r"(-?\d{0,6}(?:\.\d{1,4})?)\s?(px|pt|em|rem|%|vw|vh|)(?![\w.])")
_SHORT_FONT = re.compile(r"(?:^|\s)(-?\d{0,6}(?:\.\d{1,4})?)(px|pt|em|rem|%|)(?:/|\s|$)")
_OFF_SCREEN = re.compile(r"-\d{3}")
_NO_ROOM = re.compile(r"rect\(\s{0,3}[01](?:px)?[\s,]{1,5}[01](?:px)?[\s,]{1,5}[01](?:px)?")


@lru_cache(maxsize=512)  # a sender writes every mail in the same styles
def read_style(text: str) -> Style:
    """Return what the text of a ``style`` attribute or of a rule means."""
    said = {
        m[1]: m[2].partition("!")[0].strip() for m in _PROPERTY.finditer(text[:_MAX_STYLE].lower())
    }
    ground = said.get("background-color", "") or said.get("background", "")
    known = _colour(ground)
    see_through, colour = _text_colour(said)
    return Style(
        hidden=_hides(said),
        block=said.get("display", "")
        in {"block", "table", "table-row", "flex", "grid", "list-item"},
        size=_size(said),
        colour=colour,
        see_through=see_through,
        ground=known,
        unknown_ground="background-image" in said
        or (
            bool(ground)
            and known is None
            and ground not in {"none", "transparent", "inherit", "initial"}
        ),
    )


def _hides(said: dict[str, str]) -> bool:
    if said.get("display") == "none" or said.get("visibility") in {"hidden", "collapse"}:
        return True
    if said.get("mso-hide") == "all" or _is_nothing(said.get("opacity", "")):
        return True
    if _OFF_SCREEN.match(said.get("text-indent", "")) or _NO_ROOM.match(said.get("clip", "")):
        return True
    if said.get("position") in {"absolute", "fixed"} and (
        _OFF_SCREEN.match(said.get("left", "")) or _OFF_SCREEN.match(said.get("top", ""))
    ):
        return True
    cut = said.get("overflow", "") == "hidden" or said.get("overflow-y", "") == "hidden"
    sides = ("height", "max-height", "width", "max-width")
    return cut and any(_is_nothing(said.get(side, "")) for side in sides)


def _is_nothing(value: str) -> bool:
    return bool(value) and re.fullmatch(r"0(?:\.0{1,4})?\s?(?:px|pt|em|rem|%)?", value) is not None


def _size(said: dict[str, str]) -> str:
    value = said.get("font-size", "")
    found = _LENGTH.match(value) if value else _SHORT_FONT.search(said.get("font", ""))
    if found is None:
        return "usual" if value and value[0].isalpha() and value != "inherit" else ""
    number = float(found[1]) if found[1] not in {"", "-"} else None
    if number is None:
        return ""
    if number == 0:
        return "tiny"
    if found[2] in {"em", "%"}:
        return ""  # a share of what it inherits
    return "tiny" if number < _TINY and found[2] != "rem" else "usual"


def _text_colour(said: dict[str, str]) -> tuple[bool, Colour | None]:
    value = said.get("color", "")
    if value == "transparent" or re.match(
        r"(?:rgb|hsl)a\([^)]{1,40},\s{0,3}0(?:\.0{1,4})?\s{0,3}\)", value
    ):
        return True, None
    return False, _colour(value)


_HASH = re.compile(r"#([0-9a-f]{3,8})(?![0-9a-f])")
_RGB = re.compile(r"rgba?\(\s{0,3}(\d{1,3})\s{0,3},?\s{0,3}(\d{1,3})\s{0,3},?\s{0,3}(\d{1,3})")


def _colour(value: str) -> Colour | None:
    """Return a colour, None where it says none or one of too many parts (gradients, images)."""
    if not value or "url(" in value or "gradient" in value:
        return None
    found = _HASH.search(value)
    if found is not None:
        digits = found[1]
        if len(digits) in {3, 4}:
            digits = "".join(d * 2 for d in digits)
        if len(digits) in {6, 8}:
            return int(digits[0:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)
        return None
    found = _RGB.search(value)
    if found is not None:
        return int(found[1]), int(found[2]), int(found[3])
    return _NAMES.get(value.split(maxsplit=1)[0])


def attribute_colour(value: str) -> Colour | None:
    """Return the colour of a ``bgcolor`` or ``color`` attribute."""
    value = value.strip().lower()
    bare = re.fullmatch(r"[0-9a-f]{6}|[0-9a-f]{3}", value)
    return _colour(f"#{value}" if bare else value)


def _alike(one: Colour, other: Colour) -> bool:
    return sum(abs(a - b) for a, b in zip(one, other, strict=True)) <= _CLOSE


# --- style blocks ---------------------------------------------------------------------------

_SELECTOR = re.compile(r"([a-z][a-z0-9]{0,9})?([.#][\w-]{1,80})?")
_REMARK = re.compile(r"/\*[^*]{0,2000}\*/|<!--|-->")


@lru_cache(maxsize=16)  # likewise
def read_sheet(sheet: str) -> Mapping[str, Style]:
    """Return the rules of a style block by selector: ``td``, ``.preheader``, ``td.x`` or ``#top``.

    One pass over the braces; rules inside ``@media`` and other blocks are left out.
    """
    rules: dict[str, Style] = {}
    depth, at, selector = 0, 0, ""
    sheet = _REMARK.sub("", sheet[:_MAX_SHEET])
    for match in re.finditer(r"[{}]", sheet):
        between = sheet[at : match.start()]
        at = match.end()
        if match[0] == "{":
            if depth == 0:
                selector = between.rpartition(";")[2].strip()
            depth += 1
            continue
        if depth == 1 and not selector.startswith("@"):
            _add_rule(rules, selector, between)
        depth = max(0, depth - 1)
        if len(rules) > _MAX_RULES:
            break
    return rules


def _add_rule(rules: dict[str, Style], selectors: str, body: str) -> None:
    style = read_style(body)
    if style == PLAIN:
        return
    for selector in selectors[:2000].split(","):
        name = selector.strip()
        if name and _SELECTOR.fullmatch(name):
            rules[name] = merged(rules.get(name, PLAIN), style)


def merged(one: Style, other: Style) -> Style:
    """Return two styles as one; what the later says holds."""
    if one is PLAIN:
        return other
    return Style(
        hidden=one.hidden or other.hidden,
        block=one.block or other.block,
        size=other.size or one.size,
        colour=other.colour if other.colour is not None or other.see_through else one.colour,
        see_through=other.see_through or (one.see_through and other.colour is None),
        ground=other.ground if other.ground is not None else one.ground,
        unknown_ground=other.unknown_ground or (one.unknown_ground and other.ground is None),
    )
