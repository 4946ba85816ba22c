"""Scores main text, title, date and authors on annotated pages, split by site; beside trafilatura where there is one.

    python -m scripts.quality_pages [--pages FOLDER] [--part tune|held|all] [--type article] [--trafilatura | --plain]

The folder holds NAME.html.gz and NAME.json ("url", "text", "title", "author", "published", "page_type",
"must_contain", "must_not_contain"). Precision, recall and F1 are over runs of four words, averaged over pages. Authors
are right where the same names are told, degrees and "By" aside; "+3 on 80" are pages whose annotation names nobody and
for which somebody was told. Half of the sites, by a hash of their domain, are for tuning (`tune`); figures to be told
come from the other half (`held`).
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import re
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from scripts.text_captures import RENDERINGS

from newsloom.extract import articles
from newsloom.model import Capture, ExtractError, Media

PAGES = Path(__file__).resolve().parents[1] / ".." / "shared" / "data" / "pages"
RUN = 4


@dataclass
class Page:
    name: str
    html: bytes
    gold: dict[str, Any]


@dataclass
class Found:
    text: str = ""
    title: str | None = None
    published: str | None = None
    byline: str | None = None


@dataclass
class RunSums:
    """Precision and recall over runs of words, summed up over pages; and what else is counted on them."""

    pages: int = 0
    precision: float = 0.0
    recall: float = 0.0
    counts: Counter[str] = field(default_factory=Counter)

    def add(self, wanted: Counter[tuple[str, ...]], told: Counter[tuple[str, ...]]) -> float:
        """Takes in a page; its own F1."""
        both = sum((wanted & told).values())
        p = both / sum(told.values()) if told else 0.0
        r = both / sum(wanted.values()) if wanted else 1.0
        self.pages += 1
        self.precision += p
        self.recall += r
        return harmonic(p, r)

    @property
    def f1(self) -> float:
        return harmonic(self.precision / self.pages, self.recall / self.pages)

    def shares(self) -> str:
        return f"F1 {self.f1:.4f}  P {self.precision / self.pages:.4f}  R {self.recall / self.pages:.4f}"


@dataclass
class Sums(RunSums):
    seconds: float = 0.0

    def row(self, name: str) -> str:
        c = self.counts
        return (
            f"{name:<14} {self.shares()}  kept {c['kept']}/{c['asked']}  leaked {c['leaked']}/{c['banned']}  "
            f"title {c['title_right']}/{c['titles']}  date {c['date_right']}/{c['dates']}  "
            f"author {c['authors_right']}/{c['authors']} (+{c['authors_made_up']} on {c['no_authors']})  "
            f"pages {self.pages}  {self.pages / self.seconds:.1f} pages/s"
        )


def harmonic(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def beside(sums: Mapping[str, Sums]) -> str:
    """How the first reader stands beside the others: F1 above the best of them, leaks and time by each."""
    (_, own), *others = sums.items()
    best = max(one.f1 for _, one in others)
    told = ", ".join(
        f"{name} {one.counts['leaked'] / max(1, own.counts['leaked']):.2f} times the leaks, "
        f"{one.seconds / own.seconds:.1f} times the time"
        for name, one in others
    )
    return f"F1 {own.f1 - best:+.4f} against the best of the others; {told}"


def runs(text: str) -> Counter[tuple[str, ...]]:
    words = re.findall(r"\w+", text.lower())
    return Counter(tuple(words[i : i + RUN]) for i in range(max(1, len(words) - RUN + 1))) if words else Counter()


def plain(text: str | None) -> str:
    return " ".join(re.findall(r"\w+", (text or "").lower()))


_NEXT_NAME = re.compile(r"(?:\s*[,;&]\s*|\s+(?:and|und|et)\s+)+(?:(?:and|und|et)\s+)?")
_BY = re.compile(r"(?:written )?(?:by|von|par)\s+|dr\.?\s+", re.IGNORECASE)


def people(told: str | None) -> set[str]:
    """The names in a byline; what has no two small letters in a row is a degree ("MD", "RD", "J.D.")."""
    parts = [_BY.sub("", part, count=1) for part in _NEXT_NAME.split(told or "")]
    return {plain(part) for part in parts if re.search(r"[^\W\d_A-Z]{2}", part)} - {""}


def part_of(url: str | None, name: str) -> str:
    """The half that a site's pages belong to, by a hash of its registered domain."""
    host = (urlsplit(url or "").hostname or name).split(".")
    cut = 2 if len(host) < 3 or len(host[-2]) > 3 else 3
    digest = hashlib.sha1(".".join(host[-cut:]).encode(), usedforsecurity=False).hexdigest()
    return "held" if int(digest, 16) % 2 else "tune"


