"""What somebody said, as one or more reports of a story give it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from newsloom.model.analysis import Quote
from newsloom.model.excerpt import Excerpt
from newsloom.model.reason import Reason
from newsloom.model.relation import EditKind
from newsloom.model.span import Span


class Variant(StrEnum):
    """How one report's wording of an utterance stands to the fullest one."""

    FULLEST = "fullest"  # the wording that the others are laid beside
    SAME = "same"  # the same words; they may be spelt otherwise
    CUT = "cut"  # a part of the words
    REWORDED = "reworded"  # some of the words are others, or there are more
    PARAPHRASED = "paraphrased"  # told in other words
    TRANSLATED = "translated"


@dataclass(frozen=True, slots=True)
class WordChange:
    """Words that differ between two wordings: `here` in the one report's text, `there` in that of the fullest wording.

    Where nothing stands for the other's words, the span is empty and tells the place.
    """

    kind: EditKind
    here: Span
    there: Span


@dataclass(frozen=True, slots=True)
class ToldQuote:
    """An utterance as one report gives it.

    `speaker` is whom the report gives it to, by the name that the whole story's reports have for them; None for
    nobody. `changes` are the words that differ from the fullest wording, in order, each inside the quotation's content.
    There are none for a wording that is `PARAPHRASED` or `TRANSLATED`, where all words differ. `reasons` say why it is
    taken for the same utterance.
    """

    article: str
    quote: Quote
    speaker: str | None = None
    variant: Variant = Variant.FULLEST
    changes: tuple[WordChange, ...] = ()
    reasons: tuple[Reason, ...] = ()


class Attribution(StrEnum):
    """How those whom the reports give one utterance to stand to one another."""

    ONE = "one"  # all name the same speaker
    VAGUE = "vague"  # some name only a body, an office or people without a name, or nobody
    TWO = "two"  # reports name speakers that cannot be one


@dataclass(frozen=True, slots=True)
class Utterance:
    """The same utterance in one or more reports, in order of publication.

    `fullest` is the index in `told` of the wording that the others are laid beside.
    """

    told: tuple[ToldQuote, ...]
    fullest: int = 0
    attribution: Attribution = Attribution.ONE
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Voice:
    """Everything that the story's reports give to one speaker. `speaker` is None for words given to nobody.

    `also` are other names that reports have for the speaker, `reasons` why they are taken for the same one. `role`
    are the words of a report that tell the speaker's part or body.
    """

    speaker: str | None
    utterances: tuple[Utterance, ...]
    also: tuple[str, ...] = ()
    role: Excerpt | None = None
    reasons: tuple[Reason, ...] = ()
