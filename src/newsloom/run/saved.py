"""The relater's state in a file: written beside and put in place whole, so that a file of that name is a whole one."""

from __future__ import annotations

import json
import logging
import os
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import numpy as np

from newsloom.model import StateError
from newsloom.run.ports import MISTAKES, Array, Relating

log = logging.getLogger(__name__)

_HEAD = "head.json"
_ARRAY = ".npy"


@dataclass(frozen=True, slots=True)
class Moment:
    """Up to where a state knows the shelf.

    `marks` are the marks of the last placements that it took in, each with its trace on the shelf (see
    `Shelf.traces`). `since` is the time from which on it was told what is on the shelf, None if it was told all.
    """

    marks: Mapping[int, str]
    since: datetime | None


class SavedState:
    """A ZIP archive of NumPy's array format, one member a piece; its checksums tell damage.

    `resume` makes a relater of the pieces, and raises StateError where it cannot.
    """

    def __init__(self, file: Path, resume: Callable[[Mapping[str, Array]], Relating]) -> None:
        self._file = file
        self._resume = resume

    def save(self, relater: Relating, moment: Moment) -> None:
        """Put the state of this moment in the place of what was saved before. Raises OSError."""
        fresh = self._file.with_name(f".{self._file.name}-{os.getpid()}")
        try:
            with fresh.open("wb") as out:
                with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
                    archive.writestr(_HEAD, _head(moment))
                    for name, array in relater.state():
                        with archive.open(name + _ARRAY, "w", force_zip64=True) as member:
                            np.lib.format.write_array(member, array, allow_pickle=False)
                out.flush()
                os.fsync(out.fileno())
            fresh.replace(self._file)
        finally:
            fresh.unlink(missing_ok=True)

    def load(self) -> tuple[Relating, Moment] | None:
        """What was saved; None where nothing was, or nothing that can be gone on from: the log then says why."""
        if not self._file.exists():
            return None
        try:
            with zipfile.ZipFile(self._file) as archive:
                moment = _moment(archive.read(_HEAD))
                return self._resume(_Pieces(archive)), moment
        except StateError as error:
            cause = error.cause
        except (OSError, EOFError, zipfile.BadZipFile, zlib.error, *MISTAKES) as error:
            cause = f"is damaged: {error}"
        log.warning("what was learned of earlier articles is read from the database again: %s %s", self._file, cause)
        return None

    def forget(self) -> None:
        """Remove what was saved: it does not fit the shelf."""
        with suppress(OSError):
            self._file.unlink(missing_ok=True)


class _Pieces(Mapping[str, Array]):
    """The arrays of an archive, each read when it is asked for."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._names = [name.removesuffix(_ARRAY) for name in archive.namelist() if name.endswith(_ARRAY)]

    def __getitem__(self, name: str) -> Array:
        with self._archive.open(name + _ARRAY) as member:
            array: Array = np.lib.format.read_array(member, allow_pickle=False)
            return array

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)


def _head(moment: Moment) -> str:
    since = None if moment.since is None else moment.since.isoformat()
    return json.dumps({"marks": list(moment.marks.items()), "since": since})


def _moment(head: bytes) -> Moment:
    told = json.loads(head)
    since = None if told["since"] is None else datetime.fromisoformat(told["since"])
    return Moment({int(mark): str(trace) for mark, trace in told["marks"]}, since)
