"""What the learned rules for passages look at: short strings, each of which has a weight or none."""

from __future__ import annotations

from collections.abc import Sequence

from newsloom.analyse.passage_sources import Candidate, Phrase, Sources
from newsloom.analyse.phrases import MARKS
from newsloom.analyse.quotations import Draft
from newsloom.analyse.reported import touches
from newsloom.analyse.reported_features import near
from newsloom.analyse.reported_row import EDGE, PADDING, Row, stem
from newsloom.model import Span
from newsloom.text.lang.speech_rules import SpeechRules

SURE_STEPS = 5  # in which the likelihood of a source is told
_VERBS_FAR = 12  # tokens between a phrase and a verb of speech that can be its own
_PATH_MAX = 4
_ORDER_MAX = 5
_CLOSED = frozenset(["det", "obl", "pro"])
_FINITE = frozenset(["be", "have", "modal", "subj"])


def source_features(found: Sources, one: Candidate) -> list[str]:
    """Whether the candidate `one` names the source of a passage."""
    return [*_ties(found, one), *_standing(found, one)]


def _ties(found: Sources, one: Candidate) -> list[str]:
    """How a candidate goes with what was told before, with the rules and with the names of the text."""
    phrase, span = one.phrase, one.span
    row, kind, where = phrase.row, _type(found), _where(found, one)
    rule, report, earlier = _rule(found, span), _report(found, span), _earlier(found, span)
    spoke = "no" if found.spoke is None else "S" if touches(found.spoke, span) else "-"
    inside = (found.names.get(token.start) for token in row.tokens[phrase.first : phrase.last + 1])
    name = next((one for one in inside if one), "-")
    opening = row.kinds[phrase.first + PADDING]
    order = min(one.order, _ORDER_MAX)
    return [
        f"spoke {kind} {spoke} {where}",
        f"spoke {kind} {spoke} {report} {rule}",
        f"spoke {spoke} {opening} {name}",
        f"name {kind} {name} {where}",
        f"name {name} {opening} {order} {where}",
        f"rule {kind} {rule}",
        f"rule {rule} {where}",
        f"report {kind} {report}",
        f"report {kind} {report} {rule}",
        f"report {report} {where}",
        f"earlier {kind} {earlier} {where}",
        f"earlier {earlier} {rule} {report}",
    ]


def _standing(found: Sources, one: Candidate) -> list[str]:
    """How a candidate stands in its sentence."""
    told, phrase = found.told, one.phrase
    row, kind, where = phrase.row, _type(found), _where(found, one)
    first, last = phrase.first + PADDING, phrase.last + PADDING
    before, opening, head = row.kinds[first - 1], row.kinds[first], row.kinds[last]
    opener = row.low[first] if opening in _CLOSED else opening
    role = "doc" if row.low[last] in told.documents else "who" if row.low[last] in told.unnamed else head
    word = row.low[last] if role in {"doc", "who", "pro"} else head
    cue, path = _verb_beside(row, phrase, told)
    order = min(one.order, _ORDER_MAX)
    return [
        f"open {opener} {where}",
        f"open {opener} {before} {kind}",
        f"where {kind} {where} {order}",
        f"where {where} {opening} {role}",
        f"where {kind} {where} {row.marked[phrase.first]}",
        f"before {row.low[first - 1]} {where}",
        f"bk {before} {opening} {where}",
        f"after {row.low[last + 1]} {where}",
        f"ak {row.kinds[last + 1]} {where} {order}",
        f"cue {kind} {where} {path}",
        f"cue {cue} {path}",
        f"cue {kind} {where} {path} {before}",
        f"role {kind} {role} {opening}",
        f"first {phrase.first == 0} {where} {order}",
        f"left {_left(row, phrase.first)} {where}",
        f"word {word} {kind} {where}",
    ]


def nobody_features(found: Sources) -> list[str]:
    """Whether nobody is named as the source of a passage."""
    kind = _type(found)
    row = found.before
    return [
        f"none {kind}",
        f"none {kind} {found.opens}",
        f"none {kind} {_rule_reason(found.passage.draft)}",
        f"none {kind} {bool(found.reported)} {bool(found.earlier)}",
        f"none {row.low[row.count + PADDING - 1]}" if found.passage.marked else f"none {row.low[PADDING]}",
    ]


