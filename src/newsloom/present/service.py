"""Where the parts are put together: settings, database, pipeline, fetching, schedule."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from threading import Event

from newsloom import store
from newsloom.acquire.discover import common_feed_addresses
from newsloom.acquire.opml import read_opml
from newsloom.acquire.web import Fetcher
from newsloom.analyse import analyse
from newsloom.compare import dossier
from newsloom.extract import article_of_entry, articles, feed, feed_links, feed_or_listing, listing
from newsloom.model import Depth, Source
from newsloom.present.config import Config
from newsloom.present.habits import RECURRENCE
from newsloom.present.policy import fetch_policy
from newsloom.present.web import ports
from newsloom.present.writer import ask, language_model
from newsloom.relate import Relater, in_order, regrouped
from newsloom.run.pipeline import Pipeline
from newsloom.run.ports import Listener, Stages
from newsloom.run.refresh import FeedReading, Refresher
from newsloom.run.rulings import Rulings
from newsloom.run.saved import SavedState
from newsloom.run.schedule import Schedule
from newsloom.run.subscribe import Discovery, Subscriber
from newsloom.run.writing import Writing

# A page read by older rules is read again when this changes.
EDITION = "1"


def stages(settings: Config) -> Stages:
    """The stages, analysing as thoroughly as the owner wants."""
    return Stages(
        extract=articles,
        analyse=partial(analyse, depth=settings.analysis),
        relater=Relater,
        in_order=in_order,
        compare=dossier,
        recurrence=RECURRENCE,
    )


def _edition(settings: Config) -> str:
    return EDITION if settings.analysis is Depth.FULL else f"{EDITION} {settings.analysis}"


def pipeline(settings: Config, listener: Listener | None = None) -> Pipeline:
    """The pipeline from captures to dossiers, on the database."""
    saved = SavedState(settings.relater_file, Relater.resumed)
    shelf = store.DatabaseShelf()
    edition = _edition(settings)
    return Pipeline(stages(settings), shelf, listener, remember_days=settings.relate_days, edition=edition, saved=saved)


def rulings(comparing: Pipeline, settle: Callable[[], None]) -> Rulings:
    """What carries out the reader's word on stories; `settle` places what that sets free."""
    shelf = store.DatabaseShelf()
    return Rulings(store.RulingsShelf(), shelf.placing, regrouped, comparing.compare_these, settle)


def fetcher(settings: Config) -> Fetcher:
    """What fetches from the web, within the owner's bounds."""
    return Fetcher(fetch_policy(settings))


def subscriber(fetching: Fetcher, changed: Callable[[], None] = lambda: None) -> Subscriber:
    """What adds sources; `changed` is called whenever one was added."""

    def add(address: str, title: str, home: str | None) -> Source:
        source = store.add_source(address, title, home)
        changed()
        return source

    return Subscriber(fetching, Discovery(feed, listing, feed_links, common_feed_addresses, read_opml), add)


def schedule(settings: Config, fetching: Fetcher) -> Schedule:
    """What reads the due sources in the background; not started."""
    from newsloom.store.subscriptions import DatabaseSources  # its models need Django set up

    sources = DatabaseSources()
    stopped = Event()
    refresher = Refresher(
        fetching,
        FeedReading(feed_or_listing, article_of_entry),
        stages(settings),
        sources.new_entries,
        load_habits=store.DatabaseShelf().habits,
        new_pages_max=settings.new_pages_max,
        stopping=stopped.is_set,
    )
    return Schedule(pipeline(settings), sources, refresher, workers=settings.workers, stopped=stopped)


def writing(settings: Config, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> Writing | None:
    """What has stories retold by the language model that the owner named, not started; None where none is named.

    Raises SettingsError.
    """
    model = language_model(settings)
    if model is None:
        return None
    return Writing(model, settings.writer_model, model.host, ask, store.DatabaseRetellings(), now=now)


@contextmanager
def background(settings: Config, *, refresh: bool) -> Iterator[None]:
    """While inside: sources are read by themselves (if `refresh`), stories retold by a language model if one is named,
    and the web face can add sources and sort stories. Raises SettingsError."""
    retelling = writing(settings)
    fetching = fetcher(settings)
    reading = schedule(settings, fetching)
    at_hand = pipeline(settings)
    ports.use(
        subscriber=subscriber(fetching, reading.wake),
        rulings=rulings(at_hand, reading.wake if refresh else at_hand.settle),
        decided=reading.wake,
    )
    ports.use_writing(retelling)
    if refresh:
        reading.start()
    if retelling is not None:
        retelling.start()
    try:
        yield
    finally:
        reading.stop()
        if retelling is not None:
            retelling.stop()
        ports.use_writing(None)
