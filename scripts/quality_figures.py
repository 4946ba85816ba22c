"""Scores the figures found against the data sets beside the checkout, and against the sample's gold.

    python -m scripts.quality_figures [--half even|odd|all] [--errors N] [--sample]

Quotations are taken from the gold, so that only figures are scored. Seeds: a gold figure is found when a
figure overlaps it with the same value and comparator. NewsQuant: the figures found are matched one to one
with the gold's by value (or range), then by unit; all kinds of figures count, also ages and what is told in passing,
and a second line scores without the gold's small numbers in words. Seeds and sample: only figures that tell something.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from newsloom.analyse.figures import figures
from newsloom.model import Figure, Quote, QuoteKind, Span
from newsloom.text.lang import rules
from newsloom.text.lang.figures_rules import FigureRules
from newsloom.text.lang.numbers_rules import NumberRules
from newsloom.text.number_marks import MARKS_BEFORE
from newsloom.text.sentences import sentences

SHARED = Path(__file__).resolve().parents[2] / "shared"
SAMPLE_GOLD = Path(__file__).resolve().parents[1] / "src/newsloom/sample/coverage/gold.json"
_SMALL = {f"{number}.0" for number in range(1, 13)}
_UNITS = {
    "%": {"percent", "percentage", "per cent", "%"},
    "USD": {"dollar", "$", "us$", "dollars"},
    "EUR": {"euro", "€"},
    "GBP": {"pound", "£"},
    "percentage points": {"percentage point"},
}


@dataclass
class Tally:
    hit: int = 0
    found: int = 0
    gold: int = 0

    def shown(self, name: str) -> str:
        precision = self.hit / self.found if self.found else 0.0
        recall = self.hit / self.gold if self.gold else 0.0
        f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
        return (
            f"{name:<44} P {precision:.3f}  R {recall:.3f}  F1 {f1:.3f}"
            f"  ({self.hit} of {self.gold}; {self.found} found)"
        )


def found_in(text: str, language: str | None, quotes: tuple[Quote, ...] = ()) -> tuple[Figure, ...]:
    return figures(text, language, sentences(text, language), quotes)


def score_seeds(folder: Path) -> Iterable[str]:
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    pages = {one["page"]: (folder / one["page"]).read_text(encoding="utf-8") for one in gold["articles"]}
    given = Tally()
    hit = 0
    for place, article in enumerate(gold["articles"]):
        begin, end = article["body_starts_at"], article["body_ends_at"]
        text = pages[article["page"]][begin:end]
        quotes = tuple(
            Quote(QuoteKind.DIRECT, (_moved(one["span"], begin),), speaker=one["speaker"])
            for one in gold["quotes"]
            if one["article"] == place
        )
        left = list(found_in(text, "en", quotes))
        for one in (one for one in gold["figures"] if one["article"] == place):
            match, good = _fitting(left, _moved(one["span"], begin), one)
            left = [told for told in left if told not in match]
            hit += good is not None
            given.gold += one["given_by"] is not None
            given.found += bool(good and good.given_by)
            given.hit += bool(good and good.given_by and one["given_by"])
            yield (
                f"  MISS {one['text']!r}: {_near(match, text)}"
                if good is None
                else f"  ok   {one['text']!r} -> {good.at.of(text)!r} | {good.counted} | {good.unit} | "
                f"{good.given_by} (gold {one['given_by']}) | {good.total and good.total.of(text)}"
            )
        for told in left:
            yield f"  more {told.at.of(text)!r} {told.value:g} {told.unit} | {told.counted} | {told.given_by}"
    yield f"seeds: {hit} of {len(gold['figures'])} figures with value and comparator"
    yield given.shown("seeds: somebody named as giving it")


def _moved(span: list[int], begin: int) -> Span:
    """A gold span of a page as one of its text, which begins at `begin`."""
    return Span(span[0] - begin, span[1] - begin)


def _fitting(found: Iterable[Figure], at: Span, wanted: Mapping[str, Any]) -> tuple[list[Figure], Figure | None]:
    """The figures that overlap a wanted one, and the first of them with its value and comparator."""
    match = [told for told in found if told.at.start < at.end and at.start < told.at.end]
    same = (told for told in match if told.value == wanted["value"] and told.comparator == wanted["comparator"])
    return match, next(same, None)


def _near(match: Iterable[Figure], text: str) -> list[tuple[str, float, str]]:
    return [(told.at.of(text), told.value, told.comparator.value) for told in match]


def score_sample(path: Path) -> Iterable[str]:
    """The sample's gold, whose articles carry their text; quotations are its own again."""
    gold = json.loads(path.read_text(encoding="utf-8"))
    by_language: dict[str, Tally] = {}
    for place, article in enumerate(gold["articles"]):
        text, language = article["text"], article["language"]
        quotes = tuple(
            Quote(QuoteKind.DIRECT, tuple(Span(*span) for span in one["spans"]), speaker=one["speaker"])
            for one in gold["quotes"]
            if one["article"] == place
        )
        found = [figure for figure in found_in(text, language, quotes) if figure.tells]
        tally = by_language.setdefault(language, Tally())
        tally.found += len(found)
        for one in (one for one in gold["figures"] if one["article"] == place):
            match, good = _fitting(found, Span(*one["span"]), one)
            tally.gold += 1
            tally.hit += good is not None
            if good is None:
                near = _near(match, text)
                yield f"  MISS {language} {one['text']!r} {one['comparator']} {one['value']}: {near}"
            found = [told for told in found if told not in match]
        yield from (f"  more {language} {told.at.of(text)!r} {told.value:g} {told.unit}" for told in found)
    for language, tally in sorted(by_language.items()):
        yield tally.shown(f"sample {language}: value and comparator")


