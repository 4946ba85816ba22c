"""`newsloom read`."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence

from newsloom.model import Depth
from newsloom.present.cli.inputs import read_pages, read_reports, report
from newsloom.present.cli.progress import Telling
from newsloom.present.cli.rows import article_row
from newsloom.present.cli.show import article_view, list_view, reading_console


def read_command(inputs: Sequence[str], *, as_rows: bool, depth: Depth | None) -> int:
    """Prints the articles of `inputs` as they are read, or for reading also the links of lists; gives the exit status.

    Nothing is looked for in them where `depth` is None. As rows a list has no place: it is told as an input that holds
    no article.
    """
    with Telling() as telling:
        if as_rows:
            for one in read_reports(inputs, telling, depth):
                sys.stdout.write(json.dumps(article_row(one), ensure_ascii=False) + "\n")
        else:
            _print_views(inputs, telling, depth)
    return telling.exit_status


def _print_views(inputs: Sequence[str], telling: Telling, depth: Depth | None) -> None:
    console = reading_console()
    for capture, page in read_pages(inputs, telling):
        for article in page.articles:
            console.print(article_view(report(article, telling, depth)))
        if page.links:
            console.print(list_view(page, capture.address))
