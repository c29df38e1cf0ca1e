"""A certificate authority that lives as long as the tests, and one server certificate by it."""

from __future__ import annotations

import ssl
from pathlib import Path
from typing import Self

import trustme


class Authority:
    """Signs for localhost and 127.0.0.1; `ca_file` is what a client must trust."""

    def __init__(self, folder: Path) -> None:
        ca = trustme.CA()
        server = ca.issue_cert("localhost", "127.0.0.1", "::1")
        self.ca_file = folder / "ca.pem"
        self.chain = b"".join(part.bytes() for part in server.cert_chain_pems)
        self.key = server.private_key_pem.bytes()
        ca.cert_pem.write_to_path(self.ca_file)
        self._both = folder / "server.pem"
        self._both.touch(mode=0o600)
        self._both.write_bytes(self.key + self.chain)

    @classmethod
    def in_folder(cls, folder: Path) -> Self:
        """Make the folder too."""
        folder.mkdir(parents=True, exist_ok=True)
        return cls(folder)

    def server_context(self) -> ssl.SSLContext:
        """For a server that speaks TLS itself."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        context.load_cert_chain(self._both)
        return context

    def client_context(self) -> ssl.SSLContext:
        """For a client that verifies certificate and name, and trusts nobody else."""
        return ssl.create_default_context(cafile=str(self.ca_file))
