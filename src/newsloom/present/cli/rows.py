"""The JSON rows of the command line's contract: plain dictionaries, the keys in the contract's order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from newsloom.model import (
    Article,
    Background,
    ComparedFigure,
    Contrast,
    Copy,
    Derivation,
    Dossier,
    Excerpt,
    Figure,
    LiveEntry,
    Mention,
    OriginGroup,
    Picture,
    Placement,
    Quote,
    Reason,
    Report,
    Sentence,
    Side,
    Span,
    ToldFigure,
    ToldQuote,
    Utterance,
    Voice,
    joined,
)
from newsloom.present.cli.time_rows import duration_row, happening_row, time_row

Row = dict[str, Any]


def article_row(report: Report) -> Row:
    """One line of `newsloom read --format jsonl`; offsets count code points into "text"."""
    article, analysis = report.article, report.analysis
    return {
        "id": article.id,
        "page": article.page,
        "kind": article.kind.value,
        "url": article.url,
        "title": article.title,
        "publisher": article.publisher,
        "republished_by": article.republished_by,
        "wire": article.wire,
        "byline": article.byline,
        "dateline": article.dateline,
        "published": article.published.iso() if article.published else None,
        "published_text": article.published.told if article.published else None,
        "published_precision": _value(article.published.precision) if article.published else None,
        "language": article.language,
        "text": article.text,
        "furniture": [piece.text for piece in article.furniture],
        "quotes": [quote_row(quote) for quote in analysis.quotes],
        "figures": [figure_row(figure) for figure in analysis.figures],
        "mentions": [_mention_row(mention) for mention in analysis.mentions],
        "times": [time_row(time) for time in analysis.times],
        "durations": [duration_row(duration) for duration in analysis.durations],
        "modified": article.modified.iso() if article.modified else None,
        "cut_off": article.cut_off,
        "picture": _picture_row(article.picture) if article.picture else None,
        "entries": [_entry_row(entry) for entry in article.entries],
    }


def quote_row(quote: Quote) -> Row:
    return {
        "kind": quote.kind.value,
        "content": _pairs(quote.content),
        "source": _pairs(quote.source),
        "cue": _pairs(quote.cue),
        "speaker": quote.speaker,
    }


def figure_row(figure: Figure) -> Row:
    return {
        "at": _pair(figure.at),
        "comparator": figure.comparator.value,
        "value": _number(figure.value),
        "high": None if figure.high is None else _number(figure.high),
        "unit": figure.unit,
        "counted": figure.counted,
        "given_by": figure.given_by,
        "source": _pairs(figure.source),
        "as_of": figure.as_of.isoformat() if figure.as_of else None,
        "kind": figure.kind.value,
        "trend": figure.trend.value if figure.trend else None,
        "part_of": _pair(figure.total) if figure.total else None,
        "period": _pair(figure.period) if figure.period else None,
        "where": _pair(figure.where) if figure.where else None,
        "instead_of": _pair(figure.instead_of) if figure.instead_of else None,
    }


def placement_row(placement: Placement, story: str, background: Sequence[Background]) -> Row:
    """One line of `newsloom stories --format jsonl`: the story that the article is in when all has been read."""
    why: Row = {"story": [_reason_row(reason) for reason in placement.reasons]}
    if placement.copy:
        why["copy"] = [_reason_row(reason) for reason in placement.copy.reasons]
        why["share"] = {"here": round(placement.copy.share_here, 3), "there": round(placement.copy.share_there, 3)}
    if background:
        why["background"] = {link.story: [_reason_row(reason) for reason in link.reasons] for link in background}
        why["kinds"] = {link.story: link.kind.value for link in background}
    return {
        "id": placement.article,
        "story": story,
        "copy_of": placement.copy.of if placement.copy else None,
        "background_of": [link.story for link in background],
        "why": why,
    }


def dossier_row(
    dossier: Dossier, articles: Mapping[str, Article], copies: Mapping[str, Copy], members: Mapping[str, Sequence[str]]
) -> Row:
    """One story of `newsloom stories --format json`; `members` tells the articles of the background stories."""

    def cards(keys: Iterable[str]) -> list[Row]:
        return [_card(articles[key], copies.get(key)) for key in keys]

    return {
        "story": dossier.story,
        "headline": articles[dossier.headline].title,
        "headline_of": dossier.headline,
        "reports": len(dossier.articles),
        "independent": len(dossier.groups),
        "outlets": dossier.witnesses,
        "origins": [_origin_row(group, articles) for group in dossier.groups],
        "articles": cards(dossier.articles),
        "background": [
            {
                "story": link.story,
                "kind": link.kind.value,
                "articles": cards(members.get(link.story, ())),
                "why": [_reason_row(reason) for reason in link.reasons],
            }
            for link in dossier.background
        ],
        "summary": [_sentence_row(told, articles) for told in dossier.summary],
        "figures": [_compared_row(row, articles) for row in dossier.figures],
        "voices": [_voice_row(voice, articles) for voice in dossier.voices],
        "timeline": [happening_row(happening, articles) for happening in dossier.timeline],
        "agreed": [_sentence_row(told, articles) for told in dossier.agreed],
        "alone": [
            {"article": one.article, "told": [_excerpt_row(told, articles) for told in one.told]}
            for one in dossier.alone
        ],
        "contrasts": [_contrast_row(contrast, articles) for contrast in dossier.contrasts],
    }


def _origin_row(group: OriginGroup, articles: Mapping[str, Article]) -> Row:
    return {
        "origin": None if group.outside else group.origin,
        "outside": group.outside,
        "derived": [_derivation_row(step, articles) for step in group.derived],
    }


def _derivation_row(step: Derivation, articles: Mapping[str, Article]) -> Row:
    return {
        "article": step.article,
        "kind": step.kind.value,
        "of": step.of,
        "outlet": step.outlet,
        "said": _excerpt_row(Excerpt(step.article, step.said), articles) if step.said else None,
        "repeats": step.repeats,
        "share": round(step.share, 3),
        "why": [_reason_row(reason) for reason in step.reasons],
    }


def _excerpt_row(told: Excerpt, articles: Mapping[str, Article]) -> Row:
    return {"article": told.article, "at": _pair(told.at), "text": told.at.of(articles[told.article].text)}


def _sentence_row(told: Sentence, articles: Mapping[str, Article]) -> Row:
    also = [_excerpt_row(other, articles) for other in told.also_in]
    return {**_excerpt_row(told.passage, articles), "told_by": told.witnesses, "also_in": also}


def _contrast_row(contrast: Contrast, articles: Mapping[str, Article]) -> Row:
    return {
        "kind": contrast.kind.value,
        "changed": contrast.changed,
        "sides": [_side_row(side, articles) for side in (contrast.one, contrast.other)],
    }


def _side_row(side: Side, articles: Mapping[str, Article]) -> Row:
    also = [_excerpt_row(other, articles) for other in side.also_in]
    return {**_excerpt_row(side.passage, articles), "marks": _pairs(side.marks), "by": side.by, "also_in": also}


def _compared_row(row: ComparedFigure, articles: Mapping[str, Article]) -> Row:
    return {
        "counted": row.counted,
        "unit": row.unit,
        "standing": row.standing.value,
        "kind": row.kind,
        "group": row.group,
        "part": row.aspect,
        "steps": [{**_value_row(step.told), "corrects": step.corrects} for step in row.steps],
        "rivals": [_value_row(told) for told in row.rivals],
        "told": [
            {
                "article": told.article,
                "publisher": articles[told.article].publisher,
                "told_at": _iso(told.told_at),
                "text": told.figure.at.of(articles[told.article].text),
                **figure_row(told.figure),
                "source_name": told.by,
                "not": _number(told.instead_of.value) if told.instead_of else None,
                "earlier": told.earlier,
                "sentence": told.sentence.of(articles[told.article].text),
            }
            for told in row.told
        ],
        "why": [_reason_row(reason) for reason in row.reasons],
    }


def _value_row(told: ToldFigure) -> Row:
    """A value that a quantity came to: who told it, and what holds by it."""
    low, high = told.figure.now
    return {
        "article": told.article,
        "told_at": _iso(told.told_at),
        "as_of": told.figure.as_of.isoformat() if told.figure.as_of else None,
        "source_name": told.by,
        "comparator": told.figure.comparator.value,
        "value": _number(low),
        "high": None if low == high else _number(high),
    }


def _voice_row(voice: Voice, articles: Mapping[str, Article]) -> Row:
    return {
        "speaker": voice.speaker,
        "also": list(voice.also),
        "role": _excerpt_row(voice.role, articles) if voice.role else None,
        "utterances": [_utterance_row(utterance, articles) for utterance in voice.utterances],
        "why": [_reason_row(reason) for reason in voice.reasons],
    }


def _utterance_row(utterance: Utterance, articles: Mapping[str, Article]) -> Row:
    return {
        "attribution": utterance.attribution.value,
        "fullest": utterance.fullest,
        "told": [_told_quote_row(told, articles[told.article]) for told in utterance.told],
        "why": [_reason_row(reason) for reason in utterance.reasons],
    }


def _told_quote_row(told: ToldQuote, article: Article) -> Row:
    return {
        "article": told.article,
        "text": joined(told.quote.content, article.text),
        **quote_row(told.quote),
        "given_to": told.speaker,
        "variant": told.variant.value,
        "differs": [
            {"kind": change.kind.value, "here": _pair(change.here), "there": _pair(change.there)}
            for change in told.changes
        ],
        "why": [_reason_row(reason) for reason in told.reasons],
    }


def _card(article: Article, copy: Copy | None) -> Row:
    return {
        "id": article.id,
        "page": article.page,
        "url": article.url,
        "title": article.title,
        "publisher": article.publisher,
        "published": article.published.iso() if article.published else None,
        "copy_of": copy.of if copy else None,
    }


def _picture_row(picture: Picture) -> Row:
    return {"url": picture.url, "caption": picture.caption, "credit": picture.credit}


def _entry_row(entry: LiveEntry) -> Row:
    return {
        "at": _pair(entry.at),
        "published": entry.published.iso() if entry.published else None,
        "title": entry.title,
        "byline": entry.byline,
    }


def _mention_row(mention: Mention) -> Row:
    return {"at": _pair(mention.at), "name": mention.name, "kind": mention.kind.value}


def _reason_row(reason: Reason) -> Row:
    row: Row = {"reason": reason.key, **{name: list(values) for name, values in reason.facts}}
    if reason.weight:
        row["weight"] = round(reason.weight, 3)
    return row


def _pair(span: Span) -> list[int]:
    return [span.start, span.end]


def _pairs(spans: Iterable[Span]) -> list[list[int]]:
    return [_pair(span) for span in spans]


def _number(value: float) -> int | float:
    return int(value) if value == int(value) else value


def _iso(at: datetime | None) -> str | None:
    return at.isoformat() if at else None


def _value(precision: Any) -> str | None:
    return None if precision is None else str(precision.value)
