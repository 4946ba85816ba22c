"""How well sentences of a language model's are checked: golden pairs, and errors put into sentences of real news.

    python -m scripts.quality_retelling                       # golden pairs, those held back, and real sentences
    python -m scripts.quality_retelling --part train --misses 5

Sentences are taken from the articles beside the checkout (../shared/data/quotes). Each is offered as written: it
should be kept, for its own passage supports it. Then one error is put into it at a time: it should be refused. Some
errors make no sense in their sentence, or change nothing that it says; so a few that come through are none.
"""

from __future__ import annotations

import argparse
import json
import random
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

from tests.compare.support_pairs import doubt_of, pairs

from newsloom.analyse import analyse
from newsloom.compare.support import doubt
from newsloom.model import Article, Excerpt, Precision, Report, Span, Stamp
from newsloom.text.sentences import leans, sentences

SHARED = Path(__file__).resolve().parents[1].parent / "shared"
SETS = {"en": "polnear", "de": "german"}
PUBLISHED = Stamp(datetime(2016, 3, 9, 12, tzinfo=UTC), "", Precision.MINUTE, "input")
SENTENCES_PER_ARTICLE = 6
LENGTH_MIN, LENGTH_MAX = 40, 400

NEGATORS = {"en": ("not", "never"), "de": ("nicht",)}
HELPERS = {"en": "is|was|were|are|will|would|has|have", "de": "ist|war|wird|wurde|hat|sind"}
MODALS = {"en": ("may", "might", "could", "would", "will", "reportedly"), "de": ("könnte", "soll", "würde", "will")}
DAYS = {
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "de": ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
}
TURNED = {
    "en": (("million", "billion"), ("more than", "fewer than"), ("at least", "at most"), ("percent", "million")),
    "de": (("Millionen", "Milliarden"), ("mehr als", "weniger als"), ("mindestens", "höchstens"), ("Prozent", "Euro")),
}
SAID_BEHIND = re.compile(r"^([^\"“„]{25,}?), (?:said|says|according to|sagte|so) [^,]+\.$")
SAID_BEFORE = re.compile(r"^(?:[A-Z][\w.]+ ){1,3}said (?:that )?([^\"“„]{25,})$")


@dataclass
class Tally:
    """`right` of `all`, by what was done to a sentence."""

    right: Counter[str] = field(default_factory=Counter)
    all: Counter[str] = field(default_factory=Counter)
    misses: list[str] = field(default_factory=list)

    def note(self, kind: str, *, right: bool, sentence: str) -> None:
        self.all[kind] += 1
        self.right[kind] += right
        if not right:
            self.misses.append(f"{kind}: {sentence}")

    def tell(self) -> None:
        for kind, number in sorted(self.all.items()):
            print(f"  {kind:24} {self.right[kind]:5} of {number:5}  {self.right[kind] / number:.3f}")


def golden(file: str) -> None:
    tally = Tally()
    for pair in pairs(file):
        kept = doubt_of(pair) is None
        kind = "faithful, kept" if pair.error is None else "wrong, refused"
        tally.note(kind, right=kept == (pair.error is None), sentence=pair.label)
    print(f"== {file}")
    tally.tell()


def real(path: Path, language: str, articles: int, misses: int) -> None:
    chance = random.Random(5)  # noqa: S311 - which sentences are looked at, nothing secret
    rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    tally = Tally()
    for row in chance.sample(rows, min(articles, len(rows))):
        report = read(row["text"], language)
        for at in chosen(report, chance):
            told = at.of(report.article.text)
            cited = [(Excerpt(report.article.id, at), report)]
            tally.note("as written, kept", right=doubt(read(told, language), cited) is None, sentence=told)
            for kind, wrong in errors(report, at, chance):
                if wrong != told:
                    refused = doubt(read(wrong, language), cited) is not None
                    tally.note(f"{kind}, refused", right=refused, sentence=f"{told}\n    -> {wrong}")
    print(f"== {path.name}")
    tally.tell()
    errors_in = [kind for kind in tally.all if kind.endswith("refused")]
    caught, put_in = sum(tally.right[k] for k in errors_in), sum(tally.all[k] for k in errors_in)
    print(f"  all errors refused: {caught} of {put_in}  {caught / max(1, put_in):.3f}")
    for miss in chance.sample(tally.misses, min(misses, len(tally.misses))):
        print(f"  {miss}")


