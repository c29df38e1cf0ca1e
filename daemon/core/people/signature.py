"""Who signed a mail: names, what they are, and their telephone, from the lines at its end.

A signature takes many shapes: a first name above and the full one in the block below, a name
with its title behind a bar, "i. A. Cosima Ebeling", two names side by side, a name alone in
lower case. Whose line it is, the From header often tells.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from daemon.core.people.names import Name, Sign, fold, is_given, one_name, spell
from daemon.core.people.titles import arranges, hires, is_title
from daemon.core.prose import is_footer, plain

_OPENING = 1
_BOILERPLATE = re.compile(
    r"\s{0,4}(?:[_=*-]{5,}|~~|microsoft teams|join (?:the|on|by|from|zoom|with|video|teams)|click here to join|meeting id|passcode|phone conference|find a local|reset pin|download teams|learn more|meeting options|or call in|dial in|one tap|need help|besprechungs-id|kennung|réunion|rejoindre|code|id ?:)",
    re.IGNORECASE,
)
_TAIL = 26  # lines from the end that may belong to a signature
_BLOCK = 8  # lines of a signature
_CLOSING = re.compile(
    r"^\W{0,3}(?:(?:with |kind(?:est)? |best |warm(?:est)? |many |my |very |friendly |sunny |all |sincere |please accept |thanks? (?:&|and) |thanking you|yours )*(?:regards?|rgds|wishes|greetings|thanks?|thx|thank you|sincerely|faithfully|truly|respectfully|cordially|gratefully|warmly|cheers|best|bests|br|kr|tks|ty|cu|love|hugs|xx?|apologies|warmest|blessings|peace|onward|in christ)\b"
    r"|(?:all the best|talk soon|speak soon|see you|take care|have (?:a |an |fun)|until then|looking forward|hope |best of luck|good luck|thanks|in haste|on behalf of|for and on behalf)"
    r"|(?:mit |den |ganz |viele\w? |beste\w? |herzliche\w? |freundliche\w? |liebe\w? |schöne\w? |sonnige\w? |kollegiale\w? |weihnachtliche\w? |winterliche\w? |hanseatische\w? |vorab )*(?:grüße?n?|grüsse?n?|gruß|gruss|grüssle)\b|mfg\b|vg\b|lg\b|hochachtungsvoll|bis (?:dann|bald|morgen|dahin)|viel erfolg|i\. ?a\.|im auftrag|ihr(?:e)?\b|dein(?:e)?\b|euer|schönes wochenende|gezeichnet|herzlich(?:st)?\b|danke\b|vielen dank"
    r"|(?:bien |très |sincères |meilleures |salutations )*(?:cordialement|à vous|salutations|à toi|amicalement|sincèrement)|je vous prie|veuillez|(?:bonne|belle|bon|à) \w{2,12}|dans l'attente|au plaisir|à (?:bientôt|très vite|plus)|merci\b|pour le"
    r"|(?:un |reciban? |cordial(?:es)? |muchos |afectuos\w{1,3} )*(?:saludos?|abrazo|beso)\b|atentamente|atte\b|gracias|quedo |hasta |mucha suerte"
    r"|(?:cordiali|distinti|un|i miei|migliori|tanti|buona|buon) \w{3,12}|cordialmente|saluti|ciao|grazie|a presto"
    r"|(?:met |een |vriendelijke |hartelijke |warme |beste |sportieve |zonnige )*(?:groeten|groet|groetjes)\b|mvg\b|tot (?:dan|snel|ziens)|fijne|bedankt"
    r"|(?:com os |melhores |os )*(?:cumprimentos|atenciosamente|abraços?|beijos?|obrigad[oa])|um (?:abraço|beijo)|até |att\b|grato|grata|ngā|cofion|sláinte|slán)",
    re.IGNORECASE,
)
_INLINE = re.compile(
    r"(?:^|[.!?)\"] |[^\w\s]\s)\W{0,2}(?:best|bests|thanks(?: again)?|thank you|cheers|regards|(?:best|kind|warm) (?:regards|wishes)|ciao|gruß|grüße|gruss|lg|vg|danke|gracias|grazie|viele grüße|liebe grüße|merci|bises|saludos|un abrazo|abraços?|groet(?:jes|en)?|saluti|-{1,2}|\u2013|talk soon|love|xx?),?\s?[-\u2013]?\s?(?P<name>[^\W\d_][\w.'\u2019-]{1,20}(?: [^\W\d_][\w.'\u2019-]{0,20}){0,2})[.!]?[\"\u201d]?$",
    re.IGNORECASE,
)
_SELF = re.compile(
    r"(?i:\b(?:it'?s|this is|i'?m|i am|my name is|hier ist|ich bin|je suis|je m'appelle|soy|me llamo|sono|mi chiamo|ik ben|sou [oa]?|aqui é [oa]?|i \())\s?(?P<name>[^\W\d_a-z][\w'\u2019-]{1,20}(?: [^\W\d_a-z][\w'\u2019-]{1,20})?)\b"
)
_PREFIX = re.compile(
    r"^(?:[-\u2013\u2014~*_>\s]|i\. ?a\.|i\. ?v\.|ppa\.?|gez\.?|pp|p\.p\.|per pro|im auftrag|signed:?|your recruiter:?|ihre?|euer|eure|deine?|yours,?|name:)+\s?(?=\S)",
    re.IGNORECASE,
)
_CHUNK = re.compile(
    r"\s?(?:\||\u2022|\u00b7|//|\*|\t|\s[-/~:]{1,2}\s|,|\(|\[|<|@|\s\u2013|;| from | at | van | de l'| aus der| aus dem| aus | bei | chez | & (?:the|das|toute|team|all)\b| and the\b| und das\b| et toute\b| et l'| y (?:el|todo) )"
)
_ON_BEHALF = re.compile(r"(?:i\. ?a\.|i\. ?v\.|ppa\.?|gez\.?)\s", re.IGNORECASE)
_SIDE_BY_SIDE = re.compile(r"\s{3,}|\t+")
_LIST = re.compile(r",\s?(?:and |und )?|\s(?:and|und|et|y|e|en|&|\+)\s")
_PHONE = re.compile(
    r"(?<![\w/])(?:(?:\+\s?\d{1,3}[ ./-]{0,2})?(?:\(0\) ?)?\(?\d{1,5}\)?(?:[ ./-]{1,3}\(?\d{1,8}\)?){1,6}|(?:\+|0)\d{7,14})(?!\w)"
)
_FAX = re.compile(r"\b(?:fax|f|telefax|telecopie)\b\W{0,3}$", re.IGNORECASE)
_NO_PHONE = re.compile(
    r"\b(?:hrb|hra|ust|vat|tva|kvk|btw|iban|bic|siret|siren|lic|licen[cs]e|nmls|reg(?:istered)?|company no|meeting|conference|passcode|zip|ref|req|id|pin|p\.?o\.? box|ste|suite)\b[^\d]{0,14}$",
    re.IGNORECASE,
)
_DIGITS = range(7, 16)  # ITU-T E.164
_DATE = re.compile(r"^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[.:]\d{2}\s?-\s?\d{1,2}[.:]\d{2}|\d{1,2}:\d{2}.{0,20})$")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Signature:
    """What stands at the end of a mail; ``start`` is the line it begins with."""

    names: tuple[str, ...] = ()
    title: str = ""
    phone: str = ""
    start: int = 0


def read_signature(lines: Sequence[str], shown: str, local: str) -> Signature:
    """Return the signature of a mail; ``shown`` is the sender's name as the header gives it.

    ``local`` is the part of the sender's address before the @: it tells a person's lower-case
    "mike" or an unknown surname from a firm.
    """
    said = [i for i, line in enumerate(lines) if line.strip() and not is_footer(line)]
    # The very first lines greet; "See you tomorrow, Alex" there closes nothing.
    tail = [i for i in said[_OPENING:] or said if not _BOILERPLATE.match(lines[i])][-_TAIL:]
    known = [fold(w) for w in shown.split() if len(w.strip(".")) > 1]
    if not known:  # "marta@..." alone
        known = [p for p in re.split(r"[._-]", fold(local))[:1] if is_given(p)]
    return (
        _of_the_sender(lines, tail, known)
        or _after_closing(lines, tail, local)
        or _at_the_end(lines, tail, local)
        or (not known and _last_word(lines, tail))
        or Signature(start=_closing_line(lines, tail))
    )


def _closing_line(lines: Sequence[str], tail: Sequence[int]) -> int:
    return next((i for i in reversed(tail[-_BLOCK:]) if _is_closing(lines[i])), len(lines))


def _is_closing(line: str) -> bool:
    words = plain(line)
    closing = _CLOSING.match(words) if len(words) < 60 else None  # noqa: PLR2004 longer is a sentence
    if (
        closing is not None
        and _YOURS.fullmatch(closing.group().strip())
        and _IS_SENTENCE.search(words)
    ):
        return False  # "dein Termin steht fest."
    return closing is not None and (
        " " in closing.group().strip() or _AFTER_CLOSING.match(words[closing.end() :]) is not None
    )


_YOURS = re.compile(r"(?:ihre?|deine?|euer|herzlich|herzlichst)", re.IGNORECASE)
_IS_SENTENCE = re.compile(r"\.$|(?: \S+){4}")
# "Best practices for interviews" closes nothing.
_AFTER_CLOSING = re.compile(
    r"\W*(?:$|[A-Z\u00c0-\u00de]|(?:from|to|and|again|so|very|for|in|aus|vom|von|aan|uit|und|an|de|desde|da|dal|y|e|et|vous|toute|avec|la|le|tutti|mille|nochmals|schon)\b)"
)


def _of_the_sender(
    lines: Sequence[str], tail: Sequence[int], known: Sequence[str]
) -> Signature | None:
    """Return the signature that names whom the header names."""
    if not known:
        return None
    hits: list[tuple[int, str]] = []
    for index in tail:
        low = fold(lines[index])
        if not any(word[:3] in low for word in known):
            continue
        name, _ = _name_on(lines[index], known)
        if name and _agrees(name, known):
            hits.append((index, name))
    if not hits:
        inline = [
            (i, m.group("name")) for i in tail for m in [_INLINE.search(plain(lines[i]))] if m
        ]
        hits = [(i + 1, n) for i, n in inline if _agrees(n, known)]
        if not hits:
            return None
        return Signature((spelled(hits[-1][1]),), "", _phone(lines[hits[-1][0] :]), hits[-1][0])
    closing = next((i for i in reversed(tail[-_BLOCK - 4 :]) if _is_closing(lines[i])), -1)
    below = [hit for hit in hits if hit[0] > closing >= 0] or [
        h for h in hits if h[0] in tail[-_BLOCK:]
    ]
    hits = below or hits[-1:]
    start = hits[0][0]
    best = max(hits, key=lambda hit: len(hit[1].split()))
    block = _block(lines, tail, best[0])
    return Signature((best[1],), _title(block, known), _phone(_texts(lines, tail, start)), start)


def _texts(lines: Sequence[str], tail: Sequence[int], start: int) -> list[str]:
    return [lines[i] for i in tail if i >= start]


def _agrees(name: str, known: Sequence[str]) -> bool:
    words = [fold(w) for w in name.split()]
    return bool(words) and (
        words[0] in known
        or words[-1] in known
        or (len(words) == 1 and any(k.startswith(words[0]) for k in known if len(words[0]) > 2))  # noqa: PLR2004 "Gabe"
    )


def _name_on(line: str, known: Sequence[str] = ()) -> tuple[str, str]:
    """Return (name, rest) of a line that begins with a name and nothing else before it."""
    words = plain(line).lstrip("_ ")
    prefix = _PREFIX.match(words)
    if prefix is not None and prefix.end() < len(words):
        words = words[prefix.end() :]
    cut = _CHUNK.search(words)
    first, rest = (words[: cut.start()], words[cut.end() :]) if cut else (words, "")
    first = first.strip(" ,.;:!*_\"'")
    if not first or len(first) > 50 or first.count(" ") > 6:  # noqa: PLR2004 longer than any name
        return "", ""
    name = one_name(first)
    if name is not None:
        return name.text, rest.strip(" |)-")
    low = fold(first)
    if (
        len(first) > 1
        and (low in known or (first == first.lower() and low.split()[0:1] == list(known[:1])))
        and len(first.split()) < 4  # noqa: PLR2004 a name, not a sentence
    ):
        return spelled(first), rest.strip(" |)-")
    return "", rest


def spelled(name: str) -> str:
    """Return a name with capitals where it has none."""
    return spell(name) if name != name.lower() else name.title()


def _block(lines: Sequence[str], tail: Sequence[int], start: int) -> list[str]:
    """Return the lines of the signature from its name on."""
    return [plain(lines[i]) for i in tail if i >= start][:4]


def _title(block: Sequence[str], known: Sequence[str] = ()) -> str:
    """Return the line, or part of a line, that says what the person is."""
    for index, line in enumerate(block):
        rest = line
        if index == 0:
            _, rest = _name_on(line, known)
        for chunk in re.split(r"[|\u2022]| \* |//", rest):
            words = chunk.strip(" -,()")
            if 1 < len(words) < 90 and (_says_title(words)):  # noqa: PLR2004 a sentence is longer
                return words
    return ""


def _says_title(words: str) -> bool:
    return is_title(words) or hires(words) or arranges(words)


def _after_closing(lines: Sequence[str], tail: Sequence[int], local: str) -> Signature | None:
    """Return the signature below "Kind regards" where the header does not name its writer."""
    for position in range(len(tail) - 1, -1, -1):
        index = tail[position]
        if not _is_closing(lines[index]):
            continue
        inline = _inline(lines[index])
        below = list(tail[position + 1 : position + 1 + _BLOCK])
        last = position == len(tail) - 1
        if inline and (
            " " in inline
            or is_given(inline)
            or (last and _is_nickname(spelled(inline), lines, index))
        ):
            return Signature(
                (spelled(inline),),
                _title([lines[i] for i in below[:2]]),
                _phone(_texts(lines, tail, index)),
                index,
            )
        for nth, i in enumerate(below[:4]):
            signed = _names_signed(lines, [index, *below], nth + 1, local)
            if signed:
                block = [plain(lines[j]) for j in below[nth : nth + 4]]
                return Signature(signed, _title(block), _phone(_texts(lines, tail, i)), index)
    return None


def _inline(line: str) -> str:
    match = _INLINE.search(plain(line))
    return match.group("name") if match and one_name(match.group("name")) else ""


def _names_signed(
    lines: Sequence[str], below: Sequence[int], nth: int, local: str
) -> tuple[str, ...]:
    """Return the names on a line that stands where a signature stands."""
    line = lines[below[nth]]
    halves = [h for h in _SIDE_BY_SIDE.split(line.strip()) if h]
    following = " ".join(plain(lines[i]) for i in below[nth + 1 : nth + 3])
    if len(halves) == 2:  # noqa: PLR2004 two names side by side
        both = [_name_on(half)[0] for half in halves]
        if all(
            name and (" " in name or _ON_BEHALF.match(half.strip()))
            for name, half in zip(both, halves, strict=True)
        ):
            return tuple(both)
    several = _several(plain(line))
    if several:
        return several
    words = plain(line)
    prefix = _PREFIX.match(words)
    cut = _CHUNK.search(words, prefix.end() if prefix else 0)
    chunk = words[(prefix.end() if prefix else 0) : (cut.start() if cut else len(words))]
    name = one_name(chunk)
    if name is None:
        return ()
    rest = words[cut.end() :] if cut else ""
    above = plain(lines[below[nth - 1]]) if nth else ""
    official = (prefix is not None and prefix.group().strip(" -*_") != "") or _DEPUTY.match(
        above
    ) is not None
    titled = any(
        _says_title(t) for t in (rest, plain(lines[below[nth + 1]]) if nth + 1 < len(below) else "")
    )
    alone = nth == 1 and not following and chunk.strip() == words.strip(" ,.!")
    nickname = alone and name.single and not _mentioned(name.text, lines, below[nth])
    personal = _YOURS.fullmatch(above.strip(" ,")) is not None
    signer = nickname or _is_signer(
        name, local, titled=titled or official or personal, following=following
    )
    return (name.text,) if signer else ()


def _mentioned(word: str, lines: Sequence[str], but: int) -> bool:
    """Return whether the mail says a word elsewhere, as it says its firm's name."""
    return any(word in line for index, line in enumerate(lines[:200]) if index != but)


