"""`newsloom stories`."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping, Sequence

from newsloom.model import Article, Depth, Retelling
from newsloom.present.cli.inputs import read_reports
from newsloom.present.cli.progress import Telling
from newsloom.present.cli.retelling import Reteller, retelling_row, retelling_view
from newsloom.present.cli.rows import Row, dossier_row, placement_row
from newsloom.present.cli.show import reading_console, story_view
from newsloom.present.cli.storybook import Storybook, storybook


def stories_command(inputs: Sequence[str], form: str, depth: Depth, *, write: bool = False) -> int:
    """Prints the stories of `inputs` in the form "text", "json" or "jsonl"; gives the exit status.

    `write`: the language model of the settings retells each story; raises SettingsError where there is none.
    """
    with Telling() as telling:
        reteller = Reteller(telling) if write else None
        book = storybook(read_reports(inputs, telling, depth))
        retold = _retold(book, reteller)
    if form == "jsonl":
        for row in placement_rows(book):
            sys.stdout.write(json.dumps(row, ensure_ascii=False) + "\n")
    elif form == "json":
        json.dump(dossier_rows(book, retold if write else None), sys.stdout, ensure_ascii=False, indent=1)
        sys.stdout.write("\n")
    else:
        console = reading_console()
        articles = _articles(book)
        for dossier in book.dossiers():
            console.print(story_view(dossier, book))
            if dossier.story in retold:
                console.print(retelling_view(retold[dossier.story], articles))
    return telling.exit_status


def _retold(book: Storybook, reteller: Reteller | None) -> dict[str, Retelling]:
    """By the story's id."""
    if reteller is None:
        return {}
    found = {dossier.story: reteller.retelling(dossier, book.reports) for dossier in book.dossiers()}
    return {story: retelling for story, retelling in found.items() if retelling is not None}


def placement_rows(book: Storybook) -> Iterator[Row]:
    for placement in book.placements:
        story = book.stories[book.story_of[placement.article]]
        yield placement_row(placement, story.id, story.background)


def dossier_rows(book: Storybook, retold: Mapping[str, Retelling] | None = None) -> list[Row]:
    """One row a story; with `retold`, by the story's id, each with its retelling too."""
    articles, copies = _articles(book), book.copies
    members = {key: story.articles for key, story in book.stories.items()}
    rows = [dossier_row(dossier, articles, copies, members) for dossier in book.dossiers()]
    if retold is not None:
        for row in rows:
            row["retelling"] = retelling_row(retold.get(row["story"]), articles)
    return rows


def _articles(book: Storybook) -> dict[str, Article]:
    return {key: report.article for key, report in book.reports.items()}
