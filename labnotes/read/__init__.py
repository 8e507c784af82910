"""Reading: text files become snippets and pages. Nothing here runs a program or judges a page."""
