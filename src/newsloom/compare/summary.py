"""A summary made of the reports' own sentences: what most of them tell, first."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from newsloom.compare.grouping import Groups
from newsloom.compare.sentences import Told, Weights
from newsloom.model import Difference, Excerpt, Sentence, Span

SUMMARY_SENTENCES_MAX = 5
AGREED_MAX = 12
ALONE_PER_REPORT_MAX = 8
LEAD_POSITIONS = 12  # news tells the weightiest first; beyond this, position says nothing more
SHOWN_CHARACTERS_MAX = 420

Counterparts = Mapping[tuple[str, Span], Sequence[Told]]


def backing(sentence: Told, counterparts: Counterparts, groups: Groups) -> int:
    """How many independent origins tell what `sentence` tells, itself included."""
    others = counterparts[sentence.article, sentence.at]
    return groups.independent([sentence.article, *(other.article for other in others)])


def summary(
    told: Mapping[str, Sequence[Told]],
    counterparts: Counterparts,
    groups: Groups,
    superseded: Collection[tuple[str, Span]] = (),
) -> tuple[Sentence, ...]:
    """Up to five sentences: backed by most origins, early in their report, new, readable alone, none said twice.

    Sentences with a figure that was revised since (`superseded`, by article and span) are left out where others are
    there.

    Greedy by that score; what a chosen sentence's counterparts tell counts as said. The first is always a lead.
    """
    weights = Weights([s for found in told.values() for s in found])
    candidates = [s for found in told.values() for s in found if not s.leans and not s.is_quotation]
    candidates = [s for s in candidates if (s.article, s.at) not in superseded] or candidates
    candidates = candidates or [s for found in told.values() for s in found]
    newness = {article: place / len(told) for place, article in enumerate(told, 1)}
    chosen: list[Told] = []
    said: set[tuple[str, Span]] = set()
    while len(chosen) < SUMMARY_SENTENCES_MAX:
        open_now = [s for s in candidates if (s.article, s.at) not in said]
        if not chosen:
            open_now = [s for s in open_now if s.position == 0] or open_now
        open_now = [s for s in open_now if not any(weights.alike(s, c) > 0.3 for c in chosen)]
        if not open_now:
            break
        best = max(open_now, key=lambda s: _worth(s, counterparts, groups) + newness[s.article])
        if chosen and backing(best, counterparts, groups) == 1 and len(chosen) >= 3:
            break
        chosen.append(best)
        said.add((best.article, best.at))
        said.update((other.article, other.at) for other in counterparts[best.article, best.at])
    return tuple(_with_sources(s, counterparts) for s in chosen)


def _worth(sentence: Told, counterparts: Counterparts, groups: Groups) -> float:
    early = 1.0 - min(sentence.position, LEAD_POSITIONS) / LEAD_POSITIONS
    length = 0.0 if 40 <= len(sentence.at) <= SHOWN_CHARACTERS_MAX else -1.0
    return backing(sentence, counterparts, groups) + early + length + 0.1 * bool(sentence.numbers)


def _with_sources(sentence: Told, counterparts: Counterparts) -> Sentence:
    others = counterparts[sentence.article, sentence.at]
    return Sentence(sentence.excerpt(), tuple(other.excerpt() for other in others))


def agreed(told: Mapping[str, Sequence[Told]], counterparts: Counterparts, groups: Groups) -> tuple[Sentence, ...]:
    """Sentences that more than one origin tells, most widely told first, each thing once."""
    shared = [s for found in told.values() for s in found if backing(s, counterparts, groups) > 1]
    shared.sort(key=lambda s: (-backing(s, counterparts, groups), s.position))
    result: list[Sentence] = []
    said: set[tuple[str, Span]] = set()
    for sentence in shared:
        if (sentence.article, sentence.at) in said:
            continue
        others = counterparts[sentence.article, sentence.at]
        said.update([(sentence.article, sentence.at), *((o.article, o.at) for o in others)])
        result.append(_with_sources(sentence, counterparts))
        if len(result) == AGREED_MAX:
            break
    return tuple(result)


def alone(told: Mapping[str, Sequence[Told]], counterparts: Counterparts, groups: Groups) -> tuple[Difference, ...]:
    """For each text, sentences that no other origin tells; empty where there is one origin only.

    What several reports of one origin tell stands with the first of them.
    """
    if len(groups.all) < 2:
        return ()
    found: list[Difference] = []
    passed: set[str] = set()
    for article, sentences in told.items():
        own = [s for s in sentences if backing(s, counterparts, groups) == 1 and not s.leans]
        own = [s for s in own if passed.isdisjoint(other.article for other in counterparts[article, s.at])]
        passed.add(article)
        if own:
            excerpts: tuple[Excerpt, ...] = tuple(s.excerpt() for s in own[:ALONE_PER_REPORT_MAX])
            found.append(Difference(article, excerpts))
    return tuple(found)
