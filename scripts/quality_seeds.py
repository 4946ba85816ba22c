"""Scores the system on the three seed pages.   python -m scripts.quality_seeds [SEEDS_FOLDER]

Prints one line a bar: article fields, text limits and furniture, quotations with speakers, figures with comparator,
stories, and each miss by name.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from scripts.scoring import Score, printed, score

from newsloom.acquire.files import captures
from newsloom.analyse import analyse
from newsloom.extract import articles
from newsloom.model import Article, ComparedFigure, Figure, Quote, Report, Unreadable, joined
from newsloom.present.cli.storybook import Storybook, storybook

SEEDS = Path(__file__).parent.parent.parent / "shared" / "seeds"
FIELDS = ("title", "publisher", "republished_by", "wire", "byline", "dateline", "language", "kind")
EMPTY_WORDS = {"the", "a", "an", "of", "and", "s"}
Gold = Mapping[str, Any]


def gold(folder: Path = SEEDS) -> Gold:
    told: Gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    return told


def read_seeds(folder: Path = SEEDS) -> list[Report]:
    """The reports in the seed pages, in order of page and place. Raises ValueError when a page cannot be read."""
    found = []
    for capture in captures(sorted(folder.glob("0*.txt"))):
        if isinstance(capture, Unreadable):
            raise ValueError(f"{capture.subject}: {capture.cause}")
        found += [Report(article, analyse(article)) for article in articles(capture)]
    return found


def paired(told: Gold, reports: Sequence[Report]) -> list[Report | None]:
    """For each gold article, the report of the same page whose text begins as the gold says."""
    return [next((r for r in reports if _is(r.article, want)), None) for want in told["articles"]]


def _is(article: Article, want: Gold) -> bool:
    return Path(article.page).name == want["page"] and article.text.startswith(want["first"])


def score_articles(told: Gold, found: Sequence[Report | None]) -> Iterator[Score]:
    wants = told["articles"]
    here = [(i, w, f.article) for i, (w, f) in enumerate(zip(wants, found, strict=True)) if f]
    yield score("articles found", [(f"article {i}", f is not None) for i, f in enumerate(found)])
    yield score("bodies end where they should", [(f"article {i}", a.text.endswith(w["last"])) for i, w, a in here])
    for field in FIELDS:
        told_here = [(i, getattr(a, field), w[field]) for i, w, a in here]
        yield score(field, [(f"article {i}: {got!r}", got == want) for i, got, want in told_here])
    yield score("published", [(f"article {i}: {_published(a)}", _published(a) == w["published"]) for i, w, a in here])
    unwanted = [(i, a, piece) for i, w, a in here for piece in (*w["furniture"], *w["pull_quotes"])]
    kept_out = [(f"{i}: {piece[:50]}", _flat(piece) not in _flat(a.text)) for i, a, piece in unwanted]
    yield score("furniture kept out of the text", kept_out)
    heads = [(i, a, h) for i, w, a in here for h in w["subheads"]]
    yield score("sub-headings", [(f"{i}: {h}", h in [s.of(a.text) for s in a.subheads]) for i, a, h in heads])


def score_quotes(told: Gold, found: Sequence[Report | None]) -> Score:
    """A quotation is right when one found shares half of the words either has, and the speakers share a word."""
    results = []
    for want in told["quotes"]:
        report = found[want["article"]]
        speaker = _speaker(report, want["text"]) if report else None
        right = bool(speaker and _words(speaker) & _words(want["speaker"]))
        results.append((f"{want['article']}: {want['text'][:40]!r} – {speaker!r}, not {want['speaker']!r}", right))
    return score("quotations with speaker", results)


def score_figures(told: Gold, found: Sequence[Report | None]) -> Score:
    """A figure is right when one found overlaps the gold's words and has its value and comparator."""
    results = []
    for want in told["figures"]:
        report = found[want["article"]]
        near = [f for f in report.analysis.figures if _stands_in(f, report.article, want["text"])] if report else []
        right = any(f.value == want["value"] and f.comparator.value == want["comparator"] for f in near)
        shown = [(f.at.of(report.article.text), f.comparator.value, f.value) for f in near] if report else []
        results.append((f"{want['article']}: {want['text']!r} {want['comparator']}{want['value']}: {shown}", right))
    return score("figures with value and comparator", results)


def score_stories(found: Sequence[Report | None], book: Storybook) -> Score:
    """One story for 0 and 3, 4 in its background, 1 and 2 in neither and not together; the death tolls in one row."""
    ids = [report.article.id if report else f"missing-{i}" for i, report in enumerate(found)]
    story = {i: book.story_of.get(key, f"none-{i}") for i, key in enumerate(ids)}
    background = {link.story for link in book.stories[story[0]].background} if story[0] in book.stories else set()
    tolls = {ids[0], ids[3]}
    rows = [row for d in book.dossiers() if d.story == story[0] for row in d.figures]
    return score("stories", [
        ("0 and 3 are one story", story[0] == story[3]),
        ("4 is background to it", story[4] in background and story[4] != story[0]),
        ("1 is neither in it nor its background", story[1] not in {story[0], *background}),
        ("2 is neither in it nor its background", story[2] not in {story[0], *background}),
        ("1 and 2 are not one story", story[1] != story[2]),
        ("both death tolls stand in one row", any(_has_both(row, tolls, {59_000, 60_000}) for row in rows)),
    ])  # fmt: skip


def _has_both(row: ComparedFigure, articles: set[str], values: set[float]) -> bool:
    return articles <= {t.article for t in row.told} and values <= {t.figure.value for t in row.told}


def _speaker(report: Report, text: str) -> str | None:
    """The speaker of the quotation that shares most words with `text`, if it shares half of either's."""
    best = max(report.analysis.quotes, key=lambda quote: _shared(quote, report, text), default=None)
    return best.speaker if best and _shared(best, report, text) >= 0.5 else None


def _shared(quote: Quote, report: Report, text: str) -> float:
    """Words in common, by the words of the shorter: a gold quotation may be the beginning of a longer one."""
    a, b = set(_tokens(joined(quote.content, report.article.text))), set(_tokens(text))
    return len(a & b) / max(1, min(len(a), len(b)))


def _stands_in(figure: Figure, article: Article, words: str) -> bool:
    at = article.text.find(words)
    return at >= 0 and figure.at.start < at + len(words) and at < figure.at.end


def _tokens(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def _words(text: str) -> set[str]:
    return set(_tokens(text)) - EMPTY_WORDS


def _flat(text: str) -> str:
    return " ".join(text.split())


def _published(article: Article) -> str | None:
    return article.published.iso() if article.published else None


def scores(folder: Path = SEEDS) -> list[Score]:
    """All scores, from reading the pages to the stories."""
    told, reports = gold(folder), read_seeds(folder)
    found = paired(told, reports)
    extra = len(reports) - sum(f is not None for f in found)
    return [
        score("no article too many", [(f"{extra} too many", extra == 0)]),
        *score_articles(told, found),
        score_quotes(told, found),
        score_figures(told, found),
        score_stories(found, storybook(reports)),
    ]


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else SEEDS
    if not (folder / "gold.json").exists():
        print(f"{folder}: the seed pages are not there, nothing to score")
        return
    printed(scores(folder))


if __name__ == "__main__":
    main()
