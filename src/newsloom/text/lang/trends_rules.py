"""What a language needs for changes of a value to be understood: by how much, from where and to where."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TrendRules:
    """Words around a value that changes, in lower case.

    `rises` and `falls` are beginnings of the words that tell which way a value went, whole words where they end in
    "$". `by` stands before how much, `to` before where it came to, the first of these also between two values, and
    `from_` before where it came from; `fillers` may stand between. `more` and `fewer`
    stand behind a part or share by which a value is above or below another ("a fifth fewer"). `going` are verbs that
    make a rise of the "up" behind them ("went up to 12"). `row` are the words that join numbers which share
    a unit ("4, 5 and 6 km"), `out_of` those between a part and its whole ("six of the nine members").
    `verb_last` says that the verb of a change can stand behind the value that it came to ("auf 12 Prozent erhöht").
    """

    rises: tuple[str, ...] = ()
    falls: tuple[str, ...] = ()
    by: tuple[str, ...] = ()
    to: tuple[str, ...] = ()
    from_: tuple[str, ...] = ()
    fillers: tuple[str, ...] = ()
    more: tuple[str, ...] = ()
    fewer: tuple[str, ...] = ()
    going: tuple[str, ...] = ()
    row: tuple[str, ...] = ()
    out_of: tuple[str, ...] = ()
    verb_last: bool = False
