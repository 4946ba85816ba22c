"""Newsloom's commands, as a user calls them: in a process of their own, or in this one where that makes no difference.

Starting a process and loading everything takes a second, the command itself mostly a hundredth.
"""

from __future__ import annotations

import io
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from unittest import mock

from newsloom.present.cli.main import run


@dataclass(frozen=True, slots=True)
class Ran:
    """What a command printed, and its exit status."""

    status: int
    stdout: str
    stderr: str


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "newsloom.present.cli.main", *arguments]


def started(*arguments: str, environment: Mapping[str, str] | None = None) -> Ran:
    """Runs a command in a process of its own, with `environment` added to this one's."""
    told = {**os.environ, **(environment or {})}
    done = subprocess.run(command(*arguments), capture_output=True, text=True, timeout=120, env=told, check=False)
    assert "Traceback" not in done.stderr, done.stderr
    return Ran(done.returncode, done.stdout, done.stderr)


def called(*arguments: str, stdin: str = "") -> Ran:
    """Runs a command in this process."""
    given = io.TextIOWrapper(io.BytesIO(stdin.encode()), "utf-8")
    out, errors = (io.TextIOWrapper(io.BytesIO(), "utf-8", newline="", write_through=True) for _ in range(2))
    status: object = 0
    with (
        mock.patch.object(sys, "argv", ["newsloom", *arguments]),
        mock.patch.object(sys, "stdin", given),
        mock.patch.object(sys, "stdout", out),
        mock.patch.object(sys, "stderr", errors),
    ):
        try:
            run()
        except SystemExit as end:
            status = end.code or 0
    assert isinstance(status, int)
    return Ran(status, *(stream.buffer.getvalue().decode() for stream in (out, errors)))
