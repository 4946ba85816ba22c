"""Fingerprints of lines and sentences, by which a site's pages are compared, and hashes of what an article is about."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b
from itertools import chain
from zlib import crc32

from newsloom.model import Article, FurnitureKind

# More is no furniture, and less than all of a very long text is enough to know an article by.
UNIT_CHARS_MAX = 1_000
LINES_MAX = 300
SUBJECT_WORDS_MAX = 200
_TITLE_WORDS_MIN = 3
_WORD = re.compile(r"\w+")
_DIGITS = re.compile(r"\d+")
# Quick, and wrong at some abbreviations, but everywhere in the same way; what is cut out is looked at more closely.
_NEXT_SENTENCE = re.compile(r"[.!?…।؟][\"'”’»)\]]{0,3}\s+(?=[^\s\W_]|[^\s\w.,;:!?])|[。！？]+[”’」』）]?")
_SENTENCE_ENDS = (".", "!", "?", "…", "。", "！", "？", "।", "؟")
_CLOSERS = "\"'”’»)]"
_NO_WORD_ASCII = {code: " " for code in range(128) if not (chr(code).isalnum() or chr(code) == "_")}
# Scripts that write words without spaces: pairs of characters stand for words.
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]{2}")
_SUBJECT_CHARS_MIN = 5


@dataclass(slots=True)
class Unit:
    """A line, or a sentence of a line: `[start, end)` in the text that it was cut from.

    `key` is 64 bits of its words, in small letters, 0 where there are none or too many.
    """

    key: int
    text: str
    words: list[str]
    start: int
    end: int


@dataclass(slots=True)
class Paragraph:
    """A line as a whole, and its sentences where it has several."""

    whole: Unit
    sentences: list[Unit]

    @property
    def leaves(self) -> list[Unit]:
        return self.sentences or [self.whole]


def key_of_id(ident: str) -> int:
    """64 bits of an article's id."""
    return _hashed(ident)


def folded_title(title: str | None) -> str:
    """The title as it is looked for in lines; empty where it is too short to be told from ordinary words."""
    words = _words(title or "")
    return " ".join(words) if len(words) >= _TITLE_WORDS_MIN else ""


def paragraphs(text: str, title: str) -> Iterator[Paragraph]:
    """The lines of `text` with their fingerprints. `title` is as `folded_title` gives it."""
    start = 0
    for line in text.split("\n"):
        if line and not line.isspace():
            yield _paragraph(line, start, title)
        start += len(line) + 1


def shown(article: Article) -> list[Paragraph]:
    """What a page showed with an article: the lines of its text, and those set apart from it; a bounded number."""
    title = folded_title(article.title)
    found = list(paragraphs(article.text, title))
    if len(found) > LINES_MAX:  # what recurs stands at the ends
        found = found[: LINES_MAX // 2] + found[-LINES_MAX // 2 :]
    for one in article.furniture[:LINES_MAX]:
        if one.kind is not FurnitureKind.PULL_QUOTE:
            found += paragraphs(one.text, title)
    return found


def subject_words(units: Iterable[Unit]) -> dict[int, int]:
    """How often which words tell what texts are about, as 32-bit hashes: names and other long words."""
    told = Counter(chain.from_iterable(unit.words for unit in units))
    counts = {_word_hash(word): count for word, count in told.items() if len(word) >= _SUBJECT_CHARS_MIN}
    for word, count in told.items():
        if not word.isascii():
            counts.update((_word_hash(pair), count) for pair in _UNSPACED.findall(word))
    return counts


@lru_cache(maxsize=1 << 15)
def _word_hash(word: str) -> int:
    return crc32(word.encode("utf-8", "surrogatepass"))


def _words(text: str) -> list[str]:
    """The words in small letters."""
    if text.isascii():
        return text.lower().translate(_NO_WORD_ASCII).split()  # four times as fast, the same
    return _WORD.findall(text.casefold())


def _paragraph(line: str, start: int, title: str) -> Paragraph:
    ends = [found.end() for found in _NEXT_SENTENCE.finditer(line)]
    if not ends or (len(ends) == 1 and ends[0] == len(line)):
        return Paragraph(_unit(line, _words(line), start, title), [])
    words: list[str] = []
    parts = []
    begin = 0
    for end in [*ends, len(line)]:
        if begin < end:
            part = line[begin:end].rstrip()
            told = _words(part)
            words += told
            parts.append(_unit(part, told, start + begin, title))
        begin = end
    return Paragraph(_unit(line, words, start, title), parts)


def _unit(text: str, words: list[str], start: int, title: str) -> Unit:
    key = _fingerprint(text, words, title) if words and len(text) <= UNIT_CHARS_MAX else 0
    return Unit(key, text, words, start, start + len(text))


def _fingerprint(text: str, words: list[str], title: str) -> int:
    """The article's own title, which differs from page to page, is left out of the line ("The post ... appeared first
    on ..."), and so are the numbers of labels ("5 min read"); those of sentences are facts.
    """
    told = " ".join(words)
    if title and len(title) < len(told) and title in told:
        told = told.replace(title, "\0")
    if not text.rstrip(_CLOSERS).endswith(_SENTENCE_ENDS):
        told = _DIGITS.sub("0", told)
    return _hashed(told)


def _hashed(text: str) -> int:
    return int.from_bytes(blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big")
