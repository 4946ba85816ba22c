"""Bad input is normal: a clear message within seconds, bounded memory, and nothing lost of the other inputs."""

from __future__ import annotations

import gzip
import json
import random
import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.present.running import called, started

SECONDS_MAX = 15.0  # of the process, however busy the machine is
MEMORY_MB_MAX = 700

GOOD = """<html lang="en"><head><title>Harbour reopens after storm</title></head><body><article>
<h1>Harbour reopens after storm</h1>
<p>The harbour of Port Ellisar reopened on Monday after four days of storm, the harbour master said.</p>
<p>Seven ships had waited in the roads since Thursday, among them the mail boat to the outer islands.</p>
<p>“Nobody was hurt, and nothing is lost but sleep,” said Orsa Lindqvane, who runs the pilot station.</p>
</article></body></html>"""


@dataclass(frozen=True, slots=True)
class Ran:
    status: int
    rows: list[dict[str, object]]
    told: str
    seconds: float
    memory_mb: float


def read(*inputs: Path) -> Ran:
    """Runs `newsloom read … --format jsonl` in a process of its own."""
    program = (
        "import resource, sys\n"
        "from newsloom.present.cli.main import run\n"
        "try:\n    run()\n"
        "finally:\n    used = resource.getrusage(resource.RUSAGE_SELF)\n"
        "    print('memory', used.ru_maxrss // 1024, 'seconds', used.ru_utime + used.ru_stime, file=sys.stderr)\n"
    )
    command = [sys.executable, "-c", program, "read", *map(str, inputs), "--format", "jsonl"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    used = re.search(r"memory (\d+) seconds ([\d.]+)", done.stderr)
    assert used, done.stderr[-2000:]
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    return Ran(done.returncode, rows, done.stderr, float(used[2]), int(used[1]))


def empty(path: Path) -> Path:
    path = path / "empty.html"
    path.touch()
    return path


def noise(path: Path) -> Path:
    path = path / "noise.html"
    path.write_bytes(random.Random(1).randbytes(1_000_000) * 50)
    return path


def nested(path: Path) -> Path:
    path = path / "nested.html"
    path.write_text("<div>" * 100_000)
    return path


def bomb(path: Path) -> Path:
    path = path / "bomb.html.gz"
    with gzip.open(path, "wb", compresslevel=1) as out:
        for _ in range(300):
            out.write(bytes(1_000_000))
    return path


def cut_archive(path: Path) -> Path:
    path = path / "cut.warc.gz"
    path.write_bytes(archive(GOOD)[:-40])
    return path


def entity_bomb(path: Path) -> Path:
    path = path / "bomb.xml"
    entities = "".join(f'<!ENTITY l{i} "{f"&l{i - 1};" * 10}">' for i in range(1, 12))
    path.write_text(
        f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "lol">{entities}]>'
        "<rss version='2.0'><channel><title>&l11;</title><item><title>&l11;</title></item></channel></rss>"
    )
    return path


def archive(page: str) -> bytes:
    """A WARC with two pages, each record in a gzip member of its own."""
    members = []
    for number in (1, 2):
        http = f"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{page}".encode()
        head = (
            "WARC/1.0\r\nWARC-Type: response\r\n"
            f"WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-00000000000{number}>\r\n"
            f"WARC-Target-URI: https://courier.example/{number}\r\nWARC-Date: 2026-03-09T08:00:00Z\r\n"
            f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n"
        )
        members.append(gzip.compress(head.encode() + http + b"\r\n\r\n"))
    return b"".join(members)


BAD: dict[str, Callable[[Path], Path]] = {
    "empty file": empty,
    "50 MB of random bytes": noise,
    "HTML nested 100,000 deep": nested,
    "gzip bomb": bomb,
    "WARC cut in the middle": cut_archive,
    "entity bomb": entity_bomb,
}


@dataclass(frozen=True, slots=True)
class Reading:
    """All bad inputs read by one process, each followed by a good page: (bad, good) by the name of the kind."""

    ran: Ran
    pairs: dict[str, tuple[Path, Path]]


@pytest.fixture(scope="module")
def reading(tmp_path_factory: pytest.TempPathFactory) -> Reading:
    pairs = {}
    for number, (name, make) in enumerate(BAD.items()):
        folder = tmp_path_factory.mktemp(f"bad{number}")
        good = folder / f"good-{number}.html"
        good.write_text(GOOD)
        pairs[name] = make(folder), good
    return Reading(read(*(path for pair in pairs.values() for path in pair)), pairs)


@pytest.mark.parametrize("name", BAD)
def test_bad_input_is_named_with_its_reason_and_the_rest_is_read(name: str, reading: Reading) -> None:
    bad, good = reading.pairs[name]
    assert re.search(rf"{re.escape(bad.name)}.*: \w+", reading.ran.told)
    titles = {str(row["page"]): row["title"] for row in reading.ran.rows}
    assert titles[str(good)] == "Harbour reopens after storm"


def test_all_bad_inputs_together_take_little_time_and_memory(reading: Reading) -> None:
    assert reading.ran.status == 1
    assert "Traceback" not in reading.ran.told
    assert reading.ran.seconds < SECONDS_MAX
    assert reading.ran.memory_mb < MEMORY_MB_MAX


def test_whole_records_of_a_cut_archive_are_read(reading: Reading) -> None:
    pages = [row["page"] for row in reading.ran.rows]
    assert [page for page in pages if str(page).startswith("https:")] == ["https://courier.example/1"]


def test_invalid_utf8_costs_the_bad_bytes_only(tmp_path: Path) -> None:
    page = tmp_path / "torn.html"
    page.write_bytes(GOOD.encode().replace(b"storm, the", b"storm\xff\xfe, the"))
    ran = called("read", str(page), "--format", "jsonl")
    assert ran.status == 0
    assert "harbour master said" in json.loads(ran.stdout)["text"]


def test_what_is_not_there_or_may_not_be_read_is_named(tmp_path: Path) -> None:
    good = tmp_path / "good.html"
    good.write_text(GOOD)
    ran = called("read", str(tmp_path / "nowhere.html"), str(good), "--format", "jsonl")
    assert (ran.status, len(ran.stdout.splitlines())) == (1, 1)
    assert "nowhere.html" in ran.stderr


def test_wrong_use_ends_with_status_2() -> None:
    assert started("read").status == 2
