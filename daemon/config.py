"""One YAML file in, `Settings` out; every problem at once, each with its path and its line.

Why not ``yaml.safe_load`` and be done: YAML 1.1 guesses types, so that ``country: NO`` becomes
false and a telephone number an integer, and it silently lets the second of two equal keys win.
Here the same safe loader only builds the tree (no tags, no aliases), every value stays the text
that was written, and the types of ``core.settings`` decide what it means.
"""

from __future__ import annotations

import dataclasses
import difflib
import ipaddress
import re
import typing
from dataclasses import dataclass, field
from pathlib import Path
from zoneinfo import available_timezones

import yaml
from pydantic import TypeAdapter, ValidationError

from daemon.core.settings import SecretSource, Security, Settings
from daemon.errors import UserError

if typing.TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

EX_CONFIG = 78  # sysexits.h; the service manager does not restart on it
MAX_BYTES = 64 * 1024
MAX_DEPTH = 12
MAX_SHOWN = 60  # of a wrong value, in an error

_ADAPTER = TypeAdapter(Settings)
_SOURCES = tuple(f.name for f in dataclasses.fields(SecretSource))
_PASSWORD = "mailbox.password"  # noqa: S105 - the name of a key
_WITH_PATHS = ("state_dir", "mailbox.imap.ca_file", "mailbox.smtp.ca_file", f"{_PASSWORD}.file")

# What each key is for: the editor shows it, and the message about a missing key says it.
ABOUT: Mapping[str, str] = {
    "user": "the job seeker: you",
    "user.name": "your name as it stands under a letter",
    "user.address": "the address employers write to, and where requests for approval go",
    "user.time_zone": "an IANA name such as America/New_York",
    "user.country": "two letters such as US, for working days",
    "user.phone": "a number for the signature",
    "user.aliases": "further addresses of yours",
    "user.language": "the language of the daemon's mails to you, and of letters in doubt",
    "mailbox": "the account that is read and through which letters leave",
    "mailbox.username": "the name you log in with, often the whole address",
    "mailbox.password": "where the password comes from, such as {command: [pass, show, mail]}",
    "mailbox.password.command": "a program and its arguments; the first line it prints is taken",
    "mailbox.password.file": "a file that only you can read",
    "mailbox.password.credential": "the name of a systemd credential",
    "mailbox.password.env": "the name of an environment variable",
    "mailbox.password.keyring": "the service name in the desktop's keyring",
    "mailbox.password.value": "the password itself; the file must be readable by you alone",
    "mailbox.imap": "the server mail is read from",
    "mailbox.smtp": "the server letters leave through",
    "mailbox.imap.host": "the server's name such as imap.example.org",
    "mailbox.imap.port": "a port, for IMAP usually 993",
    "mailbox.imap.security": "tls, starttls or insecure_loopback",
    "mailbox.imap.ca_file": "certificates of a private authority",
    "mailbox.smtp.host": "the server's name such as smtp.example.org",
    "mailbox.smtp.port": "a port, for SMTP usually 465",
    "mailbox.smtp.security": "tls, starttls or insecure_loopback",
    "mailbox.smtp.ca_file": "certificates of a private authority",
    "mailbox.folders": "folder names, where the server does not tell them itself",
    "mailbox.folders.inbox": "the folder that is watched",
    "mailbox.folders.sent": "where copies of sent mail lie",
    "mailbox.folders.junk": "where the provider puts junk",
    "mailbox.authserv_id": "your provider's name in Authentication-Results headers",
    "mailbox.saves_sent": "true where the provider keeps a copy of what it sends, false where not",
    "state_dir": "where the daemon keeps its database",
    "history_days": "how many days of old mail are read on the first start",
    "discreet": "true keeps names out of the subjects of the daemon's mails to you",
}

# What people write for our keys, and the one word we have for it.
_SYNONYMS = {
    "email": "address",
    "mail": "address",
    "tz": "time_zone",
    "lang": "language",
    "user": "username",
    "login": "username",
    "server": "host",
    "hostname": "host",
    "ssl": "security",
    "tls": "security",
    "encryption": "security",
    "state": "state_dir",
}

