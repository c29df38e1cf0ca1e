"""Lines out of HTML: words gathered into lines, table rows cell by cell, quotes with their depth.

A row of a table is one line where it is data (``When: Tuesday``, or a session with its hour, its
person and its topic), and cell after cell where the table only lays out a page.
"""

from __future__ import annotations

import re
from itertools import pairwise

_LABEL_LENGTH = 25
_LABEL_WORDS = 4
_CELL_LINES = 6  # a cell of more lines is no value of a row, but a column of a layout
_CELL_LENGTH = 160
_MAX_DEPTH = 20  # of quotation marks before a line
_ROW_LENGTH = 400

Line = tuple[int, str]  # how deep quoted, and the words; no words: a paragraph ends here


class _Cell:
    """The lines of a table cell, or of the whole text."""

    __slots__ = ("head", "lines")

    def __init__(self, *, head: bool = False) -> None:
        self.lines: list[Line] = []
        self.head = head


class Writer:
    """Collects visible text into lines, each with its depth of quotation; rows cell by cell."""

    def __init__(self) -> None:
        self._cells = [_Cell()]  # the text, and the cells that are open within it
        self._rows: list[list[_Cell]] = []
        self._line: list[str] = []
        self.depth = 0
        self.links = 0

    def text(self, words: str) -> int:
        """Add words whose spaces mean nothing."""
        self._line.append(words)
        return 0

    def verbatim(self, words: str) -> None:
        """Add words whose line ends count."""
        first, *rest = words.split("\n")
        self._line.append(first)
        for more in rest:
            self.end_line()
            self._line.append(more)

    def end_line(self) -> None:
        """End the line, if there is one."""
        if self._line:
            words = " ".join("".join(self._line).split())
            self._line.clear()
            if words:
                self._cells[-1].lines.append((self.depth, words))

    def end_paragraph(self) -> None:
        """End the line, and leave an empty one before the next."""
        self.end_line()
        lines = self._cells[-1].lines
        if lines and lines[-1][1]:
            lines.append((self.depth, ""))

    def mark(self) -> int:
        """Return a place in the line, for `since`."""
        return len(self._line)

    def since(self, mark: int) -> str:
        """Return what was written in this line after the mark."""
        return "".join(self._line[mark:])

    def open_row(self) -> int:
        """Begin a table row; the line has ended."""
        self._rows.append([])
        return 0

    def close_row(self) -> None:
        """Write the row that was open."""
        self.end_line()
        row = self._rows.pop() if self._rows else []
        if row:
            self._cells[-1].lines += _row(row)

    def open_cell(self, *, head: bool) -> int:
        """Begin a cell of the row."""
        self.end_line()
        self._cells.append(_Cell(head=head))
        return 0

    def close_cell(self) -> None:
        """End the cell."""
        self.end_line()
        if len(self._cells) == 1:
            return
        cell = self._cells.pop()
        if not cell.lines:
            return
        if self._rows:
            self._rows[-1].append(cell)
        else:
            self._cells[-1].lines += cell.lines

    def as_label(self) -> int:
        """Make the line that just ended the label of the next one."""
        lines = self._cells[-1].lines
        while lines and not lines[-1][1]:
            lines.pop()
        if lines and _is_label(lines[-1][1]) and not self._line:
            self._line.append(lines.pop()[1].rstrip(": ") + ": ")
        return 0

    def all(self) -> str:
        """Return everything as text."""
        self.end_line()
        while len(self._cells) > 1:
            self.close_cell()
        while self._rows:
            self.close_row()
        return "\n".join(_written(self._cells[0].lines)).rstrip()


def _written(lines: list[Line]) -> list[str]:
    """Return the lines with their marks of quotation; an empty one where a paragraph ended."""
    found: list[str] = []
    depth, gap = 0, False
    for deep, words in lines:
        if not words:
            gap = bool(found)
            continue
        now = min(deep, _MAX_DEPTH)
        if gap:
            found.append(("> " * min(depth, now)).strip())
        found.append("> " * now + words)
        depth, gap = now, False
    return found


def _row(cells: list[_Cell]) -> list[Line]:
    """Return a table row: as one line where it is data, cell after cell where it is a layout.

    ``When: Tuesday`` for a label and its value, else the cells in order with commas.
    """
    full = [(cell, [line for line in cell.lines if line[1]]) for cell in cells]
    full = [(cell, lines) for cell, lines in full if lines]
    if not full:
        return []
    if len(full) == 1:
        return [*full[0][0].lines, (full[0][1][-1][0], "")] if len(full[0][1]) > 1 else full[0][1]
    depth = full[0][1][0][0]
    words = [
        ", ".join(
            line.rstrip(",;") if i < len(lines) - 1 else line for i, (_, line) in enumerate(lines)
        )
        for _, lines in full
    ]
    sizes = [len(word) for word in words]
    data = all(
        len(lines) <= _CELL_LINES and size <= _CELL_LENGTH and all(d == depth for d, _ in lines)
        for (_, lines), size in zip(full, sizes, strict=True)
    )
    labelled = len(full) == 2 and len(full[0][1]) == 1 and _is_label(words[0])  # noqa: PLR2004 a pair
    if labelled and len(full[1][1]) <= _CELL_LINES and not (full[0][0].head and full[1][0].head):
        return [(depth, f"{words[0].rstrip(': ')}: {words[1]}")]
    # Columns that each hold several lines stand beside each other for the eye only.
    beside = sum(len(lines) > 1 for _, lines in full) > 1
    if not data or beside or sum(sizes) > _ROW_LENGTH:
        return [line for cell, _ in full for line in (*cell.lines, (depth, ""))]
    joined = words[0]
    for before, word in pairwise(words):
        joined += (
            " " if before.endswith((":", ",", ";", "-", "\u2013", "|", "\u2022")) else ", "
        ) + word
    return [(depth, joined)]


def _is_label(words: str) -> bool:
    """Return whether a cell names what the next one holds: short, without a number."""
    if words.endswith(":"):
        return len(words) <= 2 * _LABEL_LENGTH
    few = len(words) <= _LABEL_LENGTH and words.count(" ") < _LABEL_WORDS
    return few and not re.search(r"\d|[.!?,]$|@", words)
