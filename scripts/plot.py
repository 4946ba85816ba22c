"""Small pictures of measurements, as SVG that is readable on a light and on a dark page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from math import ceil, floor, log10

WIDTH, HEIGHT = 640, 340
LEFT, RIGHT, TOP, BOTTOM = 64, 28, 44, 52
_STYLE = (
    "text{font:13px sans-serif;fill:#333}.title{font-weight:bold}.axis{stroke:#777}.grid{stroke:#ddd}"
    ".line{fill:none;stroke:#1b6ca8;stroke-width:2}.dot{fill:#1b6ca8}.limit{stroke:#b3541e;stroke-dasharray:5 4}"
    ".told{font-size:12px}.page{fill:#fff}"
    "@media(prefers-color-scheme:dark){text{fill:#ddd}.grid{stroke:#444}.page{fill:#1c1c1c}.line{stroke:#6db3e8}"
    ".dot{fill:#6db3e8}.limit{stroke:#e59866}}"
)


@dataclass(frozen=True, slots=True)
class Series:
    """Points (x, y, what is written beside the point), x rising."""

    name: str
    points: tuple[tuple[float, float, str], ...]


@dataclass(frozen=True, slots=True)
class _Scale:
    """Where values stand in the picture: x from 10 ** `low` to 10 ** `high`, y from 0 to `most`."""

    low: int
    high: int
    most: float

    def across(self, x: float) -> float:
        return LEFT + (log10(x) - self.low) / (self.high - self.low) * (WIDTH - LEFT - RIGHT)

    def up(self, y: float) -> float:
        return HEIGHT - BOTTOM - y / self.most * (HEIGHT - TOP - BOTTOM)

    def grid(self) -> list[str]:
        """A line for each power of ten and for each whole y, with its number; and the x axis."""
        out = []
        for power in range(self.low, self.high + 1):
            x = self.across(10.0**power)
            out += [
                _line(x, TOP, x, HEIGHT - BOTTOM, "grid"),
                _text(x, HEIGHT - BOTTOM + 18, f"{10**power:,}", "told", "middle"),
            ]
        for tick in range(int(self.most) + 1):
            y = self.up(tick)
            out += [_line(LEFT, y, WIDTH - RIGHT, y, "grid"), _text(LEFT - 8, y + 4, str(tick), "told", "end")]
        return [*out, _line(LEFT, self.up(0), WIDTH - RIGHT, self.up(0), "axis")]


def log_plot(
    title: str, x_name: str, y_name: str, series: Sequence[Series], limit: tuple[float, str] | None = None
) -> str:
    """Points over a logarithmic x axis and a plain y axis from 0, with a line for `limit` (y, what it means)."""
    every = [point for one in series for point in one.points]
    low, high = floor(log10(min(x for x, _, _ in every))), ceil(log10(max(x for x, _, _ in every)))
    scale = _Scale(low, max(high, low + 1), 1.15 * max(*(y for _, y, _ in every), limit[0] if limit else 0.0))
    out = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" '
        f'aria-label="{escape(title)}">',
        f"<title>{escape(title)}</title><style>{_STYLE}</style>",
        f'<rect class="page" width="{WIDTH}" height="{HEIGHT}"/>',
        _text(LEFT, 22, title, "title"),
        _text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 12, x_name, "told", "middle"),
        f'<text class="told" text-anchor="middle" transform="translate(16 {(TOP + HEIGHT - BOTTOM) / 2}) rotate(-90)">'
        f"{escape(y_name)}</text>",
    ]
    out += scale.grid()
    if limit is not None:
        y = scale.up(limit[0])
        out += [_line(LEFT, y, WIDTH - RIGHT, y, "limit"), _text(LEFT + 6, y - 6, limit[1], "told")]
    for one in series:
        places = [(scale.across(x), scale.up(y), told) for x, y, told in one.points]
        out.append(f'<polyline class="line" points="{" ".join(f"{x:.1f},{y:.1f}" for x, y, _ in places)}"/>')
        for x, y, told in places:
            out += [f'<circle class="dot" cx="{x:.1f}" cy="{y:.1f}" r="4"/>', _text(x, y - 10, told, "told", "middle")]
    return "\n".join([*out, "</svg>"]) + "\n"


def _line(x: float, y: float, to_x: float, to_y: float, kind: str) -> str:
    return f'<line class="{kind}" x1="{x:.1f}" y1="{y:.1f}" x2="{to_x:.1f}" y2="{to_y:.1f}"/>'


def _text(x: float, y: float, told: str, kind: str, anchor: str = "start") -> str:
    return f'<text class="{kind}" x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{escape(told)}</text>'
