"""Markup as it is met: unclosed, nested wrongly, cut off, old, or meant for something else than a browser."""

import pytest

from newsloom.extract import articles
from newsloom.model import Capture, ExtractError, Media
from tests.extract.pages import PARAGRAPHS

TITLE = "Port Sallow closes its east quay"
TEXT = "\n".join(PARAGRAPHS)
ONE, TWO, THREE, FOUR = PARAGRAPHS
P = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
HEADING = f"<h1>{TITLE}</h1>"
MENU = "<div class=menu><a href=/>Home</a> <a href=/sea>Sea</a> <a href=/town>Town</a></div>"
SVG = "<svg viewBox='0 0 9 9'><title>Chart of the quay</title><path d='" + "M1 1L2 2" * 40_000 + "'/></svg>"


def text_of(markup: str | bytes, content_type: str | None = None) -> str:
    body = markup if isinstance(markup, bytes) else markup.encode()
    return articles(Capture("https://sallow-post.example/quay", Media.HTML, body, content_type))[0].text


@pytest.mark.parametrize(
    "markup",
    [
        f"{MENU}{HEADING}<p>{ONE}<p>{TWO}<p>{THREE}<p>{FOUR}",
        f"<html><body>{MENU}<article>{HEADING}<p>{ONE}<div>{TWO}</div><p>{THREE}</p></p>{FOUR}</article>",
        f"{MENU}{HEADING}<p><p>{ONE}</p><p><p>{TWO}</p></p><p>{THREE}</p></p><p>{FOUR}</p>",
        f"<table><tr><td>{MENU}<td><table><tr><td><h1>{TITLE}</h1>{P}</table><tr><td colspan=2>© Sallow Post</table>",
        f"{MENU}{HEADING}<div>{ONE}<br><br>{TWO}<br/><br/>\n{THREE}<BR>&nbsp;<BR>{FOUR}</div>",
        f"<div>{MENU}<div>{HEADING}</div><div><div>{ONE}</div><div>{TWO}</div><div>{THREE}</div><div>{FOUR}</div></div></div>",
        f"<x-page>{MENU}<story-body>{HEADING}<x-par>{ONE}</x-par><x-par>{TWO}</x-par><x-par>{THREE}</x-par>"
        f"<x-par>{FOUR}</x-par></story-body></x-page>",
        f"{MENU}<main><story-body><template shadowrootmode=open><div>{HEADING}{P}</div></template></story-body></main>",
        f"{MENU}<template id=row><p>Nobody sees this row until a script has filled it in.</p></template>{HEADING}{P}",
        f"{MENU}<noscript><p>Please turn on JavaScript to see this page as it is.</p></noscript>{HEADING}{P}",
        f"<div id=root></div><noscript><article>{HEADING}{P}</article></noscript>",
        f"{MENU}{HEADING}{P}<iframe srcdoc='<p>Another page in this one, with a sentence of its own.</p>'></iframe>",
        f"<title>{TITLE}</title>{MENU}<center><font size=5><b>{TITLE}</b></font></center>"
        + P.replace("<p>", "<p><font face=arial>"),
        f"{MENU}{HEADING}{P}".replace("<p>", "<P ALIGN=justify>").replace("</p>", "</P >"),
        f"{MENU}{HEADING}<!-- a -- b > c <p>Not shown to anybody, whatever stands in it.</p> -->{P}",
        f"<!-->{MENU}<!--->{HEADING}<!-- a --!>{P}",
        f"<!--[if lt IE 9]><p>Your browser is old; please get a newer one.</p><![endif]-->{MENU}{HEADING}"
        f"<![if !IE]>{P}<![endif]>",
        f"{MENU}{HEADING}{SVG}{P}",
        f"{MENU}<select><option>Sea<option>Town</select>{HEADING}{P}",
        f"{MENU}{HEADING}{P}<select><option>Sea<option>Town",
        f"{MENU}{HEADING}<script>document.write('<p>' + '</p>')</script>{P}<script>if (a<b) {{ c = '<p>'",
        f"{MENU}{HEADING}{P}<footer><a href='/about",
        f"{MENU}{HEADING}{P}<footer><!-- cut off here",
        f"</div></p></body></html>{MENU}</head>{HEADING}<body>{P}</html><body>",
        f"\ufeff \n<!DOCTYPE html PUBLIC '-//W3C//DTD HTML 3.2//EN'>{MENU}{HEADING}{P}",
        f"{MENU}{HEADING}<dl><dd>{ONE}<dd>{TWO}<dd>{THREE}<dd>{FOUR}</dl>",
    ],
)  # fmt: skip
def test_the_text_is_found_whatever_the_markup(markup: str) -> None:
    assert text_of(markup) == TEXT


def test_xhtml_served_as_such() -> None:
    page = (
        "<?xml version='1.0' encoding='utf-8'?><html xmlns='http://www.w3.org/1999/xhtml'><head><title>x</title>"
        f"<script src='/a.js'/><style/></head><body><div class='ad'/>"
        f"{MENU}<a name='top'/>{HEADING}<p><![CDATA[{ONE}]]></p>"
        f"<p>{TWO}</p><iframe src='/b'/><p>{THREE}</p><p>{FOUR}</p></body></html>"
    )
    assert text_of(page, "application/xhtml+xml") == TEXT


def test_a_page_cut_off_within_a_character() -> None:
    page = f"<html><head><meta charset=utf-8></head><body>{MENU}{HEADING}{P}<p>Zum Schluß".encode()[:-1]
    assert text_of(page).startswith(TEXT)


def test_controls_and_unseen_characters_are_taken_out() -> None:
    spoilt = (
        ONE.replace(" ", " \u200b\u00ad", 2).replace("quay", "q\u00aduay").replace("winter", "\u202ewinter\u202c\x07\0")
    )
    assert text_of(f"{MENU}{HEADING}{P.replace(ONE, spoilt)}") == TEXT


def test_character_references_without_a_semicolon() -> None:
    page = (
        f"{MENU}{HEADING}{P.replace('cracks in', 'cracks &amp chips, 5 &lt 6, &eacutetudes &#8211 and caf&#233s in')}"
    )
    assert "cracks & chips, 5 < 6, études – and cafés in" in text_of(page)


@pytest.mark.parametrize("page", [
    "<html><frameset cols='20%,80%'><frame src=menu.html><frame src=text.html></frameset></html>",
    "<html><head><title>x</title>",
    "<!--" + P,
    "",
])  # fmt: skip
def test_a_page_that_shows_nothing_is_an_error(page: str) -> None:
    with pytest.raises(ExtractError):
        text_of(page)


def test_all_behind_plaintext_is_text() -> None:
    assert text_of(f"{MENU}{HEADING}<p>{ONE}</p><p>{TWO}</p><p>{THREE}</p><plaintext>{FOUR}\n\n</html>").startswith(ONE)


@pytest.mark.parametrize("stray", ['<div style="" );" class=head>', "<div data-of=it's class=head>"])
def test_a_stray_quote_in_a_tag_does_not_hide_the_rest_of_a_long_page(stray: str) -> None:
    # Tags with far too many attributes lose them: what looks like one must be read as browsers do.
    rows = "".join(f'<div class="row r{n}" id=r{n}><img alt="Quay {n}" src=/q{n}.jpg></div>' for n in range(3000))
    assert text_of(f"{MENU}{HEADING}{stray}{P}</div>{rows}") == TEXT
