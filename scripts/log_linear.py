"""Log-linear weights of strings, fitted by L-BFGS with an L2 penalty: what the scripts that train `analyse` share.

Needs SciPy, which comes with LightGBM; nothing of it is needed afterwards.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from newsloom.text.weights import Weights

STEPS = 120

Features = list[str]
Options = tuple[list[Features], int]  # the features of each option, and the index of the right one


class Fitting(NamedTuple):
    """How often a feature must be `seen`, how large its `weight` must be to be kept, and how dear weights are."""

    seen: int
    weight: float
    penalty: float = 1.5


def counted(options: Sequence[Options], seen_min: int) -> tuple[dict[str, int], csr_matrix]:
    """The columns of the features that occur often enough, and a sparse matrix with a row for each option."""
    seen = Counter(f for rows_, _ in options for row in rows_ for f in set(row))
    place = {f: n for n, f in enumerate(sorted(f for f, count in seen.items() if count >= seen_min))}
    told = [[place[f] for f in row if f in place] for rows_, _ in options for row in rows_]
    flat = np.fromiter((n for row in told for n in row), dtype=np.int32)
    edges = np.cumsum([0, *map(len, told)])
    return place, csr_matrix((np.ones(len(flat)), flat, edges), shape=(len(told), len(place)))


def fitted(options: Sequence[Options], how: Fitting, *, binary: bool) -> tuple[dict[str, float], float]:
    """Weights of features, and a bias: of a yes or no where `binary`, else of one option among several (bias 0)."""
    place, matrix = counted(options, how.seen)
    turned = matrix.T.tocsr()
    sizes = np.array([len(rows_) for rows_, _ in options])
    first = np.concatenate([[0], np.cumsum(sizes)[:-1]])
    owner = np.repeat(np.arange(len(sizes)), sizes)
    right = np.array([n for _, n in options])

    def yes_or_no(w: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        z = matrix @ w[:-1] + w[-1]
        wrong = 1 / (1 + np.exp(-z)) - right
        loss = np.sum(np.logaddexp(0, z) - right * z) + how.penalty / 2 * np.sum(w[:-1] ** 2)
        return loss, np.append(turned @ wrong + how.penalty * w[:-1], wrong.sum())

    def one_of_several(w: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        z = matrix @ w[:-1]
        top = np.maximum.reduceat(z, first)
        share = np.exp(z - top[owner])
        whole = np.add.reduceat(share, first)
        share /= whole[owner]
        loss = np.sum(np.log(whole) + top - z[first + right]) + how.penalty / 2 * np.sum(w**2)
        share[first + right] -= 1
        return loss, np.append(turned @ share + how.penalty * w[:-1], 0)

    found = minimize(
        yes_or_no if binary else one_of_several,
        np.zeros(len(place) + 1),
        jac=True,
        method="L-BFGS-B",
        options={"maxiter": STEPS},
    ).x
    return {f: round(float(found[n]), 2) for f, n in place.items() if abs(found[n]) > how.weight}, float(found[-1])


def write(told: Weights, target: Path) -> None:
    data = {
        "bias": told.bias,
        "threshold": told.threshold,
        "words": sorted(told.words),
        "tables": {name: {f: round(100 * w) for f, w in table.items()} for name, table in told.tables.items()},
    }
    target.write_text(json.dumps(data, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")
