"""Scores the system on the bundled sample coverage.   python -m scripts.quality_sample

Articles are asked to come out as written, to the letter. For quotations and figures recall is told: those in quotation
marks are all annotated, indirect speech and figures nearly so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from scripts.quality_happenings import score_happenings
from scripts.quality_points import score_contrasts, score_points
from scripts.scoring import Score, b_cubed, overlap, printed, score

from newsloom import sample
from newsloom.acquire.files import captures
from newsloom.analyse import analyse
from newsloom.compare import dossier
from newsloom.extract import articles
from newsloom.model import Capture, Depth, Dossier, Figure, FigureKind, Quote, QuoteKind, Report, Span, Story
from newsloom.present.cli.storybook import Storybook, storybook

FIELDS = ("title", "publisher", "republished_by", "wire", "byline", "dateline", "language", "kind")
SPEAKER_EMPTY = {"the", "a", "an", "of", "and", "s", "der", "die", "das", "des", "le", "la", "les", "du", "de"}
Gold = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Read:
    """The sample as the system reads it: a report for each gold article (None: not found), and how many too many."""

    gold: Gold
    found: Sequence[Report | None]
    extra: int


def read_sample(depth: Depth = Depth.FULL) -> Read:
    """Reads the pages (not the feeds) of the sample."""
    told = sample.gold()
    root = sample.folder()
    reports: dict[tuple[str, str | None], Report] = {}
    for capture in captures(sample.pages()):
        assert isinstance(capture, Capture)
        page = str(capture.address).removeprefix(f"{root}/")
        for article in articles(capture):
            reports[page, article.title] = Report(article, analyse(article, depth))
    found = [reports.get((want["page"], want["title"])) for want in told["articles"]]
    return Read(told, found, len(reports) - sum(report is not None for report in found))


def score_articles(read: Read) -> Iterator[Score]:
    wants = read.gold["articles"]
    pairs = list(zip(wants, read.found, strict=True))
    here = [(w["id"], w, f.article) for w, f in pairs if f]
    yield score("articles found", [(f"{w['page']}: {w['title']}", f is not None) for w, f in pairs])
    yield Score("no article too many", len(here), len(here) + read.extra, ())
    texts = [(_first_difference(key, a.text, w["text"]), a.text == w["text"]) for key, w, a in here]
    yield score("text to the letter", texts)
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


def score_givers(read: Read) -> Iterator[Score]:
    """Of the figures found with their value: who gives them, and that nobody is named for those of the outlet's own."""
    named, unnamed = [], []
    for want in read.gold["figures"]:
        report = read.found[want["article"]]
        near = (
            [f for f in report.analysis.counts if overlap((f.at.start, f.at.end), tuple(want["span"]))]
            if report
            else []
        )
        held = next((f for f in near if _same_figure(f, want)), None)
        if held is None:
            continue
        told = f"{want['article']}: {want['text']!r}: {held.given_by!r}, not {want['given_by']!r}"
        if want["given_by"]:
            named.append((told, _names(held.given_by, want["given_by"])))
        else:
            unnamed.append((told, held.given_by is None))
    yield score("figures with who gives them", named)
    yield score("figures of the outlet's own", unnamed)


def score_copies(read: Read, book: Storybook) -> Iterator[Score]:
    ids = [report.article.id if report else "" for report in read.found]
    wanted = {ids[copy["article"]]: ids[copy["of"]] for copy in read.gold["copies"]}
    told = {key: copy.of for key, copy in book.copies.items()}
    names = {key: want["id"] for key, want in zip(ids, read.gold["articles"], strict=True)}
    origins = [(f"{names[k]}: of {names.get(told.get(k, ''))}", told.get(k) == of) for k, of in wanted.items()]
    yield score("copies with their origin", origins)
    yield score("no copy that is none", [(f"{names.get(k)} of {names.get(of)}", k in wanted) for k, of in told.items()])


