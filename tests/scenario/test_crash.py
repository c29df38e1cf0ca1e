"""kill -9 at any moment of the story, then a restart: the same end, and no second letter.

The clean run counts its steps (see ``harness``). Then, step by step, the same story is told from
the beginning of its chapter, the daemon dies at that step, a new one starts at the very moment of
the death, and the story goes on to its end. What is stored, what the User was mailed and what the
world received must be what the clean run left behind. Only where the death fell between the first
byte of the letter's body and the commit of the server's answer may the daemon be unsure: then
nothing leaves again by itself, the User is asked, and his answer leads to the same end.
"""

from __future__ import annotations

import contextlib
import json
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from daemon.adapters.sqlite import FILE
from tests.rig.certificates import Authority
from tests.rig.dovecot import Dovecot
from tests.rig.smtpd import Accepted
from tests.scenario.harness import SETTINGS
from tests.scenario.mails import body, header
from tests.scenario.test_story import ASKED, END, WRITTEN, confirmation
from tests.scenario.world import World
from tests.scenario.world import world as open_world

MINUTE = timedelta(minutes=1)
ROOT = Path(__file__).parents[2]
KILLED = -9
UNSURE_FROM, UNSURE_TO = "before the first byte", "the answer is read"
PARTS = 8  # tests that share the steps, so that none takes long and two processors help
ALIKE = 2  # of steps that differ only in what the mailbox is asked, so many a chapter


# --- the story, in chapters ---------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class Chapter:
    """What happens outside, then when the daemon looks."""

    name: str
    opens: Callable[[Story], None]
    moments: tuple[datetime, ...]


def confirmation_arrives(story: Story) -> None:
    story.world.arrives(confirmation())


def nothing_happens(_story: Story) -> None:
    """Time passes."""


def user_says_send(story: Story) -> None:
    (request,) = {header(p, "Message-ID"): p for p in story.world.posts()}.values()
    assert story.letters() == [], "nothing leaves without a decision"
    story.world.answer(request, "send")


# A mail to the User whose answer was lost is repeated ten minutes later: each chapter waits for it.
CHAPTERS = (
    Chapter(
        name="confirmation",
        opens=confirmation_arrives,
        moments=(WRITTEN, WRITTEN + 1 * MINUTE),
    ),
    Chapter(
        name="request",
        opens=nothing_happens,
        moments=(ASKED + 1 * MINUTE, ASKED + 2 * MINUTE, ASKED + 13 * MINUTE),
    ),
    Chapter(
        name="reply",
        opens=user_says_send,
        moments=(ASKED + 20 * MINUTE, ASKED + 21 * MINUTE, ASKED + 33 * MINUTE),
    ),
    Chapter(
        name="letter",
        opens=nothing_happens,
        moments=(END + 121 * MINUTE, END + 122 * MINUTE, END + 133 * MINUTE),
    ),
)
AFTER_THE_ANSWER = (END + 140 * MINUTE, END + 141 * MINUTE, END + 153 * MINUTE)
LATER = (END + timedelta(days=1), END + timedelta(days=2))


# --- the machinery ------------------------------------------------------------------------------


