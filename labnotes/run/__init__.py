"""Running: a snippet goes in, what it printed, drew, raised and held comes out. Nothing here knows of pages."""
