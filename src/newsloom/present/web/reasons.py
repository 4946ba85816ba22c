"""Reasons in words. A stage gives a key and facts; the wording is chosen here, in the reader's language.

A key that is not known here (a newer stage) is still told: its own words, then its facts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop, ngettext, pgettext

from newsloom.model import Reason

VALUES_MAX = 8
VALUE_LENGTH_MAX = 120

# What is said for a key. {facts} stands for the values of all its facts, {name} for those of the fact of that name.
SENTENCES: Mapping[str, str] = {
    # why reports are one story
    "shared-names": gettext_noop("They name the same: {names}."),
    "shared-words": gettext_noop("They share words that are rare elsewhere: {words}."),
    "shared-title-words": gettext_noop("Their headlines share words: {words}."),
    "shared-quotation": gettext_noop("They quote the same words: {words}."),
    "shared-figures": gettext_noop("They tell the same figures: {figures}."),
    "shared-ages": gettext_noop("They tell of people of the same age: {ages}."),
    "same-event-time": gettext_noop("They tell of the same time: {times}."),
    "published-apart": gettext_noop("Days from the story’s newest report of that time: {days}."),
    "no-story-like-it": gettext_noop("No earlier story was like it, so it began one."),
    "reader-said": gettext_noop("You put it here."),
    "known-article": gettext_noop("It was read before and stays where it was."),
    "relating-failed": gettext_noop("It could not be compared with others, so it stands alone."),
    # copies
    "copy-of": gettext_noop("It repeats the text of a report of this story."),
    "copied-by": gettext_noop("An earlier arrival, which is a report of this story, repeats its text."),
    "same-text": gettext_noop("Words that both have in one order: {words}."),
    "several-origins": gettext_noop("Articles that its text was taken from: {number}."),
    "copied-through": gettext_noop("It was taken from another copy."),
    "wire-credit": gettext_noop("It credits {wire}."),
    # what a report goes back to
    "wire-credited-by-copy": gettext_noop("Its text stands at {outlet} as well, with a credit to {wire}."),
    "cited-in-headline": gettext_noop("Its headline names {outlet} as the source."),
    "cited-in-lead": gettext_noop("What it tells first, it has from {outlet}."),
    "cited-mostly": gettext_noop("Most of what it gives to anybody, it has from {outlet}."),
    "cites-as-well": gettext_noop("It cites {outlet} as well."),
    # threads
    "refers-back": gettext_noop("The newer report refers back to it: “{sentence}”"),
    "shared-rare-names": gettext_noop("Both name what few other reports name: {names}."),
    "shared-places": gettext_noop("Both tell of the same places: {names}."),
    "tells-of-that-time": gettext_noop("The newer report tells of days on which it happened: {times}."),
    "another-event": gettext_noop("What they tell of is not one event."),
    # related articles
    "tells-more": gettext_noop("Another independent report; it alone tells: “{told}”"),
    "another-report": gettext_noop("Another independent report of the same story."),
    "earlier-background": gettext_noop("It tells of what led to this."),
    "earlier-follow-up": gettext_noop("It tells of the same affair before."),
    "earlier-reaction": gettext_noop("It tells of what this answers."),
    "later-background": gettext_noop("It tells of what this led to."),
    "later-follow-up": gettext_noop("It tells how the affair went on."),
    "later-reaction": gettext_noop("It answers what is told here."),
    # figures side by side
    "told-by-one-origin": gettext_noop("Only one independent report tells this figure."),
    "one-number-fits-all": gettext_noop("One number fits all that is told."),
    "rival-sources": gettext_noop("Sources give values that do not fit together: {sources}."),
    "order-unknown": gettext_noop("The values differ, and it is not known which was told first."),
    "older-value-told-again": gettext_noop("An earlier value was told again after another one."),
    "may-count-other-things": gettext_noop("The values differ; some of them may count something else."),
    "later-reports-tell-another-value": gettext_noop("Later reports tell another value than earlier ones."),
    # who speaks
    "reported-clause": gettext_noop("The words are reported in a clause, not quoted."),
    "cue-before": gettext_noop("The speaker is named before the words."),
    "cue-after": gettext_noop("The speaker is named after the words."),
    "reported-on": gettext_noop("The sentence goes on with words of the same speaker."),
    "goes-on": gettext_noop("The same speaker goes on."),
    "sentence-before": gettext_noop("The speaker is named in the sentence before."),
    "subject-of-sentence": gettext_noop("The speaker is the subject of the sentence."),
    "nobody-named": gettext_noop("Nobody is named beside the words."),
    "named-in-source": gettext_noop("“{source}” names {name}."),
    "pronoun": gettext_noop("“{source}” stands for {name}."),
    "role": gettext_noop("“{source}” is told of {name}."),
    "document": gettext_noop("“{source}” is a document: {name}."),
    "document-told-before": gettext_noop("“{source}” is a document told of before: {name}."),
    # one utterance in several reports
    "same-words": gettext_noop("They have the same words."),
    "part-of-words": gettext_noop("It has a part of the words."),
    "words-in-common": gettext_noop("Words in marks that both have: {words}."),
    "same-meaning": gettext_noop("Both name: {words}."),
    "same-in-another-language": gettext_noop("Both name: {words}."),
    "given-to-two": gettext_noop("Reports give it to different people: {names}."),
    "less-precise": gettext_noop("Some reports give it to {others} instead of {name}."),
    # one speaker by several names
    "name-is-short-for": gettext_noop("{names} can only be short for {name} here."),
    "name-fits": gettext_noop("{names} is {name}: family name and given name fit."),
    "office-told-elsewhere": gettext_noop("{names}: another report tells that this is {name}."),
    "same-body": gettext_noop("{names} can only be {name} here."),
    # who gives a figure
    "counts-as-before": gettext_noop("It counts what “{words}” counts."),
    "part-of": gettext_noop("It is part of {whole}."),
    "speaker-of-quotation": gettext_noop("It stands in the words of {speaker}."),
    "reckoned": gettext_noop("Its sentence says who reckons so."),
    "told-in-next-sentence": gettext_noop("The next sentence says who told it."),
    "according-to": gettext_noop("“{words}” names who gives it."),
    "said": gettext_noop("“{verb}” names who gives it."),
}
_PLACE = re.compile(r"\{(\w+)\}")


def listed(values: Iterable[str], most: int = VALUES_MAX) -> str:
    """ "A, B and C" in the reader's language; what is over `most` is counted."""
    shown = [value for value in values if value]
    over = len(shown) - most
    if over > 0:
        rest = ngettext("%(count)d more", "%(count)d more", over) % {"count": over}
        shown = [*shown[:most], rest]
    if len(shown) < 2:
        return "".join(shown)
    before = pgettext("between two items of a list", ", ").join(shown[:-1])
    return _("%(before)s and %(last)s") % {"before": before, "last": shown[-1]}