class Daemon:
    """The harness: daemons that live through given moments, and die where they are told."""

    def __init__(self, folder: Path) -> None:
        self._log = folder / "steps"
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.scenario.harness"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def close(self) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait(10)
        self._process.stdout.close()

    def live(
        self, world: World, moments: Sequence[datetime], *, kill_at: int = 0
    ) -> tuple[int, list[str], int]:
        """Return how it ended, the steps it took, and in which of the moments it was."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._log.unlink(missing_ok=True)
        order = {
            "settings": SETTINGS.dump_python(world.settings, mode="json"),
            "moments": [m.isoformat() for m in moments],
            "kill_at": kill_at,
            "log": str(self._log),
        }
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        ended = int(self._process.stdout.readline())
        lines = self._log.read_text().splitlines()
        steps = [line.removeprefix("step ") for line in lines if line.startswith("step ")]
        return ended, steps, sum(line.startswith("moment ") for line in lines) - 1


@dataclass(frozen=True, kw_only=True)
class Snapshot:
    """The whole world at the beginning of a chapter."""

    folder: Path
    mails: Path
    ledger: list[Accepted]


@dataclass(slots=True)
class Story:
    """One World that can be put back to the beginning of any chapter."""

    world: World
    daemon: Daemon
    folder: Path
    ledger_before: list[Accepted] = field(default_factory=list)
    ledger_from: int = 0
    count: int = 0

    @property
    def _state(self) -> Path:
        return Path(self.world.settings.state_dir)

    @property
    def _mails(self) -> Path:
        return self.world.dovecot.folder / "home" / "seeker"

    def ledger(self) -> list[Accepted]:
        """Return what the server accepted in this telling of the story."""
        return self.ledger_before + self.world.smtp.accepted[self.ledger_from :]

    def letters(self) -> list[bytes]:
        return [m.raw for m in self.ledger() if not m.recipients[0].endswith("@rig.example")]

    def keep(self, name: str) -> Snapshot:
        """Keep the World as it is; nobody may be connected."""
        state, mails = self.folder / f"{name}-state", self.folder / f"{name}-mails"
        for source, target in ((self._state, state), (self._mails, mails)):
            source.mkdir(exist_ok=True)
            subprocess.run(["cp", "-a", str(source), str(target)], check=True)
        return Snapshot(folder=state, mails=mails, ledger=self.ledger())

    def put_back(self, snapshot: Snapshot) -> None:
        """Make the World what it was; the mailbox moves aside, for a session may still end."""
        self.count += 1
        shutil.rmtree(self._state, ignore_errors=True)
        aside = self._mails.with_name(f"aside-{self.count}")
        if self._mails.exists():
            self._mails.rename(aside)
        for source, target in ((snapshot.folder, self._state), (snapshot.mails, self._mails)):
            subprocess.run(["cp", "-a", str(source), str(target)], check=True)
        self.ledger_before, self.ledger_from = snapshot.ledger, len(self.world.smtp.accepted)

    def tell(self, chapter: Chapter, *, kill_at: int = 0) -> tuple[list[str], str]:
        """Tell one chapter; return its steps, and the step at which the daemon died."""
        self.world.clock.at = chapter.moments[0]
        chapter.opens(self)
        ended, steps, at = self.daemon.live(self.world, chapter.moments, kill_at=kill_at)
        self._settle()
        if not kill_at:
            assert ended == 0
            return steps, ""
        assert ended == KILLED, f"step {kill_at} of {chapter.name} was never taken"
        again, _, _ = self.daemon.live(self.world, chapter.moments[at:])
        assert again == 0, f"the daemon failed after it was killed at: {steps[-1]}"
        self._settle()
        return steps, steps[-1]

    def go_on(self, moments: Sequence[datetime]) -> None:
        ended, _, _ = self.daemon.live(self.world, moments)
        assert ended == 0
        self._settle()

    def _settle(self) -> None:
        """Wait until the server is through with what a dead client left behind."""
        end = time.monotonic() + 5
        while self.world.smtp._open and time.monotonic() < end:
            time.sleep(0.002)  # noqa: TID251 - a server of its own to wait for

    # --- what is left behind ---

    def state(self) -> dict[str, list[tuple[object, ...]]]:
        """Return what is stored, without what chance chose and without the hours."""
        with contextlib.closing(
            sqlite3.connect(f"file:{self._state / FILE}?mode=ro", uri=True)
        ) as db:
            return {name: db.execute(sql).fetchall() for name, sql in STATE.items()}

    def unsure(self) -> bool:
        return "unsure" in [row[2] for row in self.state()["drafts"]]

    def unread(self) -> list[str]:
        """Return the folders of which the daemon's cursor is not at the end."""
        with contextlib.closing(
            sqlite3.connect(f"file:{self._state / FILE}?mode=ro", uri=True)
        ) as db:
            cursors = dict(db.execute("SELECT folder, last_uid FROM cursors").fetchall())
        last = {f: [m.uid for m in self.world.dovecot.messages(f)] for f in ("INBOX", "Sent")}
        return [f for f, uids in last.items() if cursors[f] != max(uids, default=0)]


STATE = {
    "applications": "SELECT company, role FROM applications",
    "changes": "SELECT before, after, round, who, evidence FROM changes ORDER BY id",
    "events": "SELECT application, act FROM events ORDER BY id",
    "messages": "SELECT message_id, kind, outcome, application FROM messages ORDER BY rowid",
    "drafts": "SELECT note_key, version, state FROM drafts ORDER BY id",
    "versions": "SELECT draft, version, letter ->> 'to', letter ->> 'subject', letter ->> 'body'"
    " FROM versions ORDER BY draft, version",
    "outbox": "SELECT draft, recipient, digest, state, copied FROM outbox ORDER BY id",
    "posts": "SELECT key, kind, state FROM posts ORDER BY id",
    "requests": "SELECT request, number, draft, version, digest FROM request_items"
    " ORDER BY request, number",
    "replies": "SELECT request, by_code, state FROM replies ORDER BY id",
    "decisions": "SELECT draft, version, verb FROM decisions ORDER BY id",
    "questions": "SELECT key, answer FROM questions ORDER BY id",
    "spool": "SELECT uid FROM spool",
    "quarantine": "SELECT place FROM quarantine",
    "orders": "SELECT id FROM orders",
    "memory": "SELECT key, value FROM memory WHERE key NOT IN ('welcomed', 'morning') ORDER BY key",
}
# What an unsure letter leaves besides: the question, the mails that put and acknowledge it.
ASIDE = ("posts", "requests", "replies", "questions")


@dataclass(frozen=True, kw_only=True)
class Clean:
    """The story as it goes when nobody is killed."""

    snapshots: tuple[Snapshot, ...]
    steps: tuple[tuple[str, ...], ...]
    state: dict[str, list[tuple[object, ...]]]
    letters: list[tuple[str, str, str]]
    posts: list[str]

    def points(self) -> list[tuple[int, int]]:
        """Return (chapter, step) of every death to die.

        All of them, but for looks into the mailbox: between two of those nothing was done, so
        that a few of each kind stand for the others.
        """
        found = []
        for chapter, steps in enumerate(self.steps):
            seen: dict[str, int] = {}
            for number, what in enumerate(steps, 1):
                seen[what] = seen.get(what, 0) + 1
                idle = what.startswith("imap:") and "append" not in what
                if not idle or seen[what] <= ALIKE:
                    found.append((chapter, number))
        return found


