"""The subject of a verb of speech: in the clause of the verb, over appositions and relative clauses, or shared with
the clause before.

English has it before the verb. German and French put it behind as well, and German the verb at the end of a dependent
clause; which it is, is told by what opens the clause.
"""

from __future__ import annotations

from collections.abc import Sequence

from newsloom.analyse.phrases import DASHES, MARKS, Token, is_relative, noun_phrase
from newsloom.model import Span
from newsloom.text.lang.speech_rules import SpeechRules

_INSIDE_CLAUSE = frozenset("&'’.()/%") | DASHES | MARKS
_ASIDE_TOKENS_MAX = 16
_INSIDE_SUBJECT = frozenset("&'’.()/$%") | DASHES


def main_subject(row: Sequence[Token], told: SpeechRules) -> Span | None:
    """The subject of a plain sentence: its first noun phrase, past adverbials at the front."""
    return subject_before(row, len(row), told)


def subject_before(row: Sequence[Token], k: int, told: SpeechRules) -> Span | None:
    """The subject of the sentence that `row` begins, or of its last dependent clause, before `k`."""
    dependent = next((i for i in range(k - 1, 0, -1) if row[i].low in told.clause_openers), None)
    if dependent is not None and not any(t.word == "," for t in row[dependent : k - 1]):
        inside = noun_phrase(row[:k], dependent + 1, told)
        if inside:
            return inside
    at = 0
    while at < k and (not row[at].is_word or row[at].low in told.conjunctions):
        at += 1
    if at < k and (
        row[at].low in told.prepositions
        or row[at].low in told.subordinators
        or row[at].low in told.participles
        or (row[at].low in told.cues and row[at].capital)
        or (row[at].low.endswith("ing") and len(row[at].low) > 5)
    ):
        comma = next((i for i in range(at, k) if row[i].word == ","), None)
        while comma is not None and comma + 1 < k and row[comma + 1].low in told.prepositions:
            comma = next((i for i in range(comma + 1, k) if row[i].word == ","), None)
        at = comma + 1 if comma is not None and comma + 1 < k else _without_adverbial(row, at, k - 1, told)
    return noun_phrase(row[:k], at, told)


def subject_of(row: Sequence[Token], k: int, told: SpeechRules) -> Span | None:
    """The subject of the finite verb at `k`: before it, or behind it where the order is turned round."""
    if told.verb_first:
        found = clause_subject(row, k, told)
        if row[k].low in told.impersonal:
            return subject_in_phrase(row, k, told) or found
        nobody = found is not None and any(t.low == "es" and t.start == found.start for t in row)
        return found if found and not nobody and could_speak(row, found, told) else None
    last = subject_end(row, k, told)
    if last >= 0 and row[last].word == ",":
        return _over_apposition(row, last, told)
    first = _subject_begin(row, last, told) if last >= 0 else 0
    if last < 0 or first > last:
        return _elliptic(row, k, told)
    if row[last].low in told.relatives:
        return _before_relative(row, last, told)
    if first > 0 and row[first - 1].low in {"who", "which", "whose"}:
        return _before_relative(row, first - 1, told)
    first = _without_adverbial(row, first, last, told)
    if not _nominal(row[first : last + 1], told):
        return _elliptic(row, k, told)
    return Span(row[first].start, row[last].end)


def could_speak(row: Sequence[Token], source: Span, told: SpeechRules) -> bool:
    """Whether a description names something: in German that takes a noun, and so a capital, or a pronoun."""
    if not told.nouns_capitalised:
        return True
    return any(names_something(t, told) for t in row if source.start <= t.start < source.end)


def names_something(token: Token, told: SpeechRules) -> bool:
    """Whether a token is a pronoun, or written as nouns and names are."""
    return token.low in told.pronouns or (token.capital and token.low not in told.adverbs)


def subject_in_phrase(row: Sequence[Token], k: int, told: SpeechRules) -> Span | None:
    """The speaker in a phrase with a preposition: "in dem Brief heißt es", "aus Paris hieß es"."""
    begin = clause_begin(row, k, told)
    for i in (*range(k + 1, min(len(row) - 1, k + 6)), *range(begin, k)):
        if row[i].low in told.prepositions:
            found = noun_phrase(row, i + 1, told)
            if found:
                return found
    return None


