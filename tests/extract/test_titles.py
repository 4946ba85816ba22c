"""Headlines: which of the headings and declared titles is the article's, and without what."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsloom.extract import articles
from newsloom.extract.markup import parsed
from newsloom.extract.page_reading import chunks_shown
from newsloom.extract.titles import cleaned, headings
from newsloom.model import Capture, Media
from tests.extract.pages import paragraphs

SHOWN = "Port Sallow closes its east quay"
NAME = "Sallow Post"


def title_of(
    above: str, *, og: str | None = None, element: str = "", address: str = "/n/4711", below: str = ""
) -> str | None:
    """The title found on a page with `above` over its text, `og` and `element` as what its head declares."""
    meta = f'<meta property="og:title" content="{og}">' if og else ""
    page = (
        f'<html lang=en><head><title>{element}</title><meta property="og:site_name" content="{NAME}">{meta}</head>'
        f"<body><main>{above}<div>{paragraphs()}</div></main>{below}</body></html>"
    )
    return articles(Capture(f"https://sallow-post.example{address}", Media.HTML, page.encode()))[0].title


@pytest.mark.parametrize(
    "element",
    [
        f"{SHOWN} | {NAME}",
        f"{SHOWN} - {NAME}",
        f"{SHOWN} | Harbour | {NAME}",
        f"{NAME}: {SHOWN}",
        f"{NAME} » {SHOWN}",
        f"{SHOWN} — SallowPost",
    ],
)
def test_the_sites_name_is_no_part_of_it(element: str) -> None:
    assert title_of(f"<h1>{SHOWN}</h1>", element=element) == SHOWN
    assert title_of(f"<h2>{SHOWN}</h2>", element=element) == SHOWN, "no h1"
    assert title_of(f"<h1><a href='/'>{NAME}</a></h1><h2>{SHOWN}</h2>", element=element) == SHOWN, "the logo is an h1"


@pytest.mark.parametrize("tail", [NAME, "The Sallow Post", "sallow-post.example", "SallowPost"])
def test_a_declared_title_without_the_site_where_nothing_is_shown(tail: str) -> None:
    assert title_of("", og=f"{SHOWN} | {tail}") == SHOWN


def test_what_is_shown_goes_before_what_is_worded_for_search_engines() -> None:
    og = "East quay closed in Port Sallow: what crews need to know now"
    assert title_of(f"<h1>{SHOWN}</h1>", og=og, element=og) == SHOWN


def test_an_h1_that_nothing_bears_out_does_not() -> None:
    found = title_of(
        "<h1>Make a gift today</h1>", og=SHOWN, element=SHOWN, address="/2026/port-sallow-closes-its-east-quay"
    )
    assert found == SHOWN


def test_the_words_of_the_address_tell_which_of_two_wordings_is_meant() -> None:
    heading = "Divers, cracks and a shut quay"
    above = f"<h1>{heading}</h1>"
    assert title_of(above, og=SHOWN, element=SHOWN, address="/divers-cracks-shut-quay") == heading
    assert title_of(above, og=SHOWN, element=SHOWN, address="/port-sallow-closes-east-quay.html") == SHOWN


def test_of_several_h1_the_one_above_the_text() -> None:
    above = f"<h1>Harbour</h1><h1>Ferry timetable changes in March</h1><h1>{SHOWN}</h1>"
    assert title_of(above, element=f"{SHOWN} | {NAME}", below="<h1>Most read</h1>") == SHOWN


@pytest.mark.parametrize(
    "heading",
    [
        "Port Sallow closes<br>its east quay",
        "<span>Port Sallow</span> <span>closes its east quay</span>",
        "<span>Port Sallow closes</span><span>its east quay</span>",
        "<div>Port Sallow closes</div><div>its east quay</div>",
        "Port Sal&shy;low closes its east quay",
        "Port Sallow closes &#8203;its east quay",
        "Blog: Port Sallow closes its east quay",
        "3 February 2026 Port Sallow closes its east quay",
        f"Port Sallow closes its east quay – {NAME}",
    ],
)
def test_headings_in_pieces_with_labels_and_invisible_characters(heading: str) -> None:
    assert title_of(f"<h1>{heading}</h1>", og=SHOWN, element=f"{SHOWN} | {NAME}") == SHOWN


@pytest.mark.parametrize(
    ("told", "read"),
    [
        ("Orla&amp;#8217;s quay", "Orla’s quay"),
        ("Crews &amp;amp; divers", "Crews & divers"),
        ("  East\n quay ", "East quay"),
    ],
)
def test_entities_that_were_escaped_twice(told: str, read: str) -> None:
    assert title_of("", og=told) == read


def test_a_title_that_was_cut_short_is_told_in_full() -> None:
    assert title_of(f"<h1>{SHOWN}</h1>", og="Port Sallow closes its…", element="Port Sallow closes its…") == SHOWN


def test_nothing_but_the_sites_name_is_no_title() -> None:
    assert title_of(f"<h1>{NAME}</h1>", og=NAME, element=f"{NAME}") is None


@given(st.text(max_size=200))
def test_cleaning_never_raises_and_leaves_single_spaces(told: str) -> None:
    found = cleaned(told)
    assert found == " ".join(found.split())


def test_a_heading_left_open_is_not_the_whole_page() -> None:
    body = parsed("<h1>" + "Quay - closed | " * 50_000 + "<div>Sea</div>" * 2_000).tree.body
    assert body is not None
    page = chunks_shown(body)
    assert {len(heading.text) <= 1000 for heading in headings(page.chunks, page.frames, 1)} == {True}
