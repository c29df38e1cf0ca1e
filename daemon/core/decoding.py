"""Bytes to text that survives lies: what a mail says of its charset and encoding is only a hint.

Nothing here raises on any bytes. What cannot be decoded as claimed is decoded as what it looks
like, and a few bad bytes never cost the rest of a text.
"""

from __future__ import annotations

import binascii
import codecs
import quopri
import re
import unicodedata

MAX_PART_BYTES = 512 * 1024  # of a text part, before it is decoded

# Names that mail gives to charsets Python knows by another, and charsets that are in truth used
# as a larger one (a "gb2312" mail holds characters of gb18030, an "iso-8859-1" one of cp1252).
_CHARSETS = {
    "ascii": "cp1252", "us-ascii": "cp1252", "iso-8859-1": "cp1252", "iso8859-1": "cp1252",
    "latin1": "cp1252", "latin-1": "cp1252", "iso-8859-9": "cp1254", "iso-8859-8-i": "iso-8859-8",
    "iso-8859-8-e": "iso-8859-8", "iso-8859-6-i": "iso-8859-6", "iso-8859-11": "cp874",
    "tis-620": "cp874", "windows-874": "cp874", "gb2312": "gb18030", "gb_2312-80": "gb18030",
    "gbk": "gb18030", "x-gbk": "gb18030", "cp936": "gb18030", "windows-936": "gb18030",
    "big5": "big5hkscs", "x-big5": "big5hkscs", "cn-big5": "big5hkscs",
    "euc-kr": "cp949", "ks_c_5601-1987": "cp949", "ks_c_5601": "cp949", "windows-949": "cp949",
    "shift_jis": "cp932", "shift-jis": "cp932", "sjis": "cp932", "x-sjis": "cp932",
    "windows-31j": "cp932", "iso-2022-jp": "iso2022_jp_ext", "unicode-1-1-utf-7": "utf-7",
    "unicode-1-1-utf-8": "utf-8", "utf8": "utf-8", "utf8mb4": "utf-8", "x-mac-roman": "mac-roman",
    "macintosh": "mac-roman", "x-mac-cyrillic": "mac-cyrillic", "koi8": "koi8-r",
    "cp-850": "cp850", "win-1251": "cp1251", "utf-16": "utf-16", "unicode": "utf-16",
}  # fmt: skip
# Nothing else is ever looked up: Python also knows codecs like "zip" and "unicode_escape".
_SAFE_CHARSET = re.compile(
    r"utf-?(?:7|8|16|32)(?:[-_]?(?:le|be|sig))?|(?:iso|8859)[-_]?(?:8859[-_])?\d{1,2}"
    r"|iso-?2022[-_](?:jp|kr)(?:[-_]\w{1,4})?|latin-?\d{1,2}|windows-\d{3,4}|cp-?\d{3,4}|koi8-[rtu]"
    r"|gb18030|big5hkscs|euc-(?:jp|kr)|euc_jis_2004|shift_jisx0213|mac-\w{3,12}|hz(?:-gb-2312)?"
    r"|ptcp154|kz1048",
)
_SEVERAL_BYTES = re.compile(r"gb18030|big5|euc|cp9|shift|iso-?2022|hz|utf-(?:16|32)")
_ESCAPES = re.compile(rb"\x1b(?:\$[@B]|\([BJ])")  # how Japanese mail switches its alphabets
_BAD_SHARE = 0.05

