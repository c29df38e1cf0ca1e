"""HTML to the text a person sees: hidden parts dropped, tables readable, quotes marked ``> ``.

Hidden preheaders and comments carry words nobody reads (and traps), so what a browser would not
show is not text. Blockquotes become lines that begin with ``> `` so that one set of rules tells
quoted history apart in plain and in HTML mail.
"""

from __future__ import annotations

import re

from resiliparse.parse.html import DOMNode, ElementNode, HTMLTree, NodeType

MAX_NODES = 60_000
MAX_HREF = 400
MAX_LINKS = 60
_DROP = frozenset(
    {"script", "style", "head", "title", "template", "noscript", "object", "svg", "select"},
)
_BLOCKS = frozenset(
    {
        "p", "div", "tr", "table", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6",
        "blockquote", "section", "article", "header", "footer", "pre", "hr", "center", "tbody",
        "thead", "dl", "dt", "dd", "address", "form", "fieldset", "main", "nav", "aside",
    },
)  # fmt: skip
_PARAGRAPHS = frozenset({"p", "table", "ul", "ol", "h1", "h2", "h3", "h4", "blockquote", "hr"})
_HIDDEN = re.compile(
    r"display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden|mso-hide\s{0,3}:\s{0,3}all"
    r"|(?<![a-z\-])font-size\s{0,3}:\s{0,3}0(?:px|pt|em|%)?\s{0,3}(?:;|!|$)"
    r"|(?<![a-z\-])opacity\s{0,3}:\s{0,3}0(?:\.0{1,3})?\s{0,3}(?:;|!|$)"
    r"|(?<![a-z\-])max-height\s{0,3}:\s{0,3}0(?:px)?\s{0,3}(?:;|!|$)"
    r"|(?<![a-z\-])(?:max-)?width\s{0,3}:\s{0,3}0(?:px)?\s{0,3}(?:;|!|$)[^\0]{0,200}overflow"
    r"|text-indent\s{0,3}:\s{0,3}-\d{3}",
)
_QUOTE_MARK = re.compile(
    r"\bgmail_quote(?!_attribution)|\byahoo_quoted\b|\bmoz-forward-container\b|\bprotonmail_quote\b",
)
# Outlook puts the quoted history beside, not inside, these marks: everything after is quoted.
_FROM_HERE = re.compile(r"divRplyFwdMsg|appendonsend|mail-editor-reference-message-container")
_CELL = "\x1f"  # stands between table cells until the row is written
_LABEL_LENGTH = 25
_SPACES = re.compile(r"[ \t\r\n\f\v]+")


class _Writer:
    """Collects visible text into lines, each with its depth of quotation."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self._line: list[str] = []
        self._blank_wanted = False
        self._last_depth = 0
        self.depth = 0
        self.links = 0

    def text(self, words: str, *, verbatim: bool) -> None:
        if verbatim:
            first, *rest = words.split("\n")
            self._line.append(first)
            for more in rest:
                self.end_line()
                self._line.append(more)
            return
        words = _SPACES.sub(" ", words)
        if words == " " and (not self._line or self._line[-1].endswith(" ")):
            return
        self._line.append(words)

    def end_line(self, *, blank: bool = False) -> None:
        words = _join_cells("".join(self._line).split(_CELL))
        self._line = []
        if words:
            if self._blank_wanted and self.lines:
                self.lines.append(("> " * min(self.depth, self._last_depth)).strip())
            self._blank_wanted = False
            self.lines.append("> " * self.depth + words)
            self._last_depth = self.depth
        self._blank_wanted |= blank


def _join_cells(cells: list[str]) -> str:
    """Return a table row as prose: ``When: Tuesday`` for a label and its value, else commas."""
    words = [" ".join(cell.split()) for cell in cells]
    words = [word for word in words if word]
    label = words[0] if words else ""
    if len(words) == 2 and len(label) <= _LABEL_LENGTH and not re.search(r"\d", label):  # noqa: PLR2004 a pair
        return f"{label.rstrip(':')}: {words[1]}"
    return ", ".join(words)


def _is_hidden(node: ElementNode) -> bool:
    if node.hasattr("hidden"):
        return True
    style = node.getattr("style") or ""
    return _HIDDEN.search(style[:2000].lower()) is not None


def _is_quote(node: ElementNode) -> bool:
    if node.tag == "blockquote":
        return True
    mark = node.getattr("class") or ""
    return _QUOTE_MARK.search(mark[:500]) is not None


def _open(node: ElementNode, out: _Writer) -> None:
    tag = node.tag
    if tag == "br":
        out.end_line()
    elif tag in _BLOCKS:
        out.end_line(blank=tag in _PARAGRAPHS)
        if tag == "li":
            out.text("- ", verbatim=True)


def _close(node: ElementNode, out: _Writer) -> None:
    tag = node.tag
    if tag in {"td", "th"}:
        out.text(_CELL, verbatim=True)
    elif tag in _BLOCKS:
        out.end_line(blank=tag in _PARAGRAPHS)
    elif tag == "a":
        _link(node, out)


def _link(node: ElementNode, out: _Writer) -> None:
    href = (node.getattr("href") or "").strip()
    if not href.lower().startswith(("http://", "https://")) or len(href) > MAX_HREF:
        return
    if out.links >= MAX_LINKS or href.rstrip("/") in (node.text or ""):
        return
    out.links += 1
    out.text(f" <{href}> ", verbatim=True)


def _children(node: DOMNode) -> list[DOMNode]:
    """Return a node's children by their links: to index `child_nodes` walks it anew each time."""
    found = []
    child = node.first_child
    while child is not None:
        found.append(child)
        child = child.next_sibling
    return found


class _Walk:
    """One walk over the tree, iterative: nesting costs memory, never the stack."""

    def __init__(self) -> None:
        self.out = _Writer()
        self._verbatim = 0
        self._rest_is_quoted = False
        # (node, leaving): a node is met once to open and, after its children, once to close it.
        self._stack: list[tuple[DOMNode, bool]] = []

    def run(self, body: DOMNode) -> str:
        self._stack.append((body, False))
        for _ in range(MAX_NODES):
            if not self._stack:
                break
            node, leaving = self._stack.pop()
            if node.type == NodeType.TEXT:
                self.out.text(node.text or "", verbatim=self._verbatim > 0)
            elif isinstance(node, ElementNode) and leaving:
                self._leave(node)
            elif isinstance(node, ElementNode):
                self._enter(node)
        self.out.end_line()
        return "\n".join(self.out.lines)

    def _enter(self, node: ElementNode) -> None:
        if node.tag in _DROP or _is_hidden(node):
            return
        if not self._rest_is_quoted and _FROM_HERE.search(node.getattr("id") or ""):
            self._rest_is_quoted = True
            self.out.end_line(blank=True)
            self.out.depth += 1
        _open(node, self.out)
        self.out.depth += _is_quote(node)
        self._verbatim += node.tag == "pre"
        self._stack.append((node, True))
        self._stack.extend((child, False) for child in _children(node)[::-1])

    def _leave(self, node: ElementNode) -> None:
        _close(node, self.out)
        self.out.depth -= _is_quote(node)
        self._verbatim -= node.tag == "pre"


def to_text(html: str) -> str:
    """Return the visible text of an HTML part; ``""`` where there is none.

    The walk ends after 60,000 nodes: a bomb of nested tags costs its parse only.
    """
    tree = HTMLTree.parse(html)
    return "" if tree.body is None else _Walk().run(tree.body)
