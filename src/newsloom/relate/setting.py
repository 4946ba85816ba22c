"""The one setting of the relater. How its values were found: docs/explanation/relating.md."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TimeWeights:
    """Log-odds where a report's lead and a story's tell of one day, of none in common, of a day weeks before it."""

    same: float
    other: float
    earlier: float


@dataclass(frozen=True, slots=True)
class Setting:
    """Bounds, thresholds and weights. Scores are log-odds: above 0 the evidence is for one story."""

    # Copies
    copy_words_min: int = 24  # shared words from which a share of one text is enough
    copy_words_least: int = 8  # below this a text is too short to be called a copy
    copy_share_min: float = 0.4  # of the whole text
    copy_share_own: float = 0.45  # and of what is not in quotation marks
    copy_share_short: float = 0.8  # of a short text, or of one of little else than quotations
    copy_share_tie: float = 0.1  # shares this close are equally good: the earliest holder is the origin
    copy_days_max: float = 30.0
    texts_max: int = 1_000_000
    text_bytes_max: int = 1 << 30  # of the texts kept, packed
    holder_buckets_max: int = 1 << 23  # of eight slots, eight bytes each

    # Stories
    silence_days: float = 365.0  # after so long without a report a story takes no more; the gap weighs long before
    kept_days: float = 400.0  # so long it can still be found as background
    stories_max: int = 300_000
    stories_awake: int = 50_000  # so many of the latest are kept whole, of the others what tells most
    articles_max: int = 1_000_000  # so many of the latest are known by name and keep their place when told again
    candidates_max: int = 12
    join_from: float = 0.0
    merge_from: float = 0.5

    # The second look: see `lately`
    second_look_days: float = 0.0  # published so long before the latest, reports are placed in order; 0: as they come
    second_look_kept: int = 5_000  # so many of them at most
    second_look_most: int = 200  # so many at most are placed anew for one
    second_look_near: float = 4.0  # log-odds below what is asked for to join: from here on a story is near

    # Log-odds for a cosine of 1 in each field, which likeness beyond `most` does not raise
    weight_title: float = 4.0
    weight_words: float = 21.0
    weight_pairs: float = 8.5
    weight_names: float = 4.0
    title_most: float = 0.4
    words_most: float = 0.3
    pairs_most: float = 0.15
    names_most: float = 0.3
    weight_alike: float = -22.0  # for how like the report is to stories that are not its own
    weight_quotation: float = 0.5
    weight_figure: float = 0.2
    times: TimeWeights = TimeWeights(same=0.5, other=-1.1, earlier=-0.3)
    weight_same_age: float = 1.5  # both tell of somebody of one age
    weight_other_age: float = -1.5  # both tell ages, none in common
    weight_gap: float = -0.5
    weight_size: float = -0.1
    weight_merged_size: float = -1.0
    weight_merged_gap: float = -0.6
    weight_other_names: float = -1.5
    weight_inexperience: float = -2.5  # times its square: it says less soon
    weight_merged_fullness: float = -1.0
    weight_merged_inexperience: float = -6.0  # a wrong merger cannot be put right
    bias: float = -3.6
    bias_merged: float = -4.8  # in place of it for two stories

    # Between languages, by the names and numbers shared: see `abroad`
    weight_abroad: float = 1.8
    weight_abroad_share: float = 6.0
    abroad_gain_full: float = 1.0
    bias_abroad: float = -4.4
    weight_figure_abroad: float = 0.4
    times_abroad: TimeWeights = TimeWeights(same=1.0, other=-0.5, earlier=-0.5)
    abroad_most: float = 6.0

    # Links to earlier stories: see `background`
    background_from: float = -6.0  # the likeness of stories from which on a link is looked for
    background_names_min: float = 0.15
    background_words_min: float = 0.1
    background_abroad_min: float = 2.4
    background_rarity: float = 0.75  # of the rarity of a word never seen: from here on a name is rare
    link_from: float = 2.4
    link_name: float = 1.0  # for each rare name; one of several words counts half more
    link_names_most: float = 3.0
    link_place: float = 0.25
    link_places_most: float = 0.5
    link_reference: float = 1.5  # a sentence names the earlier event and looks back to it or answers it
    link_named_again: float = 0.5  # two sentences or more name it
    link_day: float = 0.8  # a past day told is a day that the earlier story tells of
    link_words: float = 4.0  # for each unit of likeness by words, or
    link_abroad: float = 0.25  # for each of what is shared between languages
    link_matter_most: float = 1.0
