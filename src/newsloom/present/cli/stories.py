"""`newsloom stories`."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence

from newsloom.present.cli.inputs import read_reports
from newsloom.present.cli.progress import Telling
from newsloom.present.cli.rows import Row, dossier_row, placement_row
from newsloom.present.cli.show import reading_console, story_view
from newsloom.present.cli.storybook import Storybook, storybook


def stories_command(inputs: Sequence[str], form: str) -> int:
    """Prints the stories of `inputs` in the form "text", "json" or "jsonl"; gives the exit status."""
    with Telling() as telling:
        book = storybook(read_reports(inputs, telling))
    if form == "jsonl":
        for row in placement_rows(book):
            sys.stdout.write(json.dumps(row, ensure_ascii=False) + "\n")
    elif form == "json":
        json.dump(dossier_rows(book), sys.stdout, ensure_ascii=False, indent=1)
        sys.stdout.write("\n")
    else:
        console = reading_console()
        for dossier in book.dossiers():
            console.print(story_view(dossier, book))
    return telling.exit_status


def placement_rows(book: Storybook) -> Iterator[Row]:
    for placement in book.placements:
        story = book.stories[book.story_of[placement.article]]
        yield placement_row(placement, story.id, story.background)


def dossier_rows(book: Storybook) -> list[Row]:
    articles = {key: report.article for key, report in book.reports.items()}
    members = {key: story.articles for key, story in book.stories.items()}
    return [dossier_row(dossier, articles, book.copies, members) for dossier in book.dossiers()]
