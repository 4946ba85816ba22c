"""One invented report, told in many languages and scripts, as a page with the furniture that such pages have.

The tellings are in world_texts/: a head of "name: value" lines ("|" parts several values), then a paragraph a line.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Telling:
    """The report in one language. `charsets` are those in which pages of it are met, beside UTF-8."""

    name: str
    language: str
    direction: str
    charsets: tuple[str, ...]
    title: str
    menu: tuple[str, ...]
    related: str
    others: tuple[str, ...]
    cookies: str
    footer: str
    paragraphs: tuple[str, ...]

    @property
    def text(self) -> str:
        return "\n".join(self.paragraphs)


def _read(path: Path) -> Telling:
    head, _, paragraphs = path.read_text("utf-8").partition("\n\n")
    told = dict(line.split(": ", 1) for line in head.splitlines() if ": " in line)
    return Telling(
        path.stem,
        told["language"],
        told["direction"],
        tuple(told.get("charsets", "").split()),
        told["title"],
        tuple(told["menu"].split(" | ")),
        told["related"],
        tuple(told["others"].split(" | ")),
        told["cookies"],
        told["footer"],
        tuple(paragraphs.splitlines()),
    )


WORLD = tuple(_read(path) for path in sorted(Path(__file__).with_name("world_texts").glob("*.txt")))


def page_of(told: Telling, declared: str | None = "utf-8", body: str | None = None) -> str:
    """The page; `declared` is the charset of its meta element, `body` stands in for the usual paragraphs."""
    menu = "".join(f"<li><a href='/{n}'>{entry}</a></li>" for n, entry in enumerate(told.menu))
    cards = "".join(
        f"<div class='card'><a href='/n/{n}'><h3>{card}</h3></a></div>" for n, card in enumerate(told.others)
    )
    text = body or "".join(f"<p>{paragraph}</p>" for paragraph in told.paragraphs)
    charset = f"<meta charset='{declared}'>" if declared else ""
    return (
        f"<!doctype html><html lang='{told.language}' dir='{told.direction}'><head>{charset}<title>{told.title}</title>"
        f"<meta property='og:title' content='{told.title}'>"
        "<meta property='article:published_time' content='2026-02-03T08:30:00+02:00'></head><body>"
        f"<div class='cookie-banner'><p>{told.cookies}</p><button>OK</button></div><header><nav><ul>{menu}</ul></nav>"
        f"</header><main><article><h1>{told.title}</h1><div class='article-body'>{text}</div></article>"
        f"<section class='related'><h2>{told.related}</h2>{cards}</section></main>"
        f"<footer><ul>{menu}</ul><p>{told.footer}</p></footer></body></html>"
    )
