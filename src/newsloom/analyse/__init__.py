"""What an article says: quotations with speakers, figures, names and times, each a span of its text."""

from __future__ import annotations

from newsloom.analyse.figures import figures
from newsloom.analyse.speech import speech
from newsloom.analyse.times import times
from newsloom.model import Analysis, Article
from newsloom.text.names import names
from newsloom.text.sentences import sentences as sentences_of

__all__ = ["analyse"]


def analyse(article: Article) -> Analysis:
    """Everything found in `article.text`; each tuple in order of the text, all offsets into it.

    The language's rules are those of `article.language`; where that is None or has none, those that hold everywhere.
    """
    text, language = article.text, article.language
    sentences = sentences_of(text, language)
    mentions = names(text, language, sentences)
    quotes = speech(text, language, sentences, mentions)
    return Analysis(
        quotes=quotes,
        figures=figures(text, language, sentences, quotes, article.published),
        mentions=mentions,
        times=times(text, language, article.published),
    )
