"""What a reader sees of real stories, drawn by chance, to be judged by eye.

    python -m scripts.draw_findings differences STORIES.jsonl      all: there are few
    python -m scripts.draw_findings happenings --count 60 --part 0 STORIES.jsonl
    python -m scripts.draw_findings points|speakers|figures --seed 3 STORIES.jsonl

STORIES.jsonl has one article a line with "id", "text", "published", "publisher" and "story", by which it is halved
(--part 0 or 1): one half to look at, the other to judge by in the end. Each finding is printed with all its passages.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Callable, Iterator
from pathlib import Path

from scripts.quality_stories import lines_of, report_of

from newsloom.analyse import analyse
from newsloom.model import Attribution, Dossier, Span, Standing
from newsloom.present.cli.storybook import Storybook, storybook

Passage = tuple[str, Span, str]  # the report's id, the place in its text, what is told of it
Finding = tuple[str, list[Passage]]


def differences(dossier: Dossier) -> Iterator[Finding]:
    for one in dossier.contrasts:
        name = f"{one.kind.value}{', changed since' if one.changed else ''}"
        yield name, [(side.passage.article, side.passage.at, side.by or "") for side in (one.one, one.other)]


def happenings(dossier: Dossier) -> Iterator[Finding]:
    """Those that several reports tell."""
    for one in dossier.timeline:
        if len(one.told) > 1:
            name = f"{one.begin:%Y-%m-%d %H:%M} to {one.end:%Y-%m-%d %H:%M}, {one.of.value}"
            yield name, [(told.article, told.at, "") for told in one.told]


def points(dossier: Dossier) -> Iterator[Finding]:
    for one in dossier.agreed:
        told = [(passage.article, passage.at, "") for passage in (one.passage, *one.also_in)]
        yield f"told by {one.witnesses}", told


def speakers(dossier: Dossier) -> Iterator[Finding]:
    """Words that reports give to several."""
    for one in (utterance for voice in dossier.voices for utterance in voice.utterances):
        if one.attribution is not Attribution.ONE:
            told = [(each.article, each.quote.content[0], each.speaker or "") for each in one.told]
            yield one.attribution.value, told


def figures(dossier: Dossier) -> Iterator[Finding]:
    """Those that are said to have changed or to be disputed, by the tellings that say so."""
    for row in dossier.figures:
        if row.standing in (Standing.REVISED, Standing.DISPUTED):
            told = row.rivals or tuple(step.told for step in row.steps)
            yield f"{row.counted}: {row.standing.value}", [(t.article, t.sentence, t.by or "") for t in told]


KINDS: dict[str, Callable[[Dossier], Iterator[Finding]]] = {
    find.__name__: find for find in (differences, happenings, points, speakers, figures)
}


def shown(finding: Finding, book: Storybook) -> Iterator[str]:
    name, passages = finding
    yield f"\n{name}"
    for article, at, note in passages:
        told = book.reports[article].article
        words = " ".join(at.of(told.text).split())
        when = f"{told.published_at:%Y-%m-%d %H:%M}" if told.published_at else "undated"
        yield f"  {told.publisher or article[:12]}, {when}{f', {note}' if note else ''}: {words}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kind", choices=sorted(KINDS))
    parser.add_argument("stories", type=Path)
    parser.add_argument("--count", type=int, default=40)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--part", type=int, choices=(0, 1))
    asked = parser.parse_args()
    book = storybook(report_of(line, analyse) for line in lines_of(asked.stories, asked.part))
    found = [finding for dossier in book.dossiers() for finding in KINDS[asked.kind](dossier)]
    chance = random.Random(asked.seed)  # noqa: S311 - repeatable on purpose
    print(f"{len(found)} found")
    for finding in chance.sample(found, min(asked.count, len(found))):
        print("\n".join(shown(finding, book)))


if __name__ == "__main__":
    main()
