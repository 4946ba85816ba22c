"""Boosted trees as arrays: what a row adds up to."""

from __future__ import annotations

import numpy as np
import pytest

from newsloom.text.trees import Trees, trees

# One tree over two columns: at most 1 in the first gives -1, above it the second column tells between 2 and 3.
ONE: dict[str, list[list[float]]] = {
    "feature": [[0, 0, 1, 0, 0]],
    "threshold": [[1.0, 0.0, 5.0, 0.0, 0.0]],
    "left": [[1, 1, 3, 3, 4]],
    "right": [[2, 1, 4, 3, 4]],
    "value": [[0.0, -1.0, 0.0, 2.0, 3.0]],
}


def rows(*told: tuple[float, float]) -> np.ndarray:
    return np.array(told, dtype=np.float32)


def test_a_row_goes_down_each_tree_to_a_leaf() -> None:
    assert Trees(ONE, 2, 2).margin(rows((1, 9), (2, 5), (2, 6))).tolist() == [-1, 2, 3]


def test_trees_add_up() -> None:
    two = {name: [*tree, *tree] for name, tree in ONE.items()}
    assert Trees(two, 2, 2).margin(rows((2, 6))).tolist() == [6]


def test_a_probability_is_the_logistic_of_the_sum() -> None:
    assert Trees(ONE, 2, 2).probability(rows((2, 5)))[0] == pytest.approx(1 / (1 + np.exp(-2)))


def test_no_rows_give_no_sums() -> None:
    assert Trees(ONE, 2, 2).margin(np.zeros((0, 2), dtype=np.float32)).shape == (0,)


def test_rows_of_another_width_are_refused() -> None:
    with pytest.raises(ValueError, match="2 columns: got 3"):
        Trees(ONE, 2, 2).margin(np.zeros((1, 3), dtype=np.float32))


@pytest.mark.parametrize("code", [None, "en", "xx", "../de"])
def test_a_language_without_trees_has_none(code: str | None) -> None:
    assert trees("sources", code) is None


@pytest.mark.parametrize("topic", ["reports", "sources", "marked"])
def test_german_has_trees(topic: str) -> None:
    assert trees(topic, "de") is not None