_DEPUTY = re.compile(r"(?:im auftrag|i\. ?a\.|in vertretung|i\. ?v\.|la directrice|le directeur|il responsabile|pour le)", re.IGNORECASE)  # fmt: skip


def _is_signer(name: Name, local: str, *, titled: bool, following: str) -> bool:
    """Return whether a name below a closing is a person's: a firm signs there as well."""
    if name.sign >= Sign.INITIAL:
        return not name.doubtful or titled or fits(name.text, local)
    low = name.text.lower()
    if f"{low} " in f"{following.lower()} ":
        return False  # "Nordlicht Solar" above "Nordlicht Solar GmbH"
    return titled or fits(name.text, local)


def _several(words: str) -> tuple[str, ...]:
    """Return the given names of those who sign together: "Jörg und Marlies Blümel"."""
    cut = next((c for c in _CHUNK.finditer(words) if c.group().strip() != ","), None)
    if cut is not None:
        words = words[: cut.start()]
    parts = [part.strip(" .!") for part in _LIST.split(words) if part.strip()]
    given = [is_given(part.split()[0]) for part in parts]
    # "Riet en Joop" are two people where one is known; "Hart & Vale" may be a firm.
    paired = len(parts) == 2 and any(given) and re.search(r"[&+,]", words) is None  # noqa: PLR2004
    if not 2 <= len(parts) <= 5 or not (all(given) or paired):  # noqa: PLR2004 two to five sign
        return ()
    if not all(one_name(part) for part in parts):
        return ()
    surname = parts[-1].split()[1:]
    return tuple(part if " " in part else " ".join([part, *surname]) for part in parts)


