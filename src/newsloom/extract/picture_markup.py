"""The pictures that a page's markup shows: their addresses, whatever delays their loading, and what stands under them.

Addresses are read as browsers do (HTML, 4.8.4 "Images": `srcset`, `source`), and from the attributes in which the
common scripts for late loading keep them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import parse_qs, unquote, urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

from newsloom.extract.feed_text import web_link
from newsloom.extract.hints import HINTS, hints_in
from newsloom.text.lang.word_list import in_order

_LAZY = in_order("""
    data-orig-file data-large-file data-full-src data-hi-res-src data-src-large data-src data-lazy-src data-original
    data-original-src data-lazy data-img-url data-image data-url data-echo data-srclarge
""")
_SETS = in_order("srcset data-srcset data-lazy-srcset data-original-set")
# An address may hold commas, but does not end in one; what stands behind it up to the next comma tells the size.
_CANDIDATE = re.compile(r"([^\s,](?:\S*[^\s,])?)(?:\s+([^,]*))?")
_SIZE = re.compile(r"([\d.]{1,8})([wx])\s*$")
_SET_CHARS_MAX = 8_000
WIDTH_WANTED_MAX = 2_400  # what is wider is for printing
_SIDE_MIN = 100  # pixels; smaller ones are portraits, buttons and trackers
_ASPECT_MAX = 5.0  # wider or higher ones are banners
_WRONG_HINTS = ("comment", "share", "sign_up", "navigation", "legal", "advert", "side", "product")
_HINT_BIT = {name: 1 << i for i, name in enumerate(HINTS)}
_WRONG_BITS = sum(_HINT_BIT[name] for name in _WRONG_HINTS)
_WRONG_NAME = re.compile(
    r"avatar|author|autor(?!is)|auteur|byline|portrait|profile|logo|icon|emoji|sprite|badge|button|pixel|track|"
    r"relat|recommend|teaser|promo(?!t)|trending|popular|most-read|read-?(?:more|also|next)|\bwp-smiley\b",
    re.IGNORECASE,
)
_OUTSIDE = frozenset(in_order("nav aside footer button form dialog menu"))
_END_OF_CLIMB = frozenset(in_order("article main body section html"))
_CAPTION = (
    "figcaption,amp-fit-text,[class*=caption],[class*=Caption],[itemprop=caption],[class*=bildunter],[class*=legende]"
)
_CREDIT = (
    "cite,[class*=credit],[class*=Credit],[class*=copyright],[itemprop=copyrightHolder],[itemprop=creator],"
    "[class*=photographer],[class*=quelle],[class*=fotograf]"
)
_UP = 5
_NODES_MAX = 2_000
_EXAMINED_MAX = 40
_LEADING = 2  # paragraphs
_LEADING_PICTURES = 8
PARAGRAPH_HEAD = 60  # characters by which a paragraph of the tree is known
# Words in the name of a picture's file that say that it is none of an article.
_NOT_OF_ARTICLES = frozenset(
    in_order("""
        logo logos icon icons favicon avatar avatars gravatar sprite sprites placeholder blank spacer pixel transparent
        default fallback noimage loading loader emoji badge 1x1 share social opengraph ogimage og siteimage
    """)
)
_NAME_WORDS_MAX = 3
_EXTENSION = re.compile(r"\.(?:jpe?g|png|webp|gif|avif|tiff?|bmp|heic|jfif)$", re.IGNORECASE)
_SIZE_IN_NAME = re.compile(
    r"[-_@.](?:\d{2,4}x\d{2,4}|[wh]?\d{2,4}[wh]?|scaled|\dx|crop|large|medium|small|full)$", re.I
)


Attributes = dict[str, str | None]


@dataclass(frozen=True, slots=True)
class Shown:
    """A picture in the page's markup. `leads` tells whether it stands before the article's second paragraph."""

    url: str
    key: str
    caption: str | None
    credit: str | None  # as marked up; it may stand in the caption instead
    alternative: str | None  # what is told to those who cannot see it: no caption
    leads: bool


def shown(
    tree: LexborHTMLParser, base: str | None, paragraphs: frozenset[str] | None = None, wanted: str | None = None
) -> Iterator[Shown]:
    """The pictures among an article's paragraphs and before them, as they stand on the page.

    `paragraphs` holds the first PARAGRAPH_HEAD characters of each paragraph of its text; without them, all of the tree
    is the article's. With a `wanted` key, of the
    pictures behind the second paragraph only that one.
    """
    nodes = tree.css("p,img,amp-img")[:_NODES_MAX]
    known = paragraphs or frozenset()
    last = next((i for i in range(len(nodes) - 1, -1, -1) if _is_paragraph(nodes[i], known)), None) if known else None
    is_sure = last is not None or paragraphs is None
    passed = examined = 0
    for node in nodes[:last]:
        if node.tag == "p":
            passed += passed < _LEADING and _is_paragraph(node, known)
            continue
        examined += 1
        if examined > _EXAMINED_MAX:
            return
        attributes = node.attributes
        if wanted and (passed == _LEADING or examined > _LEADING_PICTURES) and not _may_be(attributes, wanted):
            continue
        url = _address(node, attributes, base)
        if url is not None and _is_of_article(node, attributes, is_sure=is_sure):
            caption, credit = _told_under(node)
            alternative = (attributes.get("alt") or "").strip() or None
            yield Shown(url, key(url), caption, credit, alternative, passed < _LEADING)


def _may_be(attributes: Attributes, wanted: str) -> bool:
    name = wanted.rpartition("/")[2]
    return any(name in value.lower() for value in attributes.values() if value)


def _is_paragraph(node: LexborNode, paragraphs: frozenset[str]) -> bool:
    if node.tag != "p":
        return False
    return " ".join(node.text()[: 2 * PARAGRAPH_HEAD].split())[:PARAGRAPH_HEAD] in paragraphs


def key(url: str) -> str:
    """What the addresses of one picture in several sizes have in common: its file's name without the size."""
    inner = _original(url)
    parts = [part for part in inner.split("/") if part]
    named = next((i for i in range(len(parts) - 1, -1, -1) if _EXTENSION.search(parts[i])), len(parts) - 1)
    name = _bare(parts[named]) if parts else ""
    if len(name) < 8 and named > 0:
        name = f"{parts[named - 1].lower()}/{name}"
    return name


