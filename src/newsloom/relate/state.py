"""The relater's state as named arrays, to be kept wherever the caller keeps it.

A state is told as pairs of a name and an array, one after another, so that nobody has to hold all of it twice. What
is no array is packed into one of bytes, as MessagePack.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields
from typing import Any, TypeAlias, TypeVar

import msgspec
import numpy as np
import numpy.typing as npt

from newsloom.model import StateError

Array: TypeAlias = npt.NDArray[Any]
Told: TypeAlias = Iterator[tuple[str, Array]]
State: TypeAlias = Mapping[str, Array]

SUBJECT = "the relater's state"

_BLOCK = 1_000

T = TypeVar("T")


def packed(value: object) -> Array:
    """`value` (builtins, dataclasses, arrays in them) as an array of bytes."""
    return np.frombuffer(msgspec.msgpack.encode(value, enc_hook=_array_told), np.uint8)


def unpacked(data: Array, kind: type[T]) -> T:
    """What `packed` was given, checked to be a `kind`. Raises StateError."""
    try:
        return msgspec.msgpack.decode(data.data, type=kind, dec_hook=_array_read)
    except (msgspec.MsgspecError, ValueError, TypeError) as error:
        raise StateError(SUBJECT, f"is damaged: {error}") from error


def listed(name: str, values: Iterable[object]) -> Told:
    """Many values, in blocks; how many blocks there are stands under `name`."""
    blocks = 0
    block: list[object] = []
    for value in values:
        block.append(value)
        if len(block) == _BLOCK:
            yield f"{name}.{blocks}", packed(block)
            blocks, block = blocks + 1, []
    yield f"{name}.{blocks}", packed(block)
    yield name, np.array([blocks + 1])


def unlisted(state: State, name: str, kind: type[T]) -> Iterator[T]:
    """What `listed` was given. Raises StateError."""
    for block in range(int(state[name][0])):
        yield from unpacked(state[f"{name}.{block}"], list[kind])  # type: ignore[valid-type]


def shape(kind: type[Any]) -> str:
    """The fields of a dataclass: what is packed of one shape cannot be read as another."""
    return ", ".join(f"{field.name}: {field.type}" for field in fields(kind))


def _array_told(value: object) -> object:
    if isinstance(value, np.ndarray):
        return (value.dtype.str, value.shape, value.tobytes())
    raise NotImplementedError(type(value).__name__)


def _array_read(_kind: type[Any], told: Any) -> object:
    kind, size, data = told
    return np.frombuffer(data, np.dtype(kind)).reshape(size)