def score_background(read: Read, book: Storybook) -> Iterator[Score]:
    ids = [report.article.id if report else "" for report in read.found]
    results, wanted = [], set()
    for relation in read.gold["relations"]:
        if relation["relation"] == "background":
            later, earlier = book.story_of.get(ids[relation["a"]]), book.story_of.get(ids[relation["b"]])
            wanted.add((later, earlier))
            links = {link.story for link in book.stories[later].background} if later else set()
            results.append((f"{relation['a']} goes back to {relation['b']}", earlier in links))
    yield score("background links", results)
    told = [(later, link.story) for later, story in book.stories.items() for link in story.background]
    yield score("no background link that is none", [(f"{pair}", pair in wanted) for pair in told])


def gold_dossiers(read: Read, book: Storybook) -> Iterator[Dossier]:
    """Dossiers of the gold's own stories, so that comparing is scored apart from relating."""
    for number, members in enumerate(read.gold["stories"]):
        ids = {report.article.id for i in members if (report := read.found[i])}
        ordered = [report for key, report in book.reports.items() if key in ids]
        if ordered:
            yield dossier(Story(str(number), tuple(r.article.id for r in ordered)), ordered, book.copies)


def score_origins(read: Read, dossiers: Sequence[Dossier]) -> Iterator[Score]:
    """Of the pairs of reports of one story: those of one origin in one group, and those of two in two."""
    ids = [report.article.id if report else f"missing-{i}" for i, report in enumerate(read.found)]
    names = {key: want["id"] for key, want in zip(ids, read.gold["articles"], strict=True)}
    wanted = {ids[i]: number for number, group in enumerate(read.gold["origins"]) for i in group["reports"]}
    found = {key: group.origin for each in dossiers for group in each.groups for key in group.articles}
    together: list[tuple[str, bool]] = []
    apart: list[tuple[str, bool]] = []
    for each in dossiers:
        for i, a in enumerate(each.articles):
            for b in each.articles[i + 1 :]:
                is_one = a in wanted and wanted[a] == wanted.get(b)
                told = (f"{names[a]} and {names[b]}", (found[a] == found[b]) == is_one)
                (together if is_one else apart).append(told)
    yield score("reports of one origin in one group (pairs)", together)
    yield score("independent reports in two groups (pairs)", apart)


def score_comparable(read: Read, dossiers: Sequence[Dossier]) -> Iterator[Score]:
    """For each gold group: the share of its pairs of figures that stand in one row; and pairs that should not."""
    row_of: dict[tuple[str, int], int] = {}
    for number, row in enumerate(row for each in dossiers for row in each.figures):
        for told in row.told:
            row_of[told.article, told.figure.at.start] = number
    groups = [_rows_of(read, group, row_of) for group in read.gold["comparable"]]
    named = [(group["what"], rows) for group, rows in zip(read.gold["comparable"], groups, strict=True)]
    together = [
        (f"{what}: {text} beside {other}", a is not None and a == b)
        for what, rows in named
        for i, (text, a) in enumerate(rows)
        for other, b in rows[i + 1 :]
    ]
    yield score("figures of one quantity in one row (pairs)", together)
    apart = [
        (f"{what}: {text} | {other_what}: {other}", a is None or a != b)
        for i, (what, rows) in enumerate(named)
        for other_what, others in named[i + 1 :]
        for text, a in rows
        for other, b in others
    ]
    yield score("figures of two quantities in two rows (pairs)", apart)


def _rows_of(read: Read, group: Gold, row_of: Mapping[tuple[str, int], int]) -> list[tuple[str, int | None]]:
    """For each figure of a gold group, its words and the row that it stands in."""
    found: list[tuple[str, int | None]] = []
    for told in group["figures"]:
        report = read.found[told["article"]]
        if report is None:
            continue
        at = report.article.text.find(told["text"])
        end = at + len(told["text"])
        near = [f for f in report.analysis.figures if f.at.start < end and at < f.at.end]
        rows = [row_of[report.article.id, f.at.start] for f in near if (report.article.id, f.at.start) in row_of]
        found.append((f"{told['article']}:{told['text']}", rows[0] if rows else None))
    return found


