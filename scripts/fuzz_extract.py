"""Gives the extractor damaged pages, feeds and texts: only ExtractError may come out, soon, in little memory.

    python -m scripts.fuzz_extract [--minutes 10] [--seed N] [--pages FOLDER] [--out FOLDER]
    python -m scripts.fuzz_extract --replay FILE [--reduce]

A worker process with bounded memory works through numbered cases; the number in hand lies in a file, so that a case
that hangs or ends the process is known. Findings are written to the folder, each once by its kind and place, with what
is needed to replay them; `--reduce` makes one smaller as long as it stays the same finding. Exit status 1 with
findings.
"""

from __future__ import annotations

import argparse
import gzip
import json
import resource
import subprocess
import sys
import time
import traceback
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path
from select import select

from scripts.fuzz_mutations import Case, case

from newsloom import sample
from newsloom.extract import articles, feed, feed_links
from newsloom.model import Article, Capture, ExtractError, Media

ROOT = Path(__file__).resolve().parents[1]
PAGES, SEEDS = (ROOT / ".." / "shared" / name for name in ("data/pages", "seeds"))
SECONDS_MAX = 2.0  # of the processor, for one call
MEMORY_MAX = 1_500_000_000  # bytes of address space, the process and its models included
SILENCE_MAX = 60.0  # seconds without a sign of life: the case in hand hangs
_PULSE = 10  # cases between two signs of life
_PAGES_MAX = 150
_CAPTURED = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Finding:
    """What went wrong: `kind` is the exception or "slow"; `place` where, so that one mistake is told once."""

    kind: str
    place: str
    told: str


def inputs(folder: Path | None) -> list[tuple[Media, bytes]]:
    """What cases are made of: the bundled coverage, and real pages and captures where they are at hand."""
    found = [(Media.HTML, path.read_bytes()) for path in sample.pages()]
    found += [(Media.FEED, path.read_bytes()) for path in sample.feeds()] * 4
    told = {"title": "Port Sallow", "text": "The quay is closed. It opens in May.", "published": "2026-02-03"}
    found += [(Media.ARTICLE_JSON, json.dumps(told).encode())] * 4
    if folder and folder.is_dir():
        found += [(Media.HTML, gzip.decompress(p.read_bytes())) for p in sorted(folder.glob("*.html.gz"))[:_PAGES_MAX]]
        found += [(Media.TEXT, path.read_bytes()) for path in sorted(SEEDS.glob("*.txt"))] * 10
    return found


def tried(one: Case) -> Finding | None:
    """What goes wrong with a case, if anything does."""
    capture = Capture("https://sallow-post.example/a", one.media, one.body, one.content_type, _CAPTURED)
    # A busy machine may make one call slow; the same call twice is slow by itself.
    finding = _tried_once(capture)
    return _tried_once(capture) if finding is not None and finding.kind == "slow" else finding


def _tried_once(capture: Capture) -> Finding | None:
    for call in (_articles, feed_links, feed):
        if (call is feed) != (capture.media is Media.FEED) and call is not _articles:
            continue
        begin = time.process_time()
        try:
            call(capture)
        except ExtractError:
            pass
        except Exception as error:  # noqa: BLE001 - whatever it is, it is what is looked for
            frames = traceback.extract_tb(error.__traceback__)
            last = next((frame for frame in reversed(frames) if "extract" in Path(frame.filename).parts), frames[-1])
            place = f"{Path(last.filename).stem}.{last.name}"
            return Finding(type(error).__name__, place, "".join(traceback.format_exception(error))[-3_000:])
        seconds = time.process_time() - begin
        if seconds > SECONDS_MAX:
            return Finding("slow", f"{call.__name__.strip('_')}.{capture.media}", f"{seconds:.1f} s of the processor")
    return None


def _articles(capture: Capture) -> None:
    for one in articles(capture):
        _check(one, capture.media)


def _check(one: Article, media: Media) -> None:
    """The promises that every article keeps."""
    assert one.text.strip(), "an article without text"
    lines = one.text.split("\n")
    assert all(span.of(one.text) in lines for span in one.subheads), "a sub-heading is a paragraph"
    assert all(a.end < b.start for a, b in pairwise(one.subheads)), "sub-headings in order"
    assert all(piece.text and piece.text not in one.text for piece in one.furniture), "furniture is not text"
    assert media is Media.ARTICLE_JSON or "\n\n" not in one.text, "paragraphs are parted by one line feed"
    assert one.picture is None or one.picture.url.startswith(("http://", "https://")), "a picture's address"
    assert one.published is None or one.published.iso() is None or one.published.iso(), "a time that can be told"


# The worker: one process, many cases.


