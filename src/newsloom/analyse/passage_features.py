"""What the weights that judge sentences without a cue look at: short strings, each of which has a weight or none."""

from __future__ import annotations

from newsloom.analyse.passage_sources import Candidate, Sources
from newsloom.analyse.reported_features import near
from newsloom.analyse.reported_row import PADDING
from newsloom.text.lang.speech_rules import SpeechRules

SURE_STEPS = 5  # in which the likelihood of a source is told
_VERBS_FAR = 12  # tokens between a phrase and a verb of speech that can be its own


def sure_features(found: Sources, best: Candidate | None, sure: float) -> list[str]:
    """Whether a sentence is somebody's words, by how likely its source is the right one, and how far off."""
    fictive = not found.told.subjunctives.isdisjoint(found.row.low)
    back = "-" if best is None else str(best.back)
    return [f"sure {int(sure * SURE_STEPS)}", f"from {back} {found.opens} {fictive}"]


def said_features(found: Sources) -> list[str]:
    """Whether a sentence is somebody's words."""
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
        *_cue_features(found, f"{min(fictive, 2)}{len(verbs) > fictive}", state),
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


def _cue_features(found: Sources, verbs: str, state: str) -> list[str]:
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


def _speaks(low: str, told: SpeechRules) -> bool:
    return low in told.cues or low in told.labels
