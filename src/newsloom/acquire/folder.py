"""The files of a folder and its sub-folders, in order of name."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from pathlib import Path

from newsloom.model import Unreadable

_DEPTH_MAX = 64


def files_within(folder: Path) -> Iterator[Path | Unreadable]:
    """Regular files below `folder`, depth first; hidden ones are left out, and each folder is read once.

    Links are followed; a link back to a folder that was read already (a loop) leads nowhere.
    """
    seen: set[tuple[int, int]] = set()
    waiting: list[tuple[Path, int]] = [(folder, 0)]
    while waiting:
        path, depth = waiting.pop()
        try:
            status = path.stat()
            if stat.S_ISREG(status.st_mode):
                yield path
                continue
            mark = (status.st_dev, status.st_ino)
            if not stat.S_ISDIR(status.st_mode) or mark in seen:
                continue
            seen.add(mark)
            if depth >= _DEPTH_MAX:
                yield Unreadable(str(path), f"lies more than {_DEPTH_MAX} folders deep")
                continue
            inside = sorted((entry for entry in path.iterdir() if not entry.name.startswith(".")), reverse=True)
        except FileNotFoundError:
            continue  # a dangling link, or removed while we read
        except OSError as error:
            yield Unreadable(str(path), f"cannot be read ({(error.strerror or str(error)).lower()})")
            continue
        waiting.extend((entry, depth + 1) for entry in inside)
