"""What the quality scripts have in common: counting what came out right, and printing it with each miss by name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Score:
    """How many of `asked` came out right, and a line for each that did not."""

    name: str
    right: int
    asked: int
    misses: tuple[str, ...]

    @property
    def share(self) -> float:
        return self.right / self.asked if self.asked else 1.0


def score(name: str, results: Iterable[tuple[str, bool]]) -> Score:
    """From (what was asked, whether it came out right)."""
    told = list(results)
    return Score(name, sum(right for _, right in told), len(told), tuple(text for text, right in told if not right))


def printed(scores: Sequence[Score], misses_max: int = 20) -> None:
    """One line a score, the misses below it."""
    for each in scores:
        print(f"{each.name:<44} {each.right:>4}/{each.asked:<4} {each.share:6.1%}")
        for miss in each.misses[:misses_max]:
            print(f"    not right: {miss}")
        if len(each.misses) > misses_max:
            print(f"    … and {len(each.misses) - misses_max} more")


def b_cubed(gold: Mapping[str, Hashable], found: Mapping[str, Hashable]) -> tuple[float, float, float]:
    """Precision, recall and F1 over articles (Bagga and Baldwin 1998); both map article to story.

    Raises KeyError for an article of `gold` that is not in `found`.
    """
    true, told = Counter(gold.values()), Counter(found[article] for article in gold)
    both = Counter((gold[article], found[article]) for article in gold)
    precision = sum(n * n / told[story] for (_, story), n in both.items()) / len(gold)
    recall = sum(n * n / true[story] for (story, _), n in both.items()) / len(gold)
    return precision, recall, 2 * precision * recall / (precision + recall)


def overlap(a: tuple[int, int], b: tuple[int, int]) -> float:
    """Characters in common by characters that either covers (Jaccard), 0..1."""
    both = min(a[1], b[1]) - max(a[0], b[0])
    return both / (max(a[1], b[1]) - min(a[0], b[0])) if both > 0 else 0.0