# Abbreviations are no zones: some lack daylight saving, others mean several places.
_ZONE_WORDS = {
    "EST": "America/New_York",
    "EDT": "America/New_York",
    "CST": "America/Chicago",
    "CDT": "America/Chicago",
    "MST": "America/Denver",
    "MDT": "America/Denver",
    "PST": "America/Los_Angeles",
    "PDT": "America/Los_Angeles",
    "GMT": "Europe/London",
    "BST": "Europe/London",
    "CET": "Europe/Berlin",
    "CEST": "Europe/Berlin",
    "IST": "Asia/Kolkata",
    "JST": "Asia/Tokyo",
}

# ISO 3166-1 alpha-2, officially assigned.
_COUNTRIES = frozenset(
    """
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR
    BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ
    EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW
    GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY
    KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV
    MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY
    QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG
    TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM
    ZW
    """.split(),
)
_COUNTRY_WORDS = {"UK": "GB", "EN": "GB", "USA": "US", "UNITED STATES": "US", "GERMANY": "DE"}

_ADDRESS = re.compile(r"[^\s@<>,;:\"()]{1,64}@[^\s@<>,;:\"()]{1,253}")
_HOST = re.compile(r"[\w.-]{1,253}")


def load(path: Path) -> Settings:
    """Return the settings in ``path``, with ``~`` and relative paths made absolute.

    Raises `UserError` (exit code 78) that lists every problem found.
    """
    found = _Found(path=path)
    data = _tree(path, found)
    if isinstance(data, dict):
        _shorthand(data)
        found.extend(_unknown_keys(data, Settings, ""))
        _normalise(data, path, found)
        _check_values(data, found)
        _check_connections(data, found)
        _check_password(data, path, found)
    try:
        settings = _ADAPTER.validate_python(data)
    except ValidationError as error:
        found.extend(_worded(error))
        raise found.error() from None
    if found.problems:
        raise found.error()
    return settings


def warnings(settings: Settings) -> list[str]:
    """Return what works but should not stay so, one sentence each, for `check`."""
    words = []
    mailbox = settings.mailbox
    if mailbox.password.value:
        words.append(
            "mailbox.password: the password stands in the file itself; "
            "a command, a file or a credential keeps it out of backups and screenshots.",
        )
    if mailbox.password.env:
        words.append(
            "mailbox.password.env: other programs of yours can read the environment; "
            "a command, a file or a credential is safer.",
        )
    for name, server, starttls in (("imap", mailbox.imap, 143), ("smtp", mailbox.smtp, 587)):
        if server.security is Security.INSECURE_LOOPBACK:
            words.append(f"mailbox.{name}: the connection on this machine is not encrypted.")
        if server.port == starttls and server.security is Security.TLS:
            words.append(f"mailbox.{name}: port {starttls} usually needs `security: starttls`.")
    return words


def json_schema() -> dict[str, object]:
    """Return the JSON Schema (2020-12) of the file, for editors; kept as config.schema.json."""
    schema: dict[str, typing.Any] = _ADAPTER.json_schema()
    definitions = schema["$defs"]
    for part in (schema, *definitions.values()):
        if part.get("type") == "object":
            part["additionalProperties"] = False
    definitions["Mailbox"]["properties"]["password"] = {
        "anyOf": [{"$ref": "#/$defs/SecretSource"}, {"type": "string"}],
    }
    definitions["SecretSource"] |= {"minProperties": 1, "maxProperties": 1}
    definitions["Server"]["properties"]["port"] |= {"minimum": 1, "maximum": 65535}
    for path, words in ABOUT.items():
        _describe(schema, path.split("."), words)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}


def _describe(schema: dict[str, typing.Any], path: list[str], words: str) -> None:
    """Write what a key is for beside the place where the schema defines it."""
    part, definitions = schema, schema["$defs"]
    names = {"user": "User", "mailbox": "Mailbox", "imap": "Server", "smtp": "Server"}
    names |= {"folders": "Folders", "password": "SecretSource"}
    for name in path[:-1]:
        part = definitions[names[name]]
    about = part["properties"][path[-1]]
    about.pop("title", None)
    about.setdefault("description", words)


