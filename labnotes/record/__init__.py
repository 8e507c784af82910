"""Recording: a run, made comparable, is kept beside its snippet, sealed, and rewritten only when it really differs."""
