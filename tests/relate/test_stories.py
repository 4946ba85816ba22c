"""A story that is kept while it grows, so that what came later can be taken back."""

from __future__ import annotations

from dataclasses import fields

from newsloom.relate.stories import OpenStory


def test_a_copy_shares_nothing_that_grows() -> None:
    story = OpenStory(1, "s", 0)
    kept = story.copy()
    growing = [one.name for one in fields(OpenStory) if isinstance(getattr(story, one.name), (dict, list))]
    assert {"articles", "parts", "said", "ages"} <= set(growing)
    assert [name for name in growing if getattr(kept, name) is getattr(story, name)] == []
