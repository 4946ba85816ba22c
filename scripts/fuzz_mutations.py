"""What a fuzzer does to pages, feeds and texts: cuts, splices, repeats, nests, recodes, and odd values for JSON.

Every step is drawn from one `random.Random`, so that a seed and a number give the same case again.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random

from newsloom.model import Media

BYTES_MAX = 1_500_000
_WINDOW = 40_000  # most cases are made of a piece of this many bytes: small ones find more in the same time
_TAG = re.compile(rb"<[^<>]{1,300}>")
_LD = re.compile(rb"(<script[^>]{0,200}ld\+json[^>]{0,100}>)(.*?)(</script)", re.DOTALL | re.IGNORECASE)
_CHARSETS = (
    "utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "windows-1252", "iso-8859-1", "iso-8859-8", "windows-1251",
    "koi8-r", "windows-1256", "shift_jis", "euc-jp", "iso-2022-jp", "gb18030", "gbk", "big5", "euc-kr", "tis-620",
    "utf-7", "x-user-defined", "rot13", "zip", "", "\u00fcnknown",
)  # fmt: skip
SNIPPETS = tuple(
    one.encode()
    for one in (
        "<p>", "</p>", "<div>", "</div>", "<article>", "<h1>", "</h1>", "<h2>", "<li>", "<ul>", "<blockquote>",
        "<br><br>", "<table><tr><td>", "<figure><img src='/a.jpg'><figcaption>", "<a href='/x'>", "<script>",
        "</script>", "<style>", "<!--", "-->", "<!--[if IE]>", "<![endif]-->", "<![CDATA[", "]]>", "<plaintext>",
        "<textarea>", "<title>", "<xmp>", "<noscript>", "<template>", "<svg><foreignObject>", "<math><mtext>",
        "<frameset><frame src=a>", "<select><option>", "<iframe srcdoc='<p>x'>", "<base href='http://['>",
        "<meta charset=utf-16>", "<img srcset='a 1w,", "<x-y>", "<", ">", "&", "&#", "&#x110000;", "&#0;",
        "&amp;amp;", "&notit", "'", '"', "\\", "\0", "\ufeff", "\u202e", "\u2028", "\u200d", "\u0301", "\U0001f600",
        "\x1b[31m", "\r", "\n", "\t", "\u3000", "\u3002", "\u0964", "\u0e01\u0e34\u0e4c", "(Reuters) - ",
        "BERLIN (dpa) - ", "By A. Person and B. Person, ", "3 days ago", "31/02/2026", "2026-13-45T99:99Z",
        "Published: ", "Updated on ", "12:61 pm", "Read more \u00bb ", "ALSO READ: ", "Sign up to our newsletter ",
        "Photo: ", "\u00a9 ", "Related Articles", "Advertisement", "Subscribe to continue reading", "\u2026", "- \n",
        "A. B\n", "<item>", "</item>", "<entry>", "<rss version='2.0'><channel>",
        "<feed xmlns='http://www.w3.org/2005/Atom'>", "<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]>",
        "<?xml version='1.0' encoding='utf-16'?>", "&b;", "<media:content url='/a.jpg'/>",
        "<pubDate>Mon, 99 Foo 20266 25:61:00 +9999</pubDate>", "<guid>", "{", "[", "}", "]",
        '{"@type":"NewsArticle","@id":"#a","image":{"@id":"#a"}}', "WARC/1.0\r\nWARC-Type: response\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=\r\n\r\n",
    )
)  # fmt: skip
ODD_VALUES: tuple[object, ...] = (
    None, True, False, 0, -1, 1e308, 10**30, "", " ", "\0", "\ud800", "http://[", "//", "javascript:alert(1)", [],
    {}, [[]], [None], {"@id": "#a"}, {"@value": {"@value": 1}}, {"name": ["A. Person", {"name": None}]}, ["x"] * 500,
    "x" * 20_000, "2026-02-30T25:00:00+99:99", "0000-00-00", "9999-12-31T23:59:59+14:00",
    "0001-01-01T00:00:00+14:00", 1770000000,
)  # fmt: skip

Step = Callable[[Random, bytes, Sequence[bytes]], bytes]


@dataclass(frozen=True, slots=True)
class Case:
    """One input: what `newsloom.model.Capture` is made of."""

    media: Media
    body: bytes
    content_type: str | None


def case(seed: int, number: int, inputs: Sequence[tuple[Media, bytes]]) -> Case:
    """A case made of one of `inputs` by one to eight steps; now and then it is said to be of another kind."""
    random = Random(f"{seed}-{number}")  # noqa: S311 - to be had again, not secret
    media, body = random.choice(inputs)
    bodies = [other for _, other in inputs]
    if len(body) > _WINDOW and random.random() < 0.9:
        start = random.choice((0, random.randrange(len(body) - _WINDOW)))
        body = body[start : start + _WINDOW]
    for _ in range(random.choice((1, 1, 2, 3, 5, 8))):
        body = random.choice(STEPS)(random, body, bodies)[:BYTES_MAX]
    if random.random() < 0.1:
        media = random.choice(list(Media))
    content_type = None
    if random.random() < 0.3:
        content_type = f"text/html; charset={random.choice(_CHARSETS)}"
    return Case(media, body, content_type)


def _range(random: Random, body: bytes, longest: int = 4_000) -> tuple[int, int]:
    start = random.randrange(len(body) + 1)
    return start, min(len(body), start + random.randrange(1, random.choice((4, 40, 400, longest)) + 1))


def _cut_end(random: Random, body: bytes, _: Sequence[bytes]) -> bytes:
    return body[: random.randrange(len(body) + 1)]


def _cut_out(random: Random, body: bytes, _: Sequence[bytes]) -> bytes:
    start, end = _range(random, body)
    return body[:start] + body[end:]


def _repeat(random: Random, body: bytes, _: Sequence[bytes]) -> bytes:
    start, end = _range(random, body, 400)
    times = random.choice((2, 3, 10, 100, 3_000, 20_000))
    return body[:end] + body[start:end] * min(times, BYTES_MAX // max(1, end - start)) + body[end:]


def _splice(random: Random, body: bytes, others: Sequence[bytes]) -> bytes:
    other = random.choice(others)
    start, end = _range(random, other, 20_000)
    at = random.randrange(len(body) + 1)
    return body[:at] + other[start:end] + body[at:]


def _insert(random: Random, body: bytes, _: Sequence[bytes]) -> bytes:
    for _n in range(random.choice((1, 3, 20))):
        at = random.randrange(len(body) + 1)
        body = body[:at] + random.choice(SNIPPETS) + body[at:]
    return body


def _flood(random: Random, body: bytes, _: Sequence[bytes]) -> bytes:
    """A snippet, or two that take turns, thousands of times."""
    at = random.randrange(len(body) + 1)
    unit = b"".join(random.choice(SNIPPETS) for _n in range(random.choice((1, 1, 2, 3))))
    times = min(random.choice((300, 3_000, 30_000, 300_000)), BYTES_MAX // max(1, len(unit)))
    return body[:at] + unit * times + body[at:]


def _swap_bytes(random: Random, body: bytes, _: Sequence[bytes]) -> bytes:
    changed = bytearray(body)
    for _n in range(random.choice((1, 10, 200)) if changed else 0):
        changed[random.randrange(len(changed))] = random.randrange(256)
    return bytes(changed)


def _swap_tags(random: Random, body: bytes, _: Sequence[bytes]) -> bytes:
    found = list(_TAG.finditer(body[:200_000]))
    if len(found) < 2:
        return body
    one, other = sorted(random.sample(found, 2), key=lambda match: match.start())
    return b"".join((body[: one.start()], other[0], body[one.end() : other.start()], one[0], body[other.end() :]))


def _nest(random: Random, body: bytes, _: Sequence[bytes]) -> bytes:
    start, end = _range(random, body)
    name = random.choice((b"div", b"b", b"table", b"ul", b"a", b"font", b"article", b"svg", b"object", b"x-y"))
    deep = random.choice((5, 100, 400, 5_000, 40_000))
    closing = b"</" + name + b">" if random.random() < 0.5 else b""
    return body[:start] + (b"<" + name + b">") * deep + body[start:end] + closing * deep + body[end:]


def _recode(random: Random, body: bytes, _: Sequence[bytes]) -> bytes:
    """The same characters in another charset, whatever the page declares."""
    text = body.decode("utf-8", "replace")
    return text.encode(
        random.choice(("utf-16", "cp1252", "shift_jis", "gb18030", "koi8-r", "utf-32", "utf-7")), "replace"
    )


def _twice_encoded(_: Random, body: bytes, __: Sequence[bytes]) -> bytes:
    return body.decode("cp1252", "replace").encode()


def _declare(random: Random, body: bytes, _: Sequence[bytes]) -> bytes:
    declared = f"<meta charset='{random.choice(_CHARSETS)}'>".encode()
    return declared + body


def _json(random: Random, body: bytes, _: Sequence[bytes]) -> bytes:
    """An odd value somewhere in a JSON-LD block, or in a body that is JSON itself."""
    if body.lstrip()[:1] in (b"{", b"["):
        return _with_odd_value(random, body)
    blocks = list(_LD.finditer(body[:300_000]))
    if not blocks:
        return body
    block = random.choice(blocks)
    return body[: block.start(2)] + _with_odd_value(random, block[2]) + body[block.end(2) :]


def _with_odd_value(random: Random, told: bytes) -> bytes:
    try:
        value = json.loads(told)
    except (ValueError, RecursionError):
        return told
    places: list[tuple[dict[str, object] | list[object], str | int]] = []
    todo = [value]
    while todo and len(places) < 2_000:
        one = todo.pop()
        inner = list(one.items()) if isinstance(one, dict) else list(enumerate(one)) if isinstance(one, list) else []
        places += [(one, place) for place, _v in inner]
        todo += [v for _p, v in inner]
    for _n in range(random.choice((1, 2, 5)) if places else 0):
        holder, place = random.choice(places)
        holder[place] = random.choice(ODD_VALUES)  # type: ignore[index]
    return json.dumps(value).encode()


STEPS: tuple[Step, ...] = (
    _cut_end, _cut_out, _repeat, _splice, _insert, _insert, _flood, _swap_bytes, _swap_tags, _nest, _recode,
    _twice_encoded, _declare, _json, _json,
)  # fmt: skip