def _at_the_end(lines: Sequence[str], tail: Sequence[int], local: str) -> Signature | None:
    """Return the signature of a mail without a closing: a name among its last lines."""
    last = tail[-7:]
    for nth, index in enumerate(last):
        inline = _inline(lines[index])
        closes = nth == len(last) - 1 and _is_nickname(inline, lines, index)
        if inline and (closes or is_given(inline.split()[0]) or _INITIAL.match(inline)):
            return Signature((spelled(inline),), "", _phone(_texts(lines, tail, index)), index + 1)
        name, rest = _name_on(lines[index])
        if not name:  # "tom kelly"
            low = plain(lines[index]).strip(" ,.!-")
            if low == low.lower() and low and is_given(low.split()[0]) and fits(low, local):
                name = spelled(low)
        found = one_name(name) if name else None
        if found is None:
            continue
        after = plain(lines[last[nth + 1]]) if nth + 1 < len(last) else ""
        titled = any(_says_title(t) for t in (rest, after) if len(t) < 90)  # noqa: PLR2004 a sentence is longer
        lone = (
            nth == len(last) - 1
            and not found.doubtful
            and (plain(lines[index]).strip(" ,.!-") == name or _FIRM_BEHIND.fullmatch(rest))
        )
        sure = found.sign >= Sign.GIVEN and (" " in name or titled or lone or fits(name, local))
        if (sure and (titled or nth >= len(last) - 4 or fits(name, local))) or (
            titled and fits(name, local)
        ):
            block = [plain(lines[i]) for i in last[nth : nth + 4]]
            return Signature((name,), _title(block), _phone(_texts(lines, tail, index)), index)
    return None


