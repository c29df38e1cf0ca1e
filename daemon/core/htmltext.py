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
from dataclasses import dataclass

from resiliparse.parse.html import HTMLTree

from daemon.core.decoding import clean
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
        "audio", "video", "canvas", "map", "script", "style", "iframe", "noembed", "noframes", "xmp",
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
# What is written out as it is: anything may stand in it.
_RAW = frozenset({"script", "style", "iframe", "noembed", "noframes", "xmp"})
_NO_END = re.compile(r"<plaintext", re.IGNORECASE)  # a tag that nothing closes
_NAME = re.compile(r"[^\s/>]+")
_ATTRIBUTE = re.compile(r"([\w:-]{1,30})=\"([^\"]*)\"")


@dataclass(slots=True)
class _Plan:
    """What one kind of opening tag, with its attributes, means for the text."""

    tag: str
    style: Style = PLAIN
    void: bool = False  # nothing closes it
    hides: bool = False
    block: bool = False
    paragraph: bool = False
    quotes: bool = False
    rest_is_quoted: bool = False
    href: str = ""
    silent: bool = False  # nothing but to be closed
    raw: bool = False  # no HTML stands in it
    begin: Callable[[_Walk], int] | None = None  # returns a mark for its end
    end: Callable[[_Walk, _Plan, int], None] | None = None


_Frame = tuple[_Plan, Look, int]  # what is open, the look around it, its mark


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
        self._raw: list[str] = []  # of a comment, a script or a style that is open
        self._raw_ends = ""

    def run(self, html: str) -> str:
        """Return the text of well-formed HTML, in whose attributes no ``<`` stands bare."""
        for piece in html.split("<")[1:MAX_NODES]:
            if self._raw_ends or piece[:3] == "!--":
                self._in_raw(piece)
                continue
            tag, _, words = piece.partition(">")
            if tag[:1] == "/":
                self._close()
            else:
                plan = self._plans.get(tag) or self._plan(tag)
                if not (plan.silent or self._hidden_from):
                    self._open(plan)
                elif not plan.void:
                    self._frames.append(None)
                if plan.raw:
                    self._raw_ends = f"/{plan.tag}"
                    self._raw.append(words)
                    continue
            if words:
                self._words(words)
        return self.out.all()

    def _words(self, words: str) -> None:
        if self._hidden_from or not self._look.visible:
            return
        if self._verbatim:
            self.out.verbatim(words)
        else:
            self.out.text(words)

    def _in_raw(self, piece: str) -> None:
        """Go on in what is no HTML, until its end."""
        self._raw_ends = self._raw_ends or "-->"
        comment = self._raw_ends == "-->"
        if not (self._raw_ends in piece if comment else piece.startswith(self._raw_ends)):
            self._raw.append(piece)
            return
        rest = piece.partition("-->" if comment else ">")[2]
        if self._raw_ends == "/style":
            self._rules.update(read_sheet("<".join(self._raw)))
            self._plans.clear()
        if not comment:
            self._close()
        self._raw.clear()
        self._raw_ends = ""
        if rest:
            self._words(rest)

    def _open(self, plan: _Plan) -> None:
        # What stands before a block and what after it are not one word, be it hidden or not.
        if plan.paragraph:
            self.out.end_paragraph()
        elif plan.block:
            self.out.end_line()
        if plan.void:
            return
        look, mark = self._look, 0
        if plan.hides:
            self._hidden_from = len(self._frames) + 1
        else:
            if plan.style is not PLAIN:
                self._look = plan.style.over(look)
            if plan.quotes or plan.rest_is_quoted:
                self._quote(plan)
            if plan.begin is not None:
                mark = plan.begin(self)
        self._frames.append((plan, look, mark))

    def _quote(self, plan: _Plan) -> None:
        if plan.rest_is_quoted and not self._rest_is_quoted:
            self._rest_is_quoted = True
            self.out.end_paragraph()
            self.out.depth += 1
        if plan.quotes:
            self.out.end_line()
            self.out.depth += 1

    def _close(self) -> None:
        frame = self._frames.pop() if self._frames else None
        if self._hidden_from:
            if len(self._frames) < self._hidden_from:
                self._hidden_from = 0
        elif frame is not None:
            plan, look, mark = frame
            if plan.end is not None:
                plan.end(self, plan, mark)
            if plan.paragraph:
                self.out.end_paragraph()
            elif plan.block:
                self.out.end_line()
            if plan.quotes:
                self.out.end_line()
                self.out.depth -= 1
            self._look = look

    def begin_verbatim(self) -> int:
        """Let spaces and line ends count from here."""
        self._verbatim += 1
        return 0

    def end_verbatim(self, _plan: _Plan, _mark: int) -> None:
        """Let them count no more."""
        self._verbatim -= 1

    def end_link(self, plan: _Plan, mark: int) -> None:
        """Write where a link leads, unless its words say it."""
        href = plan.href
        if not href or not self._look.visible or self.out.links >= MAX_LINKS:
            return
        low, said = href.lower(), self.out.since(mark)
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
        if tag in _VOID or tag[:1] in {"!", "?"}:
            return _VOID_PLANS.get(tag, _NOTHING)
        said = dict(_ATTRIBUTE.findall(opening)) if "=" in opening else {}
        style = self._style(tag, said)
        hides = tag in _DROP or style.hidden
        block = tag in _BLOCKS or style.block
        quotes = tag == "blockquote" or (
            "class" in said and _QUOTE_MARK.search(said["class"]) is not None
        )
        rest_is_quoted = "id" in said and _FROM_HERE.search(said["id"]) is not None
        means = hides or block or quotes or rest_is_quoted or style is not PLAIN
        plan = self._plans[opening] = _Plan(
            tag=tag,
            style=style,
            hides=hides,
            block=block,
            paragraph=tag in _PARAGRAPHS,
            quotes=quotes,
            rest_is_quoted=rest_is_quoted,
            href=said.get("href", "").strip() if tag == "a" else "",
            silent=not means and tag not in _BEGIN,
            raw=tag in _RAW,
            begin=_BEGIN.get(tag),
            end=_END.get(tag),
        )
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
        if "id" in said:
            name = said["id"].lower()
            for selector in (f"#{name}", f"{tag}#{name}"):
                if selector in self._rules:
                    style = merged(style, self._rules[selector])
        return style