def pages(folder: Path, part: str, kind: str | None) -> Iterator[Page]:
    for path in sorted(folder.glob("*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        if kind and gold.get("page_type") != kind:
            continue
        if part != "all" and part_of(gold.get("url"), path.stem) != part:
            continue
        yield Page(path.stem, gzip.decompress(path.with_suffix(".html.gz").read_bytes()), gold)


def ours(page: Page) -> Found:
    return _found(Capture(page.name, Media.HTML, page.html))


def ours_of_text(page: Page) -> Found:
    """Of a page whose markup was thrown away: `html` is its text."""
    return _found(Capture(page.name, Media.TEXT, page.html))


def _found(capture: Capture) -> Found:
    try:
        main = articles(capture)[0]
    except ExtractError:
        return Found()
    published = main.published.iso() if main.published else None
    return Found(main.text, main.title, published, main.byline)


Reader = Callable[[Page], Found]
Rendering = Callable[[bytes], str]


def without_markup(page: Page, rendering: Rendering | None) -> Page:
    """The page rendered to text, or as it is."""
    return page if rendering is None else replace(page, html=rendering(page.html).encode("utf-8", "replace"))


def trafilatura_readers() -> dict[str, Reader]:
    """trafilatura in its three settings, metadata included, as ours is; none where it is not installed."""
    if find_spec("trafilatura") is None:
        return {}
    bare_extraction = import_module("trafilatura").bare_extraction

    def reader(**setting: bool) -> Reader:
        def read(page: Page) -> Found:
            told = bare_extraction(page.html, include_comments=False, with_metadata=True, **setting)
            return Found(told.text or "", told.title, told.date, told.author) if told is not None else Found()

        return read

    return {
        "trafilatura": reader(),
        "... precision": reader(favor_precision=True),
        "... fast": reader(fast=True),
    }


def score(page: Page, found: Found, sums: Sums) -> float:
    gold = page.gold
    f1 = sums.add(runs(gold["text"]), runs(found.text))
    text = plain(found.text)
    for key, asked, hit in (("must_contain", "asked", "kept"), ("must_not_contain", "banned", "leaked")):
        for snippet in gold.get(key) or []:
            sums.counts[asked] += 1
            sums.counts[hit] += plain(snippet) in text
    if gold.get("title"):
        sums.counts["titles"] += 1
        sums.counts["title_right"] += plain(gold["title"]) == plain(found.title)
    if re.match(r"\d{4}-\d\d-\d\d", gold.get("published") or ""):
        sums.counts["dates"] += 1
        sums.counts["date_right"] += (found.published or "")[:10] == gold["published"][:10]
    gold_people, found_people = people(gold.get("author")), people(found.byline)
    sums.counts["authors"] += bool(gold_people)
    sums.counts["authors_right"] += bool(gold_people) and gold_people == found_people
    sums.counts["no_authors"] += not gold_people
    sums.counts["authors_made_up"] += bool(found_people) and not gold_people
    return f1


def asked() -> argparse.Namespace:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--pages", type=Path, default=PAGES)
    options.add_argument("--part", choices=["tune", "held", "all"], default="held")
    options.add_argument("--type", default="article", help="one type of page, or '' for all")
    options.add_argument("--found", type=Path, help="write what was found, a JSON line a page")
    options.add_argument("--limit", type=int, default=0, help="only so many pages")
    options.add_argument("--trafilatura", action="store_true", help="run trafilatura on the same pages")
    options.add_argument("--plain", action="store_true", help="throw the markup away first, in each of several ways")
    return options.parse_args()


def scored(asked_for: Sequence[Page], readers: dict[str, Reader]) -> tuple[dict[str, Sums], list[dict[str, object]]]:
    """The sums of each reader, and a row a page of what the first of them found."""
    sums = {name: Sums() for name in readers}
    rows: list[dict[str, object]] = []
    for page in asked_for:
        for name, read in readers.items():
            given = without_markup(page, RENDERINGS.get(name))
            begin = time.process_time()
            found = read(given)
            sums[name].seconds += time.process_time() - begin
            f1 = score(page, found, sums[name])
            if name == next(iter(readers)):
                rows.append({"page": f"{page.name}.html.gz", **asdict(found), "f1": round(f1, 4)})
    return sums, rows


def main() -> int:
    chosen = asked()
    if not chosen.pages.is_dir():
        print(f"{chosen.pages}: not there, nothing to score")
        return 0
    readers: dict[str, Reader] = dict.fromkeys(RENDERINGS, ours_of_text) if chosen.plain else {"newsloom": ours}
    if chosen.trafilatura:
        others = trafilatura_readers()
        readers |= others
        if not others:
            print("trafilatura is not installed: only ours is scored (`make quality` installs it)")
    asked_for = list(pages(chosen.pages, chosen.part, chosen.type or None))[: chosen.limit or None]
    sums, rows = scored(asked_for, readers)
    for name, one in sums.items():
        print(one.row(name))
    if chosen.plain:
        print("trafilatura cannot read text without markup: nothing stands beside these rows")
    elif len(sums) > 1:
        print(beside(sums))
    if chosen.found:
        chosen.found.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