# "Bring the form. Nancy": a given name behind the last sentence.
_LAST_WORD = re.compile(
    r"(?:(?<=[^\W_]{2})(?<!\bDr)(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\bFr)(?<!\bHr)(?<!\bSt)(?<!\bProf)(?<!\bMag)(?<!\bIng)\.{1,3}|[!?)\u2026]{1,3}|[\u2600-\u27bf\U0001f300-\U0001faff])"
    r" (?P<name>[^\W\d_a-z][\w'\u2019-]{1,20}(?: [^\W\d_a-z][\w'\u2019-]{1,20})?)[.!]?$"
)


def _last_word(lines: Sequence[str], tail: Sequence[int]) -> Signature | None:
    """Return the signature of a mail that ends with a given name on the line of its last sentence."""
    index = tail[-1] if tail else -1
    match = _LAST_WORD.search(lines[index].rstrip()[-60:]) if tail else None
    if match is None:
        return None
    name = one_name(match.group("name"))
    if name is None or (name.sign is not Sign.GIVEN and not _is_nickname(name.text, lines, index)):
        return None
    return Signature((name.text,), "", "", index + 1)


_NICKNAME = range(3, 12)  # letters


def _is_nickname(word: str, lines: Sequence[str], index: int) -> bool:
    """Return whether one unknown word that the mail says once, as its last, is how somebody signs."""
    once = sum(line.count(word) for line in lines[: index + 1]) == 1
    return once and len(word) in _NICKNAME and word.isalpha() and not word.isupper()


