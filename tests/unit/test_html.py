"""HTML as a person sees it: what is hidden is gone, tables and lists are lines, links are kept."""

from __future__ import annotations

import pytest

from daemon.core.htmltext import to_text


@pytest.mark.parametrize(
    "hidden",
    [
        '<div style="display:none">secret</div>',
        '<div style="DISPLAY : none !important; color:red">secret</div>',
        "<div hidden>secret</div>",
        '<span style="visibility:hidden">secret</span>',
        '<span style="mso-hide:all">secret</span>',
        '<span style="font-size:0">secret</span>',
        '<span style="font-size:1px;line-height:1px">secret</span>',
        '<div style="font-size:0px"><b>secret</b></div>',
        '<div style="font:0/0 a">secret</div>',
        '<span style="opacity:0.0">secret</span>',
        '<div style="max-height:0px;overflow:hidden">secret</div>',
        '<div style="height:0;width:0;overflow:hidden">secret</div>',
        '<p style="text-indent:-9999px">secret</p>',
        '<p style="position:absolute;left:-9999px">secret</p>',
        '<p style="position:absolute;clip:rect(0 0 0 0)">secret</p>',
        '<span style="color:#fff">secret</span>',
        '<span style="color:#FEFEFE;background-color:#ffffff">secret</span>',
        '<font color="white">secret</font>',
        '<span style="color:rgba(0,0,0,0)">secret</span>',
        '<div style="background:#000"><span style="color:black">secret</span></div>',
        "<!-- secret -->",
        "<!--[if mso]><p>secret</p><![endif]-->",
        "<!--[if gte mso 9]><xml><o:x>secret</o:x></xml><![endif]-->",
        "<xml><w:View>secret</w:View></xml>",
        "<title>secret</title>",
        "<script>if (a < b) { secret }</script>",
        "<style>.secret { color: red }</style>",
        '<style>.pre{display:none!important}</style><div class="pre">secret</div>',
        "<style>#top, .x { display : none }</style><div id=top>secret</div>",
        '<style>span.tiny{font-size:0}</style><span class="a tiny">secret</span>',
        '<style><!-- /* note */ .h{max-height:0;overflow:hidden} --></style><p class="h">secret</p>',
        '<select><option>secret</option></select><input type="hidden" value="secret">',
    ],
)
def test_what_a_browser_does_not_show_is_no_text(hidden: str) -> None:
    assert to_text(f"<body><p>before</p>{hidden}<p>after</p></body>") == "before\n\nafter"


@pytest.mark.parametrize(
    "shown",
    [
        '<td style="font-size:0px"><div style="font-size:13px">seen</div></td>',
        '<div style="font-size:0"><span style="font:14px/20px Arial">seen</span></div>',
        '<style>@media (max-width:600px){.wide{display:none!important}}</style><p class="wide">seen</p>',
        "<style>.pre .x{display:none}</style><p class=x>seen</p>",
        '<table bgcolor="#0b57d0"><tr><td style="color:#fff">seen</td></tr></table>',
        '<div style="background-image:url(x.png)"><b style="color:#fff">seen</b></div>',
        '<div style="background:linear-gradient(red,blue);color:white">seen</div>',
        '<style>.hero{background:#123}</style><div class="hero"><b style="color:#fff">seen</b></div>',
        "<!--[if !mso]><!--><p>seen</p><!--<![endif]-->",
        "<![if !mso]><p>seen</p><![endif]>",
        '<div style="max-height:0">seen</div>',
        '<div style="max-width:100%;overflow:hidden">seen</div>',
        '<p style="margin:0;padding:0;border-width:0">seen</p>',
        '<p style="text-indent:-10px">seen</p>',
        '<p style="color:#333">seen</p>',
    ],
)
def test_what_a_browser_shows_is_text(shown: str) -> None:
    assert to_text(shown) == "seen"


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("inter<span style='display:none'>x y</span>view", "interview"),
        ("Hello<div style='display:none'>x</div>Alex", "Hello\nAlex"),
        ("in&shy;ter&#8203;view <b>Al</b>ex", "interview Alex"),
        ("one&nbsp;&nbsp; two<wbr>three", "one twothree"),
        ("a<!-- x -->b", "ab"),
        ("<p>one</p>two<p>three</p>", "one\n\ntwo\n\nthree"),
        ("one<br>two<br/><br>three", "one\ntwo\nthree"),
        ("one<hr>two", "one\n\ntwo"),
        ("<ul><li>one<li>two</ul>", "- one\n- two"),
        ("<pre>a\n  b</pre>", "a\nb"),
        ("1 &lt; 2 &amp;amp; 3", "1 < 2 &amp; 3"),
        ("<span style='display:block'>When</span><span style='display:block'>Tuesday</span>", "When\nTuesday"),
        ("<b>When:</b> Tuesday", "When: Tuesday"),
        ("<dl><dt>When</dt><dd>Tuesday</dd><dt>Where</dt><dd>Room 1</dd></dl>", "When: Tuesday\nWhere: Room 1"),
        ("<blockquote>old<blockquote>older</blockquote></blockquote>new", "> old\n>\n> > older\n\nnew"),
        ("new<div class='gmail_quote'>old</div>", "new\n> old"),
        ("<p>new</p><div id='divRplyFwdMsg'>From: x</div><p>old</p>", "new\n\n> From: x\n>\n> old"),
        ("unclosed <b>bold <i>both", "unclosed bold both"),
        ("<table><tr><td>a<td>b<tr><td>c</table>", "a: b\nc"),
        ("<plaintext>rest <b>of</b> it", "rest of it"),
        ("", ""),
    ],
)  # fmt: skip
def test_words_are_neither_glued_nor_split(html: str, text: str) -> None:
    assert to_text(html) == text


