"""Checks that every span in every output slices back to the text it claims, over all data sets.

    python -m scripts.quality_spans                    # seeds, sample, pages, stories, quotations, figures
    python -m scripts.quality_spans seeds sample       # some of them
    python -m scripts.quality_spans pages --limit 100 --shown 20

For each data set: articles are read and analysed, put into stories and compared; all spans of the articles, of what
was found in them, of copies, of dossiers and of the JSON rows of the command line are checked, and what the web pages
show of them. See `span_claims`, `row_claims` and `page_claims` for what each claims. Exit status 1 where a claim does
not hold.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

from scripts.page_claims import page_findings
from scripts.quality_sample import read_sample
from scripts.row_claims import row_findings
from scripts.span_claims import Finding, copy_findings, dossier_findings, report_findings

from newsloom.acquire.files import captures
from newsloom.analyse import analyse
from newsloom.extract import articles
from newsloom.model import Article, Capture, Dossier, ExtractError, Report
from newsloom.present.cli.rows import article_row
from newsloom.present.cli.stories import dossier_rows
from newsloom.present.cli.storybook import Storybook, storybook

SHARED = Path(__file__).resolve().parents[2] / "shared"
DATA = SHARED / "data"
SETS = {
    "seeds": [*sorted((SHARED / "seeds").glob("0*.txt"))],
    "pages": [DATA / "pages"],
    "stories": [DATA / "stories/events.jsonl", DATA / "stories/headlines.jsonl"],
    "quotes": sorted((DATA / "quotes").glob("*.jsonl")),
}
NEWSQUANT = DATA / "figures/newsquant.json"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sets", nargs="*", metavar="SET", help=f"of {', '.join((*SETS, 'sample', 'figures'))}")
    parser.add_argument("--limit", type=int, help="take so many articles of each set")
    parser.add_argument("--shown", type=int, default=5, help="show so many wrong spans of each kind")
    told = parser.parse_args()
    wrong = 0
    for name in told.sets or (*SETS, "sample", "figures"):
        reports = [Report(article, analyse(article)) for article in islice(articles_of(name), told.limit)]
        wrong += printed(name, len(reports), findings(reports), told.shown)
    return 1 if wrong else 0


def findings(reports: Iterable[Report]) -> Iterator[Finding]:
    """What the spans of `reports` claim, of the stories made of them, and of all their rows."""
    book = storybook(reports)
    texts = {key: report.article.text for key, report in book.reports.items()}
    for key, report in book.reports.items():
        yield from report_findings(report)
        row = article_row(report)
        yield Finding("row: text", None if row.pop("text") == report.article.text else key)
        yield from row_findings(_through_json(row), texts, key)
    dossiers = list(book.dossiers())
    yield from _story_findings(book, dossiers)
    yield from page_findings(book, dossiers)
    yield from row_findings(_through_json(dossier_rows(book)), texts)


def _story_findings(book: Storybook, dossiers: Iterable[Dossier]) -> Iterator[Finding]:
    originals = {key: report.article for key, report in book.reports.items()}
    for key, copy in book.copies.items():
        yield from copy_findings(originals[key], copy, originals)
    for dossier in dossiers:
        yield from dossier_findings(dossier, book.reports)


def _through_json(row: object) -> object:
    return json.loads(json.dumps(row, ensure_ascii=False))


def printed(name: str, count: int, found: Iterable[Finding], shown: int) -> int:
    """Prints one line a kind of span, wrong ones below it; gives how many are wrong."""
    often: Counter[str] = Counter()
    wrong: dict[str, list[str]] = {}
    for finding in found:
        often[finding.kind] += 1
        if finding.wrong is not None:
            wrong.setdefault(finding.kind, []).append(finding.wrong)
    total = sum(map(len, wrong.values()))
    print(f"== {name}: {count:,} articles, {sum(often.values()):,} claims, {total} do not hold", flush=True)
    for kind in sorted(often):
        misses = wrong.get(kind, [])
        print(f"   {kind:<44} {often[kind]:>8,}" + (f"   {len(misses)} wrong" if misses else ""))
        for miss in misses[:shown]:
            print(f"       {miss}")
    return total


def articles_of(name: str) -> Iterator[Article]:
    """The articles of a data set, one by one; none where it is not there."""
    if name == "sample":
        yield from (report.article for report in read_sample().found if report is not None)
    elif name == "figures":
        rows = json.loads(NEWSQUANT.read_text("utf-8")) if NEWSQUANT.is_file() else []
        yield from (Article(f"figures-{i}", "newsquant", row["text"], language="en") for i, row in enumerate(rows))
    else:
        for capture in captures([path for path in SETS[name] if path.exists()]):
            if isinstance(capture, Capture):
                yield from _extracted(capture)


def _extracted(capture: Capture) -> Iterator[Article]:
    try:
        yield from articles(capture)
    except ExtractError:
        return


if __name__ == "__main__":
    sys.exit(main())
