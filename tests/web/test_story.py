from __future__ import annotations

from dataclasses import replace

from django.test import Client

from newsloom.model import Derivation, DerivationKind, Excerpt, LinkKind, OriginGroup, Reason, Sentence, Span, Standing
from newsloom.store import Thread, ThreadLink
from tests.web.coverage import FIRST_TEXT, GERMAN_TEXT, spot
from tests.web.memory import MemoryShelf
from tests.web.reading import flat, get


def test_summary_sentences_name_their_source_and_lead_to_the_very_sentence(desk: Client) -> None:
    page = get(desk, "/story/1/")
    assert page.texts("#summary .passage")[1].startswith("The collapse came at 6.40 a.m.")
    link = page.all("#summary .said")[1].css_first("a.ref")
    assert link is not None
    assert link.text() == "The Lantern"
    href = link.attributes["href"] or ""
    address, _hash, anchor = href.partition("#")
    sentence = get(desk, address).one(f'[id="{anchor}"]')
    assert flat(sentence).startswith("The collapse came at 6.40 a.m.")


def test_every_link_to_a_sentence_finds_it(desk: Client) -> None:
    links = {a.attributes["href"] or "" for a in get(desk, "/story/1/").all("main a[href*='#s-']")}
    assert len(links) > 8
    for href in links:
        address, _hash, anchor = href.partition("#")
        assert len(get(desk, address).all(f'[id="{anchor}"]')) == 1, href


def test_others_who_tell_the_same_are_named(desk: Client) -> None:
    assert "also told by Vale Post" in get(desk, "/story/1/").texts("#summary .source")[1]


def test_a_copy_stands_below_its_origin_with_what_was_changed(desk: Client) -> None:
    page = get(desk, "/story/1/")
    first = page.all(".reports > .report")[0]
    assert len(page.all(".reports > .report")) == 4
    below = first.css_first("details.derived")
    assert below is not None
    assert "open" in below.attributes
    told = flat(below)
    assert told.startswith("1 report goes back to it copy, 87 % Vale Post")
    assert "87 % of its words stand in the origin; it has 52 % of the origin’s words." in told
    assert "Added" in told
    assert "The state road past the quarry will stay closed until Friday." in told
    assert "Left out" in told
    assert "Left out who says it" in told
    assert "Meridian Wire" in [mark.text() for mark in page.all(".changes del b")]
    assert "Another headline" in told


def test_an_origin_that_is_not_held_heads_those_that_credit_and_cite_it(desk: Client, shelf: MemoryShelf) -> None:
    said = spot(GERMAN_TEXT, "teilte der Betreiber Sellen Stone")
    wire = Derivation("a1", DerivationKind.WIRE, None, "Meridian Wire")
    alike = Derivation("a2", DerivationKind.WIRE, None, "Meridian Wire", repeats="a1", share=0.87)
    cites = Derivation("a3", DerivationKind.CITES, "a2", "Vale Post", said=said)
    group = OriginGroup("a1", (wire, alike, cites), "Meridian Wire")
    page = shelf.pages[1]
    shelf.pages[1] = replace(page, dossier=replace(page.dossier, groups=(group, OriginGroup("a4"))))
    told = get(desk, "/story/1/")
    root = told.all(".reports > .report")[0]
    assert flat(root.css_first(".report-source") or root) == "Meridian Wire its own report is not held here"
    assert told.texts(".reports .step .kind") == ["credits it", "credits it", "cites it"]
    assert "the same text as The Lantern" in told.texts(".reports .step")[1]
    cited = root.css_first(".derived .derived q a")
    assert cited is not None
    assert (cited.text(), (cited.attributes["href"] or "").split("-")[0]) == (said.of(GERMAN_TEXT), "/article/3/#s")
    assert len(told.all(".reports .report-title")) == 4


def test_long_lines_of_reports_are_flattened_and_many_are_folded(desk: Client, shelf: MemoryShelf) -> None:
    page = shelf.pages[1]
    chain = tuple(Derivation(f"a{n}", DerivationKind.CITES, f"a{n - 1}", "x") for n in range(2, 6))
    shelf.pages[1] = replace(page, dossier=replace(page.dossier, groups=(OriginGroup("a1", chain),)))
    assert len(get(desk, "/story/1/").all(".reports .report-title")) == 5


def test_figures_stand_side_by_side_with_source_words_and_standing(desk: Client) -> None:
    page = get(desk, "/story/1/")
    missing = page.all(".figure-block")[0]
    assert flat(missing.css_first("h3") or missing) == "people missing disputed"
    assert page.text("#figures > .fold > summary") == "Figures that one report alone tells 2"
    rows = [[flat(cell) for cell in row.css("td")] for row in missing.css("tbody tr")]
    assert rows[0][0] == "9"
    assert rows[0][1] == "The Lantern from Sellen Stone 10 March, 11:20"
    assert rows[0][2].endswith("which said that 9 of its people were missing.")
    assert [row[0] for row in rows] == ["9", "14", "9", "14", "14"]
    assert page.all(".figure-block")[1].css_first("td.value").text() == "at least 11"  # type: ignore[union-attr]


