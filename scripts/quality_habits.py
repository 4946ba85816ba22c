"""What a site's memory gains with 1, 3, 10 and 30 pages of the site, on test sites made of annotated pages.

    python -m scripts.quality_habits [--pages FOLDER] [--part tune|held] [--sites N] [--stories FILE]

A test site is one annotated page used as a template: its running text gives way to the texts of other pages, its
furniture stays, inside of paragraphs too; numbers and the headlines of teasers change from page to page. What the
extractor takes wrongly on such a page it takes on all, as with real sites. The same three pages of each site are scored
with the memory of 1, 3, 10 and 30 pages (F1 over runs of four words, unwanted snippets leaked, pieces of text lost).
With `--stories`, articles of real outlets (JSON Lines: "publisher", "text", "published", "story") are read in order of
time, and what would be taken out of each is counted: lines that reports of one story alone share must stay.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from scripts.quality_pages import PAGES, Page, RunSums, pages, plain, runs
from selectolax.lexbor import LexborHTMLParser, LexborNode

from newsloom.extract import articles, learn, set_apart
from newsloom.extract.charset import decoded
from newsloom.model import Article, Capture, ExtractError, Media, SiteHabits
from newsloom.text.sentences import sentences

SIZES = (1, 3, 10, 30)
SCORED = 3  # pages of a site
_WHEN = datetime(2026, 1, 1, tzinfo=UTC)
_TEXT_SHARE_MIN = 0.9  # of a template's annotated text that must stand in paragraphs of its own
_IS_TEXT, _HOLDS_TEXT = 0.9, 0.25  # shares of a paragraph's runs of four words that are annotated text
_TEASER_WORDS_MIN = 5
_ELEMENTS = "p, li, h2, h3, h4, h5, h6, blockquote, td, dt, dd"


class Score(RunSums):
    def row(self, name: str) -> str:
        told = self.counts
        return (
            f"{name:<12} {self.shares()}  leaked {told['leaked']}/{told['banned']}  "
            f"taken out {told['taken']}, of these text {told['lost']}  pages {self.pages}"
        )


def share_in(text: str, wanted: Counter[tuple[str, ...]]) -> float:
    """The share of a text's runs of words that are among `wanted`."""
    told = runs(text)
    return sum((told & wanted).values()) / sum(told.values()) if told else 0.0