_ENCODED_WORD = re.compile(
    r"=\?([^?\s=]{1,40})\?([bBqQ])\?((?:[^?\n]|\?(?!=)){0,4000}?)\?=(?:[ \t\n]{0,20}(?==\?[^?\s=]{1,40}\?[bBqQ]\?))?",
)
# Zero-width, bidi and tag characters hide words from people; control characters from logs.
_INVISIBLE = re.compile(
    r"[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069"
    r"\ufe00-\ufe0f\ufeff\U000e0000-\U000e007f\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]",
)
_INVISIBLE_YET_PRINTABLE = re.compile(r"[\u034f\u115f\u1160\u17b4\u17b5\ufe00-\ufe0f]")
_ODD_SPACE = re.compile(r"[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_OTHER_BREAKS = re.compile(r"[\u2028\u2029\u0085]")

# --- charsets -------------------------------------------------------------------------------


def _as_cp1252(error: UnicodeError) -> tuple[str, int]:
    """Read the bytes that are no UTF-8 as what a Western mail would mean by them."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    bad = error.object[error.start : error.end]
    return bytes(bad).decode("cp1252", "ignore"), error.end


codecs.register_error("mail-cp1252", _as_cp1252)


def codec_name(charset: str) -> str:
    """Return the codec for a charset as a mail names it, ``""`` where there is none to trust."""
    name = charset.strip("\"' \t").partition(";")[0].lower().strip()
    name = _CHARSETS.get(name, name)
    return name if _SAFE_CHARSET.fullmatch(name) else ""


def bytes_to_text(data: bytes, charset: str = "") -> str:
    """Return text whatever the bytes are: valid UTF-8 wins over a claim of an 8-bit charset."""
    if data.isascii():
        return _seven_bits(data, charset)
    if data[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        return data.decode("utf-16", "replace")
    name = codec_name(charset)
    if name.startswith(("utf-16", "utf-32", "hz", "iso-2022", "iso2022")):
        text = _strictly(data, name)
        if text:
            return text
    text = _strictly(data, "utf-8")
    if text is None and name and name != "utf-8":
        text = _strictly(data, name)
        if text is None and _SEVERAL_BYTES.match(name):
            text = _nearly(data, name)
    return text if text is not None else data.decode("utf-8", "mail-cp1252")


def _seven_bits(data: bytes, charset: str) -> str:
    plain = data.decode("ascii")
    name = codec_name(charset) if charset else ""
    if b"\x1b" in data and (name.startswith(("iso-2022", "iso2022")) or _ESCAPES.search(data)):
        return data.decode(name if "2022" in name else "iso2022_jp_ext", "replace")
    if name == "utf-7" or (name.startswith("hz") and b"~{" in data):
        return _nearly(data, name) or plain
    if name.startswith(("utf-16", "utf-32")) and b"\0" in data:  # else it only claims to be
        return _nearly(data, name) or plain
    return plain


def _strictly(data: bytes, name: str) -> str | None:
    """Return the text, None where the bytes are no such text."""
    try:
        return data.decode(name)
    except UnicodeDecodeError as error:
        # A part that was cut at its limit may end in the middle of a character.
        cut = len(data) >= MAX_PART_BYTES // 2 and error.start >= len(data) - 3
        return data[: error.start].decode(name, "ignore") if cut else None
    except (LookupError, ValueError):
        return None


def _nearly(data: bytes, name: str) -> str | None:
    try:
        text = data.decode(name, "replace")
    except (LookupError, ValueError):
        return None
    return text if text.count("\ufffd") <= _BAD_SHARE * len(text) else None


# --- transfer encodings ---------------------------------------------------------------------

_MIN_BASE64_LINE = 56
_SOFT_BREAKS = 2
_BASE64_LINE = re.compile(rb"[A-Za-z0-9+/]{0,1000}={0,2}[ \t]{0,20}")
_HEX = re.compile(rb"=(?:[2-9A-F][0-9A-F])")


def decode_transfer(body: bytes, encoding: str) -> bytes:
    """Return the bytes behind a Content-Transfer-Encoding; as they are where it lies."""
    body = body[:MAX_PART_BYTES]
    words = encoding.lower().replace("_", "-").replace('"', " ").replace(";", " ").split()
    name = words[0] if words else ""
    if name in {"quoted-printable", "quotedprintable", "quoted", "qp"}:
        return quopri.decodestring(body)
    if name in {"base64", "base-64"}:
        return _base64(body)
    if "uue" in name or name == "uu":
        return _uuencoded(body)
    return _undeclared(body)


def _undeclared(body: bytes) -> bytes:
    """Decode what is plainly encoded though nobody says so."""
    if body.count(b"=\n") >= _SOFT_BREAKS and len(_HEX.findall(body[:20_000])) >= _SOFT_BREAKS:
        return quopri.decodestring(body)
    first = body[:4000].strip().partition(b"\n")[0]
    if len(first) >= _MIN_BASE64_LINE and b" " not in first and _BASE64_LINE.fullmatch(first):
        found = _base64(body)
        if found is not body and _reads_as_text(found):
            return found
    return body


def _reads_as_text(data: bytes) -> bool:
    head = data[:500].decode("utf-8", "replace")
    return bool(head) and sum(c.isprintable() or c.isspace() for c in head) > 0.95 * len(head)


def _base64(body: bytes) -> bytes:
    """Decode the lines that are base64; what a list or a scanner added below is kept as text."""
    lines = body.split(b"\n")
    count = next(
        (i for i, line in enumerate(lines) if not _BASE64_LINE.fullmatch(line.strip())), None
    )
    coded = b"".join(lines[:count]) if count is not None else body
    compact = coded.translate(None, b" \t\n\r=")
    rest = b"" if count is None else b"\n".join(lines[count:])
    try:
        data = binascii.a2b_base64(_filled(compact))
    except binascii.Error:
        return body
    if not data or (len(rest) > len(coded) and not _reads_as_text(data)):
        return _scattered_base64(body)
    return data + b"\n\n" + rest if rest.strip(b" \n-=") else data


def _scattered_base64(body: bytes) -> bytes:
    """Decode base64 with a few foreign characters in it; prose that claims to be base64 is kept."""
    compact = re.sub(rb"[^A-Za-z0-9+/]", b"", body.partition(b"=\n\n")[0])
    strange = len(body) - len(compact) - body.count(b"\n") - body.count(b"=")
    if strange > _BAD_SHARE * len(body):
        return body
    try:
        return binascii.a2b_base64(_filled(compact))
    except binascii.Error:
        return body


def _filled(compact: bytes) -> bytes:
    over = len(compact) % 4
    return compact[:-1] if over == 1 else compact + b"=" * (-over % 4)


def _uuencoded(body: bytes) -> bytes:
    found: list[bytes] = []
    _, begin, rest = body.partition(b"begin ")
    for line in rest.split(b"\n")[1:] if begin else body.split(b"\n"):
        if line.strip() in {b"end", b"`"}:
            break
        try:
            found.append(binascii.a2b_uu(line))
        except binascii.Error:
            continue
    return b"".join(found) or body


# --- words of a header ----------------------------------------------------------------------


def decode_words(value: str) -> str:
    """Return a header value with its encoded words (RFC 2047) decoded and made clean.

    Neighbours of one charset are joined before they are decoded: many mailers cut a word in the
    middle of a character.
    """
    if "=?" not in value:
        return " ".join(clean(value).split())
    done: list[str] = []
    data, charset, at = b"", "", 0
    for match in _ENCODED_WORD.finditer(value):
        between, name = value[at : match.start()], match[1].partition("*")[0].lower()
        if data and (between or name != charset):
            done.append(bytes_to_text(data, charset))
            data = b""
        done.append(between)
        data, charset, at = data + _payload(match[2], match[3]), name, match.end()
    if data:
        done.append(bytes_to_text(data, charset))
    return " ".join(clean("".join([*done, value[at:]])).split())


def _payload(how: str, payload: str) -> bytes:
    data = payload.encode("utf-8", "replace")
    if how in "bB":
        return _base64(data)
    return quopri.decodestring(data, header=True)


def clean(text: str) -> str:
    """Return text without invisible characters, with plain spaces and line ends, composed."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if text.isascii():
        return text if _is_printable(text) else _INVISIBLE.sub("", text)
    if not _is_printable(text):
        text = _ODD_SPACE.sub(" ", _INVISIBLE.sub("", _OTHER_BREAKS.sub("\n", text)))
    elif _INVISIBLE_YET_PRINTABLE.search(text):
        text = _INVISIBLE.sub("", text)
    return unicodedata.normalize("NFC", text)


def _is_printable(text: str) -> bool:
    """Return whether there is next to nothing to clean, quickly: most mail is like that.

    Neither control and format characters nor separators are printable, but for the plain space.
    """
    return text.replace("\n", "").replace("\t", "").isprintable()