_HERE = re.compile(
    r"(?:^|[.!,] )(?P<name>[^\W\d_a-z][\w'\u2019-]{1,20}(?: [^\W\d_a-z][\w'\u2019-]{1,20})?) here\b"
)


_INITIAL = re.compile(r"[^\W\d_a-z]\. ")
_FIRM_BEHIND = re.compile(r"[^\W\d_a-z][\w'&-]{1,24}(?: [^\W\d_a-z][\w'&-]{1,24})?")


def introduced(text: str) -> str:
    """Return how the writer names himself in the text: "it's Cora from Juniper Hospice", "Cora here"."""
    begin = plain(text[:600])
    match = _SELF.search(begin) or _HERE.search(begin)
    if match is None:
        return ""
    words = match.group("name").split()
    if not is_given(words[0]):
        return ""
    name = one_name(" ".join(words)) or one_name(words[0])
    return name.text if name else ""


def fits(name: str, local: str) -> bool:
    """Return whether an address may be this person's: "dreyes", "dana.r", "reyes-d", "dr"."""
    words = [fold(w) for w in re.split(r"[ -]", name) if fold(w)]
    bare = re.sub(r"\d+", "", fold(local.partition("+")[0]))
    if not words or not bare:
        return False
    pieces = [p for p in re.split(r"[._-]", bare) if p]
    joined_local = "".join(pieces)
    first, last = words[0], words[-1]
    if any(len(p) > 2 and p in {first, last, "".join(words[1:])} for p in pieces):  # noqa: PLR2004 "jo" is a word, too
        return True
    return joined_local in {
        "".join(words), f"{first[0]}{last}", f"{first}{last[0]}", f"{last}{first[0]}", f"{first[0]}{''.join(words[1:])}",
        "".join(w[0] for w in words) if len(words) > 1 else "", first, f"{last}{first}",
    }  # fmt: skip


def _phone(lines: Sequence[str]) -> str:
    """Return the first telephone number of a signature, never a fax, a date or a register."""
    for line in lines[: _BLOCK + 4]:
        words = plain(line)[:200]
        for match in _PHONE.finditer(words):
            number = match.group().strip()
            digits = sum(c.isdigit() for c in number)
            before = words[max(0, match.start() - 24) : match.start()]
            if (
                digits not in _DIGITS
                or _DATE.match(number)
                or _FAX.search(before)
                or _NO_PHONE.search(before)
            ):
                continue
            if _STREET_NEAR.search(words[match.end() : match.end() + 3]):
                continue
            return number
    return ""


_STREET_NEAR = re.compile(r"^[%\u20ac$]")
