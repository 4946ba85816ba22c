"""Pages, texts and feeds out of WARC and WET archives, in bounded memory."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from newsloom.acquire.limits import Limits, in_words
from newsloom.acquire.packed import CodingError, unchunked, unpacked
from newsloom.acquire.sniff import Kind, Refusal, sniff
from newsloom.acquire.stream import HEAD_BYTES, Opened
from newsloom.acquire.warc import CutError, Damage, Record, records
from newsloom.model import Capture, Media, Unreadable

_MEDIA = {Kind.HTML: Media.HTML, Kind.FEED: Media.FEED, Kind.JSON: Media.FEED}
_PAGE_TYPES = ("text/html", "application/xhtml+xml", "")
_FEED_TYPE_ENDINGS = ("xml", "json")
_TYPES_READ = ("response", "conversion", "resource")
_JSON_FEED = b"jsonfeed.org/version/"
_HTTP_HEADER_BYTES_MAX = 256 * 1024
_OK = range(200, 300)


def archived(path: str, opened: Opened, limits: Limits) -> Iterator[Capture | Unreadable]:
    """What an archive holds. Requests, redirects, errors, images and the like are passed over.

    A record that is too large or damaged is named and the next one read; where the archive is cut off, every whole
    record comes out and then one Unreadable that says after which one it ends.
    """
    whole = given = 0
    try:
        for record in records(opened.reader):
            if isinstance(record, Damage):
                yield Unreadable(path, _damage_told(record))
                given += 1
                continue
            found = _taken(path, record, limits)
            record.pass_over()
            whole = record.number
            if found is not None:
                given += 1
                yield found
    except CutError:
        cause = opened.trouble or "is cut off"
        yield Unreadable(path, f"{cause} inside record {whole + 1}; {_before(whole)}")
        return
    if opened.trouble:
        yield Unreadable(path, f"{opened.trouble} after record {whole}; {_before(whole)}")
    elif not given:
        yield Unreadable(path, f"holds no page, text or feed (records: {whole})")


def _damage_told(damage: Damage) -> str:
    onward = "the rest was not read" if damage.final else "reading went on at the next record"
    return f"is damaged after record {damage.after}; {onward}"


def _before(whole: int) -> str:
    return {0: "nothing stands before it", 1: "the record before it was read"}.get(
        whole, f"the {whole} records before it were read"
    )


def _taken(path: str, record: Record, limits: Limits) -> Capture | Unreadable | None:
    target = record.headers.get("warc-target-uri", "").strip("<> ")
    if record.type not in _TYPES_READ or record.headers.get("warc-segment-number", "1") != "1":
        return None
    kind = record.headers.get("content-type", "").lower()
    if record.type == "response" and not kind.startswith("application/http"):
        return None  # answers of other protocols: DNS and so on
    address = target or f"{path}#{record.number}"
    where = f"record {record.number} of {path}"
    if record.length > limits.page_bytes_max:
        return Unreadable(address, f"is larger than {in_words(limits.page_bytes_max)} ({where})")
    block = record.block()
    captured_at = _instant(record.headers.get("warc-date", ""))
    match record.type:
        case "conversion":
            return Capture(address, Media.TEXT, block, kind or None, captured_at) if block.strip() else None
        case "resource":
            return _of_body(address, block, record.headers.get("content-type"), captured_at)
    return _of_response(address, block, captured_at, limits, where)


def _of_response(
    address: str, block: bytes, captured_at: datetime | None, limits: Limits, where: str
) -> Capture | Unreadable | None:
    status, headers, body = _http(block)
    content_type = headers.get("content-type")
    if status not in _OK or not _may_be_read(content_type):
        return None
    try:
        if "chunked" in headers.get("transfer-encoding", "").lower():
            body = _if_chunked(body)
        body = _if_packed(body, headers.get("content-encoding"), limits)
    except CodingError as error:
        return Unreadable(address, f"{error} ({where})")
    return _of_body(address, body, content_type, captured_at)


def _of_body(address: str, body: bytes, content_type: str | None, captured_at: datetime | None) -> Capture | None:
    if not body or not _may_be_read(content_type):
        return None
    kind = sniff(body[:HEAD_BYTES], content_type=content_type)
    if isinstance(kind, Refusal) or kind not in _MEDIA or (kind is Kind.JSON and _JSON_FEED not in body):
        return None
    return Capture(address, _MEDIA[kind], body, content_type, captured_at)


def _may_be_read(content_type: str | None) -> bool:
    kind = (content_type or "").partition(";")[0].strip().lower()
    return kind in _PAGE_TYPES or kind.endswith(_FEED_TYPE_ENDINGS)


def _http(block: bytes) -> tuple[int, dict[str, str], bytes]:
    """Status (0 where there is none), header fields with lower-case names, body."""
    found = ((block.find(mark, 0, _HTTP_HEADER_BYTES_MAX), len(mark)) for mark in (b"\r\n\r\n", b"\n\n"))
    end, gap = min((pair for pair in found if pair[0] >= 0), default=(len(block), 0))
    first, *lines = block[:end].decode("latin-1").splitlines() or [""]
    version, _, rest = first.partition(" ")
    status = int(rest[:3]) if version.startswith("HTTP/") and rest[:3].isdecimal() and rest[:3].isascii() else 0
    headers: dict[str, str] = {}
    for line in lines:
        name, _, value = line.partition(":")
        headers.setdefault(name.strip().lower(), value.strip())
    return status, headers, block[end + gap :]


def _if_chunked(body: bytes) -> bytes:
    """Many archives keep the header but store the body already joined: then it is left as it is."""
    size = body[:20].partition(b"\n")[0].partition(b";")[0].strip()
    is_size = bool(size) and all(digit in b"0123456789abcdefABCDEF" for digit in size)
    return unchunked(body) if is_size else body


def _if_packed(body: bytes, codings: str | None, limits: Limits) -> bytes:
    """The same holds for content codings: what looks like markup already was unpacked when it was stored."""
    return body if body.lstrip()[:1] in (b"<", b"{") else unpacked(body, codings, limits.page_bytes_max)


def _instant(told: str) -> datetime | None:
    try:
        instant = datetime.fromisoformat(told)
    except ValueError:
        return None
    return instant.replace(tzinfo=instant.tzinfo or UTC).astimezone(UTC)
