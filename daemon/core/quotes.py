"""What a mail says anew, told apart from what it quotes or forwards.

The verdict of a mail is in its own words: "we withdraw the offer" above a quoted offer is no
offer. Quoted text is kept for identity only (it may be the one place that names the role).
A forwarded mail that says nothing of its own keeps the forwarded words as its text.
"""

from __future__ import annotations

import re

_MAX_DEPTH = 3
_MAX_ATTRIBUTION_LINES = 3
_ATTRIBUTION_END = re.compile(
    r"(?:wrote|writes|schrieb|a écrit|escribió|ha scritto|schreef|escreveu|skrev|napisał\(?a?\)?)"
    r"[^:\n]{0,120}:\s{0,3}$",
    re.IGNORECASE,
)
_ATTRIBUTION_START = re.compile(
    r"^\s{0,3}(?:On|Am|Le|El|Il|Op|Em|Den|W dniu|Dnia)\b.{0,300}(?:\d|@)",
    re.IGNORECASE,
)
_DIVIDER = re.compile(
    r"^\s{0,3}[-_]{2,}\s?(?:original message|original appointment|ursprüngliche nachricht"
    r"|message d'origine|mensaje original|messaggio originale|oorspronkelijk bericht)\s?[-_]{2,}",
    re.IGNORECASE,
)
_FORWARD = re.compile(
    r"^\s{0,3}(?:[-_]{2,}\s?(?:forwarded message|weitergeleitete nachricht|message transféré"
    r"|mensaje reenviado|messaggio inoltrato|doorgestuurd bericht)[^\n]{0,60}"
    r"|begin forwarded message:|anfang der weitergeleiteten nachricht:"
    r"|début du message (?:réexpédié|transféré) ?:)\s{0,3}$",
    re.IGNORECASE,
)
_HEADER_LINE = re.compile(
    r"^\s{0,3}\*{0,2}(?:from|sent|date|to|cc|subject|reply-to|von|gesendet|datum|an|betreff"
    r"|de|envoyé|à|objet|enviado|fecha|para|asunto|da|inviato|data|a|oggetto|van|verzonden|aan"
    r"|onderwerp)\s?\*{0,2}:\*{0,2}\s",
    re.IGNORECASE,
)
_BLOCK_START = re.compile(
    r"^\s{0,3}\*{0,2}(?:from|von|de|da|van)\s?\*{0,2}:\*{0,2}\s", re.IGNORECASE
)
_NOTHING_SAID = re.compile(
    r"^(?:fyi|fwd|see below|zur info|pour info|sent from my \w{2,20})?[\s.!:,-]{0,5}$",
    re.IGNORECASE,
)
_MIN_HEADER_LINES = 3


def split_quotes(full_text: str, *, depth: int = 0) -> tuple[str, str]:
    """Return (new text, quoted text) of a plain text as written."""
    lines = full_text.split("\n")
    new: list[str] = []
    old: list[str] = []
    index = 0
    while index < len(lines):
        line = lines[index]
        if line.lstrip().startswith(">"):
            old.append(line)
            index += 1
            continue
        forward_end = _forward_head(lines, index)
        if forward_end and depth < _MAX_DEPTH and _says_nothing(new):
            old.extend(lines[index:forward_end])
            text, quoted = split_quotes("\n".join(lines[forward_end:]), depth=depth + 1)
            return text, "\n".join([*old, quoted])
        if forward_end or _DIVIDER.match(line):
            old.extend(lines[index:])
            break
        length = _attribution(lines, index)
        if length:
            old.extend(lines[index : index + length])
            index += length
            if not _quote_follows(lines, index):
                old.extend(lines[index:])
                break
            continue
        new.append(line)
        index += 1
    return "\n".join(new).strip(), "\n".join(old).strip()


def _says_nothing(lines: list[str]) -> bool:
    return all(_NOTHING_SAID.match(line.strip()) for line in lines)


def _forward_head(lines: list[str], index: int) -> int:
    """Return where a forwarded body begins when its marker or header block is here, else 0."""
    line = lines[index]
    if _FORWARD.match(line):
        return _header_block_end(lines, index + 1)
    if not _BLOCK_START.match(line):
        return 0
    end = _header_block_end(lines, index)
    return end if _header_lines(lines[index:end]) >= _MIN_HEADER_LINES else 0


def _header_lines(lines: list[str]) -> int:
    return sum(1 for line in lines if _HEADER_LINE.match(line))


def _header_block_end(lines: list[str], index: int) -> int:
    """Return the index after ``From: / Sent: / To: / Subject:`` lines and their folded parts."""
    while index < len(lines) and not lines[index].strip():
        index += 1
    start = index
    while index < len(lines) and index - start < 12 and lines[index].strip():  # noqa: PLR2004 a header block is short
        if (
            index > start + 1
            and not _HEADER_LINE.match(lines[index])
            and not lines[index][0].isspace()
        ):
            break
        index += 1
    return index


def _attribution(lines: list[str], index: int) -> int:
    """Return of how many lines the attribution that begins here consists, 0 where none does."""
    if not lines[index].strip():
        return 0
    joined = ""
    for length in range(1, _MAX_ATTRIBUTION_LINES + 1):
        part = lines[index + length - 1 : index + length]
        if not part or not part[0].strip():
            return 0
        joined = f"{joined} {part[0].strip()}".strip()[:600]
        if joined.endswith(":") and _ATTRIBUTION_END.search(joined[-150:]):
            named = "@" in joined or _ATTRIBUTION_START.match(joined) is not None
            return length if named else 0
        if not _ATTRIBUTION_START.match(joined):
            return 0
    return 0


def _quote_follows(lines: list[str], index: int) -> bool:
    """Return whether the next words are marked with ``>``: then later lines may be new again."""
    for line in lines[index : index + 4]:
        if line.strip():
            return line.lstrip().startswith(">")
    return False
