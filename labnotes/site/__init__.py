"""The site: pages and committed records become two languages of static HTML. Nothing here runs a snippet.

MkDocs calls ``hooks``; each other module does one thing to a page or writes one kind of file::

    Markdown ─parts.mark_fences─▶ MkDocs ─▶ HTML ─parts, figures, drawings, mathematics, foot─▶ page
    records  ─figures─▶ light and dark SVG        snippets ─foot─▶ downloads
"""
