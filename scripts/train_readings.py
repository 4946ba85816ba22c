"""Fits the trees that choose among readings of reported speech: writes src/newsloom/text/lang/en/readings.json.

    python -m scripts.train_readings [--held]

Needs LightGBM besides; nothing of it is needed afterwards. Fitted on `polnear-train.jsonl` beside the checkout, as
`scripts.train_reported` is and after it: the articles are read fold by fold with weights that were fitted without them,
so that the trees see how likely those hold what they never saw. A reading is right when it shares half its characters
with an annotated quotation and a word of its source. `--held` leaves out every fifth article, scores those with what
was fitted on the others, and writes nothing.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import lightgbm
import numpy as np
from scripts.boosted_trees import flattened
from scripts.train_passages import NO_TREES, SHARED_SETTINGS, Article, TreeData, alike, as_trees, words
from scripts.train_reported import LANGUAGES, SETTINGS, as_annotated, held_apart, score, spans
from scripts.train_reported import learned as learned_weights

from newsloom.analyse.quotations import Draft, drafts
from newsloom.analyse.readings import Reader, spoken
from newsloom.analyse.reported import joined_drafts, not_direct
from newsloom.model import QuoteKind, Span
from newsloom.text.trees import Matrix
from newsloom.text.weights import Weights

SETTING = SETTINGS["en"]
TOLD = SETTING.told
FOLDS = 5
TREES = 150
SAME_SHARE = 0.5  # of the characters that either covers: the reading is the annotated quotation
OWN_SETTINGS = {
    "objective": "binary",
    "num_leaves": 16,
    "learning_rate": 0.1,
    "feature_fraction": 0.5,
    "bagging_fraction": 0.7,
}


class Example(NamedTuple):
    """The columns of the readings of one article, and which of them are right."""

    rows: Matrix
    right: list[bool]


def example(article: Article, reader: Reader) -> Example:
    """The readings of an article but those inside an annotated quotation, where no word is annotated twice."""
    text = article["text"]
    own = spans(article, SETTING)
    marked = drafts(text, TOLD, own)
    found, rows = reader.readings(text, own, spoken(marked))
    direct = [draft for draft in marked if draft.kind is QuoteKind.DIRECT]
    apart = {id(draft) for draft in not_direct([one.draft for one in found], direct)}
    kept, right = [], []
    for n, one in enumerate(found):
        begin, end = one.draft.content[0].start, one.draft.content[-1].end
        near = [
            quote for quote in article["quotes"] if quote["content"][0][0] < end and quote["content"][-1][1] > begin
        ]
        like = [quote for quote in near if alike(contents(quote), one.draft.content) >= SAME_SHARE]
        at = one.row.tokens[one.at].start
        nested = not like and any(a <= at < b for quote in near for a, b in quote["content"])
        if id(one.draft) in apart and not nested:
            kept.append(n)
            right.append(any(names(text, quote, one.draft) for quote in like))
    return Example(rows[kept], right)


def contents(quote: Article) -> list[Span]:
    return [Span(*place) for place in quote["content"]]


def names(text: str, quote: Article, draft: Draft) -> bool:
    """Whether the source of `draft` is that of the annotated quotation, or both have none."""
    told = words(text, [Span(*place) for place in quote["source"]])
    own = words(text, [draft.source] if draft.source else [])
    return not told.isdisjoint(own) or (not quote["source"] and not own)


def fitted(examples: Iterable[Example]) -> TreeData:
    rows, right = zip(*examples, strict=True)
    data = lightgbm.Dataset(np.concatenate(rows), np.concatenate(right).astype(int))
    grown: TreeData = flattened(lightgbm.train(SHARED_SETTINGS | OWN_SETTINGS, data, TREES).dump_model())
    return grown


def learned(articles: Sequence[Article], weights: Sequence[Weights]) -> TreeData:
    """The trees, from what `weights` find, those of each fold fitted without its articles."""
    readers = [Reader(TOLD, own, as_trees(NO_TREES)) for own in weights]
    return fitted(example(article, readers[n % FOLDS]) for n, article in enumerate(articles))


def fold_weights(articles: Sequence[Article]) -> list[Weights]:
    return [learned_weights([a for m, a in enumerate(articles) if m % FOLDS != n], SETTING) for n in range(FOLDS)]


def quotations(article: Article, reader: Reader) -> list[Article]:
    text, own = article["text"], spans(article, SETTING)
    marked = drafts(text, TOLD, own)
    return as_annotated(joined_drafts(text, marked, reader.drafts(text, own, marked)))


def main() -> int:
    kept, held = held_apart(__doc__, SETTING.rows())
    found = learned(kept, fold_weights(kept))
    if held:
        reader = Reader(TOLD, learned_weights(kept, SETTING), as_trees(found))
        score(held, [quotations(row, reader) for row in held])
    else:
        target = LANGUAGES / SETTING.language / "readings.json"
        target.write_text(json.dumps(found, separators=(",", ":")), encoding="ascii")
    print(f"{len(found['trees']['value'])} trees of {found['columns']} columns")
    return 0


if __name__ == "__main__":
    sys.exit(main())
