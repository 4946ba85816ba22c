"""Which of a page's boxes lie in which."""

from __future__ import annotations

from collections.abc import Sequence

from newsloom.extract.chunks import Frame


def common_frame(frames: Sequence[Frame], one: int, other: int) -> int:
    """The innermost element around both."""
    while one != other:
        if frames[one].depth >= frames[other].depth:
            one = frames[one].parent
        else:
            other = frames[other].parent
        if one < 0 or other < 0:
            return 0
    return one


def within(frames: Sequence[Frame], frame: int, box: int) -> bool:
    """Whether `frame` is `box` or lies in it."""
    while frame > box:  # parents stand before their children
        frame = frames[frame].parent
    return frame == box


def child_of(frames: Sequence[Frame], frame: int, box: int) -> int:
    """The element around `frame` that lies directly in `box`; `box` itself where there is none between."""
    inner = frame
    while frame > box:
        inner, frame = frame, frames[frame].parent
    return inner
