"""Which language a text is written in."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from newsloom.text.words import stop_words

_SAMPLE_CHARACTERS_MAX = 3000
_LETTERS_MIN = 12
_PROBABILITY_MIN = 0.3
_PROBABILITY_MIN_SHORT = 0.28
_SHORT_LETTERS = 40

# Scripts that one language of the news uses nearly alone. Kana is looked for before Han, since Japanese has
# both.
_SCRIPTS = (
    ("ja", re.compile(r"[\u3040-\u30ff]")),
    ("ko", re.compile(r"[\uac00-\ud7af\u1100-\u11ff]")),
    ("zh", re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff]")),
    ("el", re.compile(r"[\u0370-\u03ff\u1f00-\u1fff]")),
    ("he", re.compile(r"[\u0590-\u05ff]")),
    ("th", re.compile(r"[\u0e00-\u0e7f]")),
    ("hy", re.compile(r"[\u0530-\u058f]")),
    ("ka", re.compile(r"[\u10a0-\u10ff]")),
    ("ta", re.compile(r"[\u0b80-\u0bff]")),
    ("te", re.compile(r"[\u0c00-\u0c7f]")),
    ("ml", re.compile(r"[\u0d00-\u0d7f]")),
    ("gu", re.compile(r"[\u0a80-\u0aff]")),
    ("pa", re.compile(r"[\u0a00-\u0a7f]")),
    ("km", re.compile(r"[\u1780-\u17ff]")),
)
_NEITHER_LATIN_NOR_CYRILLIC = re.compile(r"[\u0370-\u03ff\u0530-\u1fff\u3040-\ud7af]")
_KANA_SHARE_MIN = 0.1
_LETTER = re.compile(r"[^\W\d_]")
# Languages that their function words tell from all neighbours: of 1,162 news texts in English and German 98 % have more
# than this share of them, other languages' texts less than half of it. (Not French: Spanish shares a third of its own.)
_BY_FUNCTION_WORDS = ("en", "de")
_FUNCTION_WORDS_SHARE_MIN = 0.3
_FUNCTION_WORDS_AMONG_MIN = 30
_WORD = re.compile(r"[^\W\d_]+")
_NOT_PROSE = re.compile(r"https?://\S+|[@#]\w+")


def detect(text: str) -> str | None:
    """The ISO 639-1 code of the language that `text` is written in; None where it is too short or cannot be told.

    Scripts that serve one language decide alone, then the function words of English and German, which spares most
    pages the loading of a model; the rest goes to langid (Lui and Baldwin 2012, in py3langid's model), with
    probabilities over all its languages.
    """
    sample = _NOT_PROSE.sub(" ", text[:_SAMPLE_CHARACTERS_MAX])
    letters = len(_LETTER.findall(sample))
    if letters == 0:
        return None
    by_script = _by_script(sample, letters)
    if by_script:
        return by_script
    if letters < _LETTERS_MIN:
        return None
    by_function_words = _by_function_words(sample)
    if by_function_words:
        return by_function_words
    code, probability = _identifier().classify(sample)
    least = _PROBABILITY_MIN_SHORT if letters < _SHORT_LETTERS else _PROBABILITY_MIN
    return str(code) if float(probability) >= least else None


def _by_script(sample: str, letters: int) -> str | None:
    if not _NEITHER_LATIN_NOR_CYRILLIC.search(sample):
        return None
    for code, script in _SCRIPTS:
        share = len(script.findall(sample)) / letters
        if share > 0.5 or (code == "ja" and share > _KANA_SHARE_MIN):
            return code
    return None


def _by_function_words(sample: str) -> str | None:
    words = [word.casefold() for word in _WORD.findall(sample)]
    if len(words) < _FUNCTION_WORDS_AMONG_MIN:
        return None
    for code in _BY_FUNCTION_WORDS:
        function_words = stop_words(code)
        if sum(word in function_words for word in words) >= _FUNCTION_WORDS_SHARE_MIN * len(words):
            return code
    return None


@cache
def _identifier() -> Any:
    """The model inside the installed package; loading takes a good second, so it waits for the first use."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
