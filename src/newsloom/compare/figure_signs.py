"""What speaks for two figures of different reports counting one quantity, each sign with a learned weight.

No sign decides alone: that two values are equal says the more the rarer the value is, and words for what is counted,
words around and the same source add to it. The weights were fitted by
`scripts/train_rows.py` (logistic regression); what surely sets figures apart is not weighed but looked at before.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files

from newsloom.compare.figure_entries import Entry
from newsloom.compare.figure_values import agree, rarity
from newsloom.model import Report, Span
from newsloom.text.meanings import all_meanings

SIGNS = (
    "equal", "fit", "apart", "heads-alike", "other-heads", "other-heads-of-few", "unknown-heads", "one-head",
    "clause-alike", "sentence-alike", "kind", "one-kind", "thing", "group", "one-group", "part-played",
    "one-part-played", "source", "told-elsewhere", "nearest", "only-ones", "only-amounts", "one-is-part",
    "one-language", "always",
)  # fmt: skip
"""The names of the signs, in the order of `signs`."""

AMOUNTS = frozenset(
    {"ha", "acre", "km²", "m²", "square mile", "t", "ton", "kg", "l", "m³", "barrel", "MW", "GW", "kWh"}
)
"""Units of area, weight, volume and power: a story tells few things in them, other than money, shares and lengths."""

_APART_MAX = 4.0
_CLOSE = 0.06
_FEW = 3.5  # values that come more often say little by themselves: "two"


@dataclass(frozen=True)
class Told:
    """An entry with the words around it: `text` is its report's, `around` goes to the figures before and behind.

    `figures` are those of its report, by unit and value; `place` is its own among the story's, in order of publication.
    """

    entry: Entry
    text: str
    around: Span
    figures: frozenset[tuple[str | None, float]]
    place: int

    @cached_property
    def head(self) -> frozenset[str]:
        """What the words for what is counted mean."""
        return all_meanings(self.entry.told.figure.counted or "", self.entry.language)

    @cached_property
    def source(self) -> frozenset[str]:
        """What the words for who gives the figure mean."""
        return all_meanings(self.entry.told.figure.given_by or "", self.entry.language)

    @cached_property
    def clause(self) -> frozenset[str]:
        """What the words between the figures before and behind mean, without those of its unit."""
        return self._meant(self.around)

    @cached_property
    def sentence(self) -> frozenset[str]:
        return self._meant(self.entry.told.sentence)

    def _meant(self, stretch: Span) -> frozenset[str]:
        figure = self.entry.told.figure
        before, behind = self.text[stretch.start : figure.at.start], self.text[figure.at.end : stretch.end]
        return all_meanings(f"{before} {figure.counted or ''} {behind}", self.entry.language)


def told_of(report: Report, found: Sequence[Entry], first: int) -> Iterator[Told]:
    """The figures of one report (`found`, in order of its text) with the words around them, numbered from `first`."""
    text = report.article.text
    figures = frozenset(map(_key, found))
    by_sentence: dict[int, list[Entry]] = {}
    for entry in found:
        by_sentence.setdefault(entry.told.sentence.start, []).append(entry)
    for place, entry in enumerate(found, first):
        sentence, at = entry.told.sentence, entry.told.figure.at
        others = [one for one in by_sentence[sentence.start] if one is not entry]
        begin = max([sentence.start, *(one.told.figure.at.end for one in others if one.told.figure.at.end <= at.start)])
        end = min([sentence.end, *(one.told.figure.at.start for one in others if one.told.figure.at.start >= at.end)])
        yield Told(entry, text, Span(begin, max(end, at.end)), figures, place)


def likelihood(a: Told, b: Told) -> float:
    """How much speaks for both counting the same, in logits."""
    weights = _weights()
    return math.fsum(weight * sign for weight, sign in zip(weights, signs(a, b), strict=True) if sign)


def signs(a: Told, b: Told) -> tuple[float, ...]:
    """What speaks for and against two figures of one unit counting the same, in the order of `SIGNS`."""
    one, other = a.entry, b.entry
    mine, its = one.told.figure, other.told.figure
    is_equal = mine.now == its.now
    is_elsewhere = not is_equal and (_key(one) in b.figures or _key(other) in a.figures)
    is_few = is_equal and rarity(mine.now[0]) < _FEW
    is_other = bool(a.head and b.head) and a.head.isdisjoint(b.head)
    is_unknown = is_other and _is_unknown(a, b) and not (is_few and a.clause.isdisjoint(b.clause))
    is_other = is_other and not is_unknown
    is_only = mine.unit is not None and not is_other and _is_only(a) and _is_only(b)
    return (
        rarity(mine.now[0]) if is_equal else 0.0,
        float(not is_equal and agree(mine, its)),
        0.0 if is_equal else _apart(mine.now, its.now),
        _alike(a.head, b.head),
        float(is_other),
        float(is_other and is_few),
        float(is_unknown),
        float(bool(a.head) != bool(b.head)),
        _alike(a.clause, b.clause),
        _alike(a.sentence, b.sentence),
        _both(one.what.kind, other.what.kind),
        _either(one.what.kind, other.what.kind),
        float(bool(one.what.things & other.what.things)),
        _both(one.what.group, other.what.group),
        _either(one.what.group, other.what.group),
        _both(one.setting.aspect, other.setting.aspect),
        _either(one.setting.aspect, other.setting.aspect),
        float(not a.source.isdisjoint(b.source)),
        float(is_elsewhere),
        float(not is_equal and mine.unit is not None and _are_nearest(a, b)),
        float(is_only),
        float(is_only and mine.unit in AMOUNTS),
        float(one.is_part != other.is_part),
        float(one.language == other.language),
        1.0,
    )  # fmt: skip


def _key(entry: Entry) -> tuple[str | None, float]:
    return entry.told.figure.unit, entry.told.figure.now[0]


def _apart(a: tuple[float, float], b: tuple[float, float]) -> float:
    """The logarithm of the ratio of two values, of ranges by their middles, at most 4."""
    low, high = sorted((abs(a[0] + a[1]), abs(b[0] + b[1])))
    return min(_APART_MAX, math.log(high / low)) if low else _APART_MAX


def _alike(a: frozenset[str], b: frozenset[str]) -> float:
    """The share of keys in common, by the geometric mean: 0..1."""
    return len(a & b) / math.sqrt(len(a) * len(b)) if a and b else 0.0


def _is_only(told: Told) -> bool:
    """Whether a report tells no other value in its unit."""
    unit = told.entry.told.figure.unit
    return sum(one == unit for one, _value in told.figures) == 1


def _are_nearest(a: Told, b: Told) -> bool:
    """Whether two amounts are close, and each is the closest to the other that its report tells: 36.4 and 36.9 %."""
    mine, other = _key(a.entry), _key(b.entry)
    if abs(mine[1] - other[1]) > _CLOSE * max(abs(mine[1]), abs(other[1])):
        return False
    return _nearest(mine, b) == other[1] and _nearest(other, a) == mine[1]


def _nearest(key: tuple[str | None, float], told: Told) -> float:
    """The value of the report of `told` that is closest to that of `key`, in its unit."""
    return min(
        (value for unit, value in told.figures if unit == key[0]), key=lambda value: (abs(value - key[1]), value)
    )


def _is_unknown(a: Told, b: Told) -> bool:
    """Whether words of two languages for what is counted cannot be compared: of one no meaning is known."""
    known = (any(not key.startswith("=") for key in told.head) for told in (a, b))
    return a.entry.language != b.entry.language and not all(known)


def _both(a: str | None, b: str | None) -> float:
    return float(a is not None and a == b)


def _either(a: str | None, b: str | None) -> float:
    return float((a is None) != (b is None))


@cache
def _weights() -> tuple[float, ...]:
    told: Mapping[str, float] = json.loads(
        files("newsloom.compare").joinpath("figure_signs.json").read_text(encoding="ascii")
    )
    return tuple(told[name] for name in SIGNS)
