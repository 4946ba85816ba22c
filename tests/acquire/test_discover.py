from newsloom.acquire.discover import common_feed_addresses


def test_the_usual_places_are_named_likeliest_first() -> None:
    places = common_feed_addresses("https://ellery.example/")
    assert places[:2] == ("https://ellery.example/feed", "https://ellery.example/rss.xml")
    assert len(places) == len(set(places)) == 8


def test_a_part_of_a_site_is_tried_before_its_root() -> None:
    places = common_feed_addresses("https://ellery.example/blog/index.html?x=1#top")
    assert places.index("https://ellery.example/blog/feed") < places.index("https://ellery.example/feed")
    assert all("?" not in place for place in places)


def test_what_is_no_web_address_has_no_feeds() -> None:
    assert common_feed_addresses("mailto:jo@ellery.example") == ()
    assert common_feed_addresses("") == ()
