"""One table at the end: what, ours, other, ratio, goal, met or not."""

from __future__ import annotations

from dataclasses import dataclass, field

COLUMNS = ("what", "ours", "other", "ratio", "goal", "met")


@dataclass(slots=True)
class Table:
    """Rows of text, printed in columns."""

    rows: list[tuple[str, ...]] = field(default_factory=list)

    def add(
        self,
        what: str,
        ours: str,
        other: str = "",
        ratio: float | None = None,
        goal: str = "",
        *,
        met: bool | None = None,
    ) -> None:
        """Add a row; ``met`` is None where there is no goal."""
        verdict = "" if met is None else ("yes" if met else "NO")
        row = (what, ours, other, "" if ratio is None else f"{ratio:.2f}", goal, verdict)
        self.rows.append(row)
        print("  " + "  ".join(cell for cell in row if cell), flush=True)

    def text(self) -> str:
        """Return the table."""
        rows = [COLUMNS, *self.rows]
        widths = [max(len(row[i]) for row in rows) for i in range(len(COLUMNS))]
        lines = [
            "  ".join(c.ljust(w) for c, w in zip(r, widths, strict=True)).rstrip() for r in rows
        ]
        return "\n".join([lines[0], "-" * len(lines[0].ljust(sum(widths) + 10)), *lines[1:]])
