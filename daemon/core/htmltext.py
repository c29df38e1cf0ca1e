"""HTML to the text a person sees: hidden parts dropped, tables readable, quotes marked ``> ``.

Hidden preheaders and comments carry words nobody reads (and traps), so what a browser would not
show is not text. Blockquotes become lines that begin with ``> `` so that one set of rules tells
quoted history apart in plain and in HTML mail.

The tree is built by a real HTML parser and written out again, well-formed; the walk then goes
over the tags of that text, which costs a fraction of walking the tree node by node.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from resiliparse.parse.html import HTMLTree

from daemon.core.htmllines import Writer
from daemon.core.htmlstyle import (
    PLAIN,
    Look,
    Style,
    attribute_colour,
    merged,
    read_sheet,
    read_style,
)

MAX_NODES = 60_000
MAX_HREF = 1000
MAX_LINKS = 60
_DROP = frozenset(
    {
        "title", "template", "noscript", "object", "svg", "math", "select", "datalist", "xml",
        "audio", "video", "canvas", "map",
    },
)  # fmt: skip
_VOID = frozenset(
    {
        "area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "img",
        "input", "keygen", "link", "meta", "param", "source", "track", "wbr",
    },
)  # fmt: skip
_BLOCKS = frozenset(
    {
        "br", "p", "div", "table", "tr", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6",
        "blockquote", "section", "article", "header", "footer", "pre", "center", "dl", "dt", "dd",
        "address", "form", "fieldset", "main", "nav", "aside", "caption", "figure", "figcaption", "body", "legend", "details", "summary", "dir", "menu",
    },
)  # fmt: skip
_PARAGRAPHS = frozenset(
    {"p", "table", "ul", "ol", "dl", "h1", "h2", "h3", "h4", "blockquote", "hr"}
)
_LINE_ENDS = frozenset({"br", "hr"})
_QUOTE_MARK = re.compile(
    r"\bgmail_quote(?!_attribution)|\byahoo_quoted\b|\bmoz-forward-container\b|\bprotonmail_quote\b",
)
# Outlook puts the quoted history beside, not inside, these marks: everything after is quoted.
_FROM_HERE = re.compile(r"divRplyFwdMsg|appendonsend|mail-editor-reference-message-container")
_TOKEN = re.compile(
    r"([^<]*)(?:<(script|style|iframe|noembed|noframes|xmp)\b[^>]*>(.*?)</\2>|<!--.*?-->|<![^>]*>"
    r"|<(/?)([a-zA-Z][^>]*)>|<)",
    re.DOTALL,
)
_NO_END = re.compile(r"<plaintext", re.IGNORECASE)  # a tag that nothing closes
_NAME = re.compile(r"[^\s/>]+")
_ATTRIBUTE = re.compile(r"([\w:-]{1,30})=\"([^\"]*)\"")


@dataclass(frozen=True, slots=True)
class _Plan:
    """What one kind of opening tag, with its attributes, means for the text."""

    tag: str
    style: Style = PLAIN
    hides: bool = False
    block: bool = False
    paragraph: bool = False
    quotes: bool = False
    rest_is_quoted: bool = False
    href: str = ""
    silent: bool = False  # nothing but to be closed


class _Frame:
    """An open element that has to be undone when it closes."""

    __slots__ = ("depth", "look", "mark", "plan")

    def __init__(self, plan: _Plan, look: Look) -> None:
        self.plan = plan
        self.look = look  # of what stands around it
        self.depth = 0
        self.mark = 0  # where the words of a link begin


class _Walk:
    """One walk over the tags, iterative: nesting costs memory, never the stack."""

    def __init__(self) -> None:
        self.out = Writer()
        self._frames: list[_Frame | None] = []  # None: nothing to undo
        self._look = Look()
        self._rules: dict[str, Style] = {}
        self._plans: dict[str, _Plan] = {}  # the tags of a mail repeat; each is understood once
        self._verbatim = 0
        self._rest_is_quoted = False
        self._hidden_from = 0  # how many elements are open down to the hidden one; 0: none

    def run(self, html: str) -> str:
        """Return the text."""
        for count, token in enumerate(_TOKEN.finditer(html)):
            words, raw, inside, closing, tag = token.groups()
            if words and not self._hidden_from and self._look.visible:
                if self._verbatim:
                    self.out.verbatim(words)
                else:
                    self.out.text(words)
            if closing:
                self._close()
            elif tag is not None:
                self._open(self._plans.get(tag) or self._plan(tag))
            elif raw == "style":
                self._rules.update(read_sheet(inside))
                self._plans.clear()
            if count > MAX_NODES:
                break
        return self.out.all()

    def _open(self, plan: _Plan) -> None:
        if plan.tag in _VOID:
            if plan.tag in _LINE_ENDS and not self._hidden_from:
                self._break(plan)
        elif plan.silent or self._hidden_from:
            self._frames.append(None)
        else:
            self._frames.append(self._opened(plan))

    def _opened(self, plan: _Plan) -> _Frame:
        frame = _Frame(plan, self._look)
        if plan.hides:
            self._hidden_from = len(self._frames) + 1
            self._break(plan)  # what stands before it and what after it are not one word
            return frame
        self._look = plan.style.over(self._look)
        if plan.rest_is_quoted and not self._rest_is_quoted:
            self._rest_is_quoted = True
            self.out.end_paragraph()
            self.out.depth += 1
        self._break(plan)
        if plan.quotes:
            self.out.end_line()
            frame.depth = 1
            self.out.depth += 1
        begin = _BEGIN.get(plan.tag)
        if begin is not None:
            begin(self, frame)
        return frame

    def _close(self) -> None:
        frame = self._frames.pop() if self._frames else None
        if self._hidden_from:
            if len(self._frames) < self._hidden_from:
                self._hidden_from = 0
        elif frame is not None:
            end = _END.get(frame.plan.tag)
            if end is not None:
                end(self, frame)
            self._break(frame.plan)
            if frame.depth:
                self.out.end_line()
                self.out.depth -= 1
            self._look = frame.look

    def _break(self, plan: _Plan) -> None:
        if plan.paragraph:
            self.out.end_paragraph()
        elif plan.block:
            self.out.end_line()

    def begin_verbatim(self, _: _Frame) -> None:
        """Let spaces and line ends count from here."""
        self._verbatim += 1

    def end_verbatim(self, _: _Frame) -> None:
        """Let them count no more."""
        self._verbatim -= 1

    def end_link(self, frame: _Frame) -> None:
        """Write where a link leads, unless its words say it."""
        href = frame.plan.href
        if not href or not self._look.visible or self.out.links >= MAX_LINKS:
            return
        low, said = href.lower(), self.out.since(frame.mark)
        if low.startswith("mailto:"):
            href = href[7:].partition("?")[0]
            if "@" not in href or "unsubscribe" in low or href.lower() in said.lower():
                return
        elif not low.startswith(("http://", "https://")) or href.rstrip("/") in said:
            return
        if len(href) <= MAX_HREF:
            self.out.links += 1
            self.out.text(f" &lt;{href}&gt; ")

    def _plan(self, opening: str) -> _Plan:
        """Return what a tag means, and remember it."""
        name = _NAME.match(opening)
        tag = name[0] if name else opening
        said = dict(_ATTRIBUTE.findall(opening)) if "=" in opening else {}
        style = PLAIN if tag in _VOID else self._style(tag, said)
        plan = _Plan(
            tag=tag,
            style=style,
            hides=tag in _DROP or style.hidden,
            block=tag in _BLOCKS or style.block,
            paragraph=tag in _PARAGRAPHS,
            quotes=tag == "blockquote" or _QUOTE_MARK.search(said.get("class", "")) is not None,
            rest_is_quoted=_FROM_HERE.search(said.get("id", "")) is not None,
            href=said.get("href", "").strip() if tag == "a" else "",
        )
        if plan == _Plan(tag=tag) and tag not in _BEGIN:
            plan = replace(plan, silent=True)
        self._plans[opening] = plan
        return plan

    def _style(self, tag: str, said: dict[str, str]) -> Style:
        style = self._by_rules(tag, said) if self._rules else PLAIN
        if "bgcolor" in said:
            style = merged(style, Style(ground=attribute_colour(said["bgcolor"])))
        if said.get("background"):
            style = merged(style, Style(unknown_ground=True))
        if tag == "font" and "color" in said:
            style = merged(style, Style(colour=attribute_colour(said["color"])))
        if said.get("style"):
            style = merged(style, read_style(said["style"].replace("&quot;", "'")))
        if "hidden" in said:
            style = merged(style, Style(hidden=True))
        return PLAIN if style == PLAIN else style

    def _by_rules(self, tag: str, said: dict[str, str]) -> Style:
        style = self._rules.get(tag, PLAIN)
        for name in said.get("class", "").lower().split()[:8]:
            for selector in (f".{name}", f"{tag}.{name}"):
                if selector in self._rules:
                    style = merged(style, self._rules[selector])
        for selector in (f"#{said.get('id', '').lower()}", f"{tag}#{said.get('id', '').lower()}"):
            if selector in self._rules:
                style = merged(style, self._rules[selector])
        return style


_BEGIN: dict[str, Callable[[_Walk, _Frame], None]] = {
    "tr": lambda walk, _: walk.out.open_row(),
    "td": lambda walk, _: walk.out.open_cell(head=False),
    "th": lambda walk, _: walk.out.open_cell(head=True),
    "li": lambda walk, _: walk.out.text("- "),
    "dd": lambda walk, _: walk.out.as_label(),
    "a": lambda walk, frame: setattr(frame, "mark", walk.out.mark()),
    "pre": _Walk.begin_verbatim,
}
_END: dict[str, Callable[[_Walk, _Frame], None]] = {
    "tr": lambda walk, _: walk.out.close_row(),
    "td": lambda walk, _: walk.out.close_cell(),
    "th": lambda walk, _: walk.out.close_cell(),
    "a": _Walk.end_link,
    "pre": _Walk.end_verbatim,
}


def to_text(html: str) -> str:
    """Return the visible text of an HTML part; ``""`` where there is none.

    The walk ends after 60,000 tags: a bomb of nested tags costs its parse only.
    """
    tree = HTMLTree.parse(_NO_END.sub("<p", html))
    document = tree.document
    if document is None or document.html is None:
        return ""
    text = _Walk().run(document.html)
    if "&" in text:
        for entity, char in (("&nbsp;", " "), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"')):
            text = text.replace(entity, char)
        text = text.replace("&amp;", "&")
    return text
