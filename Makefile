# Each target is one command or two; README.md says the same for those without make.

PYTHON = .venv/bin/python
INSTALL = $(PYTHON) -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r
export NO_MKDOCS_2_WARNING = 1
PORT ?= 8000

.PHONY: help serve site test test-notebooks check record watch translated matrix drift lint lock clean

help: ## List these targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

serve: site ## Build both languages and serve them on http://127.0.0.1:8000/ (no TensorFlow needed)
	@$(PYTHON) -m labnotes.site.serve --port $(PORT)

site: .venv/site ## Build both languages into site/
	@$(PYTHON) -m labnotes.site.build

test: .venv/full ## Set everything up and run all tests
	@$(PYTHON) -m pytest

test-notebooks: .venv/full ## Run the notebook of every lesson in a fresh kernel (make test takes a sample)
	@$(PYTHON) -m pytest --all tests/test_the_notebook_runs.py

check: .venv/full ## A contributor's fast loop: run the snippets, judge everything, all tests but those of the built site
	@$(PYTHON) -m labnotes check $(PAGE)
	@$(PYTHON) -m pytest -q -m "not browser and not run and not site"

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

lint: .venv/full ## Form and types of the Python code
	@$(PYTHON) -m ruff check
	@$(PYTHON) -m ruff format --check
	@$(PYTHON) -m mypy

lock: .venv/full ## Renew both locks from the lists of direct needs
	@$(PYTHON) -m uv pip compile -q --universal --python-version 3.11.2 --generate-hashes --no-emit-index-url --no-header -o requirements.txt requirements.in
	@$(PYTHON) -m uv pip compile -q --universal --python-version 3.11.2 --generate-hashes --no-emit-index-url --no-header -c requirements.txt -o requirements-site.txt requirements-site.in

clean: ## Remove what was built and installed here
	rm -rf site .venv .cache

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
