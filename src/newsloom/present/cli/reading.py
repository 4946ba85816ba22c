"""`newsloom read`."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence

from newsloom.present.cli.inputs import read_reports
from newsloom.present.cli.progress import Telling
from newsloom.present.cli.rows import article_row
from newsloom.present.cli.show import article_view, reading_console


def read_command(inputs: Sequence[str], *, as_rows: bool, analysis: bool) -> int:
    """Prints the articles of `inputs` as they are read; gives the exit status."""
    console = reading_console()
    with Telling() as telling:
        for report in read_reports(inputs, telling, analysis=analysis):
            if as_rows:
                sys.stdout.write(json.dumps(article_row(report), ensure_ascii=False) + "\n")
            else:
                console.print(article_view(report))
    return telling.exit_status
