"""How fast each stage is, on one core.   python -m scripts.bench [PAGES_FOLDER] [ARTICLES.jsonl]

Without arguments the data sets beside the checkout are used, or, where they are not there, the bundled sample.
Machines are noisy: compare two versions side by side, and quote ratios.
"""

from __future__ import annotations

import resource
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from newsloom.acquire.files import captures
from newsloom.analyse import analyse
from newsloom.extract import articles
from newsloom.model import Article, Capture, Depth, ExtractError, Report
from newsloom.present.cli.storybook import storybook
from newsloom.sample import folder

SHARED = Path(__file__).parent.parent.parent / "shared" / "data"
PAGES_MAX = 300

T = TypeVar("T")


def timed(name: str, unit: str, work: Callable[[], T], count: Callable[[T], int]) -> T:
    """Runs `work` once and prints how many units a second of CPU it did."""
    begin = time.process_time()
    result = work()
    seconds = time.process_time() - begin
    n = count(result)
    print(f"{name:<28} {n:>7,} {unit:<10} {seconds:8.2f} s {n / seconds if seconds else 0:10,.0f} a second")
    return result


def taken_out(pages: Sequence[Capture]) -> list[Article]:
    found: list[Article] = []
    for page in pages:
        try:
            found += articles(page)
        except ExtractError:
            continue
    return found


def main(pages_folder: Path, rows: Path) -> None:
    pages = [c for c in captures([pages_folder]) if isinstance(c, Capture)][:PAGES_MAX]
    timed("extract", "pages", lambda: taken_out(pages), lambda _: len(pages))
    told = taken_out([c for c in captures([rows]) if isinstance(c, Capture)])
    words = sum(len(article.text.split()) for article in told) // max(1, len(told))
    print(f"{'':<28} articles of {words} words on average from here on")
    reports = timed("analyse", "articles", lambda: [Report(a, analyse(a)) for a in told], len)
    timed("analyse, fast", "articles", lambda: [analyse(a, Depth.FAST) for a in told], len)
    book = timed("relate", "articles", lambda: storybook(reports), lambda b: len(b.reports))
    timed("compare", "stories", lambda: list(book.dossiers()), len)
    print(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:,.0f} MB")


if __name__ == "__main__":
    given = [Path(argument) for argument in sys.argv[1:]]
    pages_given = given[0] if given else SHARED / "pages"
    rows_given = given[1] if len(given) > 1 else SHARED / "stories" / "events.jsonl"
    bundled = folder()
    main(pages_given if pages_given.exists() else bundled, rows_given if rows_given.exists() else bundled)
