"""Names of people, organisations and places, told by rules: capitals, titles, word lists, and the rest of the text.

Runs of capitalised words are found first; each is cut at titles ("Gannet Captain Orsa al-Merin" is two names)
and given a kind by what is in it and beside it. Where capitals say little (the first word of a sentence, German),
other evidence is asked for: the same word elsewhere, a title before it, a known given name. Last, short forms are
given the fullest form that the text uses (`name_forms`).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from newsloom.model import Mention, MentionKind, Span
from newsloom.text.lang import rules
from newsloom.text.lang.given_names import GIVEN
from newsloom.text.lang.names_rules import NamesRules
from newsloom.text.name_forms import resolved
from newsloom.text.name_lines import Line, Seen, Token, seen_in
from newsloom.text.words import stop_words

_PIECES = re.compile(r"[-‑'’ʼ]")
_RUN_LENGTH_MAX = 10


class _Found(NamedTuple):
    tokens: list[Token]
    kind: MentionKind | None


def names(text: str, language: str | None, sentences: tuple[Span, ...]) -> tuple[Mention, ...]:
    """The names in `text`, in order. `sentences` are those of `newsloom.text.sentences`.

    A mention covers the name without titles and possessive endings; `name` is the fullest form in this text.
    """
    told: NamesRules = rules("names", language, NamesRules)
    lines = [Line(text, sentence) for sentence in sentences]
    seen = seen_in(lines, told)
    stops = stop_words(language)
    found: list[Mention] = []
    doubtful: list[Token] = []
    for line in lines:
        for run in _runs(text, line, told):
            kept = _without_opening_words(run, seen, told, stops)
            for part in _parts(text, kept, told, seen):
                kind = part.kind or _kind(text, part.tokens, told, seen)
                if kind is not None:
                    at = Span(part.tokens[0].start, part.tokens[-1].end)
                    found.append(Mention(at, at.of(text), kind))
                elif len(part.tokens) == 1:
                    doubtful.append(part.tokens[0])
    if told.nouns_capitalised and doubtful:
        found = sorted([*found, *_surnames(text, doubtful, found)], key=lambda mention: mention.at)
    return resolved(text, tuple(found), told)


def _surnames(text: str, doubtful: list[Token], found: list[Mention]) -> list[Mention]:
    """Single words that are the last name of somebody named in full elsewhere, also in the genitive ("Vales")."""
    surnames = {m.name.rpartition(" ")[2].lower() for m in found if m.kind is MentionKind.PERSON and " " in m.name}
    out = []
    for token in doubtful:
        genitive = token.low not in surnames and token.low.endswith("s") and token.low[:-1] in surnames
        if token.low in surnames or genitive:
            at = Span(token.start, token.end - genitive)
            out.append(Mention(at, at.of(text), MentionKind.PERSON))
    return out


def _capital(word: str, told: NamesRules) -> bool:
    """Whether the word is written like a name: "Venn", "al-Merin", "d'Estaing", but not "US-backed"."""
    if word.isalpha():
        return word[0].isupper()
    pieces = _PIECES.split(word)
    if word[0].isupper():
        return len(pieces) == 1 or pieces[-1][:1].isupper() or "'" in word or "’" in word or len(pieces[0]) > 3
    return len(pieces) > 1 and pieces[0] in told.particles and pieces[1][:1].isupper()


def _runs(text: str, line: Line, told: NamesRules) -> Iterator[list[Token]]:
    """Capitalised words that stand together, with the particles and connectors between them."""
    run: list[Token] = []
    waiting: list[Token] = []  # small words that belong to the run if a capital follows
    place = 0
    while place < len(line):
        if not run:  # most words are small ones between names
            following = bisect_left(line.large, place)
            if following == len(line.large):
                return
            place = line.large[following]
        token = line.token(place)
        place += 1
        last = waiting[-1] if waiting else run[-1] if run else None
        if last is not None and not _adjoins(text, last, token):
            yield from _whole(run)
            run, waiting = [], []
        if _capital(token.word, told):
            if len(run) >= _RUN_LENGTH_MAX or token.low in told.never_names:
                yield from _whole(run)
                run, waiting = [], []
            if token.low not in told.never_names:
                run = [*run, *waiting, token]
            waiting = []
        elif run and len(waiting) < 3 and _joins(token, run, told) and not _new_phrase(token, waiting, told):
            waiting.append(token)
        else:
            yield from _whole(run)
            run, waiting = [], []
    yield from _whole(run)


def _whole(run: list[Token]) -> Iterator[list[Token]]:
    if run:
        yield run


def _adjoins(text: str, last: Token, token: Token) -> bool:
    gap = text[last.end : token.start]
    if gap in {" ", "\u00a0", " & ", "-"}:
        return not last.possessive
    return gap in {". ", ".\u00a0", "."} and len(last.word) <= 4 and not last.possessive


def _joins(token: Token, run: list[Token], told: NamesRules) -> bool:
    """Whether a small word can stand inside the name that `run` begins."""
    if token.low in told.particles and run[-1].low not in told.organisation_words:
        return not told.nouns_capitalised or run[-1].low in GIVEN or any(t.low in GIVEN for t in run)
    return token.low in told.connectors and any(_is_organisation_word(t.low, told) for t in run)


def _new_phrase(token: Token, waiting: list[Token], told: NamesRules) -> bool:
    """Whether a determiner shows that behind "and" another name begins."""
    return token.low in told.determiners and bool(waiting) and waiting[-1].low in told.joining


def _is_organisation_word(low: str, told: NamesRules) -> bool:
    if low in told.organisation_words:
        return True
    return bool(told.organisation_endings) and low.endswith(told.organisation_endings)


def _is_title(low: str, told: NamesRules) -> bool:
    bare = low.rstrip(".")
    if bare in told.titles:
        return True
    last = bare.rpartition("-")[2]
    if last != bare and (last in told.titles or last in told.title_parts):
        return True
    return bool(told.title_endings) and bare.endswith(told.title_endings)


def _is_place(low: str, told: NamesRules) -> bool:
    return low in told.places


def _without_opening_words(run: list[Token], seen: Seen, told: NamesRules, stops: frozenset[str]) -> list[Token]:
    """`run` without words at its front that have their capital only from where they stand."""
    while run and run[0].opens:
        low = run[0].low
        if low in stops or low in told.determiners or _only_opens(run, seen, told):
            run = run[1:]
        elif len(run) == 1 and not _is_known(run[0], seen, told):
            return []
        else:
            break
    return run


def _only_opens(run: list[Token], seen: Seen, told: NamesRules) -> bool:
    """Whether the first word of `run` is a common word before a name, as far as the text shows."""
    low = run[0].low
    if len(run) == 1:
        return not run[0].word[0].isupper()
    return low in seen.low and low not in GIVEN and not _is_title(low, told)


def _is_known(token: Token, seen: Seen, told: NamesRules) -> bool:
    low = token.low
    if _is_place(low, told) or (token.word.isupper() and len(low) > 1):
        return True
    if low in seen.low or low.endswith("ly"):
        return False
    return low in seen.capital or low in GIVEN or token.possessive or "-" in low


def _parts(text: str, run: list[Token], told: NamesRules, seen: Seen) -> Iterator[_Found]:
    """The names in a run: what follows a title is a person, what goes before it another name."""
    rest = run
    while rest:
        at = next((i for i in range(len(rest) - 1, -1, -1) if _cuts(rest, i, told)), None)
        if told.nouns_capitalised:
            given = next((i for i in range(1, len(rest) - 1) if rest[i].low in GIVEN), None)
            if given is not None and rest[0].low not in GIVEN and (at is None or at < given):
                at = given - 1
        if at is None:
            yield from _trimmed(_Found(rest, None), told)
            return
        after = rest[at + 1 :]
        begin = at
        while begin > 0 and (_is_title(rest[begin - 1].low, told) or rest[begin - 1].low in told.title_parts):
            begin -= 1
        before = rest[:begin]
        # Names come in the order of the text; what goes before a title has no further title in it.
        yield from _parts(text, before, told, seen)
        if after:
            person = not any(_is_organisation_word(t.low, told) for t in after)
            yield from _trimmed(_Found(after, MentionKind.PERSON if person else None), told)
        return


def _cuts(run: list[Token], at: int, told: NamesRules) -> bool:
    """Whether the word at `at` is a title and not a part of a name ("Chief of Staff", "General Assembly")."""
    low = run[at].low
    if not _is_title(low, told):
        return False
    following = run[at + 1].low if at + 1 < len(run) else ""
    if following in told.connectors and at > 0 and not told.nouns_capitalised:
        return True
    if low in GIVEN and at == 0 and len(run) > 1:
        return False
    if _is_organisation_word(following, told) or following in told.place_words:
        return False
    return not (at > 0 and run[at - 1].low in GIVEN and not following)


def _trimmed(found: _Found, told: NamesRules) -> Iterator[_Found]:
    """Without nationalities, connectors and title parts at the ends."""
    tokens = found.tokens
    organisation = any(_is_organisation_word(t.low, told) for t in tokens)
    while tokens and (
        tokens[0].low in told.connectors
        or (tokens[0].low in told.nationalities and not organisation)
        or (tokens[0].low in told.title_parts and len(tokens) > 1 and not organisation and tokens[0].low not in GIVEN)
    ):
        tokens = tokens[1:]
    while tokens and (tokens[-1].low in told.connectors or tokens[-1].low in told.particles):
        if tokens[-1].word[0].isupper() and len(tokens) > 1:
            break
        tokens = tokens[:-1]
    if tokens:
        yield _Found(tokens, found.kind)


def _kind(text: str, tokens: list[Token], told: NamesRules, seen: Seen) -> MentionKind | None:
    """The kind of a name without a title before it; None where it is none."""
    lows = [t.low for t in tokens]
    whole = " ".join(lows)
    if whole in told.places or whole.replace(".", "") in told.places:
        return MentionKind.PLACE
    if len(tokens) == 1:
        return _kind_of_one(text, tokens[0], told, seen)
    if any(_is_organisation_word(low, told) for low in lows):
        if told.nouns_capitalised and not _has_proper_word(tokens, told, seen):
            return None
        return MentionKind.ORGANISATION
    by_word = _kind_by_word(lows, told)
    if by_word is not None:
        return by_word
    if lows[0] in GIVEN or _is_initial(tokens):
        return MentionKind.PERSON
    if any(low in told.particles for low in lows[1:-1]) or lows[-1].partition("-")[0] in told.particles:
        return MentionKind.PERSON
    if told.nouns_capitalised and any(_is_common_noun(t, told, seen) for t in tokens):
        return None
    if lows[0] in told.places or (lows[0] in told.nationalities and len(tokens) > 1):
        return MentionKind.OTHER
    if any(t.word.isupper() and len(t.word) > 1 for t in tokens):
        return MentionKind.OTHER
    if told.place_prepositions and _word_before(text, tokens[0].start) in told.place_prepositions:
        return MentionKind.PLACE
    likely = not tokens[0].opens or (len(tokens) == 2 and not tokens[1].opens)
    return MentionKind.PERSON if len(tokens) <= 3 and likely else MentionKind.OTHER


def _kind_by_word(lows: list[str], told: NamesRules) -> MentionKind | None:
    """The kind that the first or last word of a name tells ("Gannet Sound", "Lantern Prize")."""
    if lows[-1] in told.place_words or lows[0] in told.place_words:
        return MentionKind.PLACE
    return MentionKind.OTHER if lows[-1] in told.thing_words else None


def _kind_of_one(text: str, token: Token, told: NamesRules, seen: Seen) -> MentionKind | None:
    low = token.low
    if low in told.nationalities or low in told.title_parts or len(low) < 2 or _is_title(low, told):
        return None
    if token.word.isupper():
        return MentionKind.ORGANISATION if 2 <= len(low) <= 7 else None
    before = _word_before(text, token.start)
    if told.nouns_capitalised:
        if before in told.place_prepositions and low in seen.capital and low not in seen.determined:
            return MentionKind.PLACE if not _is_common_noun(token, told, seen) and _like_place(low) else None
        if "-" in low and low.endswith(told.organisation_endings):
            return MentionKind.ORGANISATION
        return MentionKind.OTHER if low in GIVEN else None
    if low in told.organisation_words or low in told.place_words or low in told.roles:
        return None
    if before in told.place_prepositions:
        return MentionKind.PLACE
    return MentionKind.PERSON if low in GIVEN else MentionKind.OTHER


_PLACE_ENDINGS = ("stadt", "burg", "berg", "dorf", "heim", "hausen", "land", "ingen", "a", "o", "i", "ow", "itz")


def _like_place(low: str) -> bool:
    return low.endswith(_PLACE_ENDINGS)


def _is_common_noun(token: Token, told: NamesRules, seen: Seen) -> bool:
    return token.low in seen.determined or token.low in seen.low or token.low.endswith(told.noun_endings)


def _has_proper_word(tokens: list[Token], told: NamesRules, seen: Seen) -> bool:
    return any(
        not _is_common_noun(t, told, seen) and not _is_organisation_word(t.low, told) and t.low not in told.connectors
        for t in tokens
    )


def _is_initial(tokens: list[Token]) -> bool:
    return any(len(t.word) == 1 and t.word.isupper() for t in tokens[:-1])


_BACK_MAX = 22  # characters before a name in which the word before it stands
_WORD_BEFORE = re.compile(r"([^\W\d_]{1,20})\Z")


def _word_before(text: str, at: int) -> str:
    """The word of letters before `at`, in small letters, that a space or apostrophe parts from it; "" for none."""
    if at == 0 or text[at - 1] not in "'’ ":
        return ""
    near = text[max(0, at - _BACK_MAX) : at - 1].rpartition(" ")[2]
    if near.isalpha() and len(near) <= _BACK_MAX - 2:
        return near.lower()
    found = _WORD_BEFORE.search(near)
    return found.group().lower() if found else ""
