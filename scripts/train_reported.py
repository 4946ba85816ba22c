"""Fits the weights that tell reported speech: writes src/newsloom/text/lang/<code>/reported.json.

    python -m scripts.train_reported [--language de] [--held FILE]

Needs SciPy besides, which comes with LightGBM; nothing of it is needed afterwards. Fitted on `polnear-train.jsonl`
(English) or `german-train.jsonl` beside the checkout: for each annotated quotation the word of its cue that stands
oftenest in cues is its anchor, and the four choices of `analyse.reported` are fitted one by one by L-BFGS with an L2
penalty. `--held` leaves out every fifth article, to tune on: the weights then go to a file of their own, and those
articles are scored with them.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from scripts.log_linear import Fitting, Options, fitted, write
from scripts.quality_quotes import SHARED, rows

from newsloom.analyse.clauses import subject_of
from newsloom.analyse.phrases import Token, tokens
from newsloom.analyse.quotations import Draft, drafts
from newsloom.analyse.reported import Reporter, joined_drafts, touches
from newsloom.analyse.reported_features import (
    cue_features,
    end_features,
    nobody_features,
    source_features,
    start_features,
)
from newsloom.analyse.reported_options import AROUND, BEFORE, candidates, ends, names_source, starts
from newsloom.analyse.reported_places import parts, place_features, places
from newsloom.analyse.reported_row import Cue, Kinds, Row, kind, stem
from newsloom.model import Span
from newsloom.text.lang import rules
from newsloom.text.lang.speech_rules import SpeechRules
from newsloom.text.sentences import sentences
from newsloom.text.weights import Weights

LANGUAGES = Path(__file__).resolve().parents[1] / "src/newsloom/text/lang"
ANCHORED_MIN = 2  # how often a word must be the anchor of a cue
ANCHORED_SHARE_MIN = 0.03  # of all its occurrences
NO_ANCHOR = frozenset(["pro", "det", "that", "be", "have", "modal", "in", "sub", "and", "adv", "number"])


@dataclass(frozen=True, slots=True)
class Setting:
    """What is learned from in one language, and how: the file of annotated articles, how weights are fitted,
    and the probability from which something is taken as reported."""

    language: str
    articles: str
    fitting: Fitting
    threshold: float

    @property
    def told(self) -> SpeechRules:
        found: SpeechRules = rules("speech", self.language, SpeechRules)
        return found

    def rows(self) -> list[dict[str, Any]]:
        return list(rows(SHARED / "data" / "quotes" / self.articles))


SETTINGS = {
    "en": Setting("en", "polnear-train.jsonl", Fitting(7, 0.25), 0.27),
    "de": Setting("de", "german-train.jsonl", Fitting(3, 0.05), 0.15),
}


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

    cue: list[Options] = field(default_factory=list)
    start: list[Options] = field(default_factory=list)
    end: list[Options] = field(default_factory=list)
    source: list[Options] = field(default_factory=list)


# -- reading the annotated articles ------------------------------------------------------------------------------


def annotated(articles: Sequence[dict[str, Any]], setting: Setting) -> list[list[Sentence]]:
    """For each article its sentences with the quotations whose cue stands in them."""
    told = setting.told
    kinds = Kinds(told)
    split = [[Row(tokens(row["text"], s.start, s.end), kinds) for s in spans(row, setting)] for row in articles]
    everywhere = Counter(token.low for own in split for row in own for token in row.tokens)
    in_cues = Counter(t.low for row in articles for quote in row["quotes"] for t in cue_tokens(row["text"], quote))
    out = []
    for article, own in zip(articles, split, strict=True):
        found = [Sentence(row) for row in own if row.count]
        begins = [one.row.tokens[0].start for one in found]
        for quote in article["quotes"]:
            anchor = anchor_of(cue_tokens(article["text"], quote), in_cues, everywhere, told)
            if anchor is not None:
                sentence = found[max(0, bisect_right(begins, anchor.start) - 1)]
                add(sentence, anchor, quote, told)
        out.append(found)
    return out


def spans(article: dict[str, Any], setting: Setting) -> tuple[Span, ...]:
    return sentences(article["text"], setting.language)


def cue_tokens(text: str, quote: dict[str, Any]) -> list[Token]:
    return [token for a, b in quote["cue"] for token in tokens(text, a, b)]


def anchor_of(cue: Sequence[Token], in_cues: Counter[str], everywhere: Counter[str], told: SpeechRules) -> Token | None:
    """The word of a cue that most of all stands in cues; a function word only where there is no other."""
    words = [token for token in cue if token.is_word]
    full = [token for token in words if kind(token.word, told) not in NO_ANCHOR]
    some = full or [token for token in words if kind(token.word, told) in {"in", "adv", "that", "sub"}]
    return max(some, key=lambda t: in_cues[t.low] / max(3, everywhere[t.low]), default=None)


def add(sentence: Sentence, anchor: Token, quote: dict[str, Any], told: SpeechRules) -> None:
    row = sentence.row
    cue = next((i for i, t in enumerate(row.tokens) if t.start <= anchor.start < t.end), None)
    if cue is not None and all(one.cue.at != cue for one in sentence.told):
        begin, end = row.tokens[0].start, row.tokens[-1].end
        cut = [Span(max(a, begin), min(b, end)) for a, b in quote["content"] if a < end and b > begin]
        sentence.told.append(
            Annotated(
                Cue(cue, stem(row.tokens[cue].low, told)), quote["kind"], cut, [Span(a, b) for a, b in quote["source"]]
            )
        )


def cue_words(articles: Sequence[Sequence[Sentence]], told: SpeechRules) -> frozenset[str]:
    """The words that can be cues: those that are anchors often enough, and the other forms of theirs."""
    everywhere = Counter(token.low for own in articles for one in own for token in one.row.tokens)
    anchors = Counter(one.row.tokens[quote.cue.at].low for own in articles for one in own for quote in one.told)
    stems, anchor_stems = Counter[str](), Counter[str]()
    for word, count in everywhere.items():
        stems[stem(word, told)] += count
        anchor_stems[stem(word, told)] += anchors[word]

    def often(count: int, of: int, share: float) -> bool:
        return count >= ANCHORED_MIN and count >= share * of

    return frozenset(
        word
        for word, count in everywhere.items()
        if told.classes.get(word) not in {"pro", "det", "and"}
        and (
            often(anchors[word], count, ANCHORED_SHARE_MIN)
            or (len(word) > 3 and often(anchor_stems[s := stem(word, told)], stems[s], 2 * ANCHORED_SHARE_MIN))
        )
    )


# -- what there is to choose from --------------------------------------------------------------------------------


def choices(articles: Sequence[Sequence[Sentence]], words: frozenset[str], told: SpeechRules) -> Choices:
    out = Choices()
    for own in articles:
        for sentence in own:
            row = sentence.row
            by_cue = {quote.cue.at: quote for quote in sentence.told}
            parted = parts(row.tokens, told)
            may_report = frozenset(places(row.tokens, parted, words, told))
            for k, token in enumerate(row.tokens):
                quote = by_cue.get(k)
                if quote is not None:
                    add_source(out, row, quote, told)
                spoken = quote is not None and (quote.kind == "direct" or not sides(row, quote))
                if k not in may_report or spoken:
                    continue  # direct speech is found by its marks
                cue = Cue(k, stem(token.low, told))
                told_by = [*cue_features(row, cue), *place_features(row, cue, parted, told)]
                out.cue.append(([told_by], int(quote is not None)))
                if quote is not None:
                    add_content(out, row, quote, told)
    return out


def sides(row: Row, quote: Annotated) -> tuple[list[Span], list[Span]] | None:
    """What of the content stands before the cue and what behind it; None where nothing does either."""
    cue = row.tokens[quote.cue.at]
    before = [span for span in quote.content if span.end <= cue.start]
    behind = [span for span in quote.content if span.start >= cue.end]
    return (before, behind) if before or behind else None


def add_content(out: Choices, row: Row, quote: Annotated, told: SpeechRules) -> None:
    before, behind = sides(row, quote) or ([], [])
    at = BEFORE
    if behind:
        at = next((i for i, t in enumerate(row.tokens) if t.end > behind[0].start), row.count - 1)
        shorter = sum(map(len, before)) > sum(map(len, behind))
        parted = at == 0 or row.tokens[at - 1].word in {",", "—", "–", "-"}
        named = names_source(row, quote.cue.at, told)
        first, at = at, AROUND if before and (parted or shorter or named) else at
        stop = sum(t.start < behind[-1].end for t in row.tokens)
        options = ends(row, first)
        nearest = min(range(len(options)), key=lambda n: abs(options[n] - stop))
        told_ends = [end_features(row, quote.cue, first, end, passed, told) for passed, end in enumerate(options)]
        out.end.append((told_ends, nearest))
    begins = starts(row, quote.cue.at, told)
    if at in begins:
        out.start.append(([start_features(row, quote.cue, one) for one in begins], begins.index(at)))


def add_source(out: Choices, row: Row, quote: Annotated, told: SpeechRules) -> None:
    found = candidates(row, quote.cue.at, quote.content, told)
    rule = subject_of(row.tokens, quote.cue.at, told)
    options = [nobody_features(row, quote.cue)]
    right = None if quote.source else 0
    for one in found:
        ruled = rule is not None and touches(one.span, rule)
        options.append(source_features(row, quote.cue, one, told, ruled=ruled))
        named = sum(max(0, min(one.span.end, s.end) - max(one.span.start, s.start)) for s in quote.source)
        if right is None and 2 * named >= len(one.span):
            right = len(options) - 1  # the first phrase: an apposition behind it only describes it
    if right is not None:
        out.source.append((options, right))


# -- fitting -----------------------------------------------------------------------------------------------------


def learned(articles: Sequence[dict[str, Any]], setting: Setting) -> Weights:
    read = annotated(articles, setting)
    words = cue_words(read, setting.told)
    found = choices(read, words, setting.told)
    how = setting.fitting
    cue, bias = fitted(found.cue, how, binary=True)
    tables = {name: fitted(getattr(found, name), how, binary=False)[0] for name in ("start", "end", "source")}
    return Weights(words, {"cue": cue, **tables}, round(bias, 2), setting.threshold)


# -- scoring what was left out -----------------------------------------------------------------------------------


def quotations(article: dict[str, Any], found: Weights, setting: Setting) -> list[dict[str, Any]]:
    text, own, told = article["text"], spans(article, setting), setting.told
    return as_annotated(joined_drafts(text, drafts(text, told, own), list(Reporter(told, found).drafts(text, own))))


def held_apart(
    description: str | None, articles: Sequence[dict[str, Any]]
) -> tuple[Sequence[dict[str, Any]], Sequence[dict[str, Any]]]:
    """The articles to fit on and those to score, as the command line asks: all and none, or every fifth with --held."""
    options = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--held", action="store_true", help="leave out every fifth article and score it")
    if not options.parse_args().held:
        return articles, []
    return [row for n, row in enumerate(articles) if n % 5], articles[::5]


def as_annotated(found: Iterable[Draft]) -> list[dict[str, Any]]:
    """What was found, in the form of the annotated quotations."""
    return [
        {
            "content": [[span.start, span.end] for span in draft.content],
            "source": [[draft.source.start, draft.source.end]] if draft.source else [],
        }
        for draft in found
    ]


def score(held: Sequence[dict[str, Any]], quotes: Sequence[list[dict[str, Any]]]) -> None:
    """Prints the scores of what was found in `held`, one list of quotations an article."""
    with tempfile.TemporaryDirectory() as folder:
        gold, found = Path(folder, "gold.jsonl"), Path(folder, "found.jsonl")
        gold.write_text("".join(json.dumps(row) + "\n" for row in held), encoding="utf-8")
        lines = [json.dumps({"id": row["id"], "quotes": own}) + "\n" for row, own in zip(held, quotes, strict=True)]
        found.write_text("".join(lines), encoding="utf-8")
        subprocess.run([sys.executable, str(SHARED / "score" / "quotes.py"), str(gold), str(found)], check=True)


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--language", choices=sorted(SETTINGS), default="en")
    options.add_argument("--held", type=Path, help="leave out every fifth article, score it, and write here")
    chosen = options.parse_args()
    setting = SETTINGS[chosen.language]
    articles = setting.rows()
    kept = [row for n, row in enumerate(articles) if n % 5] if chosen.held else articles
    found = learned(kept, setting)
    write(found, chosen.held or LANGUAGES / setting.language / "reported.json")
    print({name: len(table) for name, table in found.tables.items()}, f"{len(found.words)} words")
    if chosen.held:
        held = articles[::5]
        score(held, [quotations(row, found, setting) for row in held])
    return 0


if __name__ == "__main__":
    sys.exit(main())
