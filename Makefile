# Each target is one command or two; README.md says the same for those without make.

PYTHON = .venv/bin/python
INSTALL = $(PYTHON) -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r
COMPILE = $(PYTHON) -m uv pip compile -q --universal --python-version 3.11.2 --generate-hashes --no-emit-index-url
export NO_MKDOCS_2_WARNING = 1
PORT ?= 8000

.PHONY: help serve site bundle test test-notebooks test-pages test-load check published record watch translated \
        matrix drift share readers faults bench lighthouse weekly audit lint lock lock-check clean

help: ## List these targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

serve: site ## Build both languages and serve them on http://127.0.0.1:8000/ (no TensorFlow needed)
	@$(PYTHON) -m labnotes.site.serve --port $(PORT)

site: .venv/site ## Build both languages into site/
	@$(PYTHON) -m labnotes.site.build

bundle: site ## Put a zip of each language into bundle/, which works from a disk, without server or network
	@mkdir -p bundle && cp site/bundle/*.zip bundle/ && ls -lh bundle/*.zip

test: .venv/full ## Set everything up and run all tests
	@$(PYTHON) -m pytest -n auto

test-notebooks: .venv/full ## Run the notebook and the download of every lesson (make test takes a sample)
	@$(PYTHON) -m pytest --all tests/test_the_notebook_runs.py tests/test_a_page_joined_is_a_program.py

test-pages: .venv/full ## Open every page in a browser (make test takes a sample of those about errors)
	@REQUIRE_BROWSER=1 $(PYTHON) -m pytest -n auto --all tests/browser

test-load: .venv/full ## Run a thousand snippets in one go, and all that may go wrong with one (make test takes thirty)
	@$(PYTHON) -m pytest --all tests/test_run_accidents.py tests/test_commands_are_interrupted.py

check: .venv/full ## A contributor's fast loop: run what changed, judge everything, all tests that are quick
	@$(PYTHON) -m labnotes check $(PAGE)
	@$(if $(PAGE),,$(PYTHON) -m pytest -q -n logical --ignore=tests/browser -m "not run and not site and not slow")

published: .venv/site ## Judge everything by the committed records; every program must have run on all releases, too
	@$(PYTHON) -m labnotes check --published

record: .venv/full ## Run the snippets and rewrite the records that differ (SNIPPET=perceptron/layer for one)
	@$(PYTHON) -m labnotes record $(SNIPPET)

watch: .venv/full ## Judge what a saved file touches, and show the pages live
	@$(PYTHON) -m labnotes watch --port $(PORT)

translated: .venv/full ## Stamp both twins after a review (PAGE=perceptron)
	@$(PYTHON) -m labnotes translated $(PAGE)

matrix: .venv/full ## Run the snippets on each TensorFlow from 2.16 on (ONLY=2.18 or SNIPPET=perceptron/layer for a part)
	@$(PYTHON) -m tools.matrix $(if $(ONLY),--only $(ONLY)) $(if $(SNIPPET),--snippet $(SNIPPET))

drift: .venv/full ## Run the snippets with the newest of everything, prereleases too, and list what no longer holds
	@$(PYTHON) -m tools.matrix.drift

readers: .venv/full ## Run each program by Python alone, as a reader does (ONLY=perceptron for one page)
	@$(PYTHON) -m tools.readers $(ONLY)

faults: .venv/full ## Make faults in memory, count how many the checks catch, and write FAULTS.md (SEED=2 for others)
	@$(PYTHON) -m tools.faults $(if $(SEED),--seed $(SEED))

lighthouse: .venv/full site ## What Lighthouse says of the built pages on a phone; this alone needs Node.js (ONLY=en/ for a part)
	@$(PYTHON) -m tools.lighthouse $(ONLY)

bench: .venv/full ## Measure speed beside other tools, and write BENCH.md (REPEAT=1 to try, ONLY=verdicts for a part)
	@$(PYTHON) -m tools.bench $(if $(REPEAT),--repeat $(REPEAT)) $(if $(ONLY),--only $(ONLY))

weekly: .venv/full ## All that is looked at once a week: other releases, notebooks, faults, drift, locks, vulnerabilities
	@$(PYTHON) -m tools.weekly

audit: .venv/full ## Ask whether a version in the locks has a known vulnerability
	@$(PYTHON) -m pip_audit --strict --disable-pip --require-hashes --progress-spinner off -r requirements.txt

lint: .venv/full ## Form and types of the Python code, scripts, workflows and what else the repository is described by
	@$(PYTHON) -m ruff check
	@$(PYTHON) -m ruff format --check
	@$(PYTHON) -m mypy
	@$(PYTHON) -m tools.lint

lock: .venv/full ## Renew both locks from the lists of direct needs (UPGRADE=1 for the newest of everything)
	@$(COMPILE) $(if $(UPGRADE),--upgrade) -o requirements.txt requirements.in
	@$(COMPILE) $(if $(UPGRADE),--upgrade) -c requirements.txt -o requirements-site.txt requirements-site.in

lock-check: .venv/full ## Ask whether both locks install on Linux, macOS and Windows with each Python
	@$(PYTHON) -m tools.locks

share: .venv/full ## Draw the pictures that are shown where a link to the site is shared
	@$(PYTHON) -m tools.share

clean: ## Remove what was built and installed here
	rm -rf site bundle .venv .cache

.venv/bin/python:
	@python=$$(tools/find-python) && echo "Making .venv with $$python" && { $$python -m venv .venv || { rm -rf .venv; exit 1; }; }

.venv/site: requirements-site.txt | .venv/bin/python
	@echo "Installing what the site needs (a minute at the first time)"
	@$(INSTALL) requirements-site.txt
	@touch $@

.venv/full: requirements.txt | .venv/bin/python
	@echo "Installing everything, TensorFlow included (some minutes at the first time)"
	@$(INSTALL) requirements.txt
	@touch $@ .venv/site
