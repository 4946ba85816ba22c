"""Newsloom: a news reader whose unit is the story."""

__version__ = "0.1.0"