def _key(value: str) -> tuple[float, float | None] | None:
    parts = re.fullmatch(r"(-?[\d.]+)(?:-([\d.]+))?", value.replace(" ", ""))
    if parts is None:
        return None
    return float(parts[1]), float(parts[2]) if parts[2] else None


def _same_unit(figure: Figure, quantity: dict[str, Any]) -> bool:
    if figure.unit and figure.unit in {_ours(quantity["unit"]), _ours(quantity["normalized_unit"])}:
        return True
    gold = {quantity["unit"].lower(), quantity["normalized_unit"].lower()}
    if figure.unit is None:
        told = (figure.counted or "-").lower().split()
        return any(unit.split() and told and (unit.split()[-1] in told or told[0] in unit.split()) for unit in gold)
    accepted = {figure.unit.lower()} | _UNITS.get(figure.unit, set())
    return any(
        unit == one or unit.split()[:1] == [one] or unit.rstrip("s") == one for unit in gold for one in accepted
    ) or any(unit.split()[0].startswith(figure.unit.lower()[:3]) for unit in gold if unit.split())


def _ours(unit: str) -> str | None:
    """Our name of a unit that the gold writes out."""
    units: Mapping[str, str] = rules("figures", "en", FigureRules).units
    currencies: Mapping[str, str] = rules("numbers", "en", NumberRules).currencies
    for lower in (unit.lower(), re.split(r"\sper\s|\sof\s|\sa\s", unit)[0].lower()):
        if lower in units or lower in currencies:
            return units[lower] if lower in units else currencies[lower]
    return MARKS_BEFORE.get(unit) or MARKS_BEFORE.get(unit.replace(" ", ""))


_SIGN = {"=": "=", "up": "=", "down": "=", "~": "~", "<~": "<", ">": ">", ">=": ">", "<": "<", "<=": "<"}


def score_newsquant(path: Path, half: str, errors: int) -> Iterable[str]:
    """Sentences with their quantities; `errors` is how many sentences with errors are shown."""
    rows = json.loads(path.read_text(encoding="utf-8"))
    rows = rows if half == "all" else rows[0 if half == "even" else 1 :: 2]
    tallies = _Tallies()
    for row in rows:
        wrong = tallies.take(row["text"], row["quantities"])
        if errors > 0 and wrong:
            errors -= 1
            yield f"- {row['text']}"
            yield from wrong
    yield tallies.every.shown(f"newsquant {half}: value")
    yield tallies.without_small.shown(f"newsquant {half}: value, no small in words")
    yield tallies.units.shown(f"newsquant {half}: value and unit")
    yield tallies.signs.shown(f"newsquant {half}: value and comparator")


