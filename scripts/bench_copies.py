"""How fast copies are found among many articles, and what each of those takes up.

    python -m scripts.bench_copies [--articles 100000] [--words 400]

Goes on from a state of so many articles whose runs of words are drawn by chance, each kept with an invented text, and
enters a thousand invented articles as any others. Then looks for new texts, for copies that were shortened and
reordered, and for copies in which every twentieth word was changed besides: at a hundredth, a tenth and all of the
articles. Times are of this process's CPU, on one core: reading the words, looking them up, comparing candidates word
by word, telling what was changed.
"""

from __future__ import annotations

import argparse
import random
import resource
import sys
import time
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from newsloom.model import Article, Placement, Report
from newsloom.relate.copies import Copies
from newsloom.relate.holders import FULL, Holders, sketch_size
from newsloom.relate.kept_texts import Kept
from newsloom.relate.sequence import Hashes, WordSequence
from newsloom.relate.setting import Setting
from newsloom.relate.sources import Source
from newsloom.relate.state import listed, packed

VOCABULARY = 40_000
LOOKED_UP = 1_000
SENTENCE_WORDS, PARAGRAPH_SENTENCES = 20, 3
_BATCH = 1_000
_POOL = 1_000
_SYLLABLES = tuple(first + second for first in "bcdfghklmnprstvwz" for second in ("a", "e", "i", "o", "u", "an", "er"))


class Press:
    """Writes articles of words that are as unlike in frequency as those of a language (Zipf's law)."""

    def __init__(self, words: int, seed: int) -> None:
        self._words = words
        chance = random.Random(0)  # noqa: S311 - texts, not secrets
        drawn = {"".join(chance.choices(_SYLLABLES, k=chance.randint(1, 4))) for _ in range(2 * VOCABULARY)}
        self._vocabulary = sorted(drawn)[:VOCABULARY]
        chance.shuffle(self._vocabulary)
        frequency = 1.0 / (np.arange(len(self._vocabulary)) + 2.7)
        self._sums = np.cumsum(frequency / frequency.sum())
        self._chance = np.random.default_rng(seed)

    def texts(self, number: int) -> Iterator[str]:
        for begin in range(0, number, _BATCH):
            drawn = self._sums.searchsorted(self._chance.random((min(_BATCH, number - begin), self._words)))
            for row in np.minimum(drawn, len(self._vocabulary) - 1).tolist():
                yield self._set([self._vocabulary[at] for at in row])

    def _set(self, words: list[str]) -> str:
        told = [
            " ".join(words[at : at + SENTENCE_WORDS]).capitalize() + "." for at in range(0, len(words), SENTENCE_WORDS)
        ]
        return "\n".join(
            " ".join(told[at : at + PARAGRAPH_SENTENCES]) for at in range(0, len(told), PARAGRAPH_SENTENCES)
        )

    def copied(self, text: str, *, edited: bool) -> str:
        """Two thirds of the paragraphs in another order; if `edited`, with one word in twenty another."""
        told = text.split("\n")
        order = self._chance.permutation(len(told))[: -(-2 * len(told) // 3)]
        words = " \n ".join(told[at] for at in order).split(" ")
        for at in range(0, len(words) if edited else 0, 20):
            words[at] = self._vocabulary[int(self._chance.integers(len(self._vocabulary)))]
        return " ".join(words).replace(" \n ", "\n")


def report(ident: str, text: str) -> Report:
    return Report(Article(ident, ident, text, language="en"))


def enter(copies: Copies, texts: Sequence[str], name: str) -> float:
    """Takes in articles; how many a second of CPU."""
    begun = time.process_time()
    for number, text in enumerate(texts):
        copies.take(report(f"{name}-{number}", text), WordSequence(text), 0.0, Placement(f"{name}-{number}", ""))
    return len(texts) / (time.process_time() - begun)


def filled(press: Press, articles: int, words: int) -> Copies:
    """An index of so many articles, as a saved state would give it."""
    copies = Copies(Setting())
    pool = [zlib.compress(f"Headline\0{text}".encode(), 1) for text in press.texts(_POOL)]
    source = Source(None, frozenset(), None, None, None)
    kept = (
        Kept(number, f"article-{number:08}", pool[number % _POOL], "en", source, 0.0, f"article-{number:08}", words - 3)
        for number in range(1, articles + 1)
    )
    state = {"copies.next": packed(articles + 1), "holders.slots": drawn_slots(articles, sketch_size(words - 3))}
    copies.restore({**state, **dict(listed("copies.kept", kept))})
    return copies


def drawn_slots(articles: int, sketched: int) -> Hashes:
    """A table with the sketches of so many articles, of hashes drawn by chance."""
    chance = np.random.default_rng(articles)
    empty = Holders(Setting().holder_buckets_max).slots
    buckets, width = len(empty), empty.shape[1]
    while buckets * width * FULL < articles * sketched and buckets < Setting().holder_buckets_max:
        buckets *= 2
    slots = np.zeros((buckets, width), np.uint64)
    share = min(1.0, articles * sketched / slots.size)
    for at in range(width):
        keys = np.arange(buckets, dtype=np.uint64) * np.uint64((1 << 32) // buckets)
        keys += chance.integers(0, (1 << 32) // buckets, buckets, np.uint64)
        numbers = chance.integers(1, articles + 1, buckets, np.uint64)
        slots[:, at] = np.where(chance.random(buckets) < share, keys << np.uint64(32) | numbers, 0)
    return slots


def looked_up(copies: Copies, texts: list[str]) -> tuple[float, int]:
    """How many articles a second of CPU are compared with those held, and how many are copies."""
    found, begun = 0, time.process_time()
    for number, text in enumerate(texts):
        found += copies.kin_of(report(f"new-{number}", text), WordSequence(text)).copy is not None
    return len(texts) / (time.process_time() - begun), found


def resident() -> int:
    """The bytes of memory that this process holds."""
    return int(Path("/proc/self/statm").read_text("ascii").split()[1]) * resource.getpagesize()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--words", type=int, default=400)
    options = parser.parse_args()
    press = Press(options.words, 1)
    for part in (100, 10, 1):
        entered = options.articles // part
        held = list(press.texts(LOOKED_UP))
        before = resident()
        copies = filled(press, entered, options.words)
        rate = enter(copies, held, "held")
        print(f"{entered:,} articles, {(resident() - before) / entered:,.0f} bytes each; entered {rate:,.0f} a second")
        for name, texts in (
            ("new texts", list(press.texts(LOOKED_UP))),
            ("copies, shortened", [press.copied(text, edited=False) for text in held]),
            ("copies, edited throughout", [press.copied(text, edited=True) for text in held]),
        ):
            rate, found = looked_up(copies, texts)
            print(f"    {name:<28} {rate:7,.0f} a second, {found} of {len(texts)} found to be copies", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
