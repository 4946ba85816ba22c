"""How fast articles are taken out of HTML pages, beside trafilatura; the slowest page; memory over many pages.

    python -m scripts.bench_extract [--pages FOLDER] [--limit N] [--rounds N] [--memory N]

Each page is read once by each in turn, so that a busy machine is busy for all of them and no page is known from an
earlier reading. Times are of the processor, in rounds of different pages; ratios are medians over the rounds.
trafilatura is compared where it is installed. The folder is that of `scripts.quality_pages`; where it is not there, the
bundled sample is read.
"""

from __future__ import annotations

import argparse
import gzip
import resource
import statistics
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from importlib import import_module
from importlib.util import find_spec
from itertools import cycle, islice
from pathlib import Path

from scripts.quality_pages import PAGES

from newsloom.extract import articles
from newsloom.extract.wording import wording
from newsloom.model import Capture, ExtractError, Media
from newsloom.sample import folder
from newsloom.text.lang import LANGUAGES
from newsloom.text.language import detect

Reader = Callable[[bytes], object]
Seconds = dict[str, list[float]]  # by reader, one a page
OURS = "newsloom"
WARM_UP = 20
MEMORY_TOLD_AT = (1_000, 2_000, 5_000, 10_000)


def ours(html: bytes) -> object:
    try:
        return articles(Capture("page.html", Media.HTML, html))
    except ExtractError:
        return None


def readers() -> dict[str, Reader]:
    """Ours with its metadata, and trafilatura's settings where it is installed."""
    found: dict[str, Reader] = {OURS: ours}
    if find_spec("trafilatura") is not None:
        extract = import_module("trafilatura").extract
        found["trafilatura"] = extract
        found["  with metadata"] = partial(extract, with_metadata=True)
        found["  fast"] = partial(extract, fast=True)
        found["  precision"] = partial(extract, favor_precision=True)
    return found


def warm_up() -> None:
    """Loads what is loaded once a process: the model that tells languages, and the wording of each."""
    detect("Le conseil du port se réunit vendredi soir pour décider de la fermeture du quai.")
    for code in (None, *LANGUAGES):
        wording(code)


def timed(pages: Mapping[str, bytes], all_readers: Mapping[str, Reader]) -> Seconds:
    """The seconds of the processor that each reader takes for each page."""
    taken: Seconds = {reader: [] for reader in all_readers}
    for html in pages.values():
        for reader, read in all_readers.items():
            begun = time.process_time()
            read(html)
            taken[reader].append(time.process_time() - begun)
    return taken


def compare(pages: Mapping[str, bytes], rounds: int) -> None:
    """Prints pages a second, and how many times as long as ours each of the others takes."""
    print(
        f"{len(pages)} pages of {sum(map(len, pages.values())) / len(pages) / 1000:,.0f} KB on average, {rounds} rounds"
    )
    names = list(pages)
    all_readers = readers()
    timed(read_pages(folder(), WARM_UP), all_readers)
    warm_up()
    by_round = [timed({name: pages[name] for name in names[n::rounds]}, all_readers) for n in range(rounds)]
    for reader in all_readers:
        seconds = [one for told in by_round for one in told[reader]]
        ratio = statistics.median(sum(told[reader]) / sum(told[OURS]) for told in by_round)
        mean = sum(seconds) / len(seconds)
        print(f"{reader:<16} {1 / mean:8.1f} pages/s {1000 * mean:8.2f} ms a page {ratio:8.2f} times ours")
    order = [name for n in range(rounds) for name in names[n::rounds]]
    slowest, name = max(zip((one for told in by_round for one in told[OURS]), order, strict=True))
    print(f"slowest of ours: {name}, {1000 * slowest:.0f} ms for {len(pages[name]) / 1000:,.0f} KB")


def memory(bodies: Sequence[bytes], count: int) -> None:
    """Reads `count` pages, from the first again after the last, and prints what the process holds on the way."""
    for n, html in enumerate(islice(cycle(bodies), count), 1):
        ours(html)
        if n in MEMORY_TOLD_AT or n == count:
            print(f"after {n:>6,} pages: {resident():8.1f} MB", flush=True)


def resident() -> float:
    """Megabytes of memory that the process holds now, as Linux tells it."""
    told = Path("/proc/self/statm").read_text(encoding="ascii").split()
    return int(told[1]) * resource.getpagesize() / 2**20


def read_pages(where: Path, limit: int) -> dict[str, bytes]:
    """Pages by name, from all over the folder; compressed ones are opened."""
    paths = sorted((where if where.is_dir() else folder()).rglob("*.html*"))
    bodies = {path.name: path.read_bytes() for path in paths[:: max(1, len(paths) // limit)][:limit]}
    return {name: gzip.decompress(body) if body[:2] == b"\x1f\x8b" else body for name, body in bodies.items()}


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--pages", type=Path, default=PAGES)
    options.add_argument("--limit", type=int, default=150, help="only so many pages, from all over the folder")
    options.add_argument("--rounds", type=int, default=5)
    options.add_argument("--memory", type=int, default=0, metavar="N", help="read N pages in a row and tell the memory")
    chosen = options.parse_args()
    pages = read_pages(chosen.pages, chosen.limit)
    if not pages:
        print(f"{chosen.pages}: no pages found; give a folder of .html or .html.gz files", file=sys.stderr)
        return 1
    if chosen.memory:
        memory(list(pages.values()), chosen.memory)
    else:
        compare(pages, min(chosen.rounds, len(pages)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