def clause_subject(row: Sequence[Token], k: int, told: SpeechRules) -> Span | None:
    """The subject of the cue at `k` where the verb comes second (German) or can come first (French).

    What opens the clause decides: a subordinator puts the subject right behind itself; an adverbial puts it behind the
    finite verb, which is the auxiliary where the cue is a participle; a noun phrase is the subject itself.
    """
    begin = clause_begin(row, k, told)
    finite = next((i for i in range(begin, k) if row[i].low in told.auxiliaries), k)
    for verb in (finite, k):
        after = row[verb + 1] if verb + 1 < len(row) else None
        if after is not None and after.low in told.pronouns and after.low not in told.objects:
            return Span(after.start, after.end)  # "erklärt er", "hatte sie gesagt"
    if begin < k and row[begin].low in told.subordinators:
        return _first_phrase(row, begin + 1, k, told)
    relative = 0 < begin < k and row[begin].low in told.relatives and row[begin - 1].word == ","
    if relative and _verb_final(row, k):
        return _before_relative(row, begin, told)
    if begin == finite or _adverbial(row[begin:finite], told):
        behind = k + 1 if finite + 1 == k else finite + 1  # never the cue itself
        return _first_phrase(row, behind, len(row), told) or subject_before(row[:begin], begin, told)
    found = noun_phrase(row[:finite], begin, told)
    if found and row[begin].low not in told.relatives | told.pronouns and finite == k:
        return Span(found.start, row[finite - 1].end) if finite - begin <= 8 else found
    return found


def clause_begin(row: Sequence[Token], k: int, told: SpeechRules) -> int:
    """Where the clause of the verb at `k` begins; an apposition between commas right before the verb is passed over."""
    begin = k
    while begin > 0 and row[begin - 1].low in told.auxiliaries:
        begin -= 1
    if begin > 0 and row[begin - 1].word == ",":
        begin -= 1
        while begin > 0 and row[begin - 1].word != ",":
            begin -= 1
        begin = max(0, begin - 1)
    while begin > 0:
        token = row[begin - 1]
        if not token.is_word and token.word not in _INSIDE_CLAUSE:
            break
        if token.low in told.conjunctions and _clause_before(row, begin - 1, told):
            break
        begin -= 1
    while begin < k and (row[begin].low in told.conjunctions or not row[begin].is_word):
        begin += 1
    return begin


def _verb_final(row: Sequence[Token], k: int) -> bool:
    return k + 1 >= len(row) or not row[k + 1].is_word


def _adverbial(part: Sequence[Token], told: SpeechRules) -> bool:
    """Whether what stands before the finite verb is no subject: "Am Montag", "Dazu", "Ursprünglich"."""
    opening = part[0]
    if opening.low in told.pronouns or opening.low in told.determiners:
        return False
    if opening.low in told.prepositions or opening.low in told.adverbs or opening.low in told.plain_helpers:
        return True
    return len(part) == 1 and opening.low.endswith(told.adverb_endings)


def _first_phrase(row: Sequence[Token], at: int, end: int, told: SpeechRules) -> Span | None:
    """The first noun phrase from `at` on that can be a subject, past reflexives and adverbs."""
    for i in range(at, min(end, at + 10)):
        low = row[i].low
        if not row[i].is_word:
            if row[i].word in MARKS:
                continue
            return None
        if low in told.plain_helpers or low in told.adverbs or low in told.objects:
            continue
        if low in told.prepositions:
            return None
        return noun_phrase(row[:end], i, told)
    return None


def _elliptic(row: Sequence[Token], k: int, told: SpeechRules) -> Span | None:
    """The subject of a verb that shares it with the verb before ("he smiled and said")."""
    return subject_before(row, k, told)


def subject_end(row: Sequence[Token], k: int, told: SpeechRules) -> int:
    """The last token of the subject before the verb at `k`, past helpers, adverbs and what stands in brackets."""
    last = _before_brackets(row, k - 1)
    while last >= 0 and (row[last].low in told.helpers or (row[last].low.endswith("ly") and not row[last].capital)):
        last -= 1
    return last