def is_placeholder(url: str) -> bool:
    """Whether an address tells by its file's name that the picture is a logo, an icon, or stands in for another."""
    parts = [part for part in _original(url).split("/") if part]
    if not parts:
        return True
    if parts[-1].lower().endswith((".svg", ".ico")):
        return True
    words = re.findall(r"[a-z0-9]+", _bare(parts[-1]))
    # "new-logo-of-the-harbour-line" is a picture of a logo.
    return len(words) <= _NAME_WORDS_MAX and not _NOT_OF_ARTICLES.isdisjoint(words)


def _original(url: str) -> str:
    """The path of the picture itself where the address is that of a service which makes it smaller."""
    try:
        parts = urlsplit(url)
        told = parse_qs(parts.query[:4000], max_num_fields=50) if "=" in parts.query else {}
    except ValueError:
        return ""
    for name in ("url", "src", "image", "img", "u"):
        value = told.get(name, [""])[0]
        if "/" in value:
            return value.split("?")[0]
    path = unquote(parts.path)
    inner = max(path.rfind("http://"), path.rfind("https://"), path.rfind("http:/"), path.rfind("https:/"))
    return (path[inner:] if inner > 0 else path).split("?")[0]


def _bare(name: str) -> str:
    name = unquote(name).lower()
    for _ in range(2):
        name = _EXTENSION.sub("", name)
    for _ in range(2):
        name = _SIZE_IN_NAME.sub("", name)
    return name


