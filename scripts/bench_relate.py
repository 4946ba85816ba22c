"""How many articles a second `relate` places as it learns more, and what its state takes in memory.

    python -m scripts.bench_relate [--seen 10000 30000 ...] [--measured N] [--out FILE.csv] [--plot FILE.svg]

Invented reports of 200 to 400 words in three languages (see `scripts.synthetic_news`), three in ten of them copies,
with the names, figures and quotations that analysis would find. At each of the numbers of articles seen, N reports are
placed the whole way and timed in seconds of this process. Up to --whole articles everything before was placed so as
well; beyond that, reports are entered into the stories and counts of words as they would have been, without being
read, compared or kept as texts (a million placed the whole way take hours): what looking stories up and weighing
words costs is measured as it is, while the index of copies holds the reports placed the whole way alone. For that one
see `scripts.bench_copies`.
"""

from __future__ import annotations

import argparse
import csv
import resource
import sys
import time
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from scripts.plot import Series, log_plot
from scripts.synthetic_news import ARTICLES_A_DAY, BEGIN, LANGUAGES, News, Told

from newsloom.model import Article, Report
from newsloom.relate import Relater
from newsloom.relate.order import days_of
from newsloom.relate.rarity import Ids
from newsloom.relate.terms import FIELD_SHIFT, Field, Vector, base
from newsloom.relate.tokens import word_of
from newsloom.relate.traits import traits_of

SEEN = (3_000, 10_000)
MEASURED = 2_000
WHOLE = 10_000
_WARM_UP = 300
_LEAD_WORDS = 60
_KEPT = (40, 150, 120, 60, 80)  # terms of each field, as in `terms`


@dataclass(frozen=True, slots=True)
class Point:
    """What was measured after `seen` articles. Milliseconds are of CPU, an article; memory is of the process."""

    seen: int
    open_stories: int
    milliseconds: float
    state_megabytes: float
    process_megabytes: float

    @property
    def a_second(self) -> float:
        return 1000 / self.milliseconds


class Filler:
    """Enters reports into a relater's stories without reading them: terms come from the numbers of their words."""

    def __init__(self, news: News, relater: Relater) -> None:
        self._relater = relater
        self._keys: list[Ids] = [
            np.array([word_of(word, language).content for word in vocabulary.words], np.uint32)
            for language, vocabulary in zip(LANGUAGES, news.vocabularies, strict=True)
        ]
        self._silent = traits_of(Report(Article("", "", "")))
        self._functional = [vocabulary.functional for vocabulary in news.vocabularies]

    def enter(self, told: Told) -> None:
        relater = self._relater
        content = told.words[told.words >= self._functional[told.language]]
        words = self._keys[told.language][content]
        title = self._keys[told.language][told.title]
        written = " ".join((*told.event.people, told.event.place)).split()
        names = [word_of(word, LANGUAGES[told.language]) for word in written]
        vector = _vector(words, title, [name.content for name in names], [name.crossing for name in names])
        day = days_of(BEGIN) + told.number / ARTICLES_A_DAY
        traits = replace(
            self._silent,
            terms=replace(self._silent.terms, vector=vector),
            language=LANGUAGES[told.language],
            published=day,
            until=day,
        )
        relater._rarity.count(base(vector.ids))
        relater._stories.put(f"https://outlet.example/{told.number}", traits, f"e{told.event.number}", relater._rarity)
        relater._stories.forget()


def _vector(words: Ids, title: Ids, names: list[int], crossing: list[int]) -> Vector:
    """Terms in all fields, as many and as heavy as reading the text would have given."""
    pairs = (words[:-1].astype(np.int64) * 7 + words[1:]).astype(np.uint32) & np.uint32((1 << FIELD_SHIFT) - 1)
    every = (title, np.concatenate((title, words)), pairs, np.array(names, np.uint32), np.array(crossing, np.uint32))
    ids, weights = [], []
    for field, keys in zip(Field, every, strict=True):
        once, first, many = np.unique(keys, return_index=True, return_counts=True)
        kept = np.sort(np.argsort(first)[: _KEPT[field]])
        ids.append(once[kept] | np.uint32(field << FIELD_SHIFT))
        weights.append((1.0 + np.log(many[kept] * np.where(first[kept] < _LEAD_WORDS, 2.0, 1.0))).astype(np.float32))
    return Vector(np.concatenate(ids), np.concatenate(weights))


def measured(news: News, relater: Relater, number: int, seen: int) -> Point:
    """Places `number` reports and some more before, which fill the caches."""
    reports = [news.report(news.next()) for _ in range(number + _WARM_UP)]
    for report in reports[:_WARM_UP]:
        relater.add(report)
    begun = time.process_time()
    for report in reports[_WARM_UP:]:
        relater.add(report)
    seconds = time.process_time() - begun
    state = sum(array.nbytes for _, array in relater.state())
    used = _process_bytes()
    return Point(seen, len(relater.stories()), 1000 * seconds / number, state / 1e6, used / 1e6)


def _process_bytes() -> int:
    statm = Path("/proc/self/statm")
    if statm.exists():
        return int(statm.read_text("ascii").split()[1]) * resource.getpagesize()
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def points(steps: list[int], number: int, whole: int) -> list[Point]:
    """Measures at each of `steps`, the number of articles seen; prints each as soon as it is known."""
    news, relater = News(), Relater()
    filler = Filler(news, relater)
    seen = 0
    found = []
    for step in sorted(steps):
        while seen < step - number - _WARM_UP:
            told = news.next()
            if seen < whole:
                relater.add(news.report(told))
            else:
                filler.enter(told)
            seen += 1
        seen += number + _WARM_UP
        found.append(point := measured(news, relater, number, step))
        print(
            f"{point.seen:>10,} seen  {point.open_stories:>9,} open  {point.milliseconds:6.2f} ms  "
            f"{point.a_second:5.0f} articles/s  state {point.state_megabytes:6,.0f} MB  "
            f"process {point.process_megabytes:6,.0f} MB",
            flush=True,
        )
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seen", type=int, nargs="+", default=SEEN)
    parser.add_argument("--measured", type=int, default=MEASURED)
    parser.add_argument(
        "--whole", type=int, default=WHOLE, help="so many of the first articles are placed the whole way"
    )
    parser.add_argument("--out", type=Path, help="writes the points, as CSV")
    parser.add_argument("--plot", type=Path, help="draws them, as SVG")
    options = parser.parse_args()
    found = points(list(options.seen), options.measured, options.whole)
    print(f"an article takes {found[-1].milliseconds / found[0].milliseconds:.2f} times as long as at first")
    if options.out:
        with options.out.open("w", encoding="utf-8", newline="") as out:
            rows = csv.writer(out, lineterminator="\n")
            rows.writerow(("seen", "open_stories", "milliseconds", "articles_a_second", "state_mb", "process_mb"))
            rows.writerows(
                (p.seen, p.open_stories, f"{p.milliseconds:.2f}", f"{p.a_second:.0f}", f"{p.state_megabytes:.0f}",
                 f"{p.process_megabytes:.0f}") for p in found
            )  # fmt: skip
    if options.plot:
        options.plot.write_text(drawn(found), "utf-8")
    return 0


def drawn(found: list[Point]) -> str:
    """Milliseconds an article over the number of articles seen."""
    series = Series("one core", tuple((p.seen, p.milliseconds, f"{p.a_second:.0f}/s") for p in found))
    return log_plot(
        "What placing an article costs as more is known", "articles seen", "milliseconds of CPU an article", (series,),
        limit=(5.0, "200 articles a second"),
    )  # fmt: skip


if __name__ == "__main__":
    sys.exit(main())
