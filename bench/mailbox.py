"""A mailbox as people have it, rolled from a seed and written straight into a maildir.

Of a hundred mails about 38 are private, 27 newsletters, 20 from shops, 12 from lists and 3 about
jobs; 5 to 60 kB each, spread over the last 89 days. The job mail is labelled by its Message-IDs.
"""

from __future__ import annotations

import base64
import os
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

from bench import words
from bench.jobmail import DAYS, JobMail, job_mails

SEED = 20_261
SMALLEST, LARGEST = 5_000, 60_000
JOB_SHARE = 0.03
PIXELS = random.Random(1).randbytes(90_000)

Headers = list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Mail:
    """Bytes with their date; ``job`` is the label, the Message-ID of a mail about a job."""

    raw: bytes
    at: datetime
    job: str = ""


class Generator:
    """Rolls mails to one address; the same seed and ``now`` give the same bytes."""

    def __init__(self, seed: int, address: str, now: datetime) -> None:
        self.dice = random.Random(seed)
        self.address = address
        self.now = now
        self._count = 0
        self._seed = seed

    def mails(self, count: int, *, fresh: bool = False) -> Iterator[Mail]:
        """Yield ``count`` mails in no particular order; ``fresh`` ones are of the last hours."""
        jobs = round(count * JOB_SHARE)
        kinds: list[JobMail | Callable[[datetime], Mail]] = []
        kinds += job_mails(jobs, self.dice, self.now)
        makers = (self._private, self._letter, self._shop, self._list)
        kinds += self.dice.choices(makers, (38, 27, 20, 12), k=count - jobs)
        self.dice.shuffle(kinds)
        for kind in kinds:
            at = self.now - timedelta(
                seconds=self.dice.uniform(60, 3000 if fresh else DAYS * 86_400)
            )
            if isinstance(kind, JobMail):
                yield self.job(kind)
            else:
                yield kind(at)

    def dressed(self, headers: Headers, text: str, size: int, *, calendar: str = "") -> Mail:
        """Return a mail with these words, in the markup that makes mail so large."""
        page = self._page(text.split("\n\n"), size)
        return Mail(self._build(headers, self.now, text, html=page, calendar=calendar)[1], self.now)

    # --- the kinds ---

    def job(self, mail: JobMail) -> Mail:
        """Return a labelled mail, filled up to its size by the markup such mails carry."""
        headers: Headers = [("From", mail.sender), ("Subject", mail.subject), *mail.headers]
        if mail.bulk:
            unsubscribe = "<https://mail.example/out>"
            headers += [("List-Unsubscribe", unsubscribe), ("Precedence", "bulk")]
        size = self.dice.randint(SMALLEST, 30_000)
        html = self._page(mail.text.split("\n\n"), size)
        message_id, raw = self._build(
            headers, mail.at, mail.text, html=html, calendar=mail.calendar
        )
        return Mail(raw, mail.at, message_id)

    def _private(self, at: datetime) -> Mail:
        dice = self.dice
        who = f"{dice.choice(words.FIRST)} {dice.choice(words.LAST)}"
        host = dice.choice(("gmail.com", "outlook.com", "post.example", "family.example"))
        sender = f"{who} <{who.lower().replace(' ', '.')}{dice.randrange(90)}@{host}>"
        headers: Headers = [("From", sender), ("Subject", dice.choice(words.PRIVATE_SUBJECTS))]
        if dice.random() < 0.5:
            headers.append(("In-Reply-To", f"<{dice.getrandbits(60):x}@mail.seeker.example>"))
        text = "\n\n".join(self._paragraphs(dice.randint(1, 5), words.SENTENCES))
        size = self._size()
        shape = dice.random()
        if shape < 0.35:  # a long conversation, quoted
            return Mail(self._build(headers, at, text + self._quoted(size))[1], at)
        if shape < 0.7:  # a word processor's idea of a mail
            page = self._page(text.split("\n\n"), size)
            return Mail(self._build(headers, at, text, html=page)[1], at)
        return Mail(self._build(headers, at, text, attachment=size)[1], at)

    def _letter(self, at: datetime) -> Mail:
        dice = self.dice
        name = dice.choice(words.LETTERS)
        domain = name.lower().replace(" ", "") + ".example"
        subject = dice.choice(words.LETTER_SUBJECTS).format(n=dice.randrange(400))
        headers: Headers = [
            ("From", f"{name} <news@{domain}>"), ("Subject", subject),
            ("List-Unsubscribe", f"<https://{domain}/out>"), ("List-Id", f"<weekly.{domain}>"),
        ]  # fmt: skip
        text = self._paragraphs(dice.randint(4, 14), words.SALES + words.SENTENCES)
        return Mail(
            self._build(headers, at, "\n\n".join(text), html=self._page(text, self._size()))[1], at
        )

    def _shop(self, at: datetime) -> Mail:
        dice = self.dice
        name = dice.choice(words.SHOPS)
        domain = "".join(c for c in name.lower() if c.isalpha()) + ".example"
        subject = dice.choice(words.SHOP_SUBJECTS).format(n=dice.randrange(10_000, 99_999))
        headers: Headers = [("From", f"{name} <service@{domain}>"), ("Subject", subject)]
        if dice.random() < 0.7:
            headers.append(("List-Unsubscribe", f"<https://{domain}/out>"))
        text = self._paragraphs(dice.randint(2, 6), words.SALES)
        return Mail(
            self._build(headers, at, "\n\n".join(text), html=self._page(text, self._size()))[1], at
        )

    def _list(self, at: datetime) -> Mail:
        dice = self.dice
        name = dice.choice(words.LISTS)
        who = f"{dice.choice(words.FIRST)} {dice.choice(words.LAST)}"
        subject = dice.choice(words.LIST_SUBJECTS).format(l=name, n=dice.randrange(900))
        headers: Headers = [
            ("From", f"{who} <{who.split()[0].lower()}@lists-member.example>"), ("Subject", subject),
            ("List-Id", f"<{name}.lists.example>"), ("Precedence", "list"),
            ("List-Post", f"<mailto:{name}@lists.example>"),
        ]  # fmt: skip
        text = "\n\n".join(self._paragraphs(dice.randint(2, 8), words.SENTENCES))
        return Mail(self._build(headers, at, text + self._quoted(self._size()))[1], at)

    # --- the pieces ---

    def _size(self) -> int:
        """Return 5 to 60 kB, the smaller ones more often."""
        return int(min(LARGEST, SMALLEST + self.dice.expovariate(1 / 22_000)))

    def _paragraphs(self, count: int, of: tuple[str, ...]) -> list[str]:
        return [" ".join(self.dice.choices(of, k=self.dice.randint(2, 5))) for _ in range(count)]

    def _quoted(self, size: int) -> str:
        lines, length = ["\n\nOn Monday somebody wrote:\n"], 0
        while length < size:
            depth = "> " * self.dice.randint(1, 3)
            line = depth + self.dice.choice(words.SENTENCES)
            lines.append(line)
            length += len(line) + 1
        return "\n".join(lines) + "\n"

    def _page(self, paragraphs: list[str], size: int) -> str:
        """Return HTML in the manner of mail programs: little text, much style."""
        rules = "".join(
            f".c{n} {{margin:{n % 9}px;padding:{n % 7}px;font-family:Helvetica,Arial,sans-serif;"
            f"color:#{n * 7919 % 4096:03x}}}\n"
            for n in range(max(4, size // 400))
        )
        cells = "".join(
            f'<tr><td class="c{n}" style="border:0;font-size:15px;line-height:22px" valign="top">'
            f'<p>{text}</p><a href="https://click.example/{self.dice.getrandbits(200):x}">more</a></td></tr>\n'
            for n, text in enumerate(paragraphs)
        )
        page = f"<html><head><style>\n{rules}</style></head><body><table>\n{cells}</table>\n"
        while len(page) < size:
            key = self.dice.getrandbits(400)
            page += f'<table><tr><td style="height:1px"><img src="https://img.example/{key:x}.png"></td></tr></table>\n'
        return page + "</body></html>\n"

    def _build(
        self,
        headers: Headers,
        at: datetime,
        text: str,
        *,
        html: str = "",
        calendar: str = "",
        attachment: int = 0,
    ) -> tuple[str, bytes]:
        """Return (Message-ID, bytes) with the trace headers every delivered mail carries."""
        self._count += 1
        message_id = f"<{self._seed}.{self._count}.{self.dice.getrandbits(48):x}@bench.example>"
        date = format_datetime(at)
        trace = self.dice.getrandbits(512)
        top = [
            ("Return-Path", "<bounce@bench.example>"),
            ("Received", f"from mx{trace % 9}.bench.example by mail.rig.example with LMTP id {trace % 2**40:x};\n\t{date}"),
            ("Received", f"from out.bench.example by mx{trace % 9}.bench.example with ESMTPS id {trace % 2**44:x};\n\t{date}"),
            ("DKIM-Signature", f"v=1; a=rsa-sha256; d=bench.example; s=k1;\n\th=from:to:subject:date;\n\tb={trace:x}"),
            ("To", f"Alex Morgan <{self.address}>"), ("Date", date), ("Message-ID", message_id),
            ("MIME-Version", "1.0"), *headers,
        ]  # fmt: skip
        parts = [("text/plain; charset=utf-8", "8bit", text)]
        if html:
            parts.append(("text/html; charset=utf-8", "8bit", html))
        if calendar:
            parts.append(("text/calendar; charset=utf-8; method=REQUEST", "7bit", calendar))
        if attachment:
            start = self.dice.randrange(10_000)
            octets = PIXELS[start : start + attachment * 3 // 4]
            parts.append(
                ("image/jpeg; name=photo.jpg", "base64", base64.encodebytes(octets).decode())
            )
        return message_id, _join(top, parts, mixed=bool(attachment)).encode()


def _join(top: Headers, parts: list[tuple[str, str, str]], *, mixed: bool) -> str:
    lines = [f"{name}: {value}" for name, value in top]
    if len(parts) == 1:
        kind, coding, body = parts[0]
        return "\n".join(
            [*lines, f"Content-Type: {kind}", f"Content-Transfer-Encoding: {coding}", "", body]
        )
    kind = "mixed" if mixed else "alternative"
    lines += [f'Content-Type: multipart/{kind}; boundary="=_bench_"', ""]
    for kind, coding, body in parts:
        lines += [
            "--=_bench_",
            f"Content-Type: {kind}",
            f"Content-Transfer-Encoding: {coding}",
            "",
            body,
        ]
    return "\n".join([*lines, "--=_bench_--", ""])


def fill(maildir: Path, mails: Iterator[Mail], *, seen: bool) -> tuple[set[str], int]:
    """Write mails as Dovecot's own delivery would; return (labels of the job mail, bytes).

    ``seen`` ones go to cur/ as read; others to new/, moved there from tmp/ when complete.
    """
    labels: set[str] = set()
    total = 0
    owner = maildir.stat()
    for number, mail in enumerate(mails):
        size, lines = len(mail.raw), mail.raw.count(b"\n")
        name = f"{mail.at.timestamp():.0f}.M{number}P{os.getpid()}X{total}.bench,S={size},W={size + lines}"
        temporary = maildir / "tmp" / name
        temporary.write_bytes(mail.raw)
        os.chown(temporary, owner.st_uid, owner.st_gid)
        os.utime(temporary, (mail.at.timestamp(), mail.at.timestamp()))  # the time of arrival
        temporary.rename(maildir / ("cur" if seen else "new") / (name + (":2,S" if seen else "")))
        total += size
        if mail.job:
            labels.add(mail.job)
    return labels, total
