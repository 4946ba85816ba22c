"""The values that stages pass on: frozen, without behaviour beyond their own consistency."""

from newsloom.model.analysis import (
    Analysis,
    Comparator,
    Figure,
    Mention,
    MentionKind,
    Quote,
    QuoteKind,
    Report,
    TimeExpression,
)
from newsloom.model.article import Article, ArticleKind, Furniture, FurnitureKind, Precision, Stamp
from newsloom.model.capture import Capture, Media, Unreadable
from newsloom.model.dossier import (
    ComparedFigure,
    CopyGroup,
    Difference,
    Dossier,
    Excerpt,
    Happening,
    Sentence,
    Standing,
    ToldFigure,
    ToldQuote,
    Utterance,
    Voice,
)
from newsloom.model.errors import AcquireError, ExtractError, NewsloomError, SettingsError, StoreError
from newsloom.model.feed import Feed, FeedEntry
from newsloom.model.reason import Reason
from newsloom.model.relation import Background, Change, ChangeKind, Copy, Passage, Placement, Story
from newsloom.model.source import Source
from newsloom.model.span import Span, Spans, joined

__all__ = [
    "AcquireError",
    "Analysis",
    "Article",
    "ArticleKind",
    "Background",
    "Capture",
    "Change",
    "ChangeKind",
    "Comparator",
    "ComparedFigure",
    "Copy",
    "CopyGroup",
    "Difference",
    "Dossier",
    "Excerpt",
    "ExtractError",
    "Feed",
    "FeedEntry",
    "Figure",
    "Furniture",
    "FurnitureKind",
    "Happening",
    "Media",
    "Mention",
    "MentionKind",
    "NewsloomError",
    "Passage",
    "Placement",
    "Precision",
    "Quote",
    "QuoteKind",
    "Reason",
    "Report",
    "Sentence",
    "SettingsError",
    "Source",
    "Span",
    "Spans",
    "Stamp",
    "Standing",
    "StoreError",
    "Story",
    "TimeExpression",
    "ToldFigure",
    "ToldQuote",
    "Unreadable",
    "Utterance",
    "Voice",
    "joined",
]