# --- the tree -------------------------------------------------------------------------------


@dataclass
class _Found:
    """The problems so far, and on which line each path of the file stands."""

    path: Path
    problems: list[str] = field(default_factory=list)
    wrong: set[str] = field(default_factory=set)  # paths already spoken of
    lines: dict[str, int] = field(default_factory=dict)
    hint: str = ""

    def add(self, where: str, problem: str) -> None:
        """Note one problem; a path is complained about once."""
        if where in self.wrong:
            return
        self.wrong.add(where)
        line = self.lines.get(where) or self.lines.get(where.rpartition(".")[0])
        text = f"{where}: {problem}" + (f" (line {line})" if line else "")
        self.problems.append(text.encode("utf-8", "backslashreplace").decode())

    def extend(self, problems: Iterator[tuple[str, str]]) -> None:
        """Note several problems as (path, sentence)."""
        for where, problem in problems:
            self.add(where, problem)

    def error(self) -> UserError:
        """Return all of it as the one error to raise."""
        hint = self.hint or f"Mend {self.path}, then try it with `followthrough check`."
        return UserError(*self.problems, hint=hint, exit_code=EX_CONFIG)


def _refuse(problem: str, hint: str) -> typing.NoReturn:
    """Give up at once: without the tree nothing else can be said."""
    raise UserError(problem, hint=hint, exit_code=EX_CONFIG) from None


class _Loader(yaml.SafeLoader):
    """The safe loader without aliases and with a bounded depth."""

    _depth = 0

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        """Build one node; refuses what a settings file has no need of."""
        if self.check_event(yaml.AliasEvent):
            self._stop("aliases (*name) are not used here: write the value out")
        self._depth += 1
        if self._depth > MAX_DEPTH:
            self._stop("this is nested too deeply")
        node = super().compose_node(parent, index)
        self._depth -= 1
        return node

    def _stop(self, problem: str) -> typing.NoReturn:
        mark = self.get_event().start_mark  # type: ignore[no-untyped-call]
        raise yaml.MarkedYAMLError(problem=problem, problem_mark=mark)


def _tree(path: Path, found: _Found) -> object:
    """Return the file as dicts, lists and texts; notes lines, duplicate keys and odd tags."""
    text = _text(path)
    loader = _Loader(text)
    try:
        node = loader.get_single_node()
    except yaml.MarkedYAMLError as error:
        _refuse(_syntax(path, error), _SYNTAX_HINT)
    finally:
        loader.dispose()
    if node is None:
        _refuse(f"{path}: the file is empty.", _EXAMPLE_HINT)
    return _plain(node, "", found)


_SYNTAX_HINT = (
    "In YAML, groups are indented with spaces (never tabs), a space follows each colon, "
    "and a text with a colon, # or quotes in it stands in quotes."
)
_EXAMPLE_HINT = (
    "Copy config.example.yaml there, fill it in, and say `chmod 600` to it; "
    "`--config FILE` names another place."
)


def _syntax(path: Path, error: yaml.MarkedYAMLError) -> str:
    """Word a syntax error without quoting the line, which may hold a password."""
    mark = error.problem_mark or error.context_mark
    where = f", line {mark.line + 1}, column {mark.column + 1}" if mark else ""
    return f"{path}{where}: {error.problem or error.context or 'this is not YAML'}."


def _text(path: Path) -> str:
    """Return the file's text; refuses what cannot be a settings file."""
    try:
        with path.open("rb") as file:
            raw = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        _refuse(f"{path}: there is no such file.", _EXAMPLE_HINT)
    except OSError as error:
        _refuse(f"{path}: it cannot be read ({error.strerror}).", _READ_HINT)
    if len(raw) > MAX_BYTES:
        _refuse(f"{path}: it is larger than {MAX_BYTES // 1024} kB.", _EXAMPLE_HINT)
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        _refuse(f"{path}, line {line}: this is not UTF-8 text.", _SAVE_HINT)
    odd = yaml.reader.Reader.NON_PRINTABLE.search(text)
    if odd:
        line = text.count("\n", 0, odd.start()) + 1
        _refuse(f"{path}, line {line}: a control character stands there.", _SAVE_HINT)
    return text