def row(*cells: str, tag: str = "td") -> str:
    return "<tr>" + "".join(f"<{tag}>{cell}</{tag}>" for cell in cells) + "</tr>"


@pytest.mark.parametrize(
    ("rows", "text"),
    [
        (row("When", "Tue, Dec 1, 2 PM"), "When: Tue, Dec 1, 2 PM"),
        (row("Date:", "Dec 1"), "Date: Dec 1"),
        (row("When", "<p>Tue, Dec 1</p><p>2 PM - 3 PM</p>"), "When: Tue, Dec 1, 2 PM - 3 PM"),
        (row("Date:", "Dec 1", "Time:", "2 PM"), "Date: Dec 1, Time: 2 PM"),
        (row("Time", "With", "Topic", tag="th") + row("10:00", "Dana Reyes", "Design"), "Time, With, Topic\n10:00, Dana Reyes, Design"),
        (row("10:00 AM", "Dana Reyes") + row("11:00 AM", "Lee Park"), "10:00 AM, Dana Reyes\n11:00 AM, Lee Park"),
        (row("", "<img src=x>", "only") + row("", ""), "only"),
        (row("<table>" + row("When", "Tue") + row("Where", "Room 1") + "</table>"), "When: Tue\nWhere: Room 1"),
        (row("Left<br>column", "Right<br>column"), "Left\ncolumn\n\nRight\ncolumn"),
        (row("a" * 200, "b"), "a" * 200 + "\n\nb"),
    ],
)  # fmt: skip
def test_a_row_of_data_is_a_line_and_columns_of_a_layout_follow_each_other(
    rows: str, text: str
) -> None:
    assert to_text(f"<table>{rows}</table>") == text


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ('<a href="https://x.example/book?a=1&amp;b=2">Book</a> now', "Book <https://x.example/book?a=1&b=2> now"),
        ('<a href="https://x.example/">https://x.example</a>', "https://x.example"),
        ('<a href="mailto:dana@acme.example?subject=hi">Dana</a>', "Dana <dana@acme.example>"),
        ('<a href="mailto:dana@acme.example">dana@acme.example</a>', "dana@acme.example"),
        ('<a href="javascript:x()">click</a>', "click"),
        ('<a href="https://x.example/y" style="display:none">gone</a>here', "here"),
    ],
)  # fmt: skip
def test_links_are_kept_where_their_words_do_not_say_them(html: str, text: str) -> None:
    assert to_text(html) == text


@pytest.mark.parametrize(
    "bomb",
    [
        "<div>" * 100_000 + "deep",
        "<table><tr><td>" * 3_000 + "deep",
        "<b><i><u>" * 30_000,
        "<a b='" * 50_000,
        "<!--" * 50_000,
        "<style>" * 50_000,
        "<style>" + "{" * 200_000,
        "<p style='" + "a:b;" * 50_000 + "'>x",
        "<blockquote>" * 5_000 + "x",
        "&" * 200_000,
        "<p class='" + "a " * 100_000 + "'>x</p>" * 100,
    ],
    ids=range(11),
)
def test_no_tags_are_too_many(bomb: str) -> None:
    assert len(to_text(bomb)) <= 3 * len(bomb)
