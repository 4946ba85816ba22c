"""Whether a sentence that somebody else wrote is supported by the passages that it cites.

No model is asked. A sentence holds if every name, number, time and content word of it stands in a passage that it
cites (coverage), if words that stand together in it stand together there too, in the same order, changed by the same
words and given to the same speaker (density), and if what it ties together ("because", "after") is tied together
there. Coverage and density are those of Grusky, Naaman and Artzi, "Newsroom" (2018), asked of every pair of words
instead of averaged: one word out of place can turn a sentence round. So a free paraphrase is refused, be it true; a
reader who sees a sentence fewer is better off than one who is told something that no report tells.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsloom.compare.bonds import laid
from newsloom.compare.claims import claims
from newsloom.model import Excerpt, Reason, Report
from newsloom.text.lang import rules
from newsloom.text.lang.claims_rules import ClaimsRules
from newsloom.text.lang.speech_rules import SpeechRules
from newsloom.text.quotation_marks import Marked, marked
from newsloom.text.sentences import leans, sentences
from newsloom.text.words import words

LENGTH_MIN, LENGTH_MAX = 20, 420
_MARKUP = ("http", "www.", "](", "<", ">", "**", "##", "`", "[", "]", "{", "}", "|", "\\")


def checkable(language: str | None) -> bool:
    """Whether enough is known of a language to check a sentence in it."""
    told: ClaimsRules = rules("claims", language, ClaimsRules)
    return bool(told.name)


def doubt(sentence: Report, cited: Sequence[tuple[Excerpt, Report]]) -> Reason | None:
    """Why `sentence` is not supported by what it cites; None where it is.

    `sentence` is one sentence as a report of its own: its text, the language and the date of the newest report that
    it cites, and its analysis. `cited` are the passages with the reports that they are taken from.
    """
    found = _shape(sentence) or _pronoun(sentence, cited) or _quotation(sentence, cited)
    if found is not None:
        return found
    return laid(claims(sentence), [claims(report, excerpt.at) for excerpt, report in cited], sentence.article.language)


def _shape(sentence: Report) -> Reason | None:
    """Whether it is one plain sentence that can be read alone, in nobody's own voice."""
    text, language = sentence.article.text, sentence.article.language
    is_plain = text.isprintable() and not any(sign in text for sign in _MARKUP)
    is_one = len(sentences(text, language)) == 1 and text.rstrip("\"'”’“»)").endswith(".")
    if not is_plain or not is_one or not LENGTH_MIN <= len(text) <= LENGTH_MAX or leans(text, language):
        return Reason.of("no-plain-sentence")
    told, speech = rules("claims", language, ClaimsRules), rules("speech", language, SpeechRules)
    if any(word in told.deictic or word.partition("'")[0] in speech.speaking for word in _own_words(sentence)):
        return Reason.of("no-plain-sentence")
    return None


def _own_words(sentence: Report) -> list[str]:
    """The words that do not stand in quotation marks."""
    text = sentence.article.text
    quoted = [one.outer for one in marked(text)]
    found = [span for span in words(text) if not any(q.covers(span) for q in quoted)]
    return [_plain(span.of(text)) for span in found]


def _pronoun(sentence: Report, cited: Sequence[tuple[Excerpt, Report]]) -> Reason | None:
    """Among several names a pronoun may stand only where the sentence is a passage's own, word for word, up to it."""
    speech = rules("speech", sentence.article.language, SpeechRules)
    stands_for = (speech.female | speech.male | speech.plural) - speech.first
    told = _own_words(sentence)
    places = [place for place, word in enumerate(told) if word in stands_for]
    if not places or len({one.name for one in sentence.analysis.mentions}) < 2:
        return None
    begin = f" {' '.join(told[: places[-1] + 1])} "
    if any(begin in f" {_bare(at.at.of(report.article.text))} " for at, report in cited):
        return None
    return Reason.of("pronoun-unclear", told=told[places[-1]])


def _quotation(sentence: Report, cited: Sequence[tuple[Excerpt, Report]]) -> Reason | None:
    """Words in marks must stand in a passage so, one after the other."""
    quoted = marked(sentence.article.text)
    near = cited if quoted else ()
    told = [_bare(one.inner.of(report.article.text)) for at, report in near for one in _marked_near(at, report)]
    for one in quoted:
        inner = _bare(one.inner.of(sentence.article.text))
        if not any(f" {inner} " in f" {words_told} " for words_told in told):
            return Reason.of("quotation-not-told", told=one.inner.of(sentence.article.text))
    return None


def _marked_near(excerpt: Excerpt, report: Report) -> Iterator[Marked]:
    return (one for one in marked(report.article.text) if one.inner.overlaps(excerpt.at))


def _bare(text: str) -> str:
    return " ".join(_plain(span.of(text)) for span in words(text))


def _plain(word: str) -> str:
    return word.casefold().replace("’", "'")
