"""Fits the weights that tell reported speech in English: writes src/newsloom/text/lang/en/reported.json.

    python -m scripts.train_reported [--held]

Needs SciPy besides, which comes with LightGBM; nothing of it is needed afterwards. Fitted on `polnear-train.jsonl`
beside the checkout: for each annotated quotation the word of its cue that stands oftenest in cues is its anchor, and
the four choices of `analyse.reported` are fitted one by one by L-BFGS with an L2 penalty. `--held` leaves out every
fifth article, to tune on: the weights then go to a file of their own, and those articles are scored with them.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scripts.quality_quotes import SHARED, rows

from newsloom.analyse.clauses import subject_of
from newsloom.analyse.phrases import Token, tokens
from newsloom.analyse.reported import Reporter, joined_drafts, touches
from newsloom.analyse.reported_features import (
    cue_features,
    end_features,
    nobody_features,
    source_features,
    start_features,
)
from newsloom.analyse.reported_options import AROUND, BEFORE, candidates, ends, starts
from newsloom.analyse.reported_row import Cue, Row, kind, stem
from newsloom.model import Span
from newsloom.text.lang import rules
from newsloom.text.lang.speech_rules import SpeechRules
from newsloom.text.sentences import sentences
from newsloom.text.weights import Weights

LANGUAGE = "en"
GOLD = SHARED / "data" / "quotes" / "polnear-train.jsonl"
TARGET = Path(__file__).resolve().parents[1] / "src/newsloom/text/lang" / LANGUAGE / "reported.json"
TOLD: SpeechRules = rules("speech", LANGUAGE, SpeechRules)
ANCHORED_MIN = 2  # how often a word must be the anchor of a cue
ANCHORED_SHARE_MIN = 0.03  # of all its occurrences
SEEN_MIN = 7  # how often a feature must occur
WEIGHT_MIN = 0.25  # smaller weights are left out
PENALTY = 1.5
STEPS = 120
THRESHOLD = 0.27
NO_ANCHOR = frozenset(["pro", "det", "that", "be", "have", "modal", "in", "sub", "and", "adv", "number"])

Features = list[str]


@dataclass(slots=True)
class Annotated:
    """A gold quotation in its sentence: the anchor's token, and its spans cut to the sentence."""

    cue: Cue
    kind: str
    content: list[Span]
    source: list[Span]


@dataclass(slots=True)
class Sentence:
    row: Row
    told: list[Annotated] = field(default_factory=list)


@dataclass(slots=True)
class Choices:
    """What is learned from: for each choice the features of its options, and the index of the right one."""

    cue: list[tuple[list[Features], int]] = field(default_factory=list)
    start: list[tuple[list[Features], int]] = field(default_factory=list)
    end: list[tuple[list[Features], int]] = field(default_factory=list)
    source: list[tuple[list[Features], int]] = field(default_factory=list)


# -- reading the annotated articles ------------------------------------------------------------------------------


def annotated(articles: Sequence[dict[str, Any]]) -> list[list[Sentence]]:
    """For each article its sentences with the quotations whose cue stands in them."""
    kinds: dict[str, str] = {}
    split = [[Row(tokens(row["text"], s.start, s.end), TOLD, kinds) for s in spans(row)] for row in articles]
    everywhere = Counter(token.low for own in split for row in own for token in row.tokens)
    in_cues = Counter(t.low for row in articles for quote in row["quotes"] for t in cue_tokens(row["text"], quote))
    out = []
    for article, own in zip(articles, split, strict=True):
        found = [Sentence(row) for row in own if row.count]
        begins = [one.row.tokens[0].start for one in found]
        for quote in article["quotes"]:
            anchor = anchor_of(cue_tokens(article["text"], quote), in_cues, everywhere)
            if anchor is not None:
                sentence = found[max(0, bisect_right(begins, anchor.start) - 1)]
                add(sentence, anchor, quote)
        out.append(found)
    return out


def spans(article: dict[str, Any]) -> tuple[Span, ...]:
    return sentences(article["text"], LANGUAGE)


def cue_tokens(text: str, quote: dict[str, Any]) -> list[Token]:
    return [token for a, b in quote["cue"] for token in tokens(text, a, b)]


def anchor_of(cue: Sequence[Token], in_cues: Counter[str], everywhere: Counter[str]) -> Token | None:
    """The word of a cue that most of all stands in cues; a function word only where there is no other."""
    words = [token for token in cue if token.is_word]
    full = [token for token in words if kind(token, TOLD) not in NO_ANCHOR]
    some = full or [token for token in words if kind(token, TOLD) in {"in", "adv", "that", "sub"}]
    return max(some, key=lambda t: in_cues[t.low] / max(3, everywhere[t.low]), default=None)


