"""What the learned rules for reported speech look at: short strings, each of which has a weight or none.

Four choices are made, each by adding up the weights of such strings: whether a word is a cue, where what it reports
begins, where that ends, and which words beside it name the source.
"""

from __future__ import annotations

from collections.abc import Sequence

from newsloom.analyse.reported_options import BEFORE, Candidate
from newsloom.analyse.reported_row import EDGE, PADDING, Cue, Row
from newsloom.text.lang.speech_rules import SpeechRules

_STEPS = (1, 2, 3, 4, 5, 6, 8, 10, 13, 17, 22, 30)
_NEAR = [str(sum(distance >= step for step in _STEPS)) for distance in range(_STEPS[-1] + 1)]


def near(distance: int) -> str:
    """A distance in tokens, not below 0, as one of a few steps."""
    return _NEAR[distance] if distance < len(_NEAR) else _NEAR[-1]


def cue_features(row: Row, cue: Cue) -> list[str]:
    """Whether a word is a cue by which something is reported."""
    k, own = cue
    i = k + PADDING
    low, kinds = row.low, row.kinds
    word = low[i]
    before, before2, after, after2 = low[i - 1], low[i - 2], low[i + 1], low[i + 2]
    kind_before, kind_after = kinds[i - 1], kinds[i + 1]
    marked = "m" if row.marked[k] else ""
    rest = near(row.count - k)
    return [
        "w " + word,
        "s " + own,
        f"wn {word} {after}",
        f"wp {before} {word}",
        f"sn {own} {kind_after}",
        f"sp {kind_before} {own}",
        f"s3 {kind_before} {own} {kind_after}",
        f"wm {own} {marked}",
        f"wr {own} {rest}",
        "p " + before,
        f"pp {before2} {before}",
        "n " + after,
        f"nn {after} {after2}",
        f"k {kinds[i]} {kind_before} {kind_after}",
        f"kp {kinds[i]} {kinds[i - 2]} {kind_before}",
        f"kn {kinds[i]} {kind_after} {kinds[i + 2]}",
        f"k3 {kind_after} {kinds[i + 2]} {kinds[i + 3]}",
        f"m {marked} {kinds[i]} {rest}",
        "first" if k == 0 else "later",
    ]


def start_features(row: Row, cue: Cue, at: int) -> list[str]:
    """Whether what the cue reports begins at the token `at` behind it, or `BEFORE` or `AROUND` it."""
    k, own = cue
    i = k + PADDING
    low, kinds = row.low, row.kinds
    if at < 0:
        return _before_features(row, cue, "B" if at == BEFORE else "A")
    j = at + PADDING
    gap = at - k
    far = near(gap)
    between = " ".join(low[i + 1 : j]) if gap <= 3 else "long"
    between_kinds = " ".join(kinds[i + 1 : j]) if gap <= 5 else "long"
    return [
        f"ds {far} {own}",
        f"bs {own} {between}",
        f"bk {between_kinds}",
        f"bws {own} {kinds[j]} {between_kinds}",
        f"w {low[j]}",
        f"ws {own} {low[j]}",
        f"p {low[j - 1]}",
        f"pk {low[j - 1]} {kinds[j]}",
        f"pw {kinds[j - 1]} {low[j]}",
        f"k3 {kinds[j - 1]} {kinds[j]} {kinds[j + 1]}",
        f"ps {own} {low[j - 1]}",
    ]


def _before_features(row: Row, cue: Cue, side: str) -> list[str]:
    """Whether what the cue reports stands before its clause ("B") or around it ("A")."""
    k, own = cue
    i = k + PADDING
    low, kinds = row.low, row.kinds
    comma = _nearest(low, i)
    later, follows = _later(row, i)
    return [
        side,
        f"{side}s {own}",
        f"{side}n {kinds[i + 1]}",
        f"{side}w {low[i + 1]}",
        f"{side}sn {own} {kinds[i + 1]}",
        f"{side}c {comma}",
        f"{side}cn {comma} {kinds[i + 1]} {kinds[i + 2]}",
        f"{side}p {kinds[i - 1]} {kinds[i + 1]}",
        f"{side}pc {kinds[i - 1]} {comma}",
        f"{side}r {near(row.count - k)} {comma}",
        f"{side}k {near(k)}",
        f"{side}l {later} {comma}",
        f"{side}f {follows}",
        f"{side}v {follows} {comma}",
        f"{side}vl {follows} {later}",
    ]


def _nearest(low: Sequence[str], i: int) -> str:
    """How far before the cue a comma or dash stands."""
    for back in range(1, 13):
        if low[i - back] in _CUTS:
            return near(back) + low[i - back]
        if low[i - back] == EDGE:
            break
    return "no"


def _later(row: Row, i: int) -> tuple[str, str]:
    """How far behind the cue a comma or dash stands, and the class of the word behind that."""
    for on in range(1, 13):
        if row.low[i + on] in _CUTS:
            return near(on), row.kinds[i + on + 1]
        if row.low[i + on] == EDGE:
            return "end", ""
    return "no", ""


_CUTS = frozenset([",", "—", "–", "-", "”", '"', "’"])