_READ_HINT = "Name a file that you can read with `--config FILE`."
_SAVE_HINT = "Save the file as plain text in UTF-8."


def _plain(node: yaml.Node, where: str, found: _Found) -> object:
    """Turn a node into dict, list or text; what was left empty is None."""
    found.lines[where] = node.start_mark.line + 1
    if not node.tag.startswith("tag:yaml.org,2002:") or "python" in node.tag:
        found.add(where, f"the tag {node.tag!r} is not used here: write the value alone")
        return None
    if isinstance(node, yaml.MappingNode):
        return _mapping(node, where, found)
    if isinstance(node, yaml.SequenceNode):
        return [_plain(item, f"{where}[{i}]", found) for i, item in enumerate(node.value)]
    return None if node.tag == "tag:yaml.org,2002:null" else str(node.value)


def _mapping(node: yaml.MappingNode, where: str, found: _Found) -> dict[str, object]:
    """Turn a mapping into a dict; a key left empty counts as not written."""
    result: dict[str, object] = {}
    first: dict[str, int] = {}
    for key_node, value_node in node.value:
        line = key_node.start_mark.line + 1
        if not isinstance(key_node, yaml.ScalarNode):
            found.add(where or "the file", f"a key on line {line} must be a plain word")
            continue
        key = str(key_node.value)
        path = f"{where}.{key}" if where else key
        value = _plain(value_node, path, found)
        found.lines[path] = line
        if key in first:
            found.add(path, f"stands twice, first on line {first[key]}: keep one")
        elif value is not None:
            result[key] = value
        first.setdefault(key, line)
    return result


# --- what may stand in it -------------------------------------------------------------------


def _shorthand(data: dict[str, object]) -> None:
    """Read `password: secret` as `password: {value: secret}`."""
    mailbox = data.get("mailbox")
    if isinstance(mailbox, dict) and isinstance(mailbox.get("password"), str):
        mailbox["password"] = {"value": mailbox["password"]}


def _unknown_keys(data: Mapping[str, object], cls: type, where: str) -> Iterator[tuple[str, str]]:
    """Yield every key that the dataclass ``cls`` does not have, with the nearest it has."""
    hints = typing.get_type_hints(cls)
    for key, value in data.items():
        path = f"{where}.{key}" if where else key
        if key not in hints:
            yield path, f"is not a known key; {_nearest_key(key, tuple(hints), where)}"
        elif isinstance(value, dict) and dataclasses.is_dataclass(hints[key]):
            yield from _unknown_keys(value, hints[key], path)


def _nearest_key(key: str, known: tuple[str, ...], where: str) -> str:
    synonym = _SYNONYMS.get(key.lower(), "")
    if synonym in known:
        return f"did you mean {synonym}?"
    near = difflib.get_close_matches(key.lower(), known, n=1, cutoff=0.6)
    if near:
        return f"did you mean {near[0]}?"
    elsewhere = [path for path in ABOUT if path.rpartition(".")[2] == key]
    if elsewhere:
        return f"did you mean {' or '.join(elsewhere[:2])}?"
    place = f"under {where}" if where else "at the top"
    return f"{place} there are {', '.join(known)}"


def _at(data: object, path: str) -> object:
    """Return the value at a dotted path, None where there is none."""
    for name in path.split("."):
        data = data.get(name) if isinstance(data, dict) else None
    return data


def _put(data: object, path: str, value: str) -> None:
    parent, _, name = path.rpartition(".")
    place = _at(data, parent) if parent else data
    if isinstance(place, dict):
        place[name] = value


