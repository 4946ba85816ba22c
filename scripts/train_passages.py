"""Fits what tells whose words a passage is: {reports,sources,marked,passages}.json in src/newsloom/text/lang/de.

    python -m scripts.train_passages [--held]

Needs LightGBM besides (`pip install lightgbm`); nothing of it is needed afterwards. Fitted on `german-train.jsonl`
beside the checkout, as `scripts.train_reported` is and after it. First the trees that tell which of the reports that
those weights find are some; what is looked at later holds what these find. All that is asked for something later is
fitted anew without the articles that it is asked about, fold by fold. The trees for sources rank the candidates of each
passage (LambdaMART, Burges 2010); the clauses that are reported with a cue are passages to them too, of less weight.
`--held` leaves out every fifth article and scores those with what was fitted on the others; it writes nothing.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from scripts.boosted_trees import COMMON_SETTINGS, flattened
from scripts.log_linear import Fitting, Options, fitted, write
from scripts.train_reported import LANGUAGES, SETTINGS, as_annotated, held_apart, score, spans
from scripts.train_reported import learned as learned_reports

from newsloom.analyse.marked_columns import marked_columns
from newsloom.analyse.passage_features import said_features, sure_features
from newsloom.analyse.passage_sources import Candidate, Known, Passage, Sources, Surroundings
from newsloom.analyse.passages import Judge, likeliest, passages, ranked
from newsloom.analyse.quotations import drafts
from newsloom.analyse.report_columns import COLUMNS as REPORT_COLUMNS
from newsloom.analyse.report_columns import report_columns
from newsloom.analyse.reported import Reporter
from newsloom.analyse.reported_row import Kinds
from newsloom.analyse.source_columns import columns
from newsloom.model import Span
from newsloom.text.names import names
from newsloom.text.trees import Matrix, Trees
from newsloom.text.weights import Weights

SETTING = SETTINGS["de"]
TOLD = SETTING.told
FITTING = Fitting(3, 0.05, penalty=3.0)
FOLDS = 4
THRESHOLD = 0.37
SAME_SHARE = 0.5  # of the characters that either covers: the passage is the annotated quotation
INSIDE_SHARE = 0.8  # of a sentence: it is part of an annotated quotation
CUED_WEIGHT = 0.4  # of a reported clause with a cue, to the trees
TREES = {"reports": 120, "sources": 150, "marked": 120}
SHARED_SETTINGS = COMMON_SETTINGS | {"max_depth": 6, "min_data_in_leaf": 20}
OWN_SETTINGS = {
    "reports": {
        "objective": "binary",
        "num_leaves": 10,
        "learning_rate": 0.05,
        "feature_fraction": 0.5,
        "bagging_fraction": 0.7,
    },
    "sources": {
        "objective": "lambdarank",
        "label_gain": [0, 1, 3],
        "num_leaves": 12,
        "learning_rate": 0.06,
        "feature_fraction": 0.5,
        "bagging_fraction": 0.8,
    },
    "marked": {
        "objective": "binary",
        "num_leaves": 8,
        "learning_rate": 0.05,
        "feature_fraction": 0.4,
        "bagging_fraction": 0.7,
    },
}

TreeData = dict[str, Any]  # trees as they are written
NO_TREES: TreeData = {
    "depth": 1,
    "columns": REPORT_COLUMNS,
    "trees": {name: [[0]] for name in ("feature", "threshold", "left", "right", "value")},
}

Article = dict[str, Any]


class Example(NamedTuple):
    """A passage, and the annotated quotation that it is. `judged` unless it is a reported clause with a cue, of which
    only the source is learned."""

    near: Sources
    candidates: Sequence[Candidate]
    quote: Article | None
    judged: bool

    @property
    def rows(self) -> Matrix:
        return columns(self.near, self.candidates)


def known(article: Article, reporter: Reporter) -> Known:
    text, own = article["text"], spans(article, SETTING)
    reported = list(reporter.drafts(text, own))
    return Known(text, own, drafts(text, TOLD, own), reported, names(text, SETTING.language, own))


def gold_of(article: Article, passage: Passage) -> Article | None:
    """The annotated quotation that the passage is; None where it is none."""
    best, found = 0.0, None
    for quote in article["quotes"]:
        own = sum(b - a for a, b in quote["content"])
        both = sum(max(0, min(b, passage.span.end) - max(a, passage.span.start)) for a, b in quote["content"])
        share = both / (own + len(passage.span) - both)
        if not passage.marked and both >= INSIDE_SHARE * len(passage.span):
            share = max(share, SAME_SHARE)
        if share > best:
            best, found = share, quote
    return found if best >= SAME_SHARE else None


def examples(articles: Iterable[Article], reporter: Reporter) -> Iterator[Example]:
    for article in articles:
        read = known(article, reporter)
        around = Surroundings(read, TOLD, Kinds(TOLD))
        told = [(passage, gold_of(article, passage), True) for passage in passages(read, TOLD)]
        found = [id(quote) for _, quote, _ in told]
        for quote in article["quotes"]:
            if quote["kind"] == "indirect" and id(quote) not in found:
                told.append((Passage(Span(*quote["content"][0]), None), quote, False))
        for passage, annotated, judged in sorted(told, key=lambda one: one[0].span):
            near = around.sources(passage)
            yield Example(near, around.candidates(near), annotated, judged)
            if judged and annotated is not None and annotated["source"]:
                around.tell(passage.span, Span(*annotated["source"][0]))


def grades(example: Example) -> list[int]:
    """For each candidate 2 if it is the annotated source, 1 if it shares words with it, else 0."""
    quote = example.quote
    if quote is None or not quote["source"]:
        return [0] * len(example.candidates)
    shared = [
        sum(max(0, min(one.span.end, b) - max(one.span.start, a)) for a, b in quote["source"])
        for one in example.candidates
    ]
    text = example.near.text
    told = words(text, [Span(a, b) for a, b in quote["source"]])
    like = [int(not told.isdisjoint(words(text, [one.span]))) for one in example.candidates]
    if any(shared):
        like[shared.index(max(shared))] = 2
    return like


def words(text: str, places: Sequence[Span]) -> frozenset[str]:
    low = (word for place in places for word in re.findall(r"\w+", place.of(text).lower()))
    return frozenset(word for word in low if word not in TOLD.determiners)


def ranking(told: Iterable[Example]) -> TreeData:
    """The trees that rank the candidates of passages."""
    graded = [(one, own) for one in told if 2 in (own := grades(one))]
    weights = [1.0 if one.judged else CUED_WEIGHT for one, own in graded for _ in own]
    rows = np.concatenate([columns(one.near, one.candidates) for one, _ in graded])
    right = np.concatenate([own for _, own in graded])
    return grown("sources", rows, right, weight=weights, group=[len(own) for _, own in graded])


def grown(name: str, rows: Matrix, right: NDArray[np.intp], **more: list[float] | list[int]) -> TreeData:
    import lightgbm

    data = lightgbm.Dataset(rows, right, **more)
    return flattened(lightgbm.train(SHARED_SETTINGS | OWN_SETTINGS[name], data, TREES[name]).dump_model())


def as_trees(told: TreeData) -> Trees:
    return Trees(told["trees"], told["depth"], told["columns"])


class Learned(NamedTuple):
    """The trees that judge reports, the weights that judge sentences, the trees that rank sources and those that judge
    words in marks."""

    reports: TreeData
    weights: Weights
    sources: TreeData
    marked: TreeData

    @property
    def judge(self) -> Judge:
        return Judge(TOLD, self.weights, as_trees(self.sources), as_trees(self.marked))


def fit(reports: TreeData, parts: Sequence[Sequence[Example]]) -> Learned:
    sentences: list[Options] = []
    in_marks: list[Matrix] = []
    quoted: list[int] = []
    for n, own in enumerate(parts):
        trees = as_trees(ranking(chain.from_iterable(part for m, part in enumerate(parts) if m != n)))
        for one in (each for each in own if each.judged):
            rows, margins = ranked(trees, one.near, one.candidates)
            is_quoted = int(one.quote is not None)
            if one.near.passage.marked:
                in_marks.append(marked_columns(one.near, rows, margins))
                quoted.append(is_quoted)
            else:
                known_by = sure_features(one.near, *likeliest(margins, one.candidates))
                sentences.append(([[*known_by, *said_features(one.near)]], is_quoted))
    table, bias = fitted(sentences, FITTING, binary=True)
    weights = Weights(frozenset(), {"said": table}, round(bias, 2), THRESHOLD)
    marked = grown("marked", np.concatenate(in_marks), np.array(quoted))
    return Learned(reports, weights, ranking(chain.from_iterable(parts)), marked)


class Judged(NamedTuple):
    """The columns of an article's reports, and which of them are annotated."""

    rows: Matrix
    right: list[int]


