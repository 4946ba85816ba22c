"""Scores the system on the bundled sample coverage.   python -m scripts.quality_sample

Articles are asked to come out as written, to the letter. For quotations and figures recall is told: those in quotation
marks are all annotated, indirect speech and figures nearly so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from newsloom import sample
from newsloom.acquire.files import captures
from newsloom.analyse import analyse
from newsloom.extract import articles
from newsloom.model import Article, Capture, Figure, Quote, Report
from newsloom.present.cli.storybook import Storybook, storybook
from scripts.scoring import Score, b_cubed, overlap, printed, score

FIELDS = ("title", "publisher", "republished_by", "wire", "byline", "dateline", "language", "kind")
SPEAKER_EMPTY = {"the", "a", "an", "of", "and", "s", "der", "die", "das", "des", "le", "la", "les", "du", "de"}
Gold = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Read:
    """The sample as the system reads it: a report for each gold article (None: not found), and how many too many."""

    gold: Gold
    found: Sequence[Report | None]
    extra: int


def read_sample() -> Read:
    """Reads the pages (not the feeds) of the sample."""
    told = sample.gold()
    root = sample.folder()
    reports: dict[tuple[str, str | None], Report] = {}
    for capture in captures(sample.pages()):
        assert isinstance(capture, Capture)
        page = str(capture.address).removeprefix(f"{root}/")
        for article in articles(capture):
            reports[page, article.title] = Report(article, analyse(article))
    found = [reports.get((want["page"], want["title"])) for want in told["articles"]]
    return Read(told, found, len(reports) - sum(report is not None for report in found))


def score_articles(read: Read) -> Iterator[Score]:
    wants = read.gold["articles"]
    pairs = list(zip(wants, read.found, strict=True))
    here = [(w["id"], w, f.article) for w, f in pairs if f]
    yield score("articles found", [(f"{w['page']}: {w['title']}", f is not None) for w, f in pairs])
    yield Score("no article too many", len(here), len(here) + read.extra, ())
    yield score("text to the letter", [(_first_difference(k, a.text, w["text"]), a.text == w["text"]) for k, w, a in here])
    for field in FIELDS:
        told = [(key, getattr(a, field), w[field]) for key, w, a in here]
        yield score(field, [(f"{key}: {got!r}, not {want!r}", got == want) for key, got, want in told])
    dates = [(key, a.published.iso() if a.published else None, w["published"]) for key, w, a in here]
    yield score("published", [(f"{key}: {got!r}, not {want!r}", _same_time(got, want)) for key, got, want in dates])


def score_quotes(read: Read, kinds: set[str], *, with_speaker: bool) -> Score:
    results = []
    for want in read.gold["quotes"]:
        report = read.found[want["article"]]
        if want["kind"] not in kinds or report is None:
            continue
        held = _best_quote(report, want)
        right = held is not None and (not with_speaker or _names(held.speaker, want["speaker"]))
        shown = f"{want['text'][:60]!r} – {held.speaker if held else 'not found'!r}, not {want['speaker']!r}"
        results.append((f"{want['article']}: {shown}", right))
    name = f"quotations {'and speakers ' if with_speaker else ''}({', '.join(sorted(kinds))})"
    return score(name, results)


def score_figures(read: Read) -> Score:
    results = []
    for want in read.gold["figures"]:
        report = read.found[want["article"]]
        if report is None:
            continue
        near = [f for f in report.analysis.figures if overlap((f.at.start, f.at.end), tuple(want["span"]))]
        shown = [(f.at.of(report.article.text), f.comparator.value, f.value) for f in near]
        told = f"{want['article']}: {want['text']!r} {want['comparator']}{want['value']}: {shown}"
        results.append((told, any(_same_figure(f, want) for f in near)))
    return score("figures with value and comparator", results)


def score_copies(read: Read, book: Storybook) -> Iterator[Score]:
    ids = [report.article.id if report else "" for report in read.found]
    wanted = {ids[copy["article"]]: ids[copy["of"]] for copy in read.gold["copies"]}
    told = {key: copy.of for key, copy in book.copies.items()}
    names = {key: want["id"] for key, want in zip(ids, read.gold["articles"], strict=True)}
    yield score("copies with their origin", [(f"{names[k]}: of {names.get(told.get(k, ''))}", told.get(k) == of) for k, of in wanted.items()])
    yield score("no copy that is none", [(f"{names.get(k)} of {names.get(of)}", k in wanted) for k, of in told.items()])


def score_background(read: Read, book: Storybook) -> Score:
    ids = [report.article.id if report else "" for report in read.found]
    results = []
    for relation in read.gold["relations"]:
        if relation["relation"] == "background":
            later, earlier = book.story_of.get(ids[relation["a"]]), book.story_of.get(ids[relation["b"]])
            links = {link.story for link in book.stories[later].background} if later else set()
            results.append((f"{relation['a']} goes back to {relation['b']}", earlier in links))
    return score("background links", results)


def story_scores(read: Read, book: Storybook) -> tuple[float, float, float]:
    """B-cubed precision, recall, F1 of the stories."""
    ids = [report.article.id if report else f"missing-{i}" for i, report in enumerate(read.found)]
    true = {ids[i]: number for number, members in enumerate(read.gold["stories"]) for i in members}
    return b_cubed(true, {key: book.story_of.get(key, key) for key in true})


def _best_quote(report: Report, want: Gold) -> Quote | None:
    spans = want["spans"]
    whole = (spans[0][0], spans[-1][1])

    def shared(quote: Quote) -> float:
        return overlap((quote.content[0].start, quote.content[-1].end), whole)

    best = max(report.analysis.quotes, key=shared, default=None)
    return best if best and shared(best) >= 0.5 else None


def _names(got: str | None, want: str | None) -> bool:
    if got is None or want is None:
        return got == want
    return bool(_words(got) & _words(want))


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.casefold())) - SPEAKER_EMPTY


def _same_figure(figure: Figure, want: Gold) -> bool:
    high = figure.high if figure.high is not None else want["high"]
    return figure.value == want["value"] and figure.comparator.value == want["comparator"] and high == want["high"]


def _same_time(got: str | None, want: str | None) -> bool:
    if got is None or want is None:
        return got == want
    return got[:16] == want[:16]


def _first_difference(key: str, got: str, want: str) -> str:
    at = next((i for i, (a, b) in enumerate(zip(got, want, strict=False)) if a != b), min(len(got), len(want)))
    return f"{key}: at {at}: {got[max(0, at - 30) : at + 30]!r}, not {want[max(0, at - 30) : at + 30]!r}"


def scores() -> tuple[list[Score], tuple[float, float, float]]:
    """All scores, and B-cubed of the stories."""
    read = read_sample()
    book = storybook(report for report in read.found if report)
    told = [
        *score_articles(read),
        score_quotes(read, {"direct"}, with_speaker=False),
        score_quotes(read, {"direct"}, with_speaker=True),
        score_quotes(read, {"mixed", "indirect"}, with_speaker=True),
        score_figures(read),
        *score_copies(read, book),
        score_background(read, book),
    ]
    return told, story_scores(read, book)


def main() -> None:
    told, (precision, recall, f1) = scores()
    printed(told)
    print(f"stories, B-cubed: P {precision:.3f}  R {recall:.3f}  F1 {f1:.3f}")


if __name__ == "__main__":
    main()
