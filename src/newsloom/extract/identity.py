"""What makes an article the same article when it is read again."""

from __future__ import annotations

import re
from hashlib import blake2b
from urllib.parse import quote, unquote, urljoin, urlsplit, urlunsplit

from newsloom.model import Article, ArticleKind
from newsloom.text.lang.word_list import in_order

# Parameters that say where a reader came from or who the reader is, never what is read.
TRACKING = frozenset(
    in_order("""
        fbclid gclid dclid gbraid wbraid gclsrc gad_source gad_campaignid srsltid msclkid yclid twclid ttclid igshid
        igsh mc_cid mc_eid mkt_tok vero_id vero_conv oly_enc_id oly_anon_id emci emdi ceid wickedid rb_clickid ef_id
        s_kwcid s_cid sc_cid cmp cmpid ocid ito smid smtyp sref ref_src ref_url guccounter guce_referrer
        guce_referrer_sig spm xtor wtmc icid ncid fb_action_ids fb_action_types fb_source action_object_map
        __twitter_impression _ga _gl _hsenc _hsmi trk trkcampaign amp outputtype phpsessid jsessionid sessionid
        session_id aspsessionid
    """)
)
TRACKING_STARTS = ("utm_", "pk_", "piwik_", "mtm_", "hsa_", "at_", "wt_", "itm_", "ns_", "stm_")
# These as well, unless their value is a number: then it may be what is read.
TRACKING_UNLESS_NUMBER = frozenset(
    {"cid", "ref", "referrer", "referer", "source", "src", "sh", "share", "sid", "partner"}
)
ADDRESS_CHARS_MAX = 2000
HOST_CHARS_MAX = 253
_DEFAULT_PORTS = {"http": 80, "https": 443}
_SESSION = re.compile(r";(?:jsessionid|phpsessid|sid)=[^/?#;]*", re.IGNORECASE)
_ESCAPE = re.compile(r"%([0-9A-Fa-f]{2})")
_UNRESERVED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
_KEPT_IN_QUERY = "/%:@!$&'()*+,;=~-._?[]|"
# Letters that the older rules for names of hosts (IDNA 2003), which Python has, write as other letters.
_DEVIATING = frozenset("ßς\u200c\u200d")


def canonical_address(address: str | None, base: str | None = None) -> str | None:
    """The address without fragment, tracking parameters and session, made absolute against `base`.

    Host in small letters and ASCII (RFC 3490), no default port, no account; escapes as RFC 3986, 6.2.2, has them. The
    order of parameters, a slash at the end and "www." are kept: servers tell apart what differs in them. None for what
    is not an http(s) address, however odd: hostile values never raise. The result comes out of a second call unchanged.
    """
    if not address or len(address) > ADDRESS_CHARS_MAX:
        return None
    try:
        parts = urlsplit(urljoin(base, address.strip()) if base else address.strip())
        host, port = parts.hostname, parts.port
    except ValueError:
        return None
    host = _ascii_host(host) if host else None
    if parts.scheme not in _DEFAULT_PORTS or not host:
        return None
    netloc = host if port in (None, _DEFAULT_PORTS[parts.scheme]) else f"{host}:{port}"
    path = quote(_escapes(_SESSION.sub("", parts.path)), safe="/%:@!$&'()*+,;=~-._") or "/"
    pieces = [piece for piece in parts.query.split("&") if piece and not _tracks(piece)]
    return urlunsplit((parts.scheme, netloc, path, quote(_escapes("&".join(pieces)), safe=_KEPT_IN_QUERY), ""))


def _ascii_host(host: str) -> str | None:
    host = host.rstrip(".")
    if ":" in host:
        return f"[{host}]"  # IPv6
    if host.isascii() or not _DEVIATING.isdisjoint(host):
        return host or None
    try:
        return host.encode("idna").decode("ascii").lower()
    except UnicodeError:
        return None


def _escapes(told: str) -> str:
    """Escapes of letters, digits and "-._~" resolved, the others in capitals."""
    return _ESCAPE.sub(lambda found: _unescaped(found[1]), told) if "%" in told else told


def _unescaped(digits: str) -> str:
    character = chr(int(digits, 16))
    return character if character in _UNRESERVED else f"%{digits.upper()}"


def _tracks(piece: str) -> bool:
    """Whether "name=value" of a query says nothing of what is read."""
    name, _, value = unquote(piece).lower().partition("=")
    if name in TRACKING_UNLESS_NUMBER:
        return not value.isdecimal()
    return name in TRACKING or name.startswith(TRACKING_STARTS)


def joined(base: str | None, href: str | None) -> str | None:
    """`href` made absolute; `base` itself where there is none, None where it cannot be joined."""
    if not href:
        return base
    try:
        return urljoin(base or "", href.strip())
    except ValueError:
        return None


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
