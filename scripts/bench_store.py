"""How fast the store takes articles in and gives them out. Made-up articles, stages that cost nothing.

python -m scripts.bench_store [NUMBER]                                  SQLite, in a folder of its own
NEWSLOOM_DATABASE=postgresql://... python -m scripts.bench_store        PostgreSQL: an empty database
"""

from __future__ import annotations

import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from itertools import accumulate

from newsloom.model import (
    Analysis,
    Article,
    Capture,
    Copy,
    Dossier,
    Media,
    Mention,
    MentionKind,
    OriginGroup,
    Placement,
    Precision,
    Report,
    Ruling,
    Span,
    Stamp,
    Story,
)
from newsloom.present.habits import RECURRENCE
from newsloom.run.pipeline import Pipeline
from newsloom.run.ports import Array, Stages

BEGIN = datetime(2026, 1, 1, tzinfo=UTC)
VOCABULARY = [f"word{number}" for number in range(30_000)]
WEIGHTS = list(accumulate(1 / (rank + 1) for rank in range(len(VOCABULARY))))
WORDS, MENTIONS, STORIES_PART = 450, 40, 0.3


def main() -> None:
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 5000
    with tempfile.TemporaryDirectory(prefix="newsloom-bench-") as folder:
        os.environ["NEWSLOOM_DATA"] = folder
        os.environ["DJANGO_SETTINGS_MODULE"] = "newsloom.present.settings"
        import django

        django.setup()
        from django.db import connection

        from newsloom import store

        store.migrate()
        print(f"{connection.vendor}, {number} articles of {WORDS} words and {MENTIONS} mentions")
        pipeline = Pipeline(Stages(_extract, _analyse, _Relater, list, _compare, RECURRENCE), store.DatabaseShelf())
        _timed("kept", number, lambda: pipeline.read(_captures(number)))
        _timed("passed over as known", number, lambda: pipeline.read(_captures(number)))
        _timed("placed", number, pipeline.relate)
        _timed("stories compared", int(number * STORIES_PART), pipeline.compare)
        if connection.vendor == "sqlite":
            with connection.cursor() as cursor:
                cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            size = os.path.getsize(connection.settings_dict["NAME"])  # noqa: PTH202
            print(f"{size / number / 1000:8.1f} KB an article")
        _latencies(store)


def _latencies(store: object) -> None:
    from newsloom import store as shelf

    cards = shelf.front_page().items
    middle = shelf.front_page(limit=200).after
    _latency("front page", shelf.front_page)
    _latency("front page, further on", lambda: shelf.front_page(middle))
    _latency("story page", lambda: shelf.story(cards[0].id))
    _latency("article", lambda: shelf.article(cards[0].headline_article_id))
    _latency("search: the commonest word", lambda: shelf.search("word0"))
    _latency("search: a rare word", lambda: shelf.search("word20000"))
    _latency("search: two words", lambda: shelf.search("word50 word300"))
    _latency("search: two words never together", lambda: shelf.search("word25000 word26001"))
    _latency("search: prefix", lambda: shelf.search("word29*"))
    _latency("search: phrase", lambda: shelf.search('"word0 word1"'))


def _timed(what: str, number: int, work: Callable[[], object]) -> None:
    # Processor time, so that what else the machine does counts less; the clock's beside it.
    begin, processor = time.perf_counter(), time.process_time()
    work()
    rate, clock = number / (time.process_time() - processor), number / (time.perf_counter() - begin)
    print(f"{rate:8.0f}/s of processor time ({clock:.0f}/s by the clock) {what}")


def _latency(what: str, work: Callable[[], object], times: int = 40) -> None:
    taken = []
    for _ in range(times):
        begin = time.perf_counter()
        work()
        taken.append((time.perf_counter() - begin) * 1000)
    print(f"{statistics.median(taken):8.2f} ms (worst {max(taken):.1f}) {what}")


def _captures(number: int) -> Iterable[Capture]:
    return (Capture(f"https://bench.example/{at}", Media.HTML, b"%d" % at) for at in range(number))


def _extract(capture: Capture) -> tuple[Article, ...]:
    at = int(capture.body)
    chance = random.Random(at)  # noqa: S311 - texts, not secrets
    text = " ".join(chance.choices(VOCABULARY, cum_weights=WEIGHTS, k=WORDS))
    moment = BEGIN + timedelta(minutes=at)
    stamp = Stamp(moment, moment.isoformat(), Precision.MINUTE, "meta")
    publisher = f"Outlet {at % 50}"
    return (Article(f"{at:016x}", capture.address, text, title=text[:60], publisher=publisher, published=stamp),)


def _analyse(article: Article) -> Analysis:
    spans = (Span(at * 20, at * 20 + 12) for at in range(MENTIONS))
    return Analysis(mentions=tuple(Mention(span, "Somebody Known", MentionKind.PERSON) for span in spans))


class _Relater:
    def add(self, report: Report) -> Placement:
        at = int(report.article.id, 16)
        return Placement(report.article.id, f"s{int(at * STORIES_PART)}")

    def remember(self, report: Report, placement: Placement) -> None:
        pass

    def state(self) -> Iterator[tuple[str, Array]]:
        yield from ()

    def rule(self, rulings: Iterable[Ruling]) -> None:
        pass

    def let_go(self, articles: Iterable[str]) -> None:
        pass


def _compare(story: Story, reports: Sequence[Report], copies: Mapping[str, Copy]) -> Dossier:
    groups = tuple(OriginGroup(ident) for ident in story.articles)
    return Dossier(story.id, story.articles[0], story.articles, groups, (), (), (), (), (), (), ())


if __name__ == "__main__":
    main()