def end_features(row: Row, cue: Cue, start: int, end: int, passed: int, told: SpeechRules) -> list[str]:
    """Whether what begins at `start` ends before the token `end`; `passed` likely ends lie between."""
    own = cue.stem
    j, s = end + PADDING, start + PADDING
    low, kinds = row.low, row.kinds
    opening = low[s] if kinds[s] in _OPENING else kinds[s]
    length = near(end - start)
    behind, behind2 = low[j], low[j + 1]
    last = "last" if end >= row.count - 1 else near(row.count - end)
    over = min(passed, 6)
    return [
        f"b {behind} {behind2}",
        f"bk {behind} {kinds[j + 1]}",
        f"b3 {behind} {kinds[j + 1]} {kinds[j + 2]}",
        f"k {kinds[j - 1]} {kinds[j]} {kinds[j + 1]}",
        f"p {low[j - 1]} {behind}",
        f"o {opening} {behind}",
        f"ol {opening} {length}",
        f"s {own} {behind}",
        f"sl {own} {last}",
        f"l {length} {behind}",
        f"lo {length} {over}",
        f"r {last} {behind}",
        f"ro {last} {over}",
        f"n {over} {behind} {kinds[j + 1]}",
        f"so {opening} {last}",
        f"c {_cue_soon(row, end, told)} {behind}",
    ]


_OPENING = frozenset(["that", "in", "sub", "pro", "be"])


def _cue_soon(row: Row, end: int, told: SpeechRules) -> str:
    """Whether a verb of speech follows close behind an end, and how it stands."""
    for on in range(6):
        word = row.low[end + PADDING + on]
        if word in told.cues:
            return str(on)
        if word == EDGE:
            break
    return "no"


def source_features(row: Row, cue: Cue, one: Candidate, told: SpeechRules, *, ruled: bool) -> list[str]:
    """Whether the phrase `one` names who speaks by the cue; `ruled` is whether the rules would take it."""
    rule = "r" if ruled else "-"
    return [*_way_features(row, cue, one, told, rule), *_phrase_features(row, cue, one, told, rule)]


def _way_features(row: Row, cue: Cue, one: Candidate, told: SpeechRules, rule: str) -> list[str]:
    """What stands between a phrase and the cue, and how the cue stands."""
    k, own = cue
    i = k + PADDING
    low, kinds = row.low, row.kinds
    side, gap = _side(one, k)
    lowest, highest = (i + 1, one.first + PADDING) if side == "a" else (one.last + PADDING + 1, i)
    between = kinds[lowest:highest]
    path = " ".join(between) if gap <= 4 else "far"
    words = " ".join(low[lowest:highest]) if gap <= 2 else "far"
    verbs = sum(kind in _VERBAL for kind in between)
    spoken = min(sum(word in told.cues for word in low[lowest:highest]), 2)
    infinitive = low[i - 1] if low[i - 1] == "to" else kinds[i - 1]
    passive = _passive(kinds, i)
    return [
        f"rule {rule}",
        f"rule {rule} {side} {passive}",
        f"rs {rule} {own}",
        f"rk {rule} {kinds[i]} {infinitive}",
        f"rp {rule} {path}",
        f"path {side} {path}",
        f"ps {own} {side} {path}",
        f"words {side} {words}",
        f"order {side} {one.order}",
        f"ro {rule} {one.order} {side}",
        f"vc {side} {verbs > 0} {between.count(',')}",
        f"cues {side} {spoken}",
        f"cr {rule} {spoken} {'and' in between}",
        f"vk {side} {min(verbs, 3)} {kinds[i]} {infinitive}",
        f"ss {own} {side} {passive}",
    ]


def _phrase_features(row: Row, cue: Cue, one: Candidate, told: SpeechRules, rule: str) -> list[str]:
    """What a phrase is, and what stands on both sides of it."""
    k, own = cue
    low, kinds = row.low, row.kinds
    first, last = one.first + PADDING, one.last + PADDING
    side, gap = _side(one, k)
    far = near(gap)
    beside = "beside" if gap == 0 else "apart"
    before, opening = kinds[first - 1], kinds[first]
    taken = gap > 0 and (low[last + 1] in told.cues or kinds[last + 1] in _VERBAL)  # it has a verb of its own
    role = "doc" if low[last] in told.documents else "who" if low[last] in told.unnamed else kinds[last]
    return [
        f"gap {side} {far} {opening}",
        f"before {low[first - 1]} {side}",
        f"bs {before} {own} {side}",
        f"after {low[last + 1]} {side} {beside}",
        f"ak {kinds[last + 1]} {before} {side} {beside}",
        f"rb {rule} {before} {beside}",
        f"taken {taken} {rule} {side}",
        f"tb {taken} {opening} {before}",
        f"role {opening} {role}",
        f"rg {role} {side} {far}",
        f"first {one.first == 0} {opening} {side}",
        f"sp {own} {low[first - 1]}",
    ]


def _side(one: Candidate, k: int) -> tuple[str, int]:
    """Whether a phrase stands before ("b") or behind ("a") the cue `k`, and how many tokens part them."""
    return ("a", one.first - k - 1) if one.first > k else ("b", k - one.last - 1)


def _passive(kinds: Sequence[str], i: int) -> str:
    return "be" if "be" in kinds[max(0, i - 3) : i] else "-"


def nobody_features(row: Row, cue: Cue) -> list[str]:
    """Whether nobody is named as the source of what the cue reports."""
    k, own = cue
    i = k + PADDING
    low, kinds = row.low, row.kinds
    passive = _passive(kinds, i)
    return [
        "none",
        f"none {own}",
        f"none {passive} {kinds[i]}",
        f"none {own} {passive}",
        f"none {kinds[i - 1]} {kinds[i]} {kinds[i + 1]}",
        f"none {low[i - 1]}",
        f"none {kinds[i - 2]} {kinds[i - 1]}",
        f"none {low[i + 1]}",
        f"none {own} {low[i - 1]}",
        f"none {own} {low[i + 1]}",
    ]


_VERBAL = frozenset(["be", "have", "modal", "ed", "ing"])