def _normalise(data: dict[str, object], path: Path, found: _Found) -> None:
    """Make paths absolute (relative ones start at the file's folder), and cases uniform."""
    data.setdefault("state_dir", Settings.__dataclass_fields__["state_dir"].default)
    for where in _WITH_PATHS:
        value = _at(data, where)
        if not isinstance(value, str) or not value:
            continue
        try:
            _put(data, where, str(path.absolute().parent / Path(value).expanduser()))
        except RuntimeError:
            found.add(where, "has a ~ whose home directory is unknown: write the path out")
    for where, change in (("user.country", str.upper), ("user.language", str.lower)):
        value = _at(data, where)
        if isinstance(value, str):
            _put(data, where, change(value))


def _check_values(data: object, found: _Found) -> None:
    """Check each text that has a form of its own."""
    for where, check in _CHECKS.items():
        value = _at(data, where)
        if isinstance(value, str):
            problem = check(value)
            if problem:
                found.add(where, f"must be {problem}, found {_shown(value)}")
    aliases = _at(data, "user.aliases")
    for i, alias in enumerate(aliases if isinstance(aliases, list) else []):
        if isinstance(alias, str) and _address_problem(alias):
            found.add(f"user.aliases[{i}]", f"must be an address, found {_shown(alias)}")


def _check_connections(data: object, found: _Found) -> None:
    """Unencrypted only on this machine (faults of STARTTLS stripping: there is no off switch)."""
    for where in ("mailbox.imap", "mailbox.smtp"):
        host = _at(data, f"{where}.host")
        insecure = _at(data, f"{where}.security") == Security.INSECURE_LOOPBACK.value
        if insecure and isinstance(host, str) and not _is_loopback(host):
            found.add(
                f"{where}.security",
                "must be tls or starttls, for insecure_loopback is only for a server on this "
                f"machine (localhost), found the host {_shown(host)}",
            )
        certificates = _at(data, f"{where}.ca_file")
        if isinstance(certificates, str) and not Path(certificates).is_file():
            found.add(f"{where}.ca_file", f"must be an existing file, found {certificates!r}")


def _check_password(data: object, path: Path, found: _Found) -> None:
    """Exactly one source; a password in the file itself wants a file of one reader."""
    source = _at(data, _PASSWORD)
    if not isinstance(source, dict):
        return
    given = [name for name in _SOURCES if source.get(name)]
    if len(given) != 1 and not any(where.startswith(_PASSWORD) for where in found.wrong):
        count = "none" if not given else " and ".join(given)
        found.add(_PASSWORD, f"must have exactly one of {', '.join(_SOURCES)}, found {count}")
    mode = path.stat().st_mode & 0o777
    if source.get("value") and mode & 0o077:
        found.add(_PASSWORD, f"stands in a file that others can read (mode {mode:04o})")
        found.hint = f"Say `chmod 600 {path}`, then mend the rest if there is more."


def _is_loopback(host: str) -> bool:
    if host.lower() in {"localhost", "localhost.localdomain", "ip6-localhost"}:
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


# Each check returns what the value must be, "" where it is fine.


def _not_empty(value: str) -> str:
    return "" if value.strip() and value.isprintable() else "one line of text"


def _address_problem(value: str) -> str:
    plausible = _ADDRESS.fullmatch(value) and value.isprintable()
    domain = value.rpartition("@")[2]
    fine = plausible and ("." in domain.strip(".") or domain == "localhost")
    return "" if fine else "a plain address such as alex@example.org"


def _host_problem(value: str) -> str:
    try:
        ipaddress.ip_address(value)
    except ValueError:
        return "" if _HOST.fullmatch(value) else "a host name alone, without port or ://"
    return ""


def _port_problem(value: str) -> str:
    return _number_problem(value, 1, 65535)


def _days_problem(value: str) -> str:
    return _number_problem(value, 0, 3650)


def _number_problem(value: str, low: int, high: int) -> str:
    fine = value.isascii() and value.isdigit() and low <= int(value[:9]) <= high
    return "" if fine else f"a whole number from {low} to {high}"


