"""Django's settings, made of the owner's (`config.py`). Loading them touches nothing on the disk."""

from __future__ import annotations

from pathlib import Path

from django.utils.functional import lazy
from django.utils.translation import gettext_lazy

from newsloom.present import config

NEWSLOOM = config.load()
_WEB = Path(__file__).parent / "web"

# Lazy: the key's file is made when something is first signed, not when a checker loads the settings.
SECRET_KEY = lazy(lambda: config.secret(NEWSLOOM.secret_file), str)()
DEBUG = NEWSLOOM.debug
ALLOWED_HOSTS = list(NEWSLOOM.hosts)
CSRF_TRUSTED_ORIGINS = list(NEWSLOOM.origins)

# Accounts are not there yet; their model is to be our own from the first migration on, so Django's is left out.
INSTALLED_APPS = [
    "newsloom.store",
    "newsloom.present.web",
    "django.contrib.messages",
    "django.contrib.staticfiles",
]
MIDDLEWARE = [
    "newsloom.present.web.security.SecurityHeaders",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
ROOT_URLCONF = "newsloom.present.web.urls"
WSGI_APPLICATION = None
CSRF_FAILURE_VIEW = "newsloom.present.web.views.site.forbidden"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [str(_WEB / "templates")],
        "APP_DIRS": False,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.template.context_processors.csrf",
                "django.contrib.messages.context_processors.messages",
            ],
            "string_if_invalid": "",
        },
    }
]

DATABASES = {"default": config.database(NEWSLOOM)}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

SESSION_ENGINE = "django.contrib.sessions.backends.signed_cookies"
MESSAGE_STORAGE = "django.contrib.messages.storage.cookie.CookieStorage"
SESSION_COOKIE_NAME = "newsloom_session"
CSRF_COOKIE_NAME = "newsloom_csrf"
LANGUAGE_COOKIE_NAME = "newsloom_language"
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = NEWSLOOM.https
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if NEWSLOOM.https else None
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
DATA_UPLOAD_MAX_MEMORY_SIZE = 5_000_000
FILE_UPLOAD_MAX_MEMORY_SIZE = 5_000_000

USE_I18N = True
LANGUAGE_CODE = "en"
LANGUAGES = [("en", gettext_lazy("English")), ("de", gettext_lazy("German"))]
LOCALE_PATHS = [str(_WEB / "locale")]
USE_TZ = True
TIME_ZONE = NEWSLOOM.time_zone

STATIC_URL = "/static/"
STATICFILES_DIRS = [str(_WEB / "static")]
STATICFILES_FINDERS = ["django.contrib.staticfiles.finders.FileSystemFinder"]
STATIC_ROOT = None
# Served straight from the package: no step that gathers files, and an upgrade is seen at once.
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = NEWSLOOM.debug

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"plain": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "plain"}},
    "root": {"handlers": ["stderr"], "level": "INFO" if NEWSLOOM.debug else "WARNING"},
    "loggers": {
        "newsloom": {"level": "INFO"},
        # Told in a line by the page for it; a traceback for every stranger's request would fill the log.
        "django.security.DisallowedHost": {"handlers": [], "level": "CRITICAL", "propagate": False},
    },
}
