"""Values to columns and back. JSON, typed when it is read: a value that does not fit raises, never passes."""

from __future__ import annotations

import re
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import blake2b

import msgspec

from newsloom.model import (
    Analysis,
    Article,
    Background,
    Copy,
    Dossier,
    LinkKind,
    Placement,
    Reason,
    Repeated,
    Retelling,
    Ruling,
    SiteHabits,
    StoreError,
)

_article = msgspec.json.Decoder(Article)
_analysis = msgspec.json.Decoder(Analysis)
_copy = msgspec.json.Decoder(Copy)
_dossier = msgspec.json.Decoder(Dossier)
_retelling = msgspec.json.Decoder(Retelling)
_reasons = msgspec.json.Decoder(tuple[Reason, ...])
_habits = msgspec.msgpack.Decoder(SiteHabits)
_ruling = msgspec.json.Decoder(tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]])
_word = msgspec.json.Decoder(str)
_encoder = msgspec.json.Encoder()

KEY_LENGTH = 48
_EMPTY = Analysis()
_UNWELCOME = re.compile("[\0\ud800-\udfff]")


def digest(*parts: str | bytes) -> str:
    """32 hexadecimal digits that stand for `parts`."""
    hashed = blake2b(digest_size=16)
    for part in parts:
        data = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
        hashed.update(len(data).to_bytes(8, "big"))
        hashed.update(data)
    return hashed.hexdigest()


def key_of(ident: str) -> str:
    """The id of an article or story as an index holds it: itself, or its digest where it is long or odd."""
    if len(ident) <= KEY_LENGTH and ident.isascii() and ident.isprintable() and not ident.startswith("~"):
        return ident
    return f"~{digest(ident)}"


def plain(text: str) -> str:
    """`text` as every database takes it and of the same length: NUL and lone surrogates are replaced."""
    return text if text.isprintable() else _UNWELCOME.sub("\ufffd", text)


def plain_or_none(text: str | None, most: int | None = None) -> str | None:
    return None if text is None else plain(text)[:most]


def article_columns(article: Article) -> tuple[str, str]:
    """(text, value). The text has a column of its own, for the search; JSON holds it only where that one differs."""
    text = plain(article.text)
    value = replace(article, text="") if text == article.text else article
    return text, _encoded(value, f"article {article.id}").decode()


def article_of(text: str, value: str) -> Article:
    article = _article.decode(value)
    return article if article.text else replace(article, text=text)


def analysis_column(analysis: Analysis, subject: str) -> bytes:
    # Analyses are long and repeat their field names: packed they take a sixth, at .1 ms.
    return b"" if analysis == _EMPTY else zlib.compress(_encoded(analysis, subject), 1)


def analysis_of(column: bytes | memoryview) -> Analysis:
    return _analysis.decode(_unpacked(column)) if len(column) else _EMPTY


def copy_column(copy: Copy) -> str:
    return _encoded(copy, f"copy of {copy.of}").decode()


def copy_of(column: str, *, fits: bool) -> Copy:
    """The copy; where the texts have changed since (`fits` is false), without passages and changes."""
    copy = _copy.decode(column)
    if fits:
        return copy
    further = tuple(replace(one, passages=()) for one in copy.further)
    return replace(copy, passages=(), changes=(), further=further)


def dossier_column(dossier: Dossier) -> bytes:
    return zlib.compress(_encoded(dossier, f"story {dossier.story}"), 1)


def dossier_of(column: bytes | memoryview) -> Dossier:
    return _dossier.decode(_unpacked(column))


def retelling_column(retelling: Retelling) -> str:
    return plain(_encoded(retelling, "retelling").decode())


def retelling_of(column: str) -> Retelling:
    return _retelling.decode(column)


def reasons_column(reasons: tuple[Reason, ...]) -> str:
    return _encoded(reasons, "reasons").decode()


def reasons_of(column: str) -> tuple[Reason, ...]:
    return _reasons.decode(column)


def link_of(earlier: str, reasons: str, kind: str) -> Background:
    """A link from the columns: the earlier story's id, the reasons, the kind."""
    return Background(ident_of(earlier), reasons_of(reasons), LinkKind(kind))


@dataclass(frozen=True, slots=True)
class Made:
    """What a placement did to the stories: which it joined and made one, what it was linked to, whom it showed to copy.

    `links` are pairs of an earlier story and the kind of link, `repeated` pairs of an article and its origin.
    """

    story: str
    absorbed: tuple[str, ...] = ()
    links: tuple[tuple[str, LinkKind], ...] = ()
    repeated: tuple[tuple[str, str], ...] = ()


_made = msgspec.json.Decoder(Made)


def made_column(placement: Placement) -> str:
    links = tuple((link.story, link.kind) for link in placement.background)
    repeated = tuple((told.article, told.copy.of) for told in placement.repeated)
    return _encoded(Made(placement.story, placement.absorbed, links, repeated), "placement").decode()


def as_made(placement: Placement, column: str) -> Placement:
    """`placement` with stories and links as `made_column` was told them; of links and copies only what they join."""
    made = _made.decode(column)
    return replace(
        placement,
        story=made.story,
        absorbed=made.absorbed,
        background=tuple(Background(story, kind=kind) for story, kind in made.links),
        repeated=tuple(Repeated(article, Copy(origin, 1.0, 1.0)) for article, origin in made.repeated),
    )


def habits_column(habits: SiteHabits) -> bytes:
    """Most of it are numbers, which MessagePack holds in their own size. The verdicts have rows of their own."""
    lines = tuple(replace(habit, text=plain(habit.text)) for habit in habits.habits)
    return msgspec.msgpack.encode(replace(habits, habits=lines, verdicts=()))


def habits_of(column: bytes | memoryview) -> SiteHabits:
    return _habits.decode(column)


def ruling_column(moved: Sequence[str], joined: Sequence[str], left: Sequence[str]) -> str:
    return _encoded((moved, joined, left), "ruling").decode()


def ruling_of(ruling: int, made_at: datetime, column: str) -> Ruling:
    moved, joined, left = _ruling.decode(column)
    return Ruling(ruling, made_at, moved, joined, left)


def ident_column(ident: str) -> str:
    return _encoded(ident, "story").decode()


def ident_of(column: str) -> str:
    return _word.decode(column)


def _encoded(value: object, subject: str) -> bytes:
    try:
        return _encoder.encode(value)
    except UnicodeEncodeError as error:
        raise StoreError(subject, "holds half a surrogate pair, which is no text", retry_may_help=False) from error


def _unpacked(column: bytes | memoryview) -> bytes:
    try:
        return zlib.decompress(column)
    except zlib.error as error:
        raise msgspec.DecodeError(f"not packed as it was written: {error}") from error
