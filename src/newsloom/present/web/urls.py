"""The addresses of the web face."""

from __future__ import annotations

from django.urls import path, register_converter
from django.views.i18n import set_language

from newsloom.present.web.addresses import Id
from newsloom.present.web.views import articles, rulings, search, site, sources, stories

register_converter(Id, "id")

urlpatterns = [
    path("", stories.front, name="front"),
    path("story/<id:story_id>/", stories.story, name="story"),
    path("story/<id:story_id>/sort/", rulings.sort, name="sort-story"),
    path("rulings/", rulings.rulings, name="rulings"),
    path("rulings/<id:ruling_id>/undo/", rulings.undo, name="undo-ruling"),
    path("story/<id:story_id>/thread/", stories.thread, name="thread"),
    path("article/<id:article_id>/", articles.article, name="article"),
    path("search/", search.search, name="search"),
    path("sources/", sources.sources, name="sources"),
    path("sources/add/", sources.add, name="add-source"),
    path("sources/<id:source_id>/", sources.source, name="source"),
    path("sources/<id:source_id>/pause/", sources.pause, name="pause-source"),
    path("sources/<id:source_id>/resume/", sources.resume, name="resume-source"),
    path("sources/<id:source_id>/remove/", sources.remove, name="remove-source"),
    path("sources/<id:source_id>/restore/", sources.restore, name="restore-source"),
    path("sources/<id:source_id>/lines/", sources.decide, name="decide-line"),
    path("about/", site.about, name="about"),
    path("theme/", site.theme, name="theme"),
    path("language/", set_language, name="set-language"),
    path("healthz", site.healthz, name="healthz"),
    path("robots.txt", site.robots, name="robots"),
]

handler400 = site.bad_request
handler403 = site.forbidden
handler404 = site.not_found
handler500 = site.broken
