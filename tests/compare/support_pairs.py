"""The golden pairs of sentences and the passages that they cite, read from TOML."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from newsloom.analyse import analyse
from newsloom.compare.support import doubt
from newsloom.model import Article, Excerpt, Precision, Reason, Report, Span, Stamp

HERE = Path(__file__).parent
PUBLISHED = Stamp(datetime(2026, 3, 9, 12, tzinfo=UTC), "", Precision.MINUTE, "input")


@dataclass(frozen=True)
class Pair:
    language: str
    passages: tuple[str, ...]
    sentence: str
    error: str | None  # None: the sentence is faithful

    @property
    def label(self) -> str:
        return f"{self.error or 'faithful'}: {self.sentence}"


def pairs(file: str) -> Iterator[Pair]:
    for case in tomllib.loads((HERE / file).read_text("utf-8"))["case"]:
        language, passages = case["language"], tuple(case["passages"])
        yield from (Pair(language, passages, sentence, None) for sentence in case["faithful"])
        yield from (Pair(language, passages, sentence, error) for error, sentence in case["wrong"].items())


def read(text: str, language: str, key: str = "r") -> Report:
    article = Article(key, f"{key}.html", text, published=PUBLISHED, language=language)
    return Report(article, analyse(article))


def doubt_of(pair: Pair) -> Reason | None:
    cited = []
    for number, text in enumerate(pair.passages):
        report = read(text, pair.language, f"r{number}")
        cited.append((Excerpt(report.article.id, Span(0, len(text))), report))
    return doubt(read(pair.sentence, pair.language, "s"), cited)
