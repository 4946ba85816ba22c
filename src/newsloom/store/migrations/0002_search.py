"""Full-text search: FTS5 kept by triggers on SQLite, a generated tsvector with GIN on PostgreSQL.

Both index title and text, fold case and diacritics, and order by `time_key`, so that the newest hits are found
without looking at the others.
"""

from django.db import migrations

SQLITE = (
    # External content: the index holds no second copy of the texts; `time_key` as its row id gives newest first.
    """CREATE VIRTUAL TABLE store_search USING fts5(
        title, text, content='store_article', content_rowid='time_key',
        tokenize="unicode61 remove_diacritics 2")""",
    """CREATE TRIGGER store_search_insert AFTER INSERT ON store_article BEGIN
        INSERT INTO store_search(rowid, title, text) VALUES (new.time_key, new.title, new.text);
    END""",
    """CREATE TRIGGER store_search_delete AFTER DELETE ON store_article BEGIN
        INSERT INTO store_search(store_search, rowid, title, text)
        VALUES ('delete', old.time_key, old.title, old.text);
    END""",
    """CREATE TRIGGER store_search_update AFTER UPDATE OF title, text, time_key ON store_article BEGIN
        INSERT INTO store_search(store_search, rowid, title, text)
        VALUES ('delete', old.time_key, old.title, old.text);
        INSERT INTO store_search(rowid, title, text) VALUES (new.time_key, new.title, new.text);
    END""",
)
SQLITE_BACK = (
    "DROP TRIGGER store_search_update",
    "DROP TRIGGER store_search_delete",
    "DROP TRIGGER store_search_insert",
    "DROP TABLE store_search",
)

# Punctuation goes, or PostgreSQL's parser takes a.b for the name of a host and finds neither part.
# A tsvector holds a megabyte at most, so a text is indexed up to 100,000 characters.
POSTGRESQL = (
    """CREATE FUNCTION store_folded(told text) RETURNS text
        LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
        RETURN regexp_replace(
            regexp_replace(normalize(told, NFD), '[\\u0300-\\u036F]', '', 'g'), '[^[:alnum:]]+', ' ', 'g')""",
    """ALTER TABLE store_article ADD COLUMN search tsvector GENERATED ALWAYS AS
        (to_tsvector('simple', store_folded(coalesce(title, '') || ' ' || left(text, 100000)))) STORED""",
    "CREATE INDEX store_article_search ON store_article USING gin (search)",
)
POSTGRESQL_BACK = (
    "DROP INDEX store_article_search",
    "ALTER TABLE store_article DROP COLUMN search",
    "DROP FUNCTION store_folded(text)",
)


def _run(editor, sqlite, postgresql):
    for statement in {"sqlite": sqlite, "postgresql": postgresql}[editor.connection.vendor]:
        editor.execute(statement)


def forwards(apps, editor):
    _run(editor, SQLITE, POSTGRESQL)


def backwards(apps, editor):
    _run(editor, SQLITE_BACK, POSTGRESQL_BACK)


class Migration(migrations.Migration):
    dependencies = [("store", "0001_initial")]
    operations = [migrations.RunPython(forwards, backwards)]