def add(sentence: Sentence, anchor: Token, quote: dict[str, Any]) -> None:
    row = sentence.row
    cue = next((i for i, t in enumerate(row.tokens) if t.start <= anchor.start < t.end), None)
    if cue is not None and all(one.cue.at != cue for one in sentence.told):
        begin, end = row.tokens[0].start, row.tokens[-1].end
        cut = [Span(max(a, begin), min(b, end)) for a, b in quote["content"] if a < end and b > begin]
        sentence.told.append(
            Annotated(
                Cue(cue, stem(row.tokens[cue].low, TOLD)), quote["kind"], cut, [Span(a, b) for a, b in quote["source"]]
            )
        )


def cue_words(articles: Sequence[Sequence[Sentence]]) -> frozenset[str]:
    """The words that can be cues: those that are anchors often enough, and the other forms of theirs."""
    everywhere = Counter(token.low for own in articles for one in own for token in one.row.tokens)
    anchors = Counter(one.row.tokens[quote.cue.at].low for own in articles for one in own for quote in one.told)
    stems, anchor_stems = Counter[str](), Counter[str]()
    for word, count in everywhere.items():
        stems[stem(word, TOLD)] += count
        anchor_stems[stem(word, TOLD)] += anchors[word]

    def often(count: int, of: int, share: float) -> bool:
        return count >= ANCHORED_MIN and count >= share * of

    return frozenset(
        word
        for word, count in everywhere.items()
        if TOLD.classes.get(word) not in {"pro", "det", "and"}
        and (
            often(anchors[word], count, ANCHORED_SHARE_MIN)
            or (len(word) > 3 and often(anchor_stems[s := stem(word, TOLD)], stems[s], 2 * ANCHORED_SHARE_MIN))
        )
    )


# -- what there is to choose from --------------------------------------------------------------------------------


def choices(articles: Sequence[Sequence[Sentence]], words: frozenset[str]) -> Choices:
    out = Choices()
    for own in articles:
        for sentence in own:
            row = sentence.row
            told = {quote.cue.at: quote for quote in sentence.told}
            for k, token in enumerate(row.tokens):
                quote = told.get(k)
                if quote is not None:
                    add_source(out, row, quote)
                spoken = quote is not None and (quote.kind == "direct" or not sides(row, quote))
                if token.low not in words or spoken:
                    continue  # direct speech is found by its marks
                out.cue.append(([cue_features(row, Cue(k, stem(token.low, TOLD)))], int(quote is not None)))
                if quote is not None:
                    add_content(out, row, quote)
    return out


def sides(row: Row, quote: Annotated) -> tuple[list[Span], list[Span]] | None:
    """What of the content stands before the cue and what behind it; None where nothing does either."""
    cue = row.tokens[quote.cue.at]
    before = [span for span in quote.content if span.end <= cue.start]
    behind = [span for span in quote.content if span.start >= cue.end]
    return (before, behind) if before or behind else None


def add_content(out: Choices, row: Row, quote: Annotated) -> None:
    before, behind = sides(row, quote) or ([], [])
    at = BEFORE
    if behind:
        at = next((i for i, t in enumerate(row.tokens) if t.end > behind[0].start), row.count - 1)
        shorter = sum(map(len, before)) > sum(map(len, behind))
        parted = at == 0 or row.tokens[at - 1].word in {",", "—", "–", "-"}
        first, at = at, AROUND if before and (parted or shorter) else at
        stop = sum(t.start < behind[-1].end for t in row.tokens)
        options = ends(row, first)
        nearest = min(range(len(options)), key=lambda n: abs(options[n] - stop))
        told = [end_features(row, quote.cue, first, end, passed, TOLD) for passed, end in enumerate(options)]
        out.end.append((told, nearest))
    begins = starts(row, quote.cue.at)
    if at in begins:
        out.start.append(([start_features(row, quote.cue, one) for one in begins], begins.index(at)))


def add_source(out: Choices, row: Row, quote: Annotated) -> None:
    found = candidates(row, quote.cue.at, quote.content, TOLD)
    rule = subject_of(row.tokens, quote.cue.at, TOLD)
    told = [nobody_features(row, quote.cue)]
    right = None if quote.source else 0
    for one in found:
        ruled = rule is not None and touches(one.span, rule)
        told.append(source_features(row, quote.cue, one, TOLD, ruled=ruled))
        named = sum(max(0, min(one.span.end, s.end) - max(one.span.start, s.start)) for s in quote.source)
        if right is None and 2 * named >= len(one.span):
            right = len(told) - 1  # the first phrase: an apposition behind it only describes it
    if right is not None:
        out.source.append((told, right))


# -- fitting -----------------------------------------------------------------------------------------------------