def seen_by_recipient(raw: bytes) -> tuple[str, str, str]:
    return header(raw, "To"), header(raw, "Subject"), body(raw)


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory, authority: Authority) -> Iterator[Story]:
    """Yield one World for all deaths of this module."""
    folder = tmp_path_factory.mktemp("crash")
    with Dovecot(authority) as dovecot, open_world(folder, authority, dovecot, WRITTEN) as world:
        daemon = Daemon(folder)
        try:
            yield Story(world=world, daemon=daemon, folder=folder)
        finally:
            daemon.close()


@pytest.fixture(scope="module")
def clean(story: Story) -> Clean:
    """Tell the story without a death."""
    snapshots, steps = [], []
    story.world.dovecot.messages()  # the first log-in makes the mailbox
    for chapter in CHAPTERS:
        snapshots.append(story.keep(chapter.name))
        story.put_back(snapshots[-1])
        steps.append(tuple(story.tell(chapter)[0]))
    story.go_on(LATER)
    return Clean(
        snapshots=tuple(snapshots),
        steps=tuple(steps),
        state=story.state(),
        letters=[seen_by_recipient(raw) for raw in story.letters()],
        posts=sorted(p for p in posted(story)),
    )


def posted(story: Story) -> list[str]:
    """Return what the User was mailed, each mail once, however often it arrived."""
    distinct = {header(p, "Message-ID"): body(p) for p in story.world.posts()}
    return list(distinct.values())


def test_the_clean_run_takes_every_kind_of_step_and_ends_with_one_letter(clean: Clean) -> None:
    (letter,) = clean.letters
    assert letter[0] == "Dana Reyes <dana@acme.example>"
    assert [row[2] for row in clean.state["drafts"]] == ["sent", "planned"]
    assert clean.state["spool"] == clean.state["quarantine"] == clean.state["questions"] == []
    assert len(clean.posts) == 2, "the Request and its one acknowledgement"
    kinds = {what for steps in clean.steps for what in steps}
    for expected in (
        "store: before the commit of spool+cursors",
        "smtp post: the answer has come, unread",
        "smtp letter: before MAIL",
        "smtp letter: 354 has come",
        "store: after the UPDATE of outbox",
        "smtp letter: before the first byte",
        "smtp letter: half of the body is out",
        "smtp letter: the whole body is out",
        "smtp letter: the answer has come, unread",
        "imap: before append",
        "imap: after append",
    ):
        assert expected in kinds


@pytest.mark.timeout(180)
@pytest.mark.parametrize("part", range(PARTS))
def test_whatever_step_was_the_last_one_the_story_ends_the_same(
    story: Story, clean: Clean, part: int
) -> None:
    for chapter, step in clean.points()[part::PARTS]:
        check_death(story, clean, chapter, step)


def check_death(story: Story, clean: Clean, number: int, step: int) -> None:
    """Tell the story with one death, and compare its end with the clean one."""
    story.put_back(clean.snapshots[number])
    steps, last = story.tell(CHAPTERS[number], kill_at=step)
    for chapter in CHAPTERS[number + 1 :]:
        story.tell(chapter)
    where = f"killed in {CHAPTERS[number].name} at step {step}: {last}"
    if story.unsure():
        assert may_be_unsure(steps), where
        answer_the_question(story, where)
    story.go_on(LATER)
    assert [seen_by_recipient(raw) for raw in story.letters()] == clean.letters, where
    assert story.unread() == [], where
    compare(story, clean, where, asked=may_be_unsure(steps))


def may_be_unsure(steps: list[str]) -> bool:
    """Tell whether it died after the letter's first byte could leave, and before it knew."""
    begun = "store: after the UPDATE of outbox"
    done = "store: after the commit of outbox+drafts+versions+events"
    return begun in steps and done not in steps


def answer_the_question(story: Story, where: str) -> None:
    """Look, as the User would, whether it left, and say so."""
    left = len(story.letters())
    assert left <= 1, where
    asked = [p for p in story.world.posts() if "did it leave?" in " ".join(body(p).split())]
    assert len({header(p, "Message-ID") for p in asked}) == 1, where
    story.world.clock.at = AFTER_THE_ANSWER[0]
    story.world.answer(asked[0], "1 sent" if left else "1 retry")
    story.go_on(AFTER_THE_ANSWER)


def compare(story: Story, clean: Clean, where: str, *, asked: bool) -> None:
    state = story.state()
    for name, rows in clean.state.items():
        if asked and name in ASIDE:
            assert [r for r in rows if r in state[name]] == rows, (where, name)
        else:
            assert state[name] == rows, (where, name)
    assert {row[2] for row in state["posts"]} == {"sent"}, where
    assert len(posted(story)) == len(state["posts"]), where
    if not asked:
        assert len(posted(story)) == len(clean.posts), where
