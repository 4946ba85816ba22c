# Newsloom's commands. `make` alone lists them.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PORT ?= 8765
TEST_PROCESSES ?= 2
STORIES ?= ../shared/data/stories

.DEFAULT_GOAL := help
.PHONY: help env run test check lint types contracts quality bench fuzz screenshots sample reference messages lock clean

help:  ## list the commands
	@sed -n 's/^\([a-z-]*\):.*##  *\(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 22

env: $(VENV)/.ready  ## make .venv with the newsloom command in it

$(VENV)/.ready: requirements.lock pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Newsloom needs Python 3.11 or newer: make PYTHON=python3.12 env")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --requirement requirements.lock
	$(BIN)/python -m pip install --quiet --no-deps --editable .
	touch $@

lock: ## pin the newest versions that pyproject.toml allows
	$(PYTHON) -m venv build/lock
	build/lock/bin/python -m pip install --quiet pip-tools
	build/lock/bin/pip-compile --quiet --upgrade --strip-extras --all-extras --no-emit-index-url \
	  --no-emit-find-links --no-emit-trusted-host --no-header --output-file requirements.lock pyproject.toml
	build/lock/bin/pip-compile --quiet --upgrade --strip-extras --no-emit-index-url \
	  --no-emit-find-links --no-emit-trusted-host --no-header --output-file requirements-quality.lock \
	  requirements-quality.in

run: env  ## load the sample coverage, start the service, print its address
	$(BIN)/newsloom serve --sample --data var/run --port $(PORT)

# What the tests start again and again is compiled once, whatever the machine's habit is.
test: export PYTHONDONTWRITEBYTECODE =
test: env  ## the whole test suite: SQLite, PostgreSQL, browser
	bash scripts/system_packages.sh
	$(BIN)/python -m pytest --numprocesses $(TEST_PROCESSES) --dist loadfile --no-loadscope-reorder $(TESTS)

check: lint types contracts  ## everything that reads the code without running it

lint: env  ## style, likely mistakes, translations
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/python -m scripts.messages check

types: env  ## the types, strictly
	$(BIN)/mypy

contracts: env  ## which package may import which
	$(BIN)/lint-imports

$(VENV)/.quality: requirements-quality.lock $(VENV)/.ready
	$(BIN)/python -m pip install --quiet --requirement requirements-quality.lock
	touch $@

quality: $(VENV)/.quality  ## scores on the seeds, the sample and the data sets beside the checkout
	$(BIN)/python -m scripts.quality_seeds
	$(BIN)/python -m scripts.quality_sample
	$(BIN)/python -m scripts.quality_pages --part held --type article --trafilatura
	$(BIN)/python -m scripts.quality_pages --part held --type article --plain
	$(BIN)/python -m scripts.quality_habits --part held --sites 12
	$(BIN)/python -m scripts.quality_quotes dev
	$(BIN)/python -m scripts.quality_quotes dev --fast
	$(BIN)/python -m scripts.quality_figures --half odd
	$(BIN)/python -m scripts.quality_rows held
	$(BIN)/python -m scripts.quality_times
	$(BIN)/python -m scripts.quality_spans
	$(BIN)/python -m scripts.quality_retelling
	$(BIN)/python -m scripts.quality_copies $(STORIES)/events.jsonl --part 1
	$(BIN)/python -m scripts.quality_stories $(STORIES)/events.jsonl $(STORIES)/headlines.jsonl

fuzz: env  ## damaged pages, feeds and texts for ten minutes: only our own error may come out, soon
	$(BIN)/python -m scripts.fuzz_extract --minutes 10

bench: env  ## how fast each stage is, on one core
	$(BIN)/python -m scripts.bench
	$(BIN)/python -m scripts.bench_extract
	$(BIN)/python -m scripts.bench_relate
	$(BIN)/python -m scripts.bench_copies

screenshots: env  ## the pictures in docs/, of the service showing the sample
	bash scripts/system_packages.sh
	$(BIN)/python -m scripts.screenshots

sample: env  ## render the sample coverage from its sources again
	$(BIN)/python -m scripts.make_sample

reference: env  ## write docs/reference/ from the commands and settings
	$(BIN)/python -m scripts.make_reference

messages: env  ## compile and check the translations; see scripts/messages.py
	$(BIN)/python -m scripts.messages compile
	$(BIN)/python -m scripts.messages check

clean:  ## remove what was made here, the try-out database included
	rm -rf $(VENV) build dist var .mypy_cache .ruff_cache .pytest_cache .hypothesis