def counted(options: Sequence[tuple[list[Features], int]]) -> tuple[dict[str, int], Any]:
    """The columns of the features that occur often enough, and a sparse matrix with a row for each option."""
    from scipy.sparse import csr_matrix

    seen = Counter(f for rows_, _ in options for row in rows_ for f in set(row))
    place = {f: n for n, f in enumerate(sorted(f for f, count in seen.items() if count >= SEEN_MIN))}
    told = [[place[f] for f in row if f in place] for rows_, _ in options for row in rows_]
    flat = np.fromiter((n for row in told for n in row), dtype=np.int32)
    edges = np.cumsum([0, *map(len, told)])
    return place, csr_matrix((np.ones(len(flat)), flat, edges), shape=(len(told), len(place)))


def fitted(options: Sequence[tuple[list[Features], int]], *, binary: bool) -> tuple[dict[str, float], float]:
    """Weights of features, and a bias: of a yes or no where `binary`, else of one option among several (bias 0)."""
    from scipy.optimize import minimize

    place, matrix = counted(options)
    turned = matrix.T.tocsr()
    sizes = np.array([len(rows_) for rows_, _ in options])
    first = np.concatenate([[0], np.cumsum(sizes)[:-1]])
    owner = np.repeat(np.arange(len(sizes)), sizes)
    right = np.array([n for _, n in options])

    def yes_or_no(w: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        z = matrix @ w[:-1] + w[-1]
        wrong = 1 / (1 + np.exp(-z)) - right
        loss = np.sum(np.logaddexp(0, z) - right * z) + PENALTY / 2 * np.sum(w[:-1] ** 2)
        return loss, np.append(turned @ wrong + PENALTY * w[:-1], wrong.sum())

    def one_of_several(w: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        z = matrix @ w[:-1]
        top = np.maximum.reduceat(z, first)
        share = np.exp(z - top[owner])
        whole = np.add.reduceat(share, first)
        share /= whole[owner]
        loss = np.sum(np.log(whole) + top - z[first + right]) + PENALTY / 2 * np.sum(w**2)
        share[first + right] -= 1
        return loss, np.append(turned @ share + PENALTY * w[:-1], 0)

    found = minimize(
        yes_or_no if binary else one_of_several,
        np.zeros(len(place) + 1),
        jac=True,
        method="L-BFGS-B",
        options={"maxiter": STEPS},
    ).x
    return {f: round(float(found[n]), 2) for f, n in place.items() if abs(found[n]) > WEIGHT_MIN}, float(found[-1])


def learned(articles: Sequence[dict[str, Any]]) -> Weights:
    told = annotated(articles)
    words = cue_words(told)
    found = choices(told, words)
    cue, bias = fitted(found.cue, binary=True)
    tables = {name: fitted(getattr(found, name), binary=False)[0] for name in ("start", "end", "source")}
    return Weights(words, {"cue": cue, **tables}, round(bias, 2), THRESHOLD)


def write(told: Weights, target: Path) -> None:
    data = {
        "bias": told.bias,
        "threshold": told.threshold,
        "words": sorted(told.words),
        "tables": {name: {f: round(100 * w) for f, w in table.items()} for name, table in told.tables.items()},
    }
    target.write_text(json.dumps(data, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")


# -- scoring what was left out -----------------------------------------------------------------------------------


def quotations(article: dict[str, Any], told: Weights) -> Iterator[dict[str, Any]]:
    from newsloom.analyse.quotations import drafts

    text, own = article["text"], spans(article)
    for draft in joined_drafts(drafts(text, TOLD, own), list(Reporter(TOLD, told).drafts(text, own))):
        source = [[draft.source.start, draft.source.end]] if draft.source else []
        yield {"content": [[s.start, s.end] for s in draft.content], "source": source}


def score(held: Sequence[dict[str, Any]], told: Weights) -> None:
    with tempfile.TemporaryDirectory() as folder:
        gold, found = Path(folder, "gold.jsonl"), Path(folder, "found.jsonl")
        gold.write_text("".join(json.dumps(row) + "\n" for row in held), encoding="utf-8")
        lines = [json.dumps({"id": row["id"], "quotes": list(quotations(row, told))}) + "\n" for row in held]
        found.write_text("".join(lines), encoding="utf-8")
        subprocess.run([sys.executable, str(SHARED / "score" / "quotes.py"), str(gold), str(found)], check=True)


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--held", type=Path, help="leave out every fifth article, score it, and write here")
    chosen = options.parse_args()
    articles = list(rows(GOLD))
    kept = [row for n, row in enumerate(articles) if n % 5] if chosen.held else articles
    told = learned(kept)
    write(told, chosen.held or TARGET)
    print({name: len(table) for name, table in told.tables.items()}, f"{len(told.words)} words")
    if chosen.held:
        score(articles[::5], told)
    return 0


if __name__ == "__main__":
    sys.exit(main())