class _Tallies:
    """What is found of the quantities: by value, also with unit, also with comparator; and without small numbers."""

    def __init__(self) -> None:
        self.every, self.units, self.signs, self.without_small = Tally(), Tally(), Tally(), Tally()

    def take(self, text: str, quantities: list[dict[str, Any]]) -> list[str]:
        """Counts one sentence; gives a line for each error."""
        found = list(found_in(text, "en"))
        left = list(found)
        missed: list[str] = []
        unlike: list[str] = []
        for quantity in quantities:
            key = _key(quantity["value"])
            small = _is_small_in_words(key, text)
            for tally in (self.every, self.units, self.signs):
                tally.gold += 1
            self.without_small.gold += not small
            match = _match(left, key, quantity)
            if match is None:
                missed.append(f"    missed {quantity['change']} {quantity['value']} {quantity['unit']}")
                continue
            left.remove(match)
            self.every.hit += 1
            self.without_small.hit += not small
            self.without_small.found -= small
            unlike += self._compare(match, quantity, text)
        for tally in (self.every, self.units, self.signs, self.without_small):
            tally.found += len(found)
        more = [f"    more   {one.at.of(text)!r} {one.value:g} {one.unit} | {one.counted}" for one in left]
        return [*missed, *unlike, *more]

    def _compare(self, figure: Figure, quantity: dict[str, Any], text: str) -> Iterable[str]:
        if _same_unit(figure, quantity):
            self.units.hit += 1
        else:
            yield f"    unit   {figure.at.of(text)!r} {figure.unit} | {figure.counted} | gold {quantity['unit']}"
        if _SIGN[figure.comparator.value] == _SIGN.get(quantity["change"], "="):
            self.signs.hit += 1
        else:
            yield f"    sign   {figure.at.of(text)!r} {figure.comparator.value} | gold {quantity['change']}"


def _match(left: list[Figure], key: tuple[float, float | None] | None, quantity: dict[str, Any]) -> Figure | None:
    """The figure with the quantity's value, of several the first with its unit."""
    equal = [one for one in left if key and _equal(one, key)]
    return next((one for one in equal if _same_unit(one, quantity)), equal[0] if equal else None)


def _is_small_in_words(key: tuple[float, float | None] | None, text: str) -> bool:
    if key is None or key[1] is not None or key[0] > 12:
        return False
    return not re.search(rf"(?<!\d){key[0]:g}(?!\d)", text)


def _equal(figure: Figure, key: tuple[float, float | None]) -> bool:
    low, high = key
    if high is not None:
        low, high = min(low, high), max(low, high)  # "from 15 to 12" has its higher end first
    if abs(figure.value - low) > 1e-6 * max(1.0, abs(low)):
        return False
    return high is None or (figure.high is not None and abs(figure.high - high) <= 1e-6 * abs(high))


def main() -> int:
    wanted = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    wanted.add_argument("--half", choices=["even", "odd", "all"], default="all")
    wanted.add_argument("--errors", type=int, default=0, help="show so many sentences with errors")
    wanted.add_argument("--verbose", action="store_true", help="show every figure of the seeds")
    told = wanted.parse_args()
    if SAMPLE_GOLD.is_file():
        lines = [line for line in score_sample(SAMPLE_GOLD) if told.verbose or not line.startswith("  ")]
        sys.stdout.write("\n".join(lines) + "\n")
    if not SHARED.is_dir():
        sys.stdout.write("no data beside the checkout: ../shared is not there\n")
        return 0
    lines = [line for line in score_seeds(SHARED / "seeds") if told.verbose or not line.startswith("  ")]
    lines += score_newsquant(SHARED / "data/figures/newsquant.json", told.half, told.errors)
    sys.stdout.write("\n".join(lines) + "\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
