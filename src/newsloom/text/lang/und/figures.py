"""Figures in every language: signs and symbols only."""

from newsloom.text.lang.figures_rules import SYMBOLS, FigureRules

RULES = FigureRules(
    before={"~": "~", "≈": "~", ">": ">", "<": "<", "≥": ">=", "≤": "<="},
    behind={"+": ">="},
    units={symbol: unit for symbol, unit in SYMBOLS.items() if unit},
)
