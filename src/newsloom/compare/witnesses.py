"""How many outlets tell something independently of one another.

Reports that go back to one origin are one witness, and so are the reports of one outlet: who says a thing again the
next day does not bear out what was said the day before.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from newsloom.compare.grouping import Groups
from newsloom.model import Report
from newsloom.text.outlets import Key, key


class Witnesses:
    """Counts the independent outlets behind reports, given by id."""

    def __init__(self, reports: Sequence[Report], groups: Groups) -> None:
        self._of = {report.article.id: (groups.origin[report.article.id], _outlet(report)) for report in reports}
        self.total = self._most()

    def outlet(self, article: str) -> Key:
        """The outlet of a report: equal for equal outlets, however they are written."""
        return self._of[article][1]

    def count(self, articles: Iterable[str]) -> int:
        """Independent outlets among those of `articles`; where it could be read in two ways, not the higher number."""
        origins: set[str] = set()
        outlets: set[Key] = set()
        for article in articles:
            origin, outlet = self._of[article]
            if origin not in origins and outlet not in outlets:
                origins.add(origin)
                outlets.add(outlet)
        return len(outlets)

    def _most(self) -> int:
        """The most reports of which no two share an origin or an outlet: a matching, found by augmenting paths."""
        outlets_of: dict[str, list[Key]] = {}
        for origin, outlet in dict.fromkeys(self._of.values()):
            outlets_of.setdefault(origin, []).append(outlet)
        speaks_for: dict[Key, str] = {}

        def place(origin: str) -> bool:
            """Gives `origin` an outlet, moving others on where that frees one."""
            came_by: dict[Key, tuple[str, Key | None]] = {}
            waiting: list[tuple[str, Key | None]] = [(origin, None)]
            while waiting:
                asking, behind = waiting.pop()
                for outlet in outlets_of[asking]:
                    if outlet in came_by:
                        continue
                    came_by[outlet] = (asking, behind)
                    if outlet not in speaks_for:
                        step: Key | None = outlet
                        while step is not None:
                            speaks_for[step], step = came_by[step]
                        return True
                    waiting.append((speaks_for[outlet], outlet))
            return False

        return sum(place(origin) for origin in outlets_of)


def _outlet(report: Report) -> Key:
    article = report.article
    return key(article.publisher or article.republished_by or article.url or article.page)
