"""Fits the weights that tell whose words a passage is: writes src/newsloom/text/lang/de/passages.json.

    python -m scripts.train_passages [--held]

Fitted on `german-train.jsonl` beside the checkout, as `scripts.train_reported` is and after it. What a passage's
weights look at holds what the weights for reported speech find, so those are fitted anew without the articles that
they are asked about, fold by fold; likewise the weights for sources before those that judge the passages. `--held`
leaves out every fifth article and scores those with weights of both kinds fitted on the others; it writes nothing.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import Any, NamedTuple

from scripts.log_linear import Fitting, Options, fitted, write
from scripts.train_reported import LANGUAGES, SETTINGS, score, spans
from scripts.train_reported import learned as learned_reports

from newsloom.analyse.passage_features import nobody_features, said_features, source_features, sure_features
from newsloom.analyse.passage_sources import Candidate, Known, Passage, Sources, Surroundings
from newsloom.analyse.passages import Judge, passages, source_scores
from newsloom.analyse.quotations import drafts
from newsloom.analyse.reported import Reporter, chosen
from newsloom.model import Span
from newsloom.text.names import names
from newsloom.text.weights import Weights

SETTING = SETTINGS["de"]
TOLD = SETTING.told
FITTING = Fitting(3, 0.05, penalty=3.0)
FOLDS = 4
THRESHOLD = 0.4
SAME_SHARE = 0.5  # of the characters that either covers: the passage is the annotated quotation
INSIDE_SHARE = 0.8  # of a sentence: it is part of an annotated quotation

Article = dict[str, Any]


class Example(NamedTuple):
    """A passage, and the annotated quotation that it is."""

    near: Sources
    candidates: Sequence[Candidate]
    quote: Article | None


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
        around = Surroundings(read, TOLD)
        for passage in passages(read, TOLD):
            quote = gold_of(article, passage)
            near = around.sources(passage)
            yield Example(near, around.candidates(near), quote)
            if quote is not None and quote["source"]:
                around.tell(passage.span, Span(*quote["source"][0]))


def right(candidates: Sequence[Candidate], quote: Article) -> int | None:
    """The option that names the annotated source, 0 for nobody; None where no candidate does."""
    if not quote["source"]:
        return 0
    shared = [
        sum(max(0, min(one.span.end, b) - max(one.span.start, a)) for a, b in quote["source"]) for one in candidates
    ]
    return 1 + shared.index(max(shared)) if any(shared) else None


def source_table(told: Iterable[Example]) -> dict[str, float]:
    options: list[Options] = []
    for near, candidates, quote in told:
        at = None if quote is None else right(candidates, quote)
        if at is not None:
            options.append(([nobody_features(near), *[source_features(near, one) for one in candidates]], at))
    return fitted(options, FITTING, binary=False)[0]


def fit(parts: Sequence[Sequence[Example]]) -> Weights:
    said: list[Options] = []
    for n, own in enumerate(parts):
        table = source_table(chain.from_iterable(part for m, part in enumerate(parts) if m != n))
        for near, candidates, quote in own:
            sure = chosen(source_scores(table, near, candidates)).probability
            said.append(([[*sure_features(near, sure), *said_features(near)]], int(quote is not None)))
    table, bias = fitted(said, FITTING, binary=True)
    tables = {"said": table, "source": source_table(chain.from_iterable(parts))}
    return Weights(frozenset(), tables, round(bias, 2), THRESHOLD)


def learned(articles: Sequence[Article]) -> Weights:
    parts = []
    for n in range(FOLDS):
        others = [article for m, article in enumerate(articles) if m % FOLDS != n]
        parts.append(list(examples(articles[n::FOLDS], Reporter(TOLD, learned_reports(others, SETTING)))))
    return fit(parts)


def quotations(article: Article, reporter: Reporter, judge: Judge) -> list[Article]:
    read = known(article, reporter)
    return [
        {
            "content": [[span.start, span.end] for span in draft.content],
            "source": [[draft.source.start, draft.source.end]] if draft.source else [],
        }
        for draft in judge.drafts(read)
    ]


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--held", action="store_true", help="leave out every fifth article and score it")
    held = options.parse_args().held
    articles = SETTING.rows()
    kept = [row for n, row in enumerate(articles) if n % 5] if held else articles
    found = learned(kept)
    if held:
        reporter, judge = Reporter(TOLD, learned_reports(kept, SETTING)), Judge(TOLD, found)
        score(articles[::5], [quotations(row, reporter, judge) for row in articles[::5]])
    else:
        write(found, LANGUAGES / SETTING.language / "passages.json")
    print({name: len(table) for name, table in found.tables.items()})
    return 0


if __name__ == "__main__":
    sys.exit(main())