def read(text: str, language: str) -> Report:
    article = Article("one", "one", text, published=PUBLISHED, language=language)
    return Report(article, analyse(article))


def chosen(report: Report, chance: random.Random) -> Sequence[Span]:
    """Some sentences that can be read alone."""
    text, language = report.article.text, report.article.language
    found = [
        at
        for at in sentences(text, language)
        if LENGTH_MIN <= len(at) <= LENGTH_MAX and at.of(text).endswith(".") and not leans(at.of(text), language)
    ]
    return chance.sample(found, min(SENTENCES_PER_ARTICLE, len(found)))


def errors(report: Report, at: Span, chance: random.Random) -> Iterator[tuple[str, str]]:
    """The sentence with one error each time, and what kind of error it is."""
    language = report.article.language or "en"
    told = at.of(report.article.text)
    yield from number_errors(told, chance)
    yield from name_errors(report, at, told, chance)
    yield from said_errors(told)
    negator = next((m for word in NEGATORS[language] if (m := re.search(rf" {word}\b", told))), None)
    helper = re.search(rf" (?:{HELPERS[language]}) ", told)
    if negator:
        yield "negation dropped", told[: negator.start()] + told[negator.end() :]
    elif helper:
        yield "negation added", f"{told[: helper.end()]}{NEGATORS[language][0]} {told[helper.end() :]}"
    modal = next((m for word in MODALS[language] if (m := re.search(rf" {word}\b", told))), None)
    if modal:
        yield "modal dropped", told[: modal.start()] + told[modal.end() :]
    days = DAYS[language]
    for place, day in enumerate(days):
        if re.search(rf"\b{day}\b", told):
            yield "another day", told.replace(day, days[(place + 3) % 7], 1)
    for phrase, other in TURNED[language]:
        if phrase in told:
            yield "another unit or bound", told.replace(phrase, other, 1)


def number_errors(told: str, chance: random.Random) -> Iterator[tuple[str, str]]:
    numbers = list(re.finditer(r"\b\d{1,4}\b", told))
    if numbers:
        one = chance.choice(numbers)
        yield "another number", f"{told[: one.start()]}{int(one[0]) + 3}{told[one.end() :]}"
    if len(numbers) > 1:
        a, b = numbers[0], numbers[1]
        yield "numbers swapped", told[: a.start()] + b[0] + told[a.end() : b.start()] + a[0] + told[b.end() :]


def name_errors(report: Report, at: Span, told: str, chance: random.Random) -> Iterator[tuple[str, str]]:
    places = [(one.at.start - at.start, one.at.end - at.start) for one in report.analysis.mentions if at.covers(one.at)]
    others = sorted({one.name for one in report.analysis.mentions if one.name not in told})
    if places and others:
        begin, end = chance.choice(places)
        yield "another name", told[:begin] + chance.choice(others) + told[end:]
    for (a, b), (c, d) in pairwise(places):
        if told[a:b] != told[c:d] and len(told[b:c].split()) > 1 and "," not in told[b:c]:
            yield "names swapped", told[:a] + told[c:d] + told[b:c] + told[a:b] + told[d:]
            return


def said_errors(told: str) -> Iterator[tuple[str, str]]:
    behind, before = SAID_BEHIND.match(told), SAID_BEFORE.match(told)
    if behind:
        yield "attribution dropped", f"{behind[1]}."
    elif before:
        yield "attribution dropped", before[1][0].upper() + before[1][1:]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--part", choices=["dev", "train"], default="dev")
    parser.add_argument("--articles", type=int, default=60, help="how many articles of each language (usual: 60)")
    parser.add_argument("--misses", type=int, default=0, help="show so many that came out wrong")
    told = parser.parse_args()
    for file in ("support.toml", "support_held.toml"):
        golden(file)
    for language, name in SETS.items():
        path = SHARED / "data" / "quotes" / f"{name}-{told.part}.jsonl"
        if path.exists():
            real(path, language, told.articles, told.misses)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