def test_a_value_told_as_given_before_is_named_so_and_is_not_the_last_word_of_its_source(
    desk: Client, shelf: MemoryShelf
) -> None:
    page = shelf.pages[1]
    first, *others = page.dossier.figures
    given = [replace(first.told[0], figure=replace(first.told[0].figure, value=value)) for value in range(21, 27)]
    told = replace(first, told=(*given, replace(given[0], earlier=True)))
    shelf.pages[1] = replace(page, dossier=replace(page.dossier, figures=(told, *others)))
    tables = get(desk, "/story/1/").all(".figure-block")[0].css("tbody")
    values = [[flat(cell) for cell in table.css("td.value")] for table in tables]
    assert values == [["26"], ["21", "22", "23", "24", "25", "26", "21 earlier value"]]


def test_of_the_figures_the_first_is_open_and_the_others_tell_their_course_in_a_line(desk: Client) -> None:
    blocks = get(desk, "/story/1/").all("#figures > .figure-block")
    assert ["open" in block.attributes for block in blocks] == [True, *[False] * (len(blocks) - 1)]
    assert all(block.css_first("summary h3") for block in blocks)


def test_figures_that_may_count_other_things_stand_behind_the_others(desk: Client, shelf: MemoryShelf) -> None:
    page = shelf.pages[1]
    first, *others = page.dossier.figures
    doubtful = replace(first, standing=Standing.DIFFER, reasons=(Reason.of("may-count-other-things"),), rivals=())
    shelf.pages[1] = replace(page, dossier=replace(page.dossier, figures=(doubtful, *others)))
    folds = get(desk, "/story/1/").all("#figures > .fold")
    assert flat(folds[0].css_first("summary") or folds[0]) == "Further figures 1"
    assert "may count something else" in flat(folds[0].css_first(".figure-block") or folds[0])


def test_three_dated_values_are_drawn(desk: Client) -> None:
    page = get(desk, "/story/1/")
    assert len(page.all(".plot")) == 1
    assert len(page.all(".plot > svg > svg.mark")) == 5
    assert page.texts(".plot .key") == ["Sellen Stone", "the miners' union", "Die Gewerkschaft"]


def test_quotations_stand_by_speaker_with_the_outlets_that_carry_them(desk: Client) -> None:
    page = get(desk, "/story/1/")
    assert page.texts(".voice h3")[:2] == ["Aven Torrel", "Dorit Halvane"]
    carried = page.all(".voice")[1]
    assert flat(carried.css_first("blockquote") or carried) == (
        "We heard a crack like a ship breaking, … Then the dust took everything."
    )
    assert [flat(a) for a in carried.css("figcaption a")] == ["The Lantern", "Vale Post"]


def test_the_thread_stands_in_order_of_time_with_kinds_and_reasons(desk: Client) -> None:
    page = get(desk, "/story/1/")
    assert page.texts("#thread li h3") == [
        "Sellen Stone denies licence breach over Karrow slope",
        page.text("h1"),
        "Lisk bakers take the Ostervale cup on the last throw",
    ]
    assert page.texts("#thread .tie") == ["What led to it", "An answer to it"]
    assert page.texts("#thread .source time")[1] == "10 March"
    assert "Sellen Stone and Karrow" in page.text("#thread .grounds")
    assert not page.all("#thread a.button")


def test_a_thread_of_many_stories_has_a_page_of_its_own(desk: Client, shelf: MemoryShelf) -> None:
    page = shelf.pages[1]
    further = shelf.pages[103].card
    links = (*page.thread.links, ThreadLink(103, 101, LinkKind.FOLLOW_UP))
    shelf.pages[1] = replace(page, thread=Thread((*page.thread.stories, further), links))
    assert get(desk, "/story/1/").one("#thread a.button").attributes["href"] == "/story/1/thread/"
    whole = get(desk, "/story/1/thread/")
    assert len(whole.all(".thread > li")) == 4
    assert whole.texts(".thread .tie")[-1].startswith("The same affair, before Lisk bakers")
    assert whole.one("[id=story-101]")


def test_grounds_are_told(desk: Client) -> None:
    page = get(desk, "/story/1/")
    assert page.texts(".side-column > section:last-child li") == [
        "They name the same: Karrow, Sellen Stone and Aven Torrel."
    ]
    assert "Made up ground: x." in page.texts(".report .why li")


def test_a_value_repeated_by_a_copy_stands_once_with_both_outlets(desk: Client) -> None:
    trapped = get(desk, "/story/1/").all("#figures > .fold .figure-block")[0]
    rows = trapped.css("tbody tr")
    assert len(rows) == 1
    assert "The Lantern and in copies Vale Post" in flat(rows[0])