def said_features(found: Sources) -> list[str]:
    """Whether a passage is somebody's words."""
    return _marked_features(found) if found.passage.marked else _sentence_features(found)


def sure_features(found: Sources, sure: float) -> list[str]:
    """The same, by how likely its source is the right one."""
    return [f"sure {_type(found)} {int(sure * SURE_STEPS)}"]


def _marked_features(found: Sources) -> list[str]:
    told, passage = found.told, found.passage
    inner = passage.span.of(found.text).strip("".join(MARKS) + " ")
    size = near(len(inner.split()))
    capital = "C" if inner[:1].isupper() else "c"
    end = inner[-1:] if inner[-1:] in ".?!,…" else "-"
    before, behind = found.before, found.behind
    n = next((i for i in range(before.count, 0, -1) if before.tokens[i - 1].word not in MARKS), 0) + PADDING
    p = next((i for i in range(behind.count) if behind.tokens[i].word not in MARKS), behind.count) + PADDING
    left, left2, right = before.low[n - 1], before.low[n - 2], behind.low[p]
    left_kind, right_kind = before.kinds[n - 1], behind.kinds[p]
    rule = _rule_reason(passage.draft)
    inside = any(_covers(draft, passage.span) for draft, _ in found.reported)
    subjunctive = any(low in told.subjunctives for low in (*before.low, *behind.low))
    cue = any(_speaks(low, told) for low in (*before.low[-_VERBS_FAR:], *behind.low[:_VERBS_FAR]))
    return [
        f"size {size} {capital} {end}",
        f"rule {rule}",
        f"rule {rule} {size} {capital}",
        f"rule {rule} {inside} {end}",
        f"in {inside} {capital} {size}",
        f"subj {subjunctive} {capital}",
        f"cue {cue} {rule} {capital}",
        f"left {left}",
        f"left {left2} {left}",
        f"ls {stem(left, told)} {capital}",
        f"lk {left_kind} {before.kinds[n - 2]} {capital}",
        f"right {right} {capital}",
        f"rk {right_kind} {behind.kinds[p + 1]} {capital}",
        f"lr {left_kind} {right_kind} {capital} {size}",
        f"two {left} {right}",
        f"whole {before.count < 2} {end} {size}",
        f"earlier {bool(found.earlier)} {rule}",
    ]


def _sentence_features(found: Sources) -> list[str]:
    told, row, last = found.told, found.row, found.last
    unsure = told.subjunctives | told.hearsay
    verbs = [i for i in range(PADDING, row.count + PADDING) if row.low[i] in unsure]
    at = verbs[0] if verbs else PADDING
    verb = row.low[at] if verbs else "-"
    fictive = sum(row.low[i] in told.subjunctives for i in verbs)
    same = any(back == 0 for _, back in found.reported)
    before = any(back == 1 for _, back in found.reported)
    again = last is not None and not told.subjunctives.isdisjoint(last.low)
    spoken = last is not None and not told.cues.isdisjoint(last.low)
    state = f"{before} {again} {spoken}"
    opens, following = row.low[PADDING], row.low[PADDING + 1]
    end = row.low[row.count + PADDING - 2]
    return [
        *_cue_of_sentence(found, f"{min(fictive, 2)}{len(verbs) > fictive}", state),
        f"kind {fictive > 0} {same} {before} {any(row.marked)}",
        f"spoke {fictive > 0} {found.spoke is not None}",
        f"verb {verb}",
        f"verb {verb} {near(at - PADDING)}",
        f"verb {verb} {state}",
        f"vp {row.low[at - 1]} {verb}",
        f"vk {row.kinds[at - 1]} {row.kinds[at + 1]} {verb in told.hearsay}",
        f"verbs {min(fictive, 3)} {len(verbs)}",
        f"verbs {min(fictive, 3)} {state}",
        f"state {state} {found.opens}",
        f"opens {opens}",
        f"opens {opens} {following}",
        f"ok {row.kinds[PADDING]} {row.kinds[PADDING + 1]} {fictive > 0}",
        f"size {near(row.count)} {fictive > 0}",
        f"earlier {bool(found.earlier)} {again}",
        f"sub {next((low for low in row.low if low in told.subordinators), '')} {verb}",
        f"ends {row.low[row.count + PADDING - 1]} {end}",
    ]


