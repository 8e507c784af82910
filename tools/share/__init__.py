"""The picture that is shown where a link to the site is shared: ``python -m tools.share`` draws it in each language."""