def zone_problem(value: str) -> str:
    """Return what the time zone must be instead, "" where it is a good one."""
    zones = available_timezones()
    if value in zones and ("/" in value or value == "UTC"):
        return ""
    near = _ZONE_WORDS.get(value.upper()) or _nearest_zone(value, zones)
    return "an IANA time zone" + (f" (did you mean {near}?)" if near else f" ({_ZONES})")


_ZONES = "region and city, such as Europe/Berlin"


def _nearest_zone(value: str, zones: set[str]) -> str:
    wanted = value.strip().replace(" ", "_").lower()
    by_city: dict[str, str] = {}
    for zone in sorted(zones):
        if "/" in zone and not zone.startswith(("Etc/", "posix/", "right/")):
            by_city.setdefault(zone.lower(), zone)
            by_city.setdefault(zone.rpartition("/")[2].lower(), zone)
    near = difflib.get_close_matches(wanted, by_city, n=1, cutoff=0.6)
    return by_city[near[0]] if near else ""


def _country_problem(value: str) -> str:
    if value in _COUNTRIES:
        return ""
    near = _COUNTRY_WORDS.get(value)
    return "a country in two letters such as US" + (f" (did you mean {near}?)" if near else "")


def _language_problem(value: str) -> str:
    known = sorted(_languages())
    return "" if value in known else f"one of {', '.join(known)}"


def _languages() -> set[str]:
    """Return the languages there are letters in: the folders beside this module."""
    folder = Path(__file__).with_name("templates")
    return {"en"} | {p.name for p in folder.glob("[a-z][a-z]") if p.is_dir()}


_CHECKS: Mapping[str, Callable[[str], str]] = {
    "user.name": _not_empty,
    "user.address": _address_problem,
    "user.time_zone": zone_problem,
    "user.country": _country_problem,
    "user.language": _language_problem,
    "mailbox.username": _not_empty,
    "mailbox.imap.host": _host_problem,
    "mailbox.imap.port": _port_problem,
    "mailbox.smtp.host": _host_problem,
    "mailbox.smtp.port": _port_problem,
    "mailbox.folders.inbox": _not_empty,
    "history_days": _days_problem,
}


# --- the words of what pydantic found -------------------------------------------------------


def _worded(error: ValidationError) -> Iterator[tuple[str, str]]:
    """Yield (path, sentence) for each thing pydantic found."""
    for item in error.errors(include_url=False):
        where = _dotted(item["loc"])
        if item["type"] == "missing":
            about = ABOUT.get(where, "")
            yield where, "is missing" + (f": {about}" if about else "")
            continue
        found = "something else" if where.startswith(_PASSWORD) else _shown(item["input"])
        yield where or "the file", f"must be {_wanted(item['type'], where)}, found {found}"


def _dotted(loc: tuple[int | str, ...]) -> str:
    return "".join(f"[{p}]" if isinstance(p, int) else f".{p}" for p in loc).removeprefix(".")


def _wanted(kind: str, where: str) -> str:
    if kind == "enum":
        return "one of " + ", ".join(Security)
    if kind == "tuple_type":
        return f"a list such as {_LIST_EXAMPLES.get(where, '[one, two]')}"
    if kind.startswith("dataclass"):
        prefix = f"{where}." if where else ""
        keys = [p.removeprefix(prefix) for p in ABOUT if p.startswith(prefix)]
        return "a group with the keys " + ", ".join(k for k in keys if "." not in k)
    if kind.startswith("bool"):
        return "true or false"
    if kind.startswith("int"):
        return "a whole number"
    return "a text" if kind.startswith("string") else "something else"


_LIST_EXAMPLES = {
    "mailbox.password.command": "[pass, show, mail/alex]",
    "user.aliases": "[alex@work.example]",
}


def _shown(value: object) -> str:
    """Return a value as it may be shown in an error: short, printable."""
    if isinstance(value, dict):
        return "a group of keys"
    if isinstance(value, list):
        return "a list"
    if value is None:
        return "nothing"
    text = str(value)
    if len(text) > MAX_SHOWN:
        text = text[:MAX_SHOWN] + "..."
    return ascii(text) if not text.isprintable() else f"{text!r}"
