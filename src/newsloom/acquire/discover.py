"""Where a site's feeds usually lie, for sites that do not say."""

from __future__ import annotations

from newsloom.acquire.address import AddressError, web_address

# In the order of how often each is right: the two great blog systems, then static generators, then newspapers' habits.
_PATHS = ("feed", "rss.xml", "feed.xml", "atom.xml", "index.xml", "rss", "feeds/posts/default", "feed.json")


def common_feed_addresses(site: str) -> tuple[str, ...]:
    """Addresses worth asking for a feed of `site`, likeliest first: below its path, then at its root.

    To be asked one by one until one answers with a feed. Empty where `site` is no web address.
    """
    try:
        url = web_address(site)
    except AddressError:
        return ()
    folder = url.path if url.path.endswith("/") else url.path.rpartition("/")[0] + "/"
    as_folder = url.path.rstrip("/") + "/"
    bases = dict.fromkeys((as_folder, folder, "/"))
    found = (url.copy_with(path=f"{base}{path}", query=None) for base in bases for path in _PATHS)
    return tuple(dict.fromkeys(str(address) for address in found))