def test_what_only_one_tells_is_folded(desk: Client) -> None:
    folds = get(desk, "/story/1/").all("#compared details")
    assert [flat(fold.css_first("summary") or fold) for fold in folds] == [
        "Told only by Harrow Gazette 1", "Told only by Talblatt 1",
    ]  # fmt: skip
    assert all("open" not in fold.attributes for fold in folds)


def test_where_reports_differ_stands_first_with_both_passages_and_the_words_marked(desk: Client) -> None:
    page = get(desk, "/story/1/")
    sections = [section.attributes["id"] for section in page.all(".main-column > section")]
    assert sections[:3] == ["summary", "differ", "figures"]
    assert page.texts("nav.jump a[href='#differ'] span") == ["1"]
    assert page.texts("#differ > .contrast mark") == ["9 of its people", "14"]
    assert page.texts("#differ > .fold > summary") == ["Changed since 1"]
    sides = [flat(side) for side in page.all("#differ > .contrast .side")]
    assert "from Sellen Stone" in sides[0]
    assert "also told by Talblatt" in sides[0]
    assert "from The miners' union" in sides[1]


def test_each_point_tells_which_outlets_tell_it_and_leads_to_their_sentences(desk: Client) -> None:
    page = get(desk, "/story/1/")
    (row,) = page.all("table.points tr:has(td)")
    assert flat(row.css_first(".of") or row) == "2 of 4"
    tellers = [flat(cell) for cell in row.css("a.teller-mark")]
    assert len(tellers) == 2
    assert all("#s-" in (cell.attributes["href"] or "") for cell in row.css("a.teller-mark"))
    assert [flat(cell) for cell in row.css("span.teller-mark")] == ["C not told", "D not told"]


def test_a_summary_tells_of_each_sentence_how_many_outlets_tell_it(desk: Client) -> None:
    assert "told by 1 of 4 outlets" in get(desk, "/story/1/").texts("#summary .source")[0]


def test_the_timeline_follows_the_times_told(desk: Client) -> None:
    page = get(desk, "/story/1/")
    assert page.texts("#timeline > .rail > li > h3") == ["Tuesday, 10 March 2026", "Thursday, 12 March 2026"]
    assert page.texts("#timeline > .rail time")[0] == "about 06:40"
    assert [len(dots.css("i")) for dots in page.all("#timeline > .rail .dots")] == [2, 1]
    assert page.texts(".dots .unseen")[1] == "told by 2 independent outlets"


def test_what_is_announced_and_what_was_long_before_is_told_as_such(desk: Client) -> None:
    page = get(desk, "/story/1/")
    assert page.texts(".announced .tag") == ["announced"]
    assert page.texts("#timeline details summary") == ["Long before 1"]
    assert page.texts("#timeline details h3") == ["2019"]


def test_a_thread_has_one_timeline_across_its_stories(desk: Client) -> None:
    page = get(desk, "/story/1/thread/")
    assert page.texts("#timeline .rail > li > h3") == ["Tuesday, 10 March 2026", "Thursday, 12 March 2026"]
    assert set(page.texts("#timeline .of-stories a")) == {get(desk, "/story/1/").text("h1")}


def test_a_story_of_one_report_shows_it(desk: Client) -> None:
    page = get(desk, "/story/101/")
    assert page.texts(".report-title") == ["Lisk bakers take the Ostervale cup on the last throw"]
    assert not page.all("#figures, #quotations, #timeline, #compared, #thread")


def test_an_absorbed_story_leads_to_the_one_that_it_is_part_of(desk: Client) -> None:
    answer = desk.get("/story/7/")
    assert (answer.status_code, answer.headers["Location"]) == (302, "/story/1/")


def test_an_unknown_story_is_not_found(desk: Client) -> None:
    assert desk.get("/story/999/").status_code == 404
    assert desk.get("/story/999999999999999999999999/").status_code == 404


def test_passages_of_reports_that_are_not_held_are_left_out(desk: Client, shelf: MemoryShelf) -> None:
    page = shelf.pages[1]
    gone = Sentence(Excerpt("gone", Span(0, 4)))
    beyond = Sentence(Excerpt("a1", Span(90_000, 90_010)))
    dossier = replace(page.dossier, summary=(gone, beyond, *page.dossier.summary), articles=("gone", "a1"))
    shelf.pages[1] = replace(page, dossier=dossier)
    assert len(get(desk, "/story/1/").all("#summary .said")) == 3


def test_a_passage_inside_a_sentence_leads_to_the_whole_sentence(desk: Client, shelf: MemoryShelf) -> None:
    page = shelf.pages[1]
    inside = Sentence(Excerpt("a1", spot(FIRST_TEXT, "early shift had gone down")))
    shelf.pages[1] = replace(page, dossier=replace(page.dossier, summary=(inside,)))
    href = get(desk, "/story/1/").one("#summary a.ref").attributes["href"] or ""
    assert href.startswith(f"/article/1/#s-{FIRST_TEXT.index('The collapse')}-")