def _cue_of_sentence(found: Sources, verbs: str, state: str) -> list[str]:
    """What the first verb of speech in a sentence shows; `verbs` and `state` tell of the other verbs."""
    told, row = found.told, found.row
    at = next((i for i in range(PADDING, row.count + PADDING) if _speaks(row.low[i], told)), None)
    kind = f"{verbs}{at is not None}"
    out = [f"kind {kind}", f"kind {kind} {state} {found.opens}", f"end {kind} {row.low[row.count + PADDING - 2]}"]
    if at is None:
        return out
    cue, after = row.low[at], row.low[at + 1 : at + _VERBS_FAR]
    link = next((low for low in after if low in told.prepositions or low in told.subordinators), "")
    return [
        *out,
        f"cue {cue} {kind}",
        f"cue {cue} {row.low[at + 1]}",
        f"cue {cue} to {link} {kind}",
        f"cue {cue} {near(at - PADDING)}",
        f"ck {kind} {row.kinds[at + 1]} {row.kinds[at - 1]}",
    ]


def _where(found: Sources, one: Candidate) -> str:
    return f"{'a' if one.behind else 'b'}{one.back}{'p' if one.back and found.opens else ''}"


def _type(found: Sources) -> str:
    if not found.passage.marked:
        return "s"
    return "u" if found.passage.draft is None else str(found.passage.draft.kind)[0]


def _rule(found: Sources, span: Span) -> str:
    draft = found.passage.draft
    if draft is None or draft.source is None:
        return "none"
    return _rule_reason(draft) if touches(draft.source, span) else "other"


def _rule_reason(draft: Draft | None) -> str:
    return "no" if draft is None else f"{draft.kind!s:.1}{draft.reason.key}{draft.cue is not None}"


def _report(found: Sources, span: Span) -> str:
    """How a candidate stands to the reported speech near by."""
    best = "-"
    for draft, back in found.reported:
        if draft.source is None or not touches(draft.source, span):
            continue
        if _covers(draft, found.passage.span):
            return "in"
        best = f"r{back}"
    return best


def _earlier(found: Sources, span: Span) -> str:
    """Whether a candidate is the source of one of the quotations in marks before the passage."""
    for n, draft in enumerate(reversed(found.earlier)):
        if draft.source is not None and touches(draft.source, span):
            return f"e{n}"
    return "-" if found.earlier else "no"


def _verb_beside(row: Row, phrase: Phrase, told: SpeechRules) -> tuple[str, str]:
    """The nearest verb of speech to a phrase, and what stands between."""
    for step in range(1, _VERBS_FAR):
        left, right = phrase.first - step, phrase.last + step
        if left >= 0 and _speaks(row.low[left + PADDING], told):
            between = row.kinds[left + PADDING + 1 : phrase.first + PADDING]
            return row.low[left + PADDING], "<" + _path(between)
        if right < row.count and _speaks(row.low[right + PADDING], told):
            between = row.kinds[phrase.last + PADDING + 1 : right + PADDING]
            return row.low[right + PADDING], ">" + _path(between)
    return "", "no"


def _path(kinds: Sequence[str]) -> str:
    return " ".join(kinds) if len(kinds) < _PATH_MAX else "far"


def _speaks(low: str, told: SpeechRules) -> bool:
    return low in told.cues or low in told.labels


def _left(row: Row, first: int) -> str:
    """What stands before a phrase: how many finite verbs, and what opens the sentence."""
    verbs = sum(kind in _FINITE for kind in row.kinds[PADDING : first + PADDING])
    return f"{min(verbs, 2)} {row.kinds[PADDING] if first else EDGE}"


def _covers(draft: Draft, span: Span) -> bool:
    return any(s.start <= span.start < s.end for s in draft.content)
