"""How well stories are told apart, beside a plain TF-IDF clustering of the same articles in the same order.

    python -m scripts.quality_stories GOLD.jsonl...          one article a line with "id" and "story"
    python -m scripts.quality_stories --part 0 GOLD.jsonl    only the half of the stories tuned on (1: the other)
    python -m scripts.quality_stories --out FOLDER ...       also writes what was found, one file a gold file
    python -m scripts.quality_stories --shuffle 3 ...        also tells how much another order within each hour changes
    python -m scripts.quality_stories --second-look ...      places reports anew when earlier ones of the hour arrive

Prints B-cubed precision, recall and F1 (Bagga and Baldwin 1998) and F1 over pairs. The TF-IDF line is the best of
several thresholds chosen afterwards with the gold in hand, so it is better than anybody could have used it.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import Any
from zlib import crc32

import numpy as np
from scripts.scoring import b_cubed

from newsloom.model import Analysis, Article, Precision, Report, Stamp
from newsloom.relate import Relater, Setting, in_order, settled
from newsloom.relate.evidence import similarities
from newsloom.relate.rarity import Rarity
from newsloom.relate.terms import Field, Vector, base, terms_of

THRESHOLDS = (0.05, 0.08, 0.11, 0.14, 0.17, 0.2, 0.25, 0.3)
_CENTROIDS_COMPARED = 60


def report_of(line: dict[str, Any], analyse: Callable[[Article], Analysis] | None = None) -> Report:
    """One line of a gold file as a report."""
    told = line.get("published")
    stamp = None
    if told:
        moment = datetime.fromisoformat(told)
        moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
        stamp = Stamp(moment, told, Precision.DAY if len(told) == len("2000-01-01") else Precision.SECOND, "input")
    article = Article(
        id=line["id"],
        page=line["id"],
        text=line.get("text") or "",
        title=line.get("title"),
        url=line.get("url"),
        publisher=line.get("publisher"),
        language=line.get("language"),
        published=stamp,
    )
    return Report(article, analyse(article) if analyse else Analysis())


def relate(reports: Iterable[Report], setting: Setting | None = None) -> Mapping[str, str]:
    """Story by article id, as the relater finds them one by one."""
    return settled(map(Relater(setting).add, reports)).story_of


def tf_idf(reports: Iterable[Report], threshold: float) -> dict[str, str]:
    """Each article joins the story whose centroid is nearest by cosine of words, or opens one."""
    rarity = Rarity()
    stories: list[Vector] = []
    holders: defaultdict[int, set[int]] = defaultdict(set)
    found: dict[str, str] = {}
    for report in reports:
        vector = terms_of(report).vector.field(Field.WORD)
        rarity.count(base(vector.ids))
        shared = Counter(number for key in vector.ids.tolist() for number in holders[key])
        near = [number for number, _ in shared.most_common(_CENTROIDS_COMPARED)]
        chosen = len(stories)
        if near:
            cosines = similarities(vector, [stories[number] for number in near], rarity)[:, Field.WORD]
            if cosines.max() > threshold:
                chosen = near[int(np.argmax(cosines))]
        if chosen == len(stories):
            stories.append(vector)
        else:
            stories[chosen] = stories[chosen].plus(vector)
        for key in vector.ids.tolist():
            holders[key].add(chosen)
        found[report.article.id] = str(chosen)
    return found


def pairs_f1(gold: Mapping[str, str], found: Mapping[str, str]) -> float:
    """F1 over pairs of articles in one story."""

    def count(labels: Iterable[object]) -> int:
        return sum(n * (n - 1) // 2 for n in Counter(labels).values())

    right = count((gold[article], found[article]) for article in gold)
    told, true = count(found[article] for article in gold), count(gold.values())
    return 2 * right / (told + true) if told + true else 1.0


def shuffled(reports: Iterable[Report], seed: int) -> list[Report]:
    """The reports hour by hour, those of one hour in an order of chance; undated ones last."""
    chance = random.Random(seed)  # noqa: S311 - repeatable on purpose
    hours: defaultdict[float, list[Report]] = defaultdict(list)
    for report in reports:
        moment = report.article.published_at
        hours[math.inf if moment is None else moment.timestamp() // 3600].append(report)
    for told in hours.values():
        chance.shuffle(told)
    return [report for hour in sorted(hours) for report in hours[hour]]


def pairs_changed(one: Mapping[str, str], other: Mapping[str, str]) -> float:
    """The share of pairs of articles that only one of two tellings has in one story, of those that either has."""

    def count(labels: Iterable[object]) -> int:
        return sum(n * (n - 1) // 2 for n in Counter(labels).values())

    both = count((one[article], other[article]) for article in one)
    either = count(one.values()) + count(other.values()) - both
    return 1.0 - both / either if either else 0.0


def lines_of(path: Path, part: int | None) -> list[dict[str, Any]]:
    """The articles of a gold file; with `part` those of one half of its stories, by a hash of their names."""
    lines = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    return [line for line in lines if part is None or crc32(f"s{line['story']}".encode()) % 2 == part]


def shown(name: str, gold: Mapping[str, str], found: Mapping[str, str], note: str) -> str:
    precision, recall, f1 = b_cubed(gold, found)
    stories = len({found[article] for article in gold})
    return (
        f"  {name:<8} B-cubed {precision:.3f} {recall:.3f} F1 {f1:.3f}   pairs F1 {pairs_f1(gold, found):.3f}"
        f"   stories {stories} of {len(set(gold.values()))}   {note}"
    )


def scored(
    reports: Sequence[Report], gold: dict[str, str], setting: Setting, shuffles: int
) -> tuple[Mapping[str, str], list[str]]:
    """The story of each article, and a line of scores for these and for each of so many other orders of arrival."""
    begun = time.perf_counter()
    found = relate(reports, setting)
    speed = len(gold) / (time.perf_counter() - begun)
    again = [relate(shuffled(reports, seed), setting) for seed in range(shuffles)]
    told = [shown("newsloom", gold, found, f"{speed:.0f} articles/s")]
    told += [shown("shuffled", gold, one, f"pairs changed {pairs_changed(found, one):.3f}") for one in again]
    if again:
        mean = sum(b_cubed(gold, one)[2] for one in (found, *again)) / (1 + len(again))
        told.append(f"  mean F1 of {1 + len(again)} orders {mean:.3f}")
    return found, told


def baseline(reports: Sequence[Report], gold: dict[str, str]) -> str:
    """The line of scores of the TF-IDF clustering with the best threshold."""
    tried = {threshold: tf_idf(reports, threshold) for threshold in THRESHOLDS}
    best = max(tried, key=lambda threshold: b_cubed(gold, tried[threshold])[2])
    return shown("TF-IDF", gold, tried[best], f"threshold {best}, the best of {len(THRESHOLDS)}")


def asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", nargs="+", type=Path)
    parser.add_argument("--part", type=int, choices=(0, 1))
    parser.add_argument("--out", type=Path)
    parser.add_argument("--without-analysis", action="store_true", help="leave quotations, figures and names out")
    parser.add_argument(
        "--shuffle", type=int, default=0, metavar="TIMES", help="tell what the order in an hour changes"
    )
    parser.add_argument("--second-look", action="store_true", help="place reports of the last hour anew")
    parser.add_argument("--without-baseline", action="store_true")
    return parser.parse_args()


def main() -> int:
    options = asked()
    analyse: Callable[[Article], Analysis] | None = None
    if not options.without_analysis:
        analyse = import_module("newsloom.analyse").analyse
    setting = Setting(second_look_days=1 / 24 if options.second_look else 0.0)
    for path in options.gold:
        if not path.exists():
            print(f"{path}: not there, nothing to score")
            continue
        lines = lines_of(path, options.part)
        gold = {line["id"]: line["story"] for line in lines}
        reports = in_order(report_of(line, analyse) for line in lines)
        print(f"{path.name}: {len(gold)} articles", flush=True)
        found, told = scored(reports, gold, setting, options.shuffle)
        print(*told, sep="\n", flush=True)
        if options.out:
            rows = (json.dumps({"id": article, "story": story}) for article, story in found.items())
            (options.out / f"{path.stem}.found.jsonl").write_text("\n".join(rows) + "\n", "utf-8")
        if not options.without_baseline:
            print(baseline(reports, gold), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