def _before_brackets(row: Sequence[Token], last: int) -> int:
    """The place before an aside in brackets that ends at `last`: "Trask (who is 70) joked"; `last` where none does."""
    if last < 0 or row[last].word != ")":
        return last
    opens = next((i for i in range(last - 1, max(-1, last - _ASIDE_TOKENS_MAX), -1) if row[i].word == "("), None)
    return last if opens is None else opens - 1


def _subject_begin(row: Sequence[Token], last: int, told: SpeechRules) -> int:
    """Leftwards from the end of the subject to where its clause begins."""
    first = last
    while first > 0:
        token = row[first - 1]
        if not token.is_word and token.word not in _INSIDE_SUBJECT:
            break
        if token.low in told.subordinators or token.low in {"but", "so", "aber", "mais"}:
            break
        if is_relative(token.low, told):
            break
        if token.low in told.conjunctions and _clause_before(row, first - 1, told):
            break
        if token.low in told.helpers and token.low not in told.determiners and not token.capital:
            break
        first -= 1
    while first < last and row[first].low in told.conjunctions:
        first += 1
    return first


def _clause_before(row: Sequence[Token], at: int, told: SpeechRules) -> bool:
    """Whether a clause with its own verb stands before the conjunction at `at`."""
    return any(t.low in told.helpers or t.low in told.cues or t.low in told.pronouns for t in row[max(0, at - 12) : at])


def _over_apposition(row: Sequence[Token], comma: int, told: SpeechRules) -> Span | None:
    """The subject where a comma stands right before the verb: "Vale, the harbourmaster, said"."""
    start = comma - 1
    while start > 0 and row[start].word not in {",", ":", ";"}:
        start -= 1
    if start <= 0:
        first, last = 0, comma - 1
        if row[0].low in told.prepositions or last < 0:
            return None
        return Span(row[first].start, row[last].end)
    first = _subject_begin(row, start - 1, told)
    first = _without_adverbial(row, first, start - 1, told)
    if not _nominal(row[first:start], told):
        return None
    inside = row[start + 1 : comma]
    relative = bool(inside) and any(
        inside[0].low in those for those in (told.relatives, told.subordinators, told.prepositions, told.participles)
    )
    return Span(row[first].start, row[start - 1].end if relative else row[comma - 1].end)


def _before_relative(row: Sequence[Token], relative: int, told: SpeechRules) -> Span | None:
    last = relative - 1
    if last >= 0 and row[last].word == ",":
        last -= 1
    if last < 0:
        return None
    first = _without_adverbial(row, _subject_begin(row, last, told), last, told)
    named = any(token.is_word for token in row[first : last + 1])
    return Span(row[first].start, row[last].end) if named else None


def _without_adverbial(row: Sequence[Token], first: int, last: int, told: SpeechRules) -> int:
    """Past "On Monday", "In the north" at the front of a clause, to the subject itself."""
    if row[first].low not in told.prepositions and row[first].low not in told.helpers:
        return first
    for i in range(first + 1, last + 1):
        if row[i].low in told.pronouns or (row[i].low in told.determiners and i > first + 1):
            return i
        if row[i].capital and i > first + 1 and row[i].low not in told.helpers and not row[i - 1].capital:
            return i
    for i in range(first + 1, last + 1):
        if row[i].low not in told.helpers and row[i].low not in told.prepositions:
            return i
    return first


def _nominal(part: Sequence[Token], told: SpeechRules) -> bool:
    """Whether a row of tokens can be a subject: has a noun or pronoun in it."""
    for token in part:
        if token.low in told.pronouns:
            return True
        if token.is_word and not (
            token.low in told.prepositions
            or token.low in told.determiners
            or token.low in told.helpers
            or token.low in told.conjunctions
            or token.low in told.subordinators
        ):
            return True
    return False


def owner_of(row: Sequence[Token], k: int, told: SpeechRules) -> Span | None:
    """Whose answer, motto or question it is: a possessive before the noun, or the main subject."""
    first = k
    while first > 0 and row[first - 1].is_word and k - first < 6:
        first -= 1
        if row[first].low.endswith(("'s", "’s", "s'", "s’")):
            begin = first
            while begin > 0 and (row[begin - 1].capital or row[begin - 1].low in told.determiners):
                begin -= 1
            return Span(row[begin].start, row[first].end)
    return subject_before(row, k, told)