_BEGIN: dict[str, Callable[[_Walk], int]] = {
    "tr": lambda walk: walk.out.open_row(),
    "td": lambda walk: walk.out.open_cell(head=False),
    "th": lambda walk: walk.out.open_cell(head=True),
    "li": lambda walk: walk.out.text("- "),
    "dd": lambda walk: walk.out.as_label(),
    "a": lambda walk: walk.out.mark(),
    "pre": _Walk.begin_verbatim,
}
_END: dict[str, Callable[[_Walk, _Plan, int], None]] = {
    "tr": lambda walk, _plan, _mark: walk.out.close_row(),
    "td": lambda walk, _plan, _mark: walk.out.close_cell(),
    "th": lambda walk, _plan, _mark: walk.out.close_cell(),
    "a": _Walk.end_link,
    "pre": _Walk.end_verbatim,
}


_NOTHING = _Plan(tag="", void=True, silent=True)
_VOID_PLANS = {
    "br": _Plan(tag="br", void=True, block=True),
    "hr": _Plan(tag="hr", void=True, paragraph=True),
}


def to_text(html: str) -> str:
    """Return the visible text of an HTML part; ``""`` where there is none.

    The walk ends after 60,000 tags: a bomb of nested tags costs its parse only.
    """
    tree = HTMLTree.parse(_NO_END.sub("<p", html))
    document = tree.document
    if document is None or document.html is None:
        return ""
    # Spaces that do not break and signs that nobody sees are taken out before lines are made.
    text = _Walk().run(clean(document.html.replace("&nbsp;", " ")))
    if "&" in text:
        for entity, char in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"')):
            text = text.replace(entity, char)
        text = text.replace("&amp;", "&")
    return text
