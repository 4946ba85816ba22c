"""Plain-text captures: what the lines of a page are where no markup tells."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from newsloom.extract import articles
from newsloom.model import ArticleKind, Capture, ExtractError, FurnitureKind, Media
from tests.extract.pages import PARAGRAPHS, text_page

TITLE = "Port Sallow closes its east quay for the winter"
OTHER = "Ice road to Hemmel opens two weeks late after mild spell"
OTHER_TEXT = (
    "The ice road between Hemmel and the mainland opened on Monday, two weeks later than last "
    "year. Drivers may not carry more "
    "than three tonnes until the ice has grown to forty centimetres, the road office said."
)


def test_title_told_twice_publisher_and_age() -> None:
    (main,) = articles(
        text_page(
            "logo",
            TITLE,
            "",
            TITLE,
            "",
            "Sallow Post3 days ago",
            *PARAGRAPHS,
            "",
            "Comments",
            "No comments yet...",
        )
    )
    assert main.title == TITLE
    assert main.publisher == "Sallow Post"
    assert main.published is not None
    assert (main.published.at, main.published.told) == (None, "3 days ago")
    assert main.text == "\n".join(PARAGRAPHS)


def test_age_is_counted_from_the_time_of_the_capture() -> None:
    page = text_page(TITLE, "", TITLE, "", "Sallow Post3 days ago", *PARAGRAPHS)
    dated = Capture(page.address, page.media, page.body, captured_at=datetime(2026, 5, 9, 12, tzinfo=UTC))
    (main,) = articles(dated)
    assert main.published_at is not None
    assert main.published_at.date().isoformat() == "2026-05-06"


def test_related_articles_come_out_each_by_itself() -> None:
    page = text_page(
        TITLE,
        "",
        TITLE,
        "",
        "Sallow Post3 days ago",
        *PARAGRAPHS,
        "",
        "Related Articles",
        "",
        OTHER,
        OTHER,
        "",
        "Hemmel Echo",
        "",
        "time5 hours ago",
        "",
        "  • Hemmel Echo",
        "",
        OTHER,
        "",
        OTHER_TEXT,
        "",
        "DOWNLOAD THE APP",
        "Download Pocketeer app today and start reading.",
    )
    main, other = articles(page)
    assert (other.kind, other.title, other.publisher) == (ArticleKind.RELATED, OTHER, "Hemmel Echo")
    assert other.text == OTHER_TEXT
    assert main.republished_by == other.republished_by == "Pocketeer"
    assert main.text.endswith(PARAGRAPHS[-1])


def test_page_without_title_and_date_gets_neither() -> None:
    (main,) = articles(text_page("", *PARAGRAPHS, "", ""))
    assert main.title is None
    assert main.published is None
    assert main.publisher is None


def test_credit_line_caption_and_lone_dateline() -> None:
    page = text_page(
        TITLE,
        "",
        "Story by  PTI | Posted by  Maren Holt | Date 26-02-2025",
        "The east quay seen from the lighthouse",
        "The east quay seen from the lighthouse",
        "",
        "Port Sallow",
        "",
        *PARAGRAPHS,
    )
    (main,) = articles(page)
    assert (main.title, main.wire, main.byline, main.dateline) == (TITLE, "PTI", "Maren Holt", "Port Sallow")
    assert main.published is not None
    assert main.published.iso() == "2025-02-26"
    assert main.text.startswith(PARAGRAPHS[0])
    assert (FurnitureKind.CAPTION, "The east quay seen from the lighthouse") in [
        (one.kind, one.text) for one in main.furniture
    ]


def test_furniture_inside_a_paragraph_is_cut_between_the_sentences() -> None:
    running = (
        f"{PARAGRAPHS[0]} New Sallow newsletter: The Evening Tide Sign up to get the day's news "
        f"and weather, and other Sallow newsletters "
        f"{PARAGRAPHS[1]} Fishing fleet to stay in port for a third week in a row Read More » {PARAGRAPHS[2]}"
    )
    (main,) = articles(text_page(TITLE, "", TITLE, "", "Sallow Post3 days ago", running))
    assert main.text == " ".join(PARAGRAPHS[:3])
    assert [one.kind for one in main.furniture] == [FurnitureKind.SIGN_UP, FurnitureKind.PROMOTION]


def test_subhead_and_pull_quote_are_told_apart() -> None:
    quoted = "Nobody should be tying up there until we know more"
    (main,) = articles(
        text_page(
            TITLE,
            "",
            TITLE,
            "",
            "Sallow Post1 day ago",
            PARAGRAPHS[0],
            PARAGRAPHS[1],
            f"'{quoted}'",
            "- Orla Venn, chair",
            "Crews left waiting",
            *PARAGRAPHS[2:],
        )
    )
    assert [span.of(main.text) for span in main.subheads] == ["Crews left waiting"]
    assert f"'{quoted}'" not in main.text
    assert any(one.kind is FurnitureKind.PULL_QUOTE for one in main.furniture)


def test_lines_broken_at_a_fixed_width_are_joined() -> None:
    broken = [line for text in PARAGRAPHS for line in (*_wrapped(text, 72), "")]
    (main,) = articles(text_page(*broken, *broken[:3]))
    assert PARAGRAPHS[1] in main.text.split("\n")


def _wrapped(text: str, width: int) -> list[str]:
    lines, line = [], ""
    for word in text.split():
        if len(line) + len(word) >= width:
            lines.append(line)
            line = ""
        line = f"{line} {word}".strip()
    return [*lines, line]


@pytest.mark.parametrize("body", [b"", b"\n\n", b"Menu\nHome\nLogin\n", b"\x00\x01\x02", b"\xff\xfe"])
def test_nothing_to_read_is_an_error_that_says_so(body: bytes) -> None:
    with pytest.raises(ExtractError, match="no running text"):
        articles(Capture("empty.txt", Media.TEXT, body))


SEEDS = Path(__file__).parents[3] / "shared" / "seeds"


@pytest.mark.shared
@pytest.mark.skipif(not SEEDS.is_dir(), reason="no ../shared/seeds beside the checkout")
def test_seed_pages() -> None:
    gold = json.loads((SEEDS / "gold.json").read_text(encoding="utf-8"))["articles"]
    found = [
        one
        for path in sorted(SEEDS.glob("*.txt"))
        for one in articles(Capture(path.name, Media.TEXT, path.read_bytes()))
    ]
    assert len(found) == len(gold)
    for one, told in zip(found, gold, strict=True):
        for name in (
            "page",
            "title",
            "publisher",
            "republished_by",
            "byline",
            "wire",
            "dateline",
            "language",
        ):
            assert getattr(one, name) == told[name], (told["title"], name)
        assert (one.published.iso() if one.published else None) == told["published"]
        if told["published_relative"]:
            assert one.published is not None
            assert one.published.told == told["published_relative"]
        assert one.text.startswith(told["first"])
        assert one.text.endswith(told["last"])
        assert [span.of(one.text) for span in one.subheads] == told["subheads"]
        for piece in (*told["furniture"], *told["pull_quotes"]):
            assert piece not in one.text
        kept = [piece.text for piece in one.furniture]
        assert all(any(piece in text for text in kept) for piece in told["furniture"])