def _address(node: LexborNode, attributes: Attributes, base: str | None) -> str | None:
    """The largest of the picture's addresses that is not wider than WIDTH_WANTED_MAX."""
    sets = [attributes.get(name) for name in _SETS]
    parent = node.parent
    if parent is not None and parent.tag == "picture":
        for source in parent.css("source")[:12]:
            given = source.attributes
            sets += [given.get(name) for name in _SETS]
    best: tuple[float, str] | None = None
    for one in sets:
        for candidate, width in _of_set(one or ""):
            if width <= WIDTH_WANTED_MAX and (best is None or width > best[0]):
                best = width, candidate
    addresses = [best[1] if best else None, *(attributes.get(name) for name in _LAZY), attributes.get("src")]
    for one in addresses:
        url = absolute(one, base) if one and not one.startswith("data:") else None
        if url is not None and not is_placeholder(url):
            return url
    return None


def _of_set(told: str) -> Iterator[tuple[str, float]]:
    """The addresses of a `srcset` with their widths in pixels; of densities, 500 pixels stand for each."""
    for found in _CANDIDATE.finditer(told[:_SET_CHARS_MAX]):
        size = _SIZE.match(found[2] or "1x")
        if size is None or found[1].startswith("data:"):
            continue
        try:
            number = float(size[1])
        except ValueError:
            continue
        yield found[1], number if size[2] == "w" else number * 500


def absolute(told: str, base: str | None) -> str | None:
    """An http(s) address; what names a host but no scheme is taken to be safe (https)."""
    link = web_link(f"https:{told.strip()}" if told.strip().startswith("//") else told, base)
    return link.split("#")[0] if link else None


def _is_of_article(node: LexborNode, attributes: Attributes, *, is_sure: bool) -> bool:
    """Whether a picture is neither too small nor, by the names around it, of something else than the article."""
    if not _has_size(attributes):
        return False
    level: LexborNode | None = node
    in_article = False
    for depth in range(40):
        if level is None or level.tag in ("body", "html"):
            break
        tag = level.tag or ""
        if tag in _OUTSIDE:
            return False
        in_article = in_article or tag in ("article", "main", "figure")
        if depth < _UP and tag not in _END_OF_CLIMB:
            name = " ".join(value for key in ("class", "id") if (value := level.attributes.get(key)))[:300]
            if name and (_WRONG_NAME.search(name) or hints_in(name.lower()) & _WRONG_BITS):
                return False
        level = level.parent
    return is_sure or in_article


def _has_size(attributes: Attributes) -> bool:
    width, height = (_pixels(attributes.get(name)) for name in ("width", "height"))
    if attributes.get("layout") in ("responsive", "fill", "intrinsic"):
        return True  # AMP: a proportion ("16" and "9"), no size
    if any(side is not None and side < _SIDE_MIN for side in (width, height)):
        return False
    return not (width and height) or 1 / _ASPECT_MAX < width / height < _ASPECT_MAX


def _pixels(told: str | None) -> float | None:
    found = re.match(r"\s{0,4}(\d{1,5})(?:px)?\s{0,4}$", told or "")
    return float(found[1]) if found else None


def _told_under(node: LexborNode) -> tuple[str | None, str | None]:
    """Caption and credit in the element that holds this picture and no other."""
    level = node.parent
    for _ in range(_UP):
        if level is None or level.tag in _END_OF_CLIMB:
            break
        is_figure = level.tag == "figure"
        if not is_figure and len(level.css("img,amp-img")) > 1:
            break
        caption, credit = level.css_first(_CAPTION), level.css_first(_CREDIT)
        if caption is not None or credit is not None:
            return _line(caption, apart=credit), _line(credit)
        if is_figure:
            break
        level = level.parent
    return None, None


def _line(node: LexborNode | None, apart: LexborNode | None = None) -> str | None:
    if node is None:
        return None
    text = " ".join(node.text(separator=" ").split())
    if apart is not None:
        credit = " ".join(apart.text(separator=" ").split())
        if credit and text.endswith(credit):
            text = text[: -len(credit)].rstrip()
        elif credit and credit in text:
            text = " ".join(text.replace(credit, " ", 1).split())
    return text or None
