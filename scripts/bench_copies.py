"""How fast copies are found among many articles, and what each of those takes up.

    python -m scripts.bench_copies [--articles 100000] [--words 400]

Enters articles of hashes drawn by chance, each kept with an invented text, and a thousand invented articles read as any
others. When a hundredth, a tenth and all are in, looks for new texts, for copies that were shortened and reordered, and
for copies in which every twentieth word was changed besides. Times are of this process's CPU, on one core: reading the
words, looking them up, comparing candidates word by word, telling what was changed.
"""

from __future__ import annotations

import argparse
import random
import resource
import sys
import time
from collections.abc import Iterator, Sequence

import numpy as np

from newsloom.model import Article, Placement, Report
from newsloom.relate.copies import Copies
from newsloom.relate.sequence import WordSequence
from newsloom.relate.setting import Setting

VOCABULARY = 40_000
LOOKED_UP = 1_000
SENTENCE_WORDS, PARAGRAPH_SENTENCES = 20, 3
_BATCH = 1_000
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


def fill(copies: Copies, texts: Sequence[str], words: int, numbers: range) -> None:
    """Takes in articles whose runs of words are drawn by chance, which takes a fraction of the time of reading them."""
    chance = np.random.default_rng(numbers.start)
    for begin in range(numbers.start, numbers.stop, _BATCH):
        some = min(_BATCH, numbers.stop - begin)
        for number, drawn in enumerate(chance.integers(0, 1 << 64, (some, words), np.uint64), begin):
            read = WordSequence("")
            vars(read)["shingles"] = drawn
            ident = f"article-{number:08}"
            copies.take(report(ident, texts[number % len(texts)]), read, 0.0, Placement(ident, ""))


def looked_up(copies: Copies, texts: list[str]) -> tuple[float, int]:
    """How many articles a second of CPU are compared with those held, and how many are copies."""
    found, begun = 0, time.process_time()
    for number, text in enumerate(texts):
        found += copies.kin_of(report(f"new-{number}", text), WordSequence(text)).copy is not None
    return len(texts) / (time.process_time() - begun), found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--words", type=int, default=400)
    options = parser.parse_args()
    press = Press(options.words, 1)
    copies = Copies(Setting())
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    entered = 0
    for part in (100, 10, 1):
        held = list(press.texts(LOOKED_UP))
        fill(copies, held, options.words, range(entered, options.articles // part))
        entered = options.articles // part
        rate = enter(copies, held, f"held-{part}")
        grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) * 1024
        print(f"{entered:,} articles, entered {rate:,.0f} a second, {grown / entered:,.0f} bytes each at most")
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
