"""Faults made on purpose in the project's own pages, programs and records: how many of them the checks catch."""
