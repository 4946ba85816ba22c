"""The tables: fields, constraints and indexes, nothing else.

What is asked for by its value has a column; everything else of a value is kept whole, as JSON, in `value`.
Times are UTC. Every id is a 64-bit integer, as reader APIs need it.
"""

from __future__ import annotations

from django.db import models
from django.db.models import Q


class CaptureRow(models.Model):
    """A capture that was read: one with the same digest is not read again."""

    digest = models.CharField(max_length=32, unique=True)
    address = models.TextField()
    captured_at = models.DateTimeField(null=True)
    read_at = models.DateTimeField()
    articles = models.IntegerField()
    trouble = models.TextField(null=True)

    class Meta:
        db_table = "store_capture"


class SourceRow(models.Model):
    """A feed that the owner follows. A removed one keeps its row, so that the removal can be undone."""

    address = models.TextField()
    address_key = models.CharField(max_length=32, unique=True)  # digest: addresses may be longer than an index takes
    title = models.TextField()
    home = models.TextField(null=True)
    paused = models.BooleanField(default=False)
    removed_at = models.DateTimeField(null=True)
    etag = models.TextField(null=True)
    last_modified = models.TextField(null=True)
    interval_seconds = models.IntegerField(default=3600)
    due_at = models.DateTimeField()
    read_at = models.DateTimeField(null=True)
    failures = models.IntegerField(default=0)
    trouble = models.TextField(null=True)
    moved_to = models.TextField(null=True)

    class Meta:
        db_table = "store_source"
        indexes = (
            models.Index(fields=("due_at",), name="source_due", condition=Q(paused=False, removed_at__isnull=True)),
        )


class StoryRow(models.Model):
    """A story, with what a list shows of it. An absorbed story keeps its row: addresses given out stay good.

    So does one that was `emptied` by the reader's word, and then leads to where most of its reports went.
    """

    key = models.CharField(max_length=64, unique=True)
    ident = models.TextField()  # the story's own id, as JSON, where `key` may be its digest
    absorbed_into = models.ForeignKey(
        "self", null=True, on_delete=models.PROTECT, related_name="absorbed", db_index=False
    )
    emptied = models.BooleanField(default=False)
    headline = models.TextField()
    headline_is_ours = models.BooleanField()
    headline_article = models.ForeignKey("ArticleRow", null=True, on_delete=models.SET_NULL, related_name="heads")
    lead = models.TextField()
    outlets = models.JSONField()
    languages = models.JSONField()
    reports = models.IntegerField()
    independent = models.IntegerField()
    first_at = models.DateTimeField()
    last_at = models.DateTimeField()
    changes = models.IntegerField(default=1)  # since its dossier was made

    class Meta:
        db_table = "store_story"
        indexes = (
            models.Index(fields=("-last_at", "-id"), name="story_newest", condition=Q(absorbed_into__isnull=True)),
            models.Index(fields=("id",), name="story_stale", condition=Q(changes__gt=0)),
            # Of absorbed ones only: an index of all would be taken for the front page, and read from end to end.
            models.Index(fields=("absorbed_into",), name="story_absorbed", condition=Q(absorbed_into__isnull=False)),
        )


class ArticleRow(models.Model):
    """An article in its newest version. `time_key` orders by time and is unique: see `timekey.py`."""

    key = models.CharField(max_length=64, unique=True)
    time_key = models.BigIntegerField(unique=True)
    version = models.IntegerField(default=1)
    source = models.ForeignKey(SourceRow, null=True, on_delete=models.SET_NULL, related_name="articles", db_index=False)
    story = models.ForeignKey(StoryRow, null=True, on_delete=models.PROTECT, related_name="articles", db_index=False)
    kind = models.CharField(max_length=16)
    url = models.TextField(null=True)
    title = models.TextField(null=True)
    publisher = models.TextField(null=True)
    language = models.CharField(max_length=16, null=True)
    published_at = models.DateTimeField(null=True)
    ordered_at = models.DateTimeField()  # published, or where that is unknown or in the future, first read
    read_at = models.DateTimeField()
    text = models.TextField()
    value = models.TextField()
    analysis = models.BinaryField()

    class Meta:
        db_table = "store_article"
        indexes = (
            models.Index(fields=("source", "-time_key"), name="article_of_source"),
            models.Index(fields=("story", "time_key"), name="article_of_story"),
        )


class VersionRow(models.Model):
    """An earlier version of an article, with the analysis whose spans fit it."""

    article = models.ForeignKey(ArticleRow, on_delete=models.CASCADE, related_name="versions")
    number = models.IntegerField()
    replaced_at = models.DateTimeField()
    text = models.TextField()
    value = models.TextField()
    analysis = models.BinaryField()

    class Meta:
        db_table = "store_version"
        constraints = (models.UniqueConstraint(fields=("article", "number"), name="version_once"),)


