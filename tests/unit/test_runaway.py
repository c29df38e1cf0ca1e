"""No pattern of the core can run away: its time grows with the length of a text, and no faster.

Every compiled pattern below ``daemon.core`` is found, wherever it is kept, and runs over long
hostile strings: the classic ones, and strings made of the pattern's own literals.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
import time
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass

import daemon.core

Pattern = re.Pattern[str] | re.Pattern[bytes]

SHORT, LENGTH, LONG = 2_500, 20_000, 60_000
QUICK = 0.004  # seconds: what is faster than this on 20 kB is not looked at closer
SLOWEST = 0.5  # on 60 kB, whatever the growth
GROWTH = 3.0  # of the time for twice the length; linear is 2, quadratic 4
HOSTILE = (
    "a", "A", " ", "\n", "0", ",", ".", "-", "(", "<", ">", '"', "'", ":", "/", "@", "=?", "a ",
    "a a a ", "1 ", "a,", "a.", "1:", "\\\"", "=?a?q?", "a@", "<a", "the ", "at 1 ", "\t", "\u00e9",
    "12/", "we will ", "x\n", "a-", "&#", "monday ",
)  # fmt: skip


Found = Iterator[tuple[str, Pattern]]


def parts_of(thing: object) -> Iterator[tuple[str, object]]:
    """Yield what a value holds, each with a label."""
    if isinstance(thing, Mapping):
        yield from ((f"[{str(key)[:20]}]", value) for key, value in thing.items())
    elif isinstance(thing, (list, tuple, set, frozenset)):
        yield from ((f"[{number}]", value) for number, value in enumerate(thing))
    elif is_dataclass(thing) and not isinstance(thing, type):
        name = str(getattr(thing, "name", ""))
        yield from ((f":{name}", getattr(thing, field.name)) for field in fields(thing))
    elif type(thing).__module__.startswith("daemon.core") and hasattr(thing, "__dict__"):
        yield from vars(thing).items()


def found_in(thing: object, name: str, seen: set[int]) -> Found:
    """Yield the patterns a value is or holds."""
    if isinstance(thing, re.Pattern):
        yield name, thing
    elif id(thing) not in seen:
        seen.add(id(thing))
        for label, part in parts_of(thing):
            yield from found_in(part, name + label, seen)


def patterns() -> list[tuple[str, Pattern]]:
    """Return every pattern of the core, each once, with where it is kept."""
    seen: set[int] = set()
    found: list[tuple[str, Pattern]] = []
    for info in pkgutil.walk_packages(daemon.core.__path__, "daemon.core."):
        module = importlib.import_module(info.name)
        for name, value in vars(module).items():
            if not name.startswith("__"):
                found += found_in(value, f"{info.name.removeprefix('daemon.core.')}.{name}", seen)
    return list({pattern: (name, pattern) for name, pattern in found}.values())


def source_of(pattern: Pattern) -> str:
    """Return the text of a pattern."""
    source = pattern.pattern
    return source if isinstance(source, str) else source.decode("latin-1")


def literals(pattern: Pattern) -> list[str]:
    """Return the words of a pattern, as they stand in its source, at most eight."""
    bare = re.sub(
        r"\\[a-zA-Z]|\[(?:\\.|[^\]\\])+\]|\{[\d,]{1,12}\}|\(\?[:=!<imsx]{1,3}",
        "|",
        source_of(pattern),
    )
    words = [word.strip() for word in re.split(r"[|()?*+^$.\\]", bare)]
    return list(dict.fromkeys(word for word in words if word))[:8]


def is_bounded(pattern: Pattern) -> bool:
    """Return whether no part of a pattern repeats without end: then it cannot be quadratic."""
    bare = re.sub(r"\[(?:\\.|[^\]\\])+\]", "", source_of(pattern))
    return re.search(r"(?<!\\)[*+]|\{\d{0,9},\}", bare) is None


def bricks(pattern: Pattern) -> list[str]:
    """Return what the hostile strings for a pattern are built of."""
    own = literals(pattern)
    joined = " ".join(own)[:200] or "a"
    if is_bounded(pattern):  # slow only by a large factor, and on what fits it halfway
        return ["a ", joined]
    return [*HOSTILE, *own[:4], joined, *(f"{word} a " for word in own[:2])]


def hostile(brick: str, length: int) -> str:
    """Return so long a text of one brick; its last character is in no pattern, so none fits all."""
    return (brick * (length // len(brick) + 1))[:length] + "\u00a7"


def seconds(pattern: Pattern, brick: str, length: int) -> float:
    """Return the processor time of looking for a pattern, the better of two runs."""
    text = hostile(brick, length)
    subject = text.encode("utf-8") if isinstance(pattern.pattern, bytes) else text
    best = 99.0
    for _ in range(2):
        began = time.process_time()
        for _match in pattern.finditer(subject):  # type: ignore[arg-type]
            pass
        best = min(best, time.process_time() - began)
        if best < QUICK or best > 1:
            break
    return best


def grows(pattern: Pattern, brick: str, length: int) -> str:
    """Return how the time grows from a length to its double, ``""`` where no faster than that."""
    once, twice = seconds(pattern, brick, length), seconds(pattern, brick, 2 * length)
    if twice <= GROWTH * once:
        return ""
    return f"{brick!r}: {once:.4f} s for {length}, {twice:.4f} s for {2 * length}"


def slow_on(pattern: Pattern) -> str:
    """Return on which strings a pattern runs away, and how, ``""`` where on none.

    A busy machine is slow once; a pattern that runs away is slow each time.
    """
    return _slow_on(pattern) and _slow_on(pattern)


def _slow_on(pattern: Pattern) -> str:
    for brick in bricks(pattern):
        if seconds(pattern, brick, SHORT) > QUICK and (why := grows(pattern, brick, SHORT)):
            return why
        if seconds(pattern, brick, LENGTH) < QUICK:
            continue
        if why := grows(pattern, brick, LENGTH):
            return why
        if (long := seconds(pattern, brick, LONG)) > SLOWEST:
            return f"{brick!r}: {long:.3f} s for {LONG}"
    return ""


def test_the_walk_finds_the_patterns_of_every_room() -> None:
    names = [name for name, _ in patterns()]
    for part in (
        "decoding.",
        "quotes.",
        "dates.",
        "detect.phrases.",
        "reports._FAILS",
        "approval.",
    ):
        assert any(name.startswith(part) for name in names), part


def test_a_pattern_that_runs_away_would_be_seen() -> None:
    assert slow_on(re.compile(r"\s+$"))
    assert slow_on(re.compile(r"\bmonday.*friday", re.DOTALL))
    assert not slow_on(re.compile(r"\s{1,20}$"))


def test_no_pattern_that_repeats_without_end_runs_away() -> None:
    ours = [(name, pattern) for name, pattern in patterns() if not is_bounded(pattern)]
    wrong = [f"{name} on {why}" for name, pattern in ours if (why := slow_on(pattern))]
    assert not wrong, "\n".join(wrong)


def test_no_pattern_that_repeats_with_bounds_is_slow_all_the_same() -> None:
    ours = [(name, pattern) for name, pattern in patterns() if is_bounded(pattern)]
    wrong = [f"{name} on {why}" for name, pattern in ours if (why := slow_on(pattern))]
    assert not wrong, "\n".join(wrong)
