"""One text in several outlets."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsloom.model import ChangeKind, Copy
from newsloom.relate import Relater
from newsloom.relate.sequence import WordSequence
from tests.relate.material import BRIDGE, BRIDGE_TOLD_ANEW, OTHER_BRIDGE, invented_text, report
from tests.timing import within_seconds

PARAGRAPHS = BRIDGE.split("\n")


def letters(text: str) -> list[int]:
    words: list[int] = WordSequence(text).hashes.tolist()
    return words


def copy_of(text: str, *, title: str | None = None) -> Copy | None:
    relater = Relater()
    relater.add(report("other", OTHER_BRIDGE))
    relater.add(report("origin", BRIDGE, "Footbridge falls", hours=1))
    return relater.add(report("copy", text, title, hours=2)).copy


@pytest.mark.parametrize(
    "text",
    [
        BRIDGE,
        "\n".join(PARAGRAPHS[:2]),
        "\n".join(reversed(PARAGRAPHS)),
        "\n".join([PARAGRAPHS[0], "Subscribe to our letter and never miss a thing again.", *PARAGRAPHS[1:]]),
        BRIDGE.replace("eleven", "twelve").replace("put off twice", "delayed twice"),
        BRIDGE.upper(),
    ],
    ids=["whole", "shortened", "reordered", "with furniture", "edited", "in capitals"],
)
def test_a_copy_is_found_and_its_origin_named(text: str) -> None:
    copy = copy_of(text)
    assert copy is not None
    assert copy.of == "origin"
    assert max(copy.share_here, copy.share_there) > 0.8
    assert copy.reasons[0].key == "same-text"


def test_the_same_event_in_other_words_is_no_copy() -> None:
    assert copy_of(BRIDGE_TOLD_ANEW) is None


def test_shares_tell_how_much_of_either_text_stands_in_the_other() -> None:
    copy = copy_of("\n".join(PARAGRAPHS[:2]))
    assert copy is not None
    assert copy.share_here == 1.0
    assert 0.3 < copy.share_there < 0.7


def test_changes_name_the_sentences_added_dropped_and_changed() -> None:
    added = "Trains were not affected in any way."
    text = BRIDGE.replace("injuring eleven people", "injuring twelve people").replace(PARAGRAPHS[2], added)
    copy = copy_of(text, title="Bridge comes down")
    assert copy is not None
    kinds = {change.kind for change in copy.changes}
    assert kinds == {ChangeKind.TITLE, ChangeKind.ADDED, ChangeKind.DROPPED, ChangeKind.CHANGED}
    told = {change.kind: change for change in copy.changes}
    added_at = told[ChangeKind.ADDED].here
    changed_here, changed_there = told[ChangeKind.CHANGED].here, told[ChangeKind.CHANGED].there
    assert added_at is not None
    assert added_at.of(text) == added
    assert changed_here is not None
    assert changed_there is not None
    assert "twelve" in changed_here.of(text)
    assert "eleven" in changed_there.of(BRIDGE)
    dropped = [change.there.of(BRIDGE) for change in copy.changes if change.kind is ChangeKind.DROPPED and change.there]
    assert " ".join(dropped) == PARAGRAPHS[2]


def test_the_origin_of_a_copy_of_a_copy_is_the_first_holder() -> None:
    relater = Relater()
    relater.add(report("wire", BRIDGE))
    relater.add(report("first", "\n".join([*PARAGRAPHS[:3], invented_text(1, 60)]), hours=1))
    last = relater.add(report("second", "\n".join([*PARAGRAPHS[1:3], invented_text(1, 60)]), hours=2))
    assert last.copy is not None
    assert last.copy.of == "wire"
    assert any(reason.key == "copied-through" for reason in last.copy.reasons)


def test_a_short_quotation_in_common_makes_no_copy() -> None:
    said = "The cables should have been replaced ten years ago and everybody knew it well"
    relater = Relater()
    relater.add(report("a", f"{invented_text(3)} {said}."))
    assert relater.add(report("b", f"{said}. {invented_text(4)}")).copy is None


def test_the_same_quotation_makes_no_copy_even_of_short_reports() -> None:
    said = "“The cables should have been replaced ten years ago and everybody who ever drove a lorry over it knew,”"
    relater = Relater()
    relater.add(report("a", f"{said} the engineer Corvin Ashdale told the council on Monday night."))
    assert relater.add(report("b", f"{said} Ashdale said. A meeting in Varnholm ended in uproar.")).copy is None


MATCH = (
    "{0} beat {1} {2}-12 at {3} on {4} in front of {5} spectators. {6} put the hosts ahead in the 14th minute after a "
    "mistake by {7}. The visitors came out stronger after the break, and {8} struck the post, but the defence held."
)


def test_one_template_filled_in_twice_makes_no_copy() -> None:
    relater = Relater()
    names = (
        "Varnholm",
        "Kell",
        "31",
        "Tannery Field",
        "Monday",
        "1,204",
        "Idony Pell",
        "Corvin Ashdale",
        "Hanno Drest",
    )
    others = ("Quillmouth", "Bray", "28", "Kell Park", "Sunday", "918", "Maren Okonwe", "Tobin Varga", "Selda Toller")
    relater.add(report("a", MATCH.format(*names)))
    assert relater.add(report("b", MATCH.format(*others), hours=1)).copy is None
    assert relater.add(report("c", MATCH.format(*names).replace("Hanno Drest", "H. Drest"), hours=2)).copy


def test_an_origin_that_arrives_late_is_no_copy_and_names_its_copies() -> None:
    relater = Relater()
    early = relater.add(report("copy", "\n".join(PARAGRAPHS[:3]), hours=2))
    late = relater.add(report("origin", BRIDGE, hours=1))
    after = relater.add(report("after", BRIDGE, hours=3))
    assert early.copy is None
    assert late.copy is None
    assert late.story == early.story
    assert [(told.article, told.copy.of, told.copy.share_here) for told in late.repeated] == [("copy", "origin", 1.0)]
    assert after.copy is not None
    assert after.copy.of == "origin"


def test_between_copies_of_one_day_the_first_to_arrive_stays_the_origin() -> None:
    relater = Relater()
    relater.add(report("first", BRIDGE, hours=1))
    undated = relater.add(report("second", BRIDGE, hours=None))
    assert undated.copy is not None
    assert undated.copy.of == "first"


def test_the_agency_that_a_report_credits_is_the_origin_whatever_the_times() -> None:
    relater = Relater()
    relater.add(report("paper", BRIDGE, hours=1, publisher="The Lantern", wire="dpa"))
    wire = relater.add(report("wire", BRIDGE, hours=2, publisher="Deutsche Presse-Agentur"))
    assert wire.copy is None
    assert [told.article for told in wire.repeated] == ["paper"]
    other = relater.add(report("other", BRIDGE, hours=3, publisher="Vale Post", wire="dpa"))
    assert other.copy is not None
    assert other.copy.of == "wire"


def test_what_was_learned_of_an_origin_is_remembered_with_the_placements() -> None:
    told, again = Relater(), Relater()
    reports = [report("copy", BRIDGE, hours=2), report("origin", BRIDGE, hours=1)]
    for each in reports:
        again.remember(each, told.add(each))
    after = report("after", BRIDGE, hours=3)
    assert again.add(after) == told.add(after)


def test_a_text_put_together_from_two_names_both() -> None:
    relater = Relater()
    first, second = invented_text(11, 90), invented_text(12, 90)
    relater.add(report("first", first))
    relater.add(report("second", second))
    mixed = " ".join([*first.split()[:40], *second.split()[:44], *invented_text(13, 60).split()])
    copy = relater.add(report("mixed", mixed, hours=1)).copy
    assert copy is not None
    assert (copy.of, [further.of for further in copy.further]) == ("second", ["first"])
    assert any(reason.key == "several-origins" for reason in copy.reasons)
    for further in copy.further:
        assert [letters(passage.here.of(mixed)) for passage in further.passages] == [
            letters(passage.there.of(first)) for passage in further.passages
        ]


def test_furniture_left_in_does_not_hide_a_copy() -> None:
    furniture = "\n".join(f"Read also, from our pages: {invented_text(seed, 12)}" for seed in range(4))
    copy = copy_of(f"{furniture}\n{PARAGRAPHS[0]}\n{PARAGRAPHS[2]}\n{PARAGRAPHS[3]}\n{furniture}")
    assert copy is not None
    assert copy.of == "origin"


def test_a_list_of_results_is_a_copy_only_of_the_same_results() -> None:
    pairs = ("Varnholm v Kellford", "Ostermouth v Brackwick", "Quillmouth v Thornby", "Fenwick v Hazelton")
    results = "\n".join(f"{pair} 1{at}-{at}" for at, pair in enumerate(pairs * 2))
    others = "\n".join(f"{pair} 3{at}-2{at}" for at, pair in enumerate(pairs * 2))
    relater = Relater()
    relater.add(report("a", results))
    assert relater.add(report("b", others, hours=1)).copy is None
    assert relater.add(report("c", results, hours=2)).copy is not None


CJK = (
    "港町オステルで月曜日の朝、古い歩道橋が川に落ち、十一人がけがをしたと消防が発表した。橋は三月から大型車の通行が禁止されていた。"
    "町長のペル氏は、修理が予算不足のため二度延期されたと述べた。潜水士が正午まで水中を捜索したが、ほかに被害者は見つからなかった。"
)


def test_scripts_without_spaces_are_compared_too() -> None:
    relater = Relater()
    relater.add(report("origin", CJK, language="ja"))
    copy = relater.add(report("copy", CJK[40:], hours=1, language="ja")).copy
    assert copy is not None
    assert copy.share_here > 0.95
    told = "火曜日の夜、山あいの村ケルで雪崩が起き、住民は全員無事に避難した。道路は木曜日まで通れない見込みだ。"
    assert relater.add(report("other", told, hours=2, language="ja")).copy is None


def test_a_text_without_words_is_a_copy_of_nothing() -> None:
    relater = Relater()
    for number, text in enumerate(("", "…", "— — —", "")):
        assert relater.add(report(str(number), text)).copy is None


@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 10_000), cut=st.integers(0, 3), shuffle=st.booleans())
def test_passages_are_the_same_words_in_both_texts(seed: int, cut: int, shuffle: bool) -> None:
    chance = random.Random(seed)
    origin = invented_text(seed, 180)
    sentences = origin.split(". ")[cut:]
    if shuffle:
        chance.shuffle(sentences)
    text = ". ".join(sentences) + ". " + invented_text(seed + 1, 24)
    relater = Relater()
    relater.add(report("origin", origin))
    copy = relater.add(report("copy", text)).copy
    assert copy is not None
    for passage in copy.passages:
        here, there = passage.here.of(text), passage.there.of(origin)
        assert letters(here) == letters(there)
    assert all(0.0 <= share <= 1.0 for share in (copy.share_here, copy.share_there))


JUNK_SECONDS_MAX = 20.0  # a fraction of this on any machine; pairs of all words would take hours


def test_junk_is_compared_in_bounded_time() -> None:
    relater = Relater()
    with within_seconds(JUNK_SECONDS_MAX):
        for number, junk in enumerate(("ha " * 60_000, "ha " * 60_001, "x" * 200_000, "a b " * 40_000)):
            relater.add(report(str(number), junk))