class PlacementRow(models.Model):
    """The decision that put an article into a story, in the order in which decisions were made.

    `home` is the story that the evidence gave, where the reader's word has put the article into another one since.
    `made` is the decision as it was made, for other processes' relaters (see `mapping.Made`); empty where the reader's
    word stands in its place.
    """

    article = models.OneToOneField(ArticleRow, on_delete=models.CASCADE, related_name="placement")
    made_at = models.DateTimeField()
    reasons = models.TextField()
    made = models.TextField(default="")
    home = models.ForeignKey(StoryRow, null=True, on_delete=models.PROTECT, related_name="homes", db_index=False)

    class Meta:
        db_table = "store_placement"
        indexes = (models.Index(fields=("home",), name="placement_home", condition=Q(home__isnull=False)),)


class CopyRow(models.Model):
    """That an article repeats another. The passages fit the versions named here, and only those."""

    article = models.OneToOneField(ArticleRow, on_delete=models.CASCADE, related_name="copy")
    origin = models.ForeignKey(ArticleRow, on_delete=models.CASCADE, related_name="copies")
    article_version = models.IntegerField()
    origin_version = models.IntegerField()
    value = models.TextField()

    class Meta:
        db_table = "store_copy"


class BackgroundRow(models.Model):
    """That a story goes back to an earlier one, and how (a LinkKind).

    `article` is the report that showed it: where the reader's word puts that into another story, the link is of that
    one (see `story_links`). Of links that were made before this was kept it is not known.
    """

    story = models.ForeignKey(StoryRow, on_delete=models.CASCADE, related_name="background")
    earlier = models.ForeignKey(StoryRow, on_delete=models.CASCADE, related_name="later")
    article = models.ForeignKey(ArticleRow, null=True, on_delete=models.SET_NULL, related_name="+")
    kind = models.CharField(max_length=16, default="background")
    reasons = models.TextField()

    class Meta:
        db_table = "store_background"
        constraints = (models.UniqueConstraint(fields=("story", "earlier"), name="background_once"),)


class DossierRow(models.Model):
    """A story compared: what its page shows."""

    story = models.OneToOneField(StoryRow, on_delete=models.CASCADE, related_name="dossier")
    made_at = models.DateTimeField()
    value = models.BinaryField()

    class Meta:
        db_table = "store_dossier"


class RetellingRow(models.Model):
    """A story's summary by a language model. It is of the reports that `state` stands for, and shown for those only.

    `compared_at` tells the dossier that was last seen to be of that state.
    """

    story = models.OneToOneField(StoryRow, on_delete=models.CASCADE, related_name="retelling")
    state = models.CharField(max_length=32)
    compared_at = models.DateTimeField()
    model = models.TextField()
    value = models.TextField()

    class Meta:
        db_table = "store_retelling"


class EntryRow(models.Model):
    """An entry of a feed that was taken, by the digest of its key and what it said then."""

    source = models.ForeignKey(SourceRow, on_delete=models.CASCADE, related_name="entries", db_index=False)
    digest = models.CharField(max_length=32)
    seen_at = models.DateTimeField()

    class Meta:
        db_table = "store_entry"
        constraints = (models.UniqueConstraint(fields=("source", "digest"), name="entry_once"),)


class HabitsRow(models.Model):
    """What a site shows again and again, learned from its articles; `value` is the whole memory, packed."""

    site = models.CharField(max_length=253, unique=True)  # the longest name that a host can have
    articles = models.IntegerField()
    learned_at = models.DateTimeField()
    changes = models.IntegerField(default=0)  # since the articles held were last read by it
    value = models.BinaryField()

    class Meta:
        db_table = "store_habits"
        indexes = (
            models.Index(fields=("learned_at",), name="habits_oldest"),
            models.Index(fields=("id",), name="habits_stale", condition=Q(changes__gt=0)),
        )


class VerdictRow(models.Model):
    """What the owner decided on a line of a site; apart from what is learned, which changes all the time."""

    site = models.CharField(max_length=253)
    key = models.CharField(max_length=16)
    verdict = models.CharField(max_length=8)

    class Meta:
        db_table = "store_verdict"
        constraints = (models.UniqueConstraint(fields=("site", "key"), name="verdict_once"),)


class RulingRow(models.Model):
    """What the reader said about which reports tell one story: ids of articles, as JSON, in `value`."""

    made_at = models.DateTimeField()
    value = models.TextField()

    class Meta:
        db_table = "store_ruling"
