"""What makes an article the same article when it is read again."""

from __future__ import annotations

from hashlib import blake2b
from urllib.parse import parse_qsl, quote, urlencode, urljoin, urlsplit, urlunsplit

from newsloom.model import Article, ArticleKind
from newsloom.text.lang.word_list import in_order

# Parameters that say where a reader came from, never what is read.
TRACKING = frozenset(
    in_order("""
        fbclid gclid dclid msclkid yclid twclid igshid mc_cid mc_eid cmpid ocid ito ns_campaign ns_mchannel ns_source
        smid smtyp sref ref_src ref_url guccounter spm xtor at_medium at_campaign wt_mc wtmc wt_zmc icid cid ncid sh
        __twitter_impression _ga _gl ref referrer source src share partner amp outputtype
    """)
)
ADDRESS_CHARS_MAX = 2000
HOST_CHARS_MAX = 253


def canonical_address(address: str | None, base: str | None = None) -> str | None:
    """The address without fragment and tracking parameters, made absolute against `base`.

    None for what is not an http(s) address, however odd: hostile values never raise.
    """
    if not address or len(address) > ADDRESS_CHARS_MAX:
        return None
    try:
        joined = urljoin(base, address.strip()) if base else address.strip()
        parts = urlsplit(joined)
        host = parts.hostname
        port = parts.port
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not host:
        return None
    netloc = host if port in (None, 80, 443) else f"{host}:{port}"
    pairs = [(k, v) for k, v in parse_qsl(parts.query, keep_blank_values=True) if not _tracks(k)]
    return urlunsplit(
        (parts.scheme, netloc, quote(parts.path, safe="/%:@!$&'()*+,;=~-._") or "/", urlencode(pairs), "")
    )


def joined(base: str | None, href: str | None) -> str | None:
    """`href` made absolute; `base` itself where there is none, None where it cannot be joined."""
    if not href:
        return base
    try:
        return urljoin(base or "", href.strip())
    except ValueError:
        return None


def _tracks(parameter: str) -> bool:
    lowered = parameter.lower()
    return lowered in TRACKING or lowered.startswith(("utm_", "pk_", "mtm_", "hsa_", "at_"))


_SAME_SITE = ("www.", "m.", "amp.", "mobile.")


def site_of(article: Article) -> str | None:
    """The site whose page showed the article; None where no address is known."""
    return next((site for address in (article.page, article.url) if (site := site_of_address(address))), None)


def site_of_address(address: str | None) -> str | None:
    """The host of a web address, without "www." and the like; None where there is none."""
    if not address or not address.startswith(("http://", "https://")):
        return None
    try:
        host = urlsplit(address).hostname
    except ValueError:
        return None
    if not host or len(host) > HOST_CHARS_MAX or not host.isprintable():
        return None
    return next((host.removeprefix(one) for one in _SAME_SITE if host.startswith(one)), host)


def article_id(kind: ArticleKind, url: str | None, publisher: str | None, title: str | None, text: str) -> str:
    """16 hexadecimal digits (8-byte BLAKE2b) of what the article is known by.

    With an address of its own: that and the kind; without: publisher, title and text.
    """
    known_by = ("url", url, str(kind)) if url else ("text", publisher or "", title or "", text)
    digest = blake2b(digest_size=8)
    for part in known_by:
        digest.update(part.encode("utf-8", "surrogatepass"))
        digest.update(b"\0")
    return digest.hexdigest()
