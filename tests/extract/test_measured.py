"""What several groups of features share."""

import numpy as np

from newsloom.extract.measured import shifted


def test_neighbours_are_those_before_and_after_and_nothing_beyond_the_ends() -> None:
    rows = np.array([[1], [2], [3]], dtype=np.float32)
    assert shifted(rows, (-1, 1)).tolist() == [[0, 2], [1, 3], [2, 0]]
    assert shifted(rows, (-3, 4)).tolist() == [[0, 0]] * 3
