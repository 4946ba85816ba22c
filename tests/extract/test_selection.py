"""Which chunks are taken for text, given what the trees think of each."""

import numpy as np
import pytest

from newsloom.extract.chunks import chunks_of
from newsloom.extract.markup import parsed
from newsloom.extract.selection import selected

LINE = "Crews who use the quay had been given no other berth"


@pytest.mark.parametrize(
    ("body", "probability", "expected"),
    [
        (f"<p>{LINE}</p><p>{LINE}</p>", (0.9, 0.35), [True, True]),
        (f"<p>{LINE}</p><p>{LINE}</p>", (0.35, 0.9), [True, True]),
        (f"<p>{LINE}</p><p>{LINE}</p><p>{LINE}</p>", (0.9, 0.35, 0.35), [True, True, True]),
        (f"<p>{LINE}</p><p>{LINE}</p>", (0.9, 0.2), [True, False]),
        (f"<p>{LINE}</p><p>Crews left</p>", (0.9, 0.35), [True, False]),
        (f"<p>{LINE}</p><p class=promo>{LINE}</p>", (0.9, 0.35), [True, False]),
        (f"<p>{LINE}</p><p class=note>{LINE}</p>", (0.9, 0.47), [True, True]),
        (f"<p>{LINE}</p><div><p>{LINE}</p></div>", (0.9, 0.47), [True, False]),
        (f"<p>{LINE}</p><div><p>{LINE}</p></div>", (0.9, 0.35), [True, False]),
        (f"<p>{LINE}</p><p>{LINE}</p>", (0.35, 0.35), [False, False]),
    ],
)
def test_a_possible_paragraph_is_taken_beside_a_sure_one_alone(
    body: str, probability: tuple[float, ...], expected: list[bool]
) -> None:
    tree = parsed(f"<html><body>{body}</body></html>").tree
    assert tree.body is not None
    assert selected(chunks_of(tree.body), np.array(probability, dtype=np.float32)) == expected