def judged(article: Article, reporter: Reporter) -> Judged:
    text = article["text"]
    found = list(reporter.reports(text, spans(article, SETTING)))
    pairs = []
    for n, quote in enumerate(article["quotes"]):
        for m, one in enumerate(found):
            share = alike([Span(*place) for place in quote["content"]], one.draft.content)
            if share >= SAME_SHARE:
                pairs.append((share, n, m))
    quotes, reports = set(), set()
    for _, n, m in sorted(pairs, reverse=True):  # each is one of the other at most
        if n not in quotes and m not in reports:
            quotes.add(n)
            reports.add(m)
    return Judged(report_columns(found, TOLD), [int(m in reports) for m in range(len(found))])


def alike(one: Sequence[Span], other: Sequence[Span]) -> float:
    """The share of the characters that either covers which both do."""
    both = sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a in one for b in other)
    return both / (sum(map(len, one)) + sum(map(len, other)) - both)


def reporting(told: Iterable[Judged]) -> TreeData:
    """The trees that tell which reports are some."""
    all_told = list(told)
    return grown(
        "reports", np.concatenate([one.rows for one in all_told]), np.concatenate([one.right for one in all_told])
    )


def learned(articles: Sequence[Article]) -> Learned:
    folds = [[article for m, article in enumerate(articles) if m % FOLDS == n] for n in range(FOLDS)]
    weights = [learned_reports([a for m, a in enumerate(articles) if m % FOLDS != n], SETTING) for n in range(FOLDS)]
    asking = as_trees(NO_TREES)
    reports = [
        [judged(article, Reporter(TOLD, own, asking)) for article in fold]
        for own, fold in zip(weights, folds, strict=True)
    ]
    parts = []
    for n, (own, fold) in enumerate(zip(weights, folds, strict=True)):
        trees = reporting(chain.from_iterable(part for m, part in enumerate(reports) if m != n))
        parts.append(list(examples(fold, Reporter(TOLD, own, as_trees(trees)))))
    return fit(reporting(chain.from_iterable(reports)), parts)


def quotations(article: Article, reporter: Reporter, judge: Judge) -> list[Article]:
    return as_annotated(judge.drafts(known(article, reporter)))


def main() -> int:
    kept, held = held_apart(__doc__, SETTING.rows())
    found = learned(kept)
    if held:
        reporter, judge = Reporter(TOLD, learned_reports(kept, SETTING), as_trees(found.reports)), found.judge
        score(held, [quotations(row, reporter, judge) for row in held])
    else:
        folder = LANGUAGES / SETTING.language
        write(found.weights, folder / "passages.json")
        for name, trees in (("reports", found.reports), ("sources", found.sources), ("marked", found.marked)):
            (folder / f"{name}.json").write_text(json.dumps(trees, separators=(",", ":")), encoding="ascii")
    print({name: len(table) for name, table in found.weights.tables.items()})
    return 0


if __name__ == "__main__":
    sys.exit(main())
