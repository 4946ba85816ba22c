import pytest

from newsloom.acquire.robots import Robots, RobotsAnswer
from tests.timing import within_seconds

TEXT = b"User-agent: *\nDisallow: /no\nCrawl-delay: 4\n"


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_rules_are_kept_for_their_time() -> None:
    clock, asked = Clock(), list[str]()

    def ask(address: str) -> RobotsAnswer:
        asked.append(address)
        return RobotsAnswer(200, TEXT)

    robots = Robots(ask, "Newsloom", kept_seconds=100, clock=clock)
    rules = robots.rules("https://ellery.example")
    assert robots.allows(rules, "https://ellery.example/yes")
    assert not robots.allows(rules, "https://ellery.example/no/x")
    assert robots.delay_seconds(rules) == 4
    robots.rules("https://ellery.example")
    clock.now = 101
    robots.rules("https://ellery.example")
    assert asked == ["https://ellery.example/robots.txt"] * 2


@pytest.mark.parametrize(
    ("status", "closed"), [(404, False), (403, False), (200, False), (500, True), (503, True), (429, True)]
)
def test_what_cannot_be_learnt_closes_the_site(status: int, closed: bool) -> None:
    rules = Robots(lambda _: RobotsAnswer(status), "Newsloom").rules("https://ellery.example")
    assert rules.closed is closed


@pytest.mark.parametrize(
    "body",
    [
        b"\xff\xfe\0\0nonsense" * 100,
        b"User-agent: *\n" + b"Disallow: /" + b"*a" * 100_000,
        b"User-agent: *\n" + b"".join(b"Disallow: /x%d*y$\n" % n for n in range(20_000)),
        b"Crawl-delay: 9" + b"9" * 5_000,
        b"User-agent: *\nCrawl-delay: nan\nCrawl-delay: -4",
    ],
)
def test_hostile_rules_cost_no_time(body: bytes) -> None:
    robots = Robots(lambda _: RobotsAnswer(200, body), "Newsloom")
    with within_seconds(2):
        rules = robots.rules("https://ellery.example")
        robots.allows(rules, "https://ellery.example/" + "a" * 5_000)
        assert robots.delay_seconds(rules) >= 0
