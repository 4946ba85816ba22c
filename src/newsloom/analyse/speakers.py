"""Which name a source span stands for: "he", "Venn", "the ambassador", "the letter" written out, with the reason.

The source stands beside the quotation and stays as it is; here it is resolved against the names of the article. A
pronoun goes to whoever was speaking or was the subject last and fits in gender; a description goes to the last bearer
of that role; a document to the fuller description that introduced it. What cannot be resolved keeps its own words.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from typing import NamedTuple

from newsloom.analyse.quotations import Draft
from newsloom.analyse.roles import roles_told, word_before
from newsloom.model import Mention, MentionKind, Quote, QuoteKind, Reason, Span
from newsloom.text.lang.given_names import FEMALE, MALE
from newsloom.text.lang.names_rules import NamesRules
from newsloom.text.lang.speech_rules import SpeechRules

_WORD = re.compile(r"[^\W\d_]+(?:['’\-‑][^\W\d_]+)*")
_PARTED = re.compile(r"[.,;:!?\n\"“”„]")
_DIRECTLY_AFTER = re.compile(r"['’]s\b|s['’]")
_APPOSITION = re.compile(r",\s([^,.;:!?\n\"“”„]{3,90})[,.]")
_APPOSED = re.compile(r",\s(?=([^\W\d_]))")
_LOOK_BACK_SENTENCES = 6
_AROUND_MAX = 8  # quotations back that another one can stand in
_ROLE_LENGTH_MIN = 3
_ROLE_CHARACTERS_BEFORE = 60


class _Known(NamedTuple):
    name: str
    kind: MentionKind | None  # None for documents and people without a name
    at: int


class Resolver:
    """Resolves the sources of one article's drafts, in order of the text."""

    def __init__(
        self,
        text: str,
        mentions: tuple[Mention, ...],
        sentences: tuple[Span, ...],
        speech: SpeechRules,
        naming: NamesRules,
    ) -> None:
        self.text = text
        self.speech = speech
        self.naming = naming
        self.mentions = mentions
        self.mention_starts = [m.at.start for m in mentions]
        self.sentences = sentences
        self.sentence_starts = [s.start for s in sentences]
        self.quoted: list[Span] = []
        self.last: _Known | None = None
        self.around: list[tuple[Span, _Known]] = []  # direct quotations so far, with who speaks
        self.documents: dict[str, str] = {}
        self.genders = self._genders()
        self.roles = self._roles()
        self.roles_told = roles_told(text, mentions, sentences, speech, naming)

    def resolve(self, drafts: list[Draft]) -> tuple[Quote, ...]:
        """The drafts as quotations, with speakers; drafts are in order of their first content."""
        self.quoted = sorted(span for draft in drafts for span in draft.content)
        return tuple(self._quote(draft) for draft in drafts)

    def _quote(self, draft: Draft) -> Quote:
        if draft.source is not None:
            draft.source = self._with_apposed_name(draft.source)
        known, why = self._speaker(draft)
        if known is not None and self._speaker_around(draft.content[0]) is None:
            self.last = known
            if draft.kind is QuoteKind.DIRECT:
                self.around.extend((span, known) for span in draft.content)
        reasons = [draft.reason]
        if known is not None and why is not None:
            reasons.append(Reason.of(why, source=draft.source.of(self.text) if draft.source else "", name=known.name))
        return Quote(
            draft.kind,
            tuple(draft.content),
            (draft.source,) if draft.source else (),
            (draft.cue,) if draft.cue else (),
            known.name if known else None,
            tuple(reasons),
            self.roles_told.get(known.name) if known and known.kind is MentionKind.PERSON else None,
        )

    def _with_apposed_name(self, source: Span) -> Span:
        """`source` with the name that follows a description: "the biologist, Dr Ada Ruhl"."""
        found = _APPOSED.match(self.text, source.end)
        if found is None or any(m.kind is MentionKind.PERSON for m in self._mentions_in(source)):
            return source
        index = bisect_left(self.mention_starts, found.start(1))
        if index == len(self.mentions):
            return source
        mention = self.mentions[index]
        between = self.text[found.start(1) : mention.at.start].strip(" .").lower()
        if mention.kind is not MentionKind.PERSON or (between and between not in self.naming.titles):
            return source
        return Span(source.start, mention.at.end)

    def _speaker(self, draft: Draft) -> tuple[_Known | None, str | None]:
        source = draft.source
        if source is None:
            return None, None
        words = [w.lower() for w in _WORD.findall(source.of(self.text))]
        if not words:
            return None, None
        if len(words) == 1:
            word = self.speech.oblique_pronouns.get(words[0], words[0])
            if word in self.speech.pronouns:
                return self._of_pronoun(word, source)
            if word in self.speech.referring:
                return self._thing_before(source.start), "pronoun"
        head = self._head_mention(source)
        if head is not None:
            why = None if head.at == source and head.name == head.at.of(self.text) else "named-in-source"
            return _Known(head.name, head.kind, source.start), why
        return self._of_description(words, source)

    # -- names in the source
    # ----------------------------------------------------------------------------------

    def _head_mention(self, source: Span) -> Mention | None:
        """The name that the source is about: a person before anything else; none that only goes with the head."""
        inside = [m for m in self._mentions_in(source) if not self._is_modifier(m, source)]
        for mention in inside:
            if mention.kind is MentionKind.PERSON:
                return mention
        first = inside[0] if inside else None
        if first is None:
            return None
        rest = (self.text[source.start : first.at.start] + self.text[first.at.end : source.end]).lower()
        others = [
            w
            for w in _WORD.findall(rest)
            if w not in self.speech.determiners and w not in self.naming.titles and w not in self.speech.plain_helpers
        ]
        return first if not others or self.text[first.at.end : first.at.end + 1] in {",", "("} else None

    def _mentions_in(self, span: Span) -> list[Mention]:
        low = bisect_left(self.mention_starts, span.start)
        high = bisect_left(self.mention_starts, span.end)
        return [m for m in self.mentions[low:high] if m.at.end <= span.end + 2]

    def _is_modifier(self, mention: Mention, source: Span) -> bool:
        if _DIRECTLY_AFTER.match(self.text, mention.at.end) and mention.at.end < source.end - 2:
            return True
        low = max(source.start, mention.at.start - 20)
        if word_before(self.text, low, mention.at.start) in self.speech.prepositions:
            return True
        following = self.text[mention.at.end : source.end].strip()
        plain = bool(following) and following[0].isalpha() and mention.kind is not MentionKind.PERSON
        return plain and following.split(" ")[0].lower() not in self.speech.relatives

    # -- pronouns
    # ---------------------------------------------------------------------------------------------

    def _of_pronoun(self, word: str, source: Span) -> tuple[_Known | None, str | None]:
        if word in self.speech.speaking:
            return self._speaker_around(source), "pronoun"
        if word in self.speech.first or (word in self.speech.relatives and word not in self.speech.neuter):
            return None, None
        if word in self.speech.male or word in self.speech.female:
            both = word in self.speech.male and word in self.speech.female
            female = None if both else word in self.speech.female
            found = self._person_before(source.start, female)
            if found is not None or word not in self.speech.neuter | self.speech.plural:
                return found, "pronoun"
        return self._thing_before(source.start), "pronoun"

    def _speaker_around(self, inner: Span) -> _Known | None:
        """Who speaks the direct quotation that `inner` stands in; None where it stands in none."""
        near = self.around[-_AROUND_MAX:]
        return next((known for span, known in reversed(near) if span.covers(inner) and span != inner), None)

    def _person_before(self, at: int, female: bool | None) -> _Known | None:
        """The person that a pronoun at `at` means: the subject of the nearest sentence before, or who spoke last."""
        last = self.last
        spoke = last if last and self._is_person(last) and self._fits(last.name, female) else None
        index = bisect_right(self.sentence_starts, at) - 1
        for back in range(_LOOK_BACK_SENTENCES):
            if index - back < 0:
                break
            sentence = self.sentences[index - back]
            named = self._person_in(Span(sentence.start, max(sentence.start, min(sentence.end, at))), female)
            if named is not None:
                return named
            if spoke is not None and spoke.at >= sentence.start:
                return spoke
        return spoke

    def _person_in(self, span: Span, female: bool | None) -> _Known | None:
        """The first person named in `span` outside quotations; one of known gender before one of unknown."""
        fitting = [
            m
            for m in self._mentions_in(span)
            if m.kind is MentionKind.PERSON
            and m.at.end <= span.end
            and self._fits(m.name, female)
            and not (self._in_quotation(m.at.start) or self._is_possessor(m))
        ]
        sure = [m for m in fitting if female is not None and self.genders.get(m.name) == female]
        best = next(iter(sure or fitting), None)
        return _Known(best.name, MentionKind.PERSON, best.at.start) if best else None

    def _is_possessor(self, mention: Mention) -> bool:
        return bool(_DIRECTLY_AFTER.match(self.text, mention.at.end))

    def _is_person(self, known: _Known) -> bool:
        if known.kind is MentionKind.PERSON:
            return True
        words = {w.lower() for w in _WORD.findall(known.name)}
        return known.kind is None and not words & self.speech.documents

    def _thing_before(self, at: int) -> _Known | None:
        """What "it" or "they" means: the last document or body that spoke, or the last one named as a subject."""
        document = self._document_before(at)
        if document is not None:
            return document
        if self.last is not None and self.last.kind is not MentionKind.PERSON:
            return self.last
        index = bisect_right(self.sentence_starts, at) - 1
        for back in range(2):
            if index - back < 0:
                break
            sentence = self.sentences[index - back]
            for mention in self._mentions_in(Span(sentence.start, min(sentence.end, at))):
                body = mention.kind in {MentionKind.ORGANISATION, MentionKind.OTHER, MentionKind.PLACE}
                if body and not self._in_quotation(mention.at.start) and mention.at.end <= at:
                    return _Known(mention.name, mention.kind, mention.at.start)
        return self.last

    def _document_before(self, at: int) -> _Known | None:
        """A document told of in the sentence before, unless something else has spoken since."""
        index = bisect_right(self.sentence_starts, at) - 2
        if index < 0:
            return None
        sentence = self.sentences[index]
        found = self._described(Span(sentence.start, sentence.end), self.speech.documents)
        return _Known(found, None, sentence.start) if found else None

    def _in_quotation(self, at: int) -> bool:
        index = bisect_left(self.quoted, Span(at + 1, at + 1)) - 1
        return index >= 0 and self.quoted[index].start <= at < self.quoted[index].end

    # -- descriptions
    # -----------------------------------------------------------------------------------------

    def _of_description(self, words: list[str], source: Span) -> tuple[_Known | None, str | None]:
        told = source.of(self.text)
        definite = words[0] in self.speech.determiners and words[0] not in self.speech.indefinite
        content = [w for w in words if w not in self.speech.determiners]
        if definite:
            head = self._head_noun(source)
            if head.endswith(self.speech.person_endings):
                found = self._person_before(source.start, None)
                if found is not None:
                    return found, "description"
            holder = self._holder(head, source.start)
            if holder is not None:
                return _Known(holder, MentionKind.PERSON, source.start), "role"
            if head in self.documents:
                return _Known(self.documents[head], None, source.start), "document-told-before"
        name = self._without_article(told)
        for word in content[:3]:
            if word in self.speech.documents and len(word) > 2:
                fuller = self._fuller_document(word, source) if definite and len(content) == 1 else None
                name = fuller or name
                self.documents.setdefault(word, name)
                return _Known(name, None, source.start), "document" if fuller else None
        return (_Known(name, None, source.start), None) if name else (None, None)

    def _head_noun(self, source: Span) -> str:
        """The noun of a description: the last word of its first part, or in German the first word with a capital."""
        words = _WORD.findall(source.of(self.text))[1:]
        if self.speech.nouns_capitalised:
            return next((w.lower() for w in words if w[0].isupper()), "")
        if self.speech.verb_first:
            return next((w.lower() for w in words if w.lower() not in self.naming.title_parts), "")
        part: list[str] = []
        for word in words:
            if word.lower() in self.speech.prepositions or word.lower() in self.speech.relatives:
                break
            part.append(word.lower())
        return part[-1] if part else ""

    def _fuller_document(self, word: str, source: Span) -> str | None:
        """The description that introduced the document, in one of the sentences before."""
        index = bisect_right(self.sentence_starts, source.start) - 1
        for back in range(1, _LOOK_BACK_SENTENCES + 1):
            if index - back < 0:
                return None
            found = self._described(self.sentences[index - back], frozenset({word}))
            if found:
                return found
        return None

    def _described(self, span: Span, nouns: frozenset[str]) -> str | None:
        """A document's description in `span`, up to the end of its phrase: "statement released by the Bureau"."""
        words = list(_WORD.finditer(self.text, span.start, span.end))
        for i, word in enumerate(words):
            if word.group().lower() not in nouns or i == 0 or self._in_quotation(word.start()):
                continue
            articles = [w.group().lower() in self.speech.determiners for w in words[max(0, i - 2) : i]]
            if not any(articles):
                continue
            start = word.start() if articles[-1] else words[i - 1].start()
            by = next((w for w in words[i + 1 : i + 5] if w.group().lower() in self.speech.makers), None)
            if by is None:
                return self.text[start : word.end()]
            maker = [m for m in self._mentions_in(Span(by.start(), span.end)) if m.at.start - by.end() < 24]
            return self.text[start : maker[0].at.end if maker else word.end()]
        return None

    def _without_article(self, told: str) -> str:
        first, _, rest = told.partition(" ")
        bare = rest if rest and first.lower() in self.speech.determiners else told
        return bare.strip(" ,;:")

    def _holder(self, word: str, at: int) -> str | None:
        """The last person before `at` who was told to have the role `word`."""
        before = None
        for position, name in self.roles.get(word, ()) if len(word) >= _ROLE_LENGTH_MIN else ():
            if position >= at:
                break
            before = name
        return before

    def _roles(self) -> dict[str, list[tuple[int, str]]]:
        """Role word -> (where, who), from titles before names and appositions behind them."""
        out: dict[str, list[tuple[int, str]]] = defaultdict(list)
        edge = 0  # words before it go with the name before
        for mention in self.mentions:
            if mention.kind is not MentionKind.PERSON:
                continue
            begin = max(edge, mention.at.start - _ROLE_CHARACTERS_BEFORE)
            before, edge = self.text[begin : mention.at.start], mention.at.end
            near = _PARTED.split(before)[-1]
            words = [w.lower() for w in _WORD.findall(near)][-4:]
            apposition = _APPOSITION.match(self.text, mention.at.end)
            if apposition:
                words += [w.lower() for w in _WORD.findall(apposition.group(1))][:6]
            for word in dict.fromkeys(words):
                bare = word.rstrip(".")
                if len(bare) >= _ROLE_LENGTH_MIN and not self._no_role(bare):
                    for form in {bare, *self._second_parts(bare)}:
                        out[form].append((mention.at.start, mention.name))
        return out

    def _no_role(self, word: str) -> bool:
        """Words beside a name that are the name of a body, a document or no noun at all."""
        return (
            word in self.naming.organisation_words
            or word in self.speech.documents
            or word in self.speech.prepositions
            or word in self.speech.determiners
            or word in self.speech.helpers
        )

    def _second_parts(self, word: str) -> list[str]:
        """What a compound can be called later: "leiterin" for "einsatzleiterin"."""
        if not word.endswith(self.naming.title_endings):
            return []
        return [ending for ending in self.naming.title_endings if word.endswith(ending) and len(ending) < len(word)]

    # -- gender
    # -----------------------------------------------------------------------------------------------

    def _genders(self) -> dict[str, bool]:
        """Name -> whether its bearer is a woman, where a title or the given name tells."""
        out: dict[str, bool] = {}
        for mention in self.mentions:
            if mention.kind is not MentionKind.PERSON:
                continue
            title = word_before(self.text, max(0, mention.at.start - 24), mention.at.start)
            first = mention.name.split(" ")[0].lower()
            if title in self.naming.female or title in self.naming.male:
                out[mention.name] = title in self.naming.female
            elif self.naming.nouns_capitalised and title.endswith(self.naming.title_endings):
                out[mention.name] = title.endswith("in")
            elif first in FEMALE or first in MALE:
                out.setdefault(mention.name, first in FEMALE)
        return out

    def _fits(self, name: str, female: bool | None) -> bool:
        return female is None or self.genders.get(name, female) == female
