"""A text's words, read once for everything that is compared: copies, terms, names that cross languages."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from newsloom.relate.hashing import word_key
from newsloom.text.crossing import crossing_form, is_exonym, plain
from newsloom.text.words import normal, stop_words

WORDS_MAX = 20_000
WORD_LENGTH_MAX = 256  # no word is longer, see below
# Scripts without spaces are read a character a word.
_UNSPACED = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
# Every repetition has a limit, so that no word is long, whatever the text.
_WORD = re.compile(
    rf"\d{{1,32}}(?:[.,:]\d{{1,9}}){{0,8}}(?:[^\W\d_{_UNSPACED}]{{1,32}})?"  # 1,200  3.5  7pm  18:30
    rf"|(?:[^\W\d_]\.){{2,8}}"  # U.S.
    rf"|[{_UNSPACED}]"
    # "Sa'ar" is one word; of those written with a hyphen each part is: "Skarrow-Gespräche" has the name in it.
    rf"|[^\W_{_UNSPACED}]{{1,64}}(?:['’ʼ][^\W_{_UNSPACED}]{{1,32}}){{0,3}}"
)
_ELISION_MAX = 7
_KNOWN_MAX = 1 << 16


@dataclass(frozen=True, slots=True)
class Word:
    """What is known of a word apart from where it stands.

    `letters` is the key of its letters alone, without case and accents; `content` that of its normal form and
    `crossing` that of a form which other languages' texts share, 0 for
    a word without a capital. `elided` counts the characters of a short word
    written together with it ("l'eau"). `says` is false for function words and single letters.
    """

    written: str
    letters: int
    content: int
    crossing: int
    elided: int
    says: bool
    capital: bool
    all_capitals: bool
    number: bool
    known: bool


class Tokens:
    """The words of `text` in order, WORDS_MAX at most, and the offsets at which each begins and ends."""

    __slots__ = ("ends", "starts", "text", "words")

    def __init__(self, text: str, language: str | None) -> None:
        self.text = text
        spans = [found.span() for found in islice(_WORD.finditer(text), WORDS_MAX)]
        known = _known(language)
        self.starts = [begin for begin, _ in spans]
        self.ends = [end for _, end in spans]
        self.words = [known[text[begin:end]] for begin, end in spans]

    def __len__(self) -> int:
        return len(self.words)


class _Known(dict[str, Word]):
    """The words of one language met so far, read at the first meeting. Too many are all forgotten: most come once."""

    def __init__(self, language: str | None) -> None:
        super().__init__()
        self._language = language

    def __missing__(self, written: str) -> Word:
        if len(self) >= _KNOWN_MAX:
            self.clear()
        word = self[written] = word_of(written, self._language)
        return word


@lru_cache(maxsize=8)
def _known(language: str | None) -> _Known:
    return _Known(language)


@lru_cache(maxsize=1 << 14)
def words_of_name(written: str, language: str | None) -> tuple[Word, ...]:
    """The words of a name that say something. Kept, since names come again and again."""
    return tuple(word for word in Tokens(written, language).words if word.says)


def word_of(written: str, language: str | None) -> Word:
    """What is known of a word as written in a text of that language."""
    form = plain(normal(written, language))
    elided = _elided(written, language)
    core = written[elided:]
    low = core.lower()
    capital, all_capitals = core[:1].isupper(), len(core) > 1 and core.isupper()
    known = capital and is_exonym(core, language)
    too_short = len(form) < 2 and not form.isdigit()
    return Word(
        written=written,
        letters=word_key(plain(written).casefold()),
        content=word_key(form),
        crossing=word_key(f"={crossing_form(core, language)}") if capital or core[:1].isdigit() else 0,
        elided=elided,
        # "WHO" and "US" are no pronouns.
        says=not too_short and (low not in stop_words(language) or (known and all_capitals)),
        capital=capital,
        all_capitals=all_capitals,
        number=core[:1].isdigit(),
        known=known,
    )


def _elided(written: str, language: str | None) -> int:
    """How many characters are a short function word before an apostrophe: "l'", "qu'", "dell'"."""
    cut = next((at for at in range(1, min(len(written) - 1, _ELISION_MAX)) if written[at] in "'’ʼ"), -1)
    if cut < 0 or written[:cut].lower() not in _ELIDED.get(language or "", ()):
        return 0
    return cut + 1


_ELIDED = {
    "fr": frozenset({"l", "d", "j", "m", "n", "s", "t", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu"}),
    "it": frozenset({"l", "un", "d", "dell", "all", "nell", "sull", "dall", "quest", "c"}),
    "ca": frozenset({"l", "d", "n", "s", "m", "t"}),
}
