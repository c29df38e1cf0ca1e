"""One function per job: ingest, advance, prepare, ask, deliver, digest. No job calls another."""
