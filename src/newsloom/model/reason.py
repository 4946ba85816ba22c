"""Why something was decided: a key and its arguments; the wording is chosen where it is shown."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reason:
    """One ground for a decision.

    `key` names the kind of ground in kebab case ("shared-names", "heading-class"); `facts` are its arguments,
    as (name, values) pairs, in the order in which they are worth telling.
    `weight` says how much it counted, in the unit of the stage that decided; 0 where grounds are not weighed.
    """

    key: str
    facts: tuple[tuple[str, tuple[str, ...]], ...] = ()
    weight: float = 0.0

    @classmethod
    def of(cls, key: str, weight: float = 0.0, **facts: str | tuple[str, ...]) -> Reason:
        told = tuple((name, (value,) if isinstance(value, str) else value) for name, value in facts.items())
        return cls(key, told, weight)

    def fact(self, name: str) -> tuple[str, ...]:
        """The values told under `name`, empty where there are none."""
        return next((values for told, values in self.facts if told == name), ())
