"""Notebooks: the lessons as files for Jupyter, assembled from the pages' words, the parts and the records."""
