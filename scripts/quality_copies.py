"""How many copies are found, and how many found are none, on edits of real texts.

    python -m scripts.quality_copies [ARTICLES.jsonl] [--part 0|1]

Every text of WORDS_MIN words or more is taken over in all the ways of `copy_edits`, each looked for among all texts.
Right is a find that names the text, what it was found to be a copy of, or another that has its words. Wrong is any
other find, and any find for texts that are no copies: reports of one event that were written apart, one template filled
in twice, one quotation or boilerplate paragraph in common. Without a file the bundled sample is read. --part tells
which half of the texts, by a hash of their ids.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from zlib import crc32

from scripts.copy_edits import EDITS, paragraphs
from scripts.copy_templates import BOILERPLATE, QUOTATION, TEMPLATES, filled, with_paragraph

from newsloom import sample
from newsloom.model import Article, Placement, Report
from newsloom.relate.copies import Copies, Kin
from newsloom.relate.sequence import WordSequence
from newsloom.relate.setting import Setting

WORDS_MIN = 100  # a quarter of fewer is no text
STRANGERS = 500
PARAGRAPHS_OWN, PARAGRAPH_WORDS = 2, 40
# Two texts of which one has this part of its runs of RUN words in the other are copies of one another by the measure
# that finds are checked with; it compares all pairs and has nothing in common with how copies are found.
RUN, SHARED_MIN = 8, 0.3


@dataclass(slots=True)
class Result:
    """Counts by kind of edit, and what was found that is no copy, by kind of text."""

    tried: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)
    apart: Counter[str] = field(default_factory=Counter)
    notes: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        right = sum(self.found.values())
        return right / max(1, right + sum(self.wrong.values()))

    @property
    def recall(self) -> float:
        return sum(self.found.values()) / max(1, sum(self.tried.values()))


class Bench:
    """Texts that were entered one by one, and finds among them."""

    def __init__(self) -> None:
        self.copies = Copies(Setting())
        self.texts: dict[str, str] = {}
        self.origins: dict[str, str] = {}

    def enter(self, ident: str, text: str) -> Kin:
        report = Report(Article(ident, ident, text, title=ident, language="en"))
        words = WordSequence(text)
        kin = self.copies.kin_of(report, words)
        self.copies.take(report, words, 0.0, Placement(ident, "", kin.copy))
        self.texts[ident] = text
        self.origins[ident] = kin.copy.of if kin.copy else ident
        return kin

    def look(self, text: str) -> str | None:
        """The article that `text` is found to be a copy of."""
        copy = self.copies.kin_of(Report(Article("new", "new", text, language="en")), WordSequence(text)).copy
        return copy.of if copy else None


def runs(text: str) -> frozenset[tuple[str, ...]]:
    words = "".join(letter if letter.isalnum() else " " for letter in text.casefold()).split()
    return frozenset(tuple(words[at : at + RUN]) for at in range(len(words) - RUN + 1))


def same(ours: frozenset[tuple[str, ...]], theirs: frozenset[tuple[str, ...]]) -> bool:
    return len(ours & theirs) >= SHARED_MIN * max(1, min(len(ours), len(theirs)))


def measured(texts: dict[str, str], part: int | None = None, strangers: int = STRANGERS) -> Result:
    """Enters all `texts`, then looks for the edits of each, or of each of one half, and for so many `strangers`."""
    result, bench = Result(), Bench()
    told = {ident: runs(text) for ident, text in texts.items()}
    for ident, text in texts.items():
        copy = bench.enter(ident, text).copy
        if copy is None:
            result.apart["reports written apart"] += 1
        elif not same(told[ident], told[copy.of]):
            result.wrong["reports written apart"] += 1
            result.notes.append(f"{ident} of {copy.of}: {copy.share_here:.2f} {copy.share_there:.2f}")
    chosen = [
        ident
        for ident, text in texts.items()
        if len(text.split()) >= WORDS_MIN and part in (None, crc32(ident.encode()) % 2)
    ]
    others = [paragraph for text in texts.values() for paragraph in paragraphs(text)[1:3] if len(paragraph) > 80]
    for ident in chosen:
        _edited(bench, ident, told, others, result)
    _not_copies(bench, islice(_strangers(list(texts.values())), strangers), result)
    return result


def _edited(
    bench: Bench, ident: str, told: dict[str, frozenset[tuple[str, ...]]], others: Sequence[str], result: Result
) -> None:
    for kind, edit in EDITS.items():
        text = edit(bench.texts[ident], random.Random(f"{kind} {ident}"), others)  # noqa: S311 - to be had again, not secret
        result.tried[kind] += 1
        of = bench.look(text)
        if of is None:
            result.notes.append(f"{kind}: {ident} not found")
        elif of in (ident, bench.origins[ident]) or same(told[ident], told[of]) or same(runs(text), told[of]):
            result.found[kind] += 1
        else:
            result.wrong[kind] += 1
            result.notes.append(f"{kind}: {ident} found as {of}")


def _not_copies(bench: Bench, texts: Iterable[tuple[str, str]], result: Result) -> None:
    for kind, text in texts:
        result.apart[kind] += 1
        copy = bench.enter(f"{kind} {result.apart[kind]}", text).copy
        if copy is not None:
            result.wrong[kind] += 1
            result.notes.append(f"{kind} of {copy.of}: {copy.share_here:.2f} {copy.share_there:.2f}")


def _strangers(texts: Sequence[str]) -> Iterator[tuple[str, str]]:
    chance = random.Random(1)  # noqa: S311
    words = [word for text in texts for word in text.split()]
    while True:
        for template in TEMPLATES:
            yield "one template", filled(template, chance)
        for kind, paragraph in (("one quotation", QUOTATION), ("one boilerplate paragraph", BOILERPLATE)):
            own = [" ".join(chance.sample(words, PARAGRAPH_WORDS)) for _ in range(PARAGRAPHS_OWN)]
            yield kind, with_paragraph(paragraph, own, chance)


def texts_of(path: Path | None) -> dict[str, str]:
    """The texts by id of a file of articles; without one, of the bundled sample."""
    if path is not None and path.exists():
        lines = (json.loads(line) for line in path.read_text("utf-8").splitlines())
        return {line["id"]: line["text"] for line in lines if line.get("text")}
    return {str(at): told["text"] for at, told in enumerate(sample.gold()["articles"])}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", nargs="?", type=Path)
    parser.add_argument("--part", type=int, choices=(0, 1))
    parser.add_argument("--notes", action="store_true", help="also prints what was not found or found wrongly")
    options = parser.parse_args()
    begun = time.process_time()
    result = measured(texts_of(options.articles), options.part)
    for kind, tried in result.tried.items():
        print(f"  {kind:<28} {result.found[kind]:>5} of {tried:<5} found {result.found[kind] / tried:.3f}")
    for kind, tried in result.apart.items():
        print(f"  {kind:<28} {result.wrong[kind]:>5} of {tried:<5} taken for copies")
    print(f"  recall {result.recall:.4f}   precision {result.precision:.4f}   {time.process_time() - begun:.0f} s")
    if options.notes:
        print("\n".join(result.notes))
    return 0


if __name__ == "__main__":
    sys.exit(main())
