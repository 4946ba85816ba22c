"""Writes the bundled sample coverage: pages, feeds and gold.json, from the texts in scripts/sample_source/.

    python -m scripts.make_sample            writes src/newsloom/sample/coverage/
    python -m scripts.make_sample --check    changes nothing; exit 1 where a file there differs from its source
    python -m scripts.make_sample --to DIR   writes DIR instead

The form of the sources is told in scripts/sample_source/README.md. Equal sources give equal bytes.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from scripts.sample_source.feeds import feed_name, feed_of
from scripts.sample_source.goldfile import gold, gold_bytes
from scripts.sample_source.pages import Links, page
from scripts.sample_source.reading import SourceError, main_reports, read_outlets, read_reports

TARGET = Path(__file__).parents[1] / "src/newsloom/sample/coverage"


def files() -> dict[str, bytes]:
    """Every file of the coverage by its path in it."""
    outlets = read_outlets()
    reports = read_reports(outlets)
    links = Links(reports)
    out = {one.page: page(one, reports, links) for one in main_reports(reports)}
    for outlet in outlets.values():
        own = [one for one in main_reports(reports) if one.outlet is outlet]
        out[feed_name(outlet)] = feed_of(outlet, sorted(own, key=lambda one: one.at, reverse=True))
    out["gold.json"] = gold_bytes(gold(reports, outlets))
    return out


def differing(wanted: dict[str, bytes], folder: Path) -> list[str]:
    there = {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    return sorted(name for name in {*wanted, *there} if wanted.get(name) != there.get(name))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="change nothing, exit 1 where a file differs")
    parser.add_argument("--to", type=Path, default=TARGET, help="the folder to write")
    told = parser.parse_args()
    try:
        wanted = files()
    except SourceError as error:
        print(error, file=sys.stderr)
        return 1
    changed = differing(wanted, told.to)
    if told.check:
        print("\n".join(changed) or "as the sources say", file=sys.stderr)
        return 1 if changed else 0
    for name in changed:
        path = told.to / name
        if name not in wanted:
            path.unlink()
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(wanted[name])
    print(f"{len(wanted)} files, {len(changed)} changed", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