def score_utterances(read: Read, dossiers: Sequence[Dossier]) -> Iterator[Score]:
    """For each utterance of the gold the share of its pairs of wordings brought together, copies left out; and the
    pairs of quotations of one story that are two utterances."""
    quotes = read.gold["quotes"]
    place = [_utterance_of(read, want, dossiers) for want in quotes]
    story = {article: number for number, members in enumerate(read.gold["stories"]) for article in members}
    group: dict[int, int] = {}
    open_pairs: set[tuple[int, int]] = set()
    together: list[tuple[str, bool]] = []
    for number, utterance in enumerate(read.gold["utterances"]):
        members = utterance["quotes"]
        pairs = [(a, b) for i, a in enumerate(members) for b in members[i + 1 :]]
        if utterance["may"]:
            open_pairs.update(pairs)
            continue
        group.update(dict.fromkeys(members, number))
        for a, b in pairs:
            if quotes[a]["text"] != quotes[b]["text"]:
                told = f"{utterance['kind']}: {_shown(quotes[a])} – {_shown(quotes[b])}"
                together.append((told, place[a] is not None and place[a] == place[b]))
    yield score("wordings of one utterance brought together (pairs)", together)
    apart = [
        (f"{_shown(a)} – {_shown(b)}", place[i] is None or place[i] != place[j])
        for i, a in enumerate(quotes)
        for j, b in enumerate(quotes[i + 1 :], i + 1)
        if story[a["article"]] == story[b["article"]] and a["text"] != b["text"] and (i, j) not in open_pairs
        if i not in group or group[i] != group.get(j)
    ]
    yield score("two utterances kept apart (pairs)", apart)


def _utterance_of(read: Read, want: Gold, dossiers: Sequence[Dossier]) -> tuple[int, int, int] | None:
    """The utterance that has a quotation of the gold, or most of its words among others: the number of its dossier,
    of its voice, and its own."""
    report = read.found[want["article"]]
    if report is None:
        return None
    whole = Span(want["spans"][0][0], want["spans"][-1][1])
    best, found = 0.0, None
    for number, each in enumerate(dossiers):
        for v, voice in enumerate(each.voices if report.article.id in each.articles else ()):
            for u, utterance in enumerate(voice.utterances):
                for told in utterance.told:
                    held = Span(told.quote.content[0].start, told.quote.content[-1].end)
                    shared = overlap((held.start, held.end), (whole.start, whole.end))
                    reported = told.quote.kind is not QuoteKind.DIRECT and held.covers(whole)
                    covers = shared >= 0.5 or (reported and shared >= 0.35)
                    if told.article == report.article.id and covers and shared > best:
                        best, found = shared, (number, v, u)
    return found


def _shown(want: Gold) -> str:
    return f"{want['article']}: {want['text'][:50]!r} ({want['speaker']})"


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
    """Alike in value and comparator. Of a move the gold has where it came to, and parts of a whole in per cent."""
    value, high = figure.value, figure.high if figure.high is not None else want["high"]
    if figure.kind is FigureKind.MOVE:
        value, high = figure.now[0], None
    if figure.unit is None and want["unit"] == "%" and figure.kind in {FigureKind.SHARE, FigureKind.CHANGE}:
        value = round(100 * value, 6)
    return (value, figure.comparator.value, high) == (want["value"], want["comparator"], want["high"])


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
    dossiers = list(gold_dossiers(read, book))
    told = [
        *score_articles(read),
        score_quotes(read, {"direct"}, with_speaker=False),
        score_quotes(read, {"direct"}, with_speaker=True),
        score_quotes(read, {"mixed", "indirect"}, with_speaker=True),
        score_figures(read),
        *score_givers(read),
        *score_copies(read, book),
        *score_background(read, book),
        *score_origins(read, dossiers),
        *score_comparable(read, dossiers),
        *score_happenings(read.gold["happenings"], read.found, dossiers),
        *score_points(read.gold, read.found, dossiers),
        *score_utterances(read, dossiers),
        *score_contrasts(read.gold, read.found, dossiers),
    ]
    return told, story_scores(read, book)


def main() -> None:
    told, (precision, recall, f1) = scores()
    printed(told)
    print(f"stories, B-cubed: P {precision:.3f}  R {recall:.3f}  F1 {f1:.3f}")


if __name__ == "__main__":
    main()