def sentence(reason: Reason) -> str:
    """One sentence for a reason, plain text (not yet escaped)."""
    template = SENTENCES.get(reason.key)
    if template is None or not _fits(template, reason):
        return _unknown(reason)
    return _PLACE.sub(lambda place: listed(_values(reason, place[1])), _(template))


def _fits(template: str, reason: Reason) -> bool:
    """Whether the reason has all facts that its sentence speaks of."""
    return all(_values(reason, name) for name in _PLACE.findall(template))


def _values(reason: Reason, name: str) -> list[str]:
    told = [value for _name, values in reason.facts for value in values] if name == "facts" else reason.fact(name)
    return list(dict.fromkeys(_cut(value) for value in told if value))


def sentences(reasons: Iterable[Reason]) -> tuple[str, ...]:
    """The reasons in words, the weightiest first, each sentence once."""
    ordered = sorted(reasons, key=lambda reason: -reason.weight)
    return tuple(dict.fromkeys(sentence(reason) for reason in ordered))


def _unknown(reason: Reason) -> str:
    words = reason.key.replace("-", " ").strip().capitalize() or _("Reason")
    values = _values(reason, "facts")
    return f"{words}: {listed(values)}." if values else f"{words}."


def _cut(value: str) -> str:
    value = " ".join(value[: 2 * VALUE_LENGTH_MAX].split())
    return value if len(value) <= VALUE_LENGTH_MAX else value[: VALUE_LENGTH_MAX - 1] + "…"
