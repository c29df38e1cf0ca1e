"""The programs we are measured against, on the same mailbox over the same kind of connection."""

from __future__ import annotations

import subprocess
import time
from pathlib import Path

import imapclient

from tests.rig.certificates import Authority
from tests.rig.dovecot import Dovecot

BATCH = 50


def mbsync(dovecot: Dovecot, authority: Authority, folder: Path, *, careful: bool) -> float:
    """Return the seconds of mbsync's full download into a maildir.

    ``careful`` is its default, which forces every mail to the disk (FSync yes).
    """
    target = folder / ("mbsync-careful" if careful else "mbsync")
    target.mkdir()
    config = folder / "mbsyncrc"
    config.write_text(f"""
FSync {"yes" if careful else "no"}
IMAPAccount rig
Host localhost
Port {dovecot.imaps_port}
User seeker
Pass {dovecot.password()}
SSLType IMAPS
SystemCertificates no
CertificateFile {authority.ca_file}

IMAPStore far
Account rig

MaildirStore near
Path {target}/
Inbox {target}/INBOX
SubFolders Verbatim

Channel all
Far :far:
Near :near:
Patterns INBOX
Sync Pull
Create Near
SyncState *
""")
    started = time.monotonic()
    done = subprocess.run(
        ["mbsync", "--config", config, "--quiet", "--all"],
        capture_output=True,
        text=True,
        check=False,
    )
    seconds = time.monotonic() - started
    if done.returncode:
        raise RuntimeError(f"mbsync failed: {done.stderr}")
    return seconds


def bare_fetch(dovecot: Dovecot, authority: Authority) -> tuple[float, int]:
    """Return (seconds, mails) of imapclient fetching everything whole and keeping nothing."""
    started = time.monotonic()
    client = imapclient.IMAPClient(
        dovecot.host, dovecot.imaps_port, ssl_context=authority.client_context(), timeout=60
    )
    with client:
        client.login("seeker", dovecot.password())
        client.select_folder("INBOX", readonly=True)
        uids = client.search("ALL")
        count = 0
        for start in range(0, len(uids), BATCH):
            count += len(client.fetch(uids[start : start + BATCH], ["BODY.PEEK[]"]))
    return time.monotonic() - started, count
