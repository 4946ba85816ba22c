"""Pages as tests look at them."""

from __future__ import annotations

from typing import Any

from django.test import Client
from selectolax.lexbor import LexborHTMLParser, LexborNode


class Page:
    """An answer's HTML, parsed."""

    def __init__(self, response: Any) -> None:
        self.status: int = response.status_code
        self.headers = response.headers
        self.source: str = response.content.decode()
        self._tree = LexborHTMLParser(self.source)

    def all(self, selector: str) -> list[LexborNode]:
        return list(self._tree.css(selector))

    def one(self, selector: str) -> LexborNode:
        found = self.all(selector)
        assert len(found) == 1, f"{selector}: {len(found)} of them"
        return found[0]

    def text(self, selector: str) -> str:
        """The text of the only element that fits, in one line."""
        return flat(self.one(selector))

    def texts(self, selector: str) -> list[str]:
        return [flat(node) for node in self.all(selector)]


def flat(node: LexborNode) -> str:
    return " ".join((node.text() or "").split())


def get(client: Client, address: str, **headers: str) -> Page:
    return Page(client.get(address, headers={name.replace("_", "-"): value for name, value in headers.items()}))
