"""What one language calls the parts of a page that are not an article's text."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PagesRules:
    """Wording of page furniture and credits in one language.

    Unless said otherwise an entry is a regular expression, matched without regard to case against one line or block
    whose white space is single spaces. Lines are short (the caller bounds them), so an expression may hold `.*`,
    yet must not nest repetitions.
    """

    sign_up: tuple[str, ...] = ()
    """Invitations to newsletters and alerts; matched at the start of a line."""
    promotion: tuple[str, ...] = ()
    """Pointers to other articles; matched at the start of a line."""
    advert: tuple[str, ...] = ()
    """Adverts for apps, subscriptions, donations; matched at the start of a line."""
    comments: tuple[str, ...] = ()
    """Comment boxes; matched against the whole line."""
    navigation: tuple[str, ...] = ()
    """Sharing, skipping, menus; matched against the whole line."""
    disclaimer: tuple[str, ...] = ()
    """Legal notes, notes on how the text was made; matched at the start of a line."""
    caption: tuple[str, ...] = ()
    """What a picture's caption or credit begins with; matched at the start of a line."""
    picture_credit: tuple[str, ...] = ()
    """What stands before the name of a picture's maker, with its mark ("Photo:", "Photo by"); searched in captions."""
    picture_sources: tuple[str, ...] = ()
    """Houses and services that pictures are credited to, news agencies aside; matched against the whole name."""
    author_box: tuple[str, ...] = ()
    """What a note on the author begins with; matched at the start of a line."""
    late_words: tuple[str, ...] = ()
    """Words in lower case for those of the entries above that begin with a repetition (`.{0,60}`), which are slow:
    such an entry is tried only where one of these words stands that it is written with. Not expressions."""
    lead_in: tuple[str, ...] = ()
    """Words before the title of another article, in running text too ("also read"); a colon or dash follows."""
    trailer: tuple[str, ...] = ()
    """Words after the title of another article in running text ("read more »")."""
    inline_sign_up: tuple[str, ...] = ()
    """A whole sign-up inside running text; searched anywhere after the end of a sentence."""
    inline_words: tuple[str, ...] = ()
    """Words in lower case one of which stands in whatever `trailer` and `inline_sign_up` find. Not expressions."""
    furniture_words: tuple[str, ...] = ()
    """Words of five letters or more, in lower case, of which furniture has many and articles few. Not expressions."""
    sections: tuple[str, ...] = ()
    """Headings that say that the article is over; matched against the whole line."""
    by: tuple[str, ...] = ()
    """What stands before the writer's name."""
    not_by: tuple[str, ...] = ()
    """What stands before the names of others who worked on it ("reviewed by"); searched anywhere in a byline."""
    roles: tuple[str, ...] = ()
    """Words, in lower case, that begin or name what somebody is ("senior", "reporter"). Not expressions."""
    credit_note: tuple[str, ...] = ()
    """What stands before an agency's name in a note under a text ("with inputs from"); searched anywhere."""
    date_label: tuple[str, ...] = ()
    """What stands before a date of publication."""
    update_label: tuple[str, ...] = ()
    """What stands before the date of a later change."""
    first_label: tuple[str, ...] = ()
    """What stands before the date on which an article that was published again was published first."""
    ago: tuple[str, ...] = ()
    """Relative times as pages print them ("3 days ago")."""
    not_people: tuple[str, ...] = ()
    """Words, in lower case, that no name of a person holds ("staff", "desk"). Not expressions."""
    app_name: tuple[str, ...] = ()
    """The name of the site or app, as its first group, in the app's adverts; searched anywhere. Case counts."""
    sentence_starters: tuple[str, ...] = ()
    """Words that begin sentences and seldom go on with a headline. Not expressions; case counts."""
    not_places: tuple[str, ...] = ()
    """Labels, in lower case, that stand where a dateline could stand. Not expressions."""
    cut_off: tuple[str, ...] = ()
    """What a paywall says where the text breaks off; searched anywhere in a line. A mere offer is none."""
    offer: tuple[str, ...] = ()
    """What stands behind a text that breaks off, and behind whole ones too: offers of subscriptions, a link to the
    rest; matched at the start of a line."""
    roundup: tuple[str, ...] = ()
    """What the titles of round-ups say; searched anywhere in a title."""
    live: tuple[str, ...] = ()
    """What the titles of live blogs say; searched anywhere in a title or in the words of an address."""
    months: tuple[str, ...] = ()
    """Names and abbreviations of months in lower case, without full stop. Not expressions."""