class Template:
    """A page whose text can be replaced. What its elements are is found once; every parse gives the same ones."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.html = decoded(page.html, None)
        self.wanted = runs(page.gold["text"])
        self.text = f" {plain(page.gold['text'])} "
        # By the number of the element: None where it is of the text without being a paragraph, else the furniture that
        # stands in the paragraph besides text.
        self.uses: dict[int, str | None] = {}
        found: Counter[tuple[str, ...]] = Counter()
        for number, node in enumerate(LexborHTMLParser(self.html).css(_ELEMENTS)):
            text = node.text(separator=" ", strip=True)
            share = share_in(text, self.wanted)
            if node.tag == "p" and share > _HOLDS_TEXT:
                found += runs(text)
                self.uses[number] = "" if share > _IS_TEXT else self._furniture_in(text)
            elif (share > _IS_TEXT or self._is_short_text(node, text)) and not node.css("p"):
                self.uses[number] = None
        self.is_usable = sum((found & self.wanted).values()) >= _TEXT_SHARE_MIN * sum(self.wanted.values())

    def with_text(self, donor: Page, number: int, teasers: Sequence[str]) -> Capture:
        """The page with `donor`'s title and text in the places of its own."""
        tree = LexborHTMLParser(self.html)
        slots = []
        for at, node in reversed(list(enumerate(tree.css(_ELEMENTS)))):  # what is inside of another one goes first
            rest = self.uses.get(at, "")
            if rest is None:
                node.decompose()
            elif at in self.uses:
                slots.append((node, rest))
        slots.reverse()
        _without_head(tree, donor.gold.get("title") or "")
        self._fill(slots, [line for line in donor.gold["text"].split("\n") if line.strip()])
        _vary(tree, random.Random(f"{self.page.name} {number}"), teasers)  # noqa: S311 - the same pages each time
        host = f"{self.page.name[:12]}.example"
        return Capture(f"https://{host}/{number}", Media.HTML, (tree.html or "").encode())

    def _is_short_text(self, node: LexborNode, text: str) -> bool:
        """Whether a heading or item of few words, which make no run, is one of the text and no link."""
        return bool(plain(text)) and f" {plain(text)} " in self.text and node.css_first("a") is None

    def _furniture_in(self, text: str) -> str:
        told = (span.of(text) for span in sentences(text, None))
        return " ".join(one for one in told if share_in(one, self.wanted) < _HOLDS_TEXT)

    @staticmethod
    def _fill(slots: Sequence[tuple[LexborNode, str]], lines: Sequence[str]) -> None:
        for i, (node, rest) in enumerate(slots):
            own = lines[i * len(lines) // len(slots) : (i + 1) * len(lines) // len(slots)]
            for line in reversed(own):
                node.insert_after(_paragraph(f"{line} {rest}".strip()))
                rest = ""
            if rest:
                node.inner_html = _escaped(rest)
            else:
                node.decompose()


def _paragraph(text: str) -> LexborNode:
    made = LexborHTMLParser("<p></p>").css_first("p")
    assert made is not None
    made.inner_html = _escaped(text)
    return made


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


def _without_head(tree: LexborHTMLParser, title: str) -> None:
    """Takes out what the head says of the template's own article."""
    for node in tree.css('link[rel="canonical"], meta[property], meta[name="description"], script'):
        node.decompose()
    for node in tree.css("title, h1"):
        node.inner_html = _escaped(title)


def _vary(tree: LexborHTMLParser, chance: random.Random, teasers: Sequence[str]) -> None:
    """Changes what changes from page to page of a real site: teasers' headlines, and some of the numbers."""
    for node in tree.css("a, span, time, small"):
        text = node.text()
        if any(child.is_element_node for child in node.iter()) or not text.strip():
            continue
        if node.tag == "a" and len(text.split()) >= _TEASER_WORDS_MIN:
            node.inner_html = _escaped(chance.choice(teasers))
        elif any(ch.isdigit() for ch in text) and chance.random() < 0.5:
            node.inner_html = _escaped(re.sub(r"\d", lambda _: str(chance.randrange(10)), text))


def read(capture: Capture) -> Article | None:
    try:
        return articles(capture)[0]
    except ExtractError:
        return None


def site_articles(template: Template, donors: Sequence[Page]) -> list[tuple[Article | None, Page]]:
    """The articles of a test site, each beside the page that its text is from."""
    teasers = [donor.gold["title"] for donor in donors if donor.gold.get("title")]
    return [(read(template.with_text(donor, i, teasers)), donor) for i, donor in enumerate(donors)]


def add(score: Score, article: Article | None, donor: Page, banned: Sequence[str]) -> None:
    wanted = runs(donor.gold["text"])
    score.add(wanted, runs(article.text if article else ""))
    text = plain(article.text if article else "")
    for snippet in banned:
        score.counts["banned"] += 1
        score.counts["leaked"] += plain(snippet) in text
    for piece in article.furniture if article else ():
        if piece.cut is not None:
            score.counts["taken"] += 1
            score.counts["lost"] += share_in(piece.text, wanted) > 0.5


def made_sites(folder: Path, part: str, most: int) -> Iterator[tuple[Template, list[Page]]]:
    everything = list(pages(folder, part, "article"))
    usable = [page for page in everything if len(page.gold["text"]) > 1500]
    chance = random.Random(3)  # noqa: S311 - the same sites each time
    chance.shuffle(usable)
    made = 0
    for page in usable:
        template = Template(page)
        if made < most and template.is_usable:
            made += 1
            yield template, chance.sample([other for other in usable if other is not page], SIZES[-1])


def score_sites(folder: Path, part: str, most: int, *, show: bool) -> None:
    scores = {size: Score() for size in SIZES}
    for template, donors in made_sites(folder, part, most):
        made = site_articles(template, donors)
        banned = template.page.gold.get("must_not_contain") or []
        for size in SIZES:
            site = learn(SiteHabits("site"), [article for article, _ in made[:size] if article], _WHEN)
            for article, donor in made[:SCORED]:
                after = set_apart(article, site) if article else None
                add(scores[size], after, donor, banned)
                if show and after and size == SIZES[-1]:
                    _show(after, donor)
    for size, score in scores.items():
        print(score.row(f"{size} pages"))


def _show(article: Article, donor: Page) -> None:
    wanted = runs(donor.gold["text"])
    for piece in article.furniture:
        if piece.cut is not None:
            mark = "TEXT" if share_in(piece.text, wanted) > 0.5 else "    "
            print(f"{mark} {article.page}: {piece.text[:150]}")


def _same(text: str) -> str:
    """The text with all numbers alike, as in "Hide Caption 3 of 25"."""
    return re.sub(r"\d+", "0", text)


def score_stories(file: Path, *, show: bool) -> None:
    """What would be taken out of real outlets' articles, read in order of time, each with what was learned by then."""
    rows = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    rows.sort(key=lambda row: row.get("published") or "")
    sites: dict[str, SiteHabits] = defaultdict(lambda: SiteHabits("site"))
    taken: Counter[tuple[str, str]] = Counter()
    stories: dict[tuple[str, str], set[str]] = defaultdict(set)
    for row in rows:
        outlet = row["publisher"]
        article = Article(row["id"], row["url"], row["text"], title=row["title"], language=row["language"])
        for line in row["text"].split("\n"):
            for span in sentences(line, row["language"]):
                stories[outlet, _same(span.of(line))].add(row["story"])
        sites[outlet] = learn(sites[outlet], [article], _WHEN)
        for piece in set_apart(article, sites[outlet]).furniture:
            for span in sentences(piece.text, row["language"]):
                taken[outlet, _same(span.of(piece.text))] += 1
    alone = sum(count for told, count in taken.items() if len(stories[told]) < 2)
    print(f"stories      {len(rows)} articles: {sum(taken.values())} sentences taken out; of one story alone {alone}")
    for (outlet, text), count in taken.most_common() if show else ():
        print(f"    {count} times, {len(stories[outlet, text])} stories, {outlet}: {text[:120]}")


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--pages", type=Path, default=PAGES)
    options.add_argument("--part", choices=["tune", "held"], default="held")
    options.add_argument("--sites", type=int, default=20, help="how many test sites")
    options.add_argument("--stories", type=Path, default=PAGES.parent / "stories" / "events.jsonl")
    options.add_argument("--show", action="store_true", help="print what is taken out")
    chosen = options.parse_args()
    if chosen.pages.is_dir():
        score_sites(chosen.pages, chosen.part, chosen.sites, show=chosen.show)
    else:
        print(f"{chosen.pages}: not there, nothing to score")
    if chosen.stories.is_file():
        score_stories(chosen.stories, show=chosen.show)
    return 0


if __name__ == "__main__":
    sys.exit(main())
