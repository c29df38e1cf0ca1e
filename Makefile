# The workshop of Followthrough. `make` alone lists what there is.
#
# Everything is installed into .venv, from lock files with hashes, by plain pip; nothing outside
# this folder changes, except that as root a missing Debian package is installed with apt.

PYTHON ?= python3
UV     ?= uv
ARGS   ?=

VENV := .venv
BIN  := $(VENV)/bin
# What is installed in .venv: the program with its demo world, or also everything for its tests.
# The second contains the first, in the same versions.
DEMO_READY := $(VENV)/.ready-demo
DEV_READY  := $(VENV)/.ready-dev

PYTEST := $(BIN)/python -m pytest -n 2

.DEFAULT_GOAL := help
.PHONY: help demo test check lint bench accuracy learn lock format clean setup venv

help: ## list what there is
	@awk 'BEGIN {FS = ":.*## "} /^[a-z]+:.*## / {printf "  make %-8s %s\n", $$1, $$2}' Makefile
	@echo 'Set PYTHON=python3.12 to choose an interpreter; ARGS="..." is passed on by demo, test and accuracy.'

demo: $(DEMO_READY) ## the whole story on this machine: no account, no network, ends by itself
	@$(BIN)/followthrough demo $(ARGS)

test: $(DEV_READY) ## the test suite, against real mail servers on loopback; ARGS="-k word" for a part
	@scripts/test-servers
	$(PYTEST) $(ARGS)

check: lint ## all that CI checks: lock, style, types, import rules, tests with coverage
	@$(MAKE) --no-print-directory test ARGS="--cov --cov-report=term $(ARGS)"

lint: $(DEV_READY) ## only what needs no test: lock files, style, types, import rules
	$(BIN)/python scripts/check_lock.py
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(DEV_READY) ## speed and memory beside named programs; BENCH_IDLE_SECONDS=60 for a short run
	@scripts/test-servers bench
	$(BIN)/python -m bench

accuracy: $(DEV_READY) ## how well mail is understood, by the corpus; ARGS="--wrong kind" lists what is not
	$(BIN)/python -m bench.accuracy $(ARGS)

learn: $(DEV_READY) ## teach the classifier from lessons/; ARGS=--judge shows how well it reads unseen ones
	@scripts/install $(BIN)/python requirements-learn.lock
	$(BIN)/python -m scripts.learn $(ARGS)

format: $(DEV_READY) ## put the code into shape
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

setup: $(DEMO_READY) ## only set up .venv, to run the daemon

venv: $(DEV_READY) ## only set up .venv, to work on the daemon

# Compiling is for those who change a dependency; it is the only thing here that needs uv. Extras
# stay in the pins: older pips take a pin without its extra for another, unpinned, package.
COMPILE = $(UV) pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-strip-extras --no-emit-index-url --no-emit-find-links --custom-compile-command 'make lock' \
	pyproject.toml --extra demo

lock: ## choose dependency versions anew (UPGRADE=1 for the newest) and write the lock files
	@command -v $(UV) >/dev/null || { echo "make lock needs uv: pip install uv, or set UV=/path/to/uv" >&2; exit 1; }
	$(COMPILE) $(if $(UPGRADE),--upgrade) --group build -o requirements.lock
	$(COMPILE) $(if $(UPGRADE),--upgrade) --group dev -c requirements.lock -o requirements-dev.lock
	$(COMPILE) $(if $(UPGRADE),--upgrade) --group build --group learn -c requirements-dev.lock -o requirements-learn.lock

clean: ## remove everything that was built or installed here
	rm -rf $(VENV) build dist .coverage .coverage.* htmlcov .cache .hypothesis .import_linter_cache \
		.mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# ------------------------------------------------------------------------------- set-up

$(VENV)/.made: scripts/make-venv
	@scripts/make-venv "$(PYTHON)" $(VENV)
	@touch $@

$(DEMO_READY): $(VENV)/.made requirements.lock pyproject.toml
	@scripts/install $(BIN)/python requirements.lock
	@touch $@

$(DEV_READY): $(VENV)/.made requirements-dev.lock pyproject.toml
	@scripts/install $(BIN)/python requirements-dev.lock
	@touch $@ $(DEMO_READY)