def work(seed: int, first: int, folder: Path | None, out: Path) -> None:
    """Tries the cases of `seed` from number `first` on without end; prints numbers and findings, a line each."""
    made_of = inputs(folder)
    for media in (Media.HTML, Media.TEXT):  # what is loaded once (models) counts for none
        tried(Case(media, b"<p>Zat is niet het schip van de haven, maar een ander schip." * 3, None))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_MAX, MEMORY_MAX))
    number = first
    while True:
        one = case(seed, number, made_of)
        (out / "in-hand").write_text(str(number))
        finding = tried(one)
        if finding is not None:
            print(json.dumps([number, finding.kind, finding.place, finding.told]), flush=True)
        elif number % _PULSE == 0:
            print(json.dumps([number]), flush=True)
        number += 1


def write(path: Path, one: Case) -> None:
    """A case as two files: the bytes, and beside them in .json what else belongs to them."""
    path.write_bytes(one.body)
    _about(path).write_text(json.dumps({"media": one.media, "content_type": one.content_type}))


def read(path: Path) -> Case:
    about = json.loads(_about(path).read_text())
    return Case(Media(about["media"]), path.read_bytes(), about["content_type"])


def _about(path: Path) -> Path:
    return path.with_name(f"{path.name}.json")


# The watcher: starts workers, gathers findings.


def fuzz(minutes: float, seed: int, folder: Path | None, out: Path) -> int:
    """Runs for `minutes`; the number of different findings."""
    out.mkdir(parents=True, exist_ok=True)
    end = time.monotonic() + minutes * 60
    known: set[tuple[str, str]] = set()
    number = 0
    while time.monotonic() < end:
        for reached, finding in _of_worker(seed, number, folder, out, end):
            number = reached + 1
            if finding is not None and (finding.kind, finding.place) not in known:
                known.add((finding.kind, finding.place))
                _keep(out, seed, reached, folder, finding)
    print(f"{number} cases, {len(known)} findings", file=sys.stderr)
    return len(known)


def _of_worker(
    seed: int, first: int, folder: Path | None, out: Path, end: float
) -> Iterator[tuple[int, Finding | None]]:
    """What one worker tells until time is up, or it hangs or dies: that is a finding as well."""
    arguments = ["--work", str(first), "--seed", str(seed), "--out", str(out), "--pages", str(folder or "")]
    command = [sys.executable, "-m", "scripts.fuzz_extract", *arguments]
    number = first
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as worker:
        assert worker.stdout is not None
        while (left := end - time.monotonic()) > 0:
            ready, _, _ = select([worker.stdout], [], [], min(SILENCE_MAX, left))
            line = worker.stdout.readline() if ready else ""
            if not line:
                break
            number, *told = json.loads(line)
            yield number, Finding(*told) if told else None
        over = time.monotonic() >= end
        ended = worker.poll() if ready or over else None
        worker.kill()
    if not over:
        kind = "hang" if ended is None and not ready else f"ended-{worker.returncode}"
        yield int((out / "in-hand").read_text()), Finding(kind, "process", "the process itself")


def _keep(out: Path, seed: int, number: int, folder: Path | None, finding: Finding) -> None:
    path = out / f"{finding.kind}-{finding.place}-{seed}-{number}"
    write(path, case(seed, number, inputs(folder)))
    path.with_name(f"{path.name}.txt").write_text(finding.told)
    told = f"{finding.kind} in {finding.place}: {finding.told.strip().splitlines()[-1]}"
    print(f"{told}\n  replay: python -m scripts.fuzz_extract --replay {path}", file=sys.stderr)


def reduced(one: Case, finding: Finding) -> Case:
    """A smaller case with the same finding (delta debugging, Zeller and Hildebrandt 2002, by halves)."""
    size = len(one.body) // 2
    while size >= 1:
        at = 0
        while at < len(one.body):
            smaller = Case(one.media, one.body[:at] + one.body[at + size :], one.content_type)
            found = tried(smaller)
            if found is not None and (found.kind, found.place) == (finding.kind, finding.place):
                one = smaller
            else:
                at += size
        size //= 2
    return one


def _replayed(path: Path, *, reduce: bool) -> int:
    one = read(path)
    finding = tried(one)
    print(f"{finding.kind} in {finding.place}\n{finding.told}" if finding else "nothing is wrong")
    if finding and reduce:
        one = reduced(one, finding)
        write(path.with_name(f"{path.name}.reduced"), one)
        print(f"{len(one.body)} bytes in {path.name}.reduced: {one.body[:2000]!r}")
    return 1 if finding else 0


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--pages", default=str(PAGES), help="folder of NAME.html.gz, or nothing")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "fuzz")
    parser.add_argument("--replay", type=Path, metavar="FILE")
    parser.add_argument("--reduce", action="store_true")
    parser.add_argument("--work", type=int, metavar="N", help=argparse.SUPPRESS)
    told = parser.parse_args(arguments)
    folder = Path(told.pages) if told.pages else None
    if told.replay:
        return _replayed(told.replay, reduce=told.reduce)
    if told.work is not None:
        work(told.seed, told.work, folder, told.out)
    return 1 if fuzz(told.minutes, told.seed, folder, told.out) else 0


if __name__ == "__main__":
    sys.exit(main())
