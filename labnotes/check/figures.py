"""Whether a page shows the figures that its programs drew, with words for those who do not see them, and no others."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator

from labnotes.check.records import current
from labnotes.failure import Failure
from labnotes.project import Project
from labnotes.read.page import Image, Page
from labnotes.record.record import figure_file


def judge_figures(project: Project, page: Page) -> Iterator[Failure]:
    """Each figure below the block that drew it, each image with words, each image a figure of a part shown."""
    shown = {_target(page, image): image for image in reversed(page.images)}
    drawn: set[str] = set()
    for fence in page.fences:
        record = current(project, fence.snippet)
        for number in range(1, len(record.part(fence.part).figures) + 1) if record else ():
            file = figure_file(fence.snippet, fence.part, number).replace("snippets/", "figures/", 1)
            drawn.add(file)
            target = posixpath.relpath(file, posixpath.dirname(page.path) or ".")
            image = shown.get(file)
            if image is None or image.line < fence.line:
                found = f"{fence.shows} drew a figure" if image is None else f"the figure on line {image.line}, above"
                expected = f"![what it shows]({target}) below the block"
                yield Failure(page.file, fence.line, "a figure that is not shown", found, expected, "write the image")
    unknown = any(
        snippet.runs and not current(project, snippet.id)
        for identity in page.snippets
        if (snippet := project.snippets.get(identity))
    )
    for image in page.images:
        if not image.alt.strip():
            expected = "what the picture shows, in the page's language, between the brackets"
            yield Failure(page.file, image.line, "an image without words", f"![]({image.target})", expected, "write it")
        if _target(page, image) not in drawn and not unknown:
            expected = "a figure that a part shown on this page drew"
            expected += f": {', '.join(sorted(drawn))}" if drawn else ""
            mend = "correct its path, or draw it by a snippet"
            yield Failure(page.file, image.line, "an image that no part drew", image.target, expected, mend)


def _target(page: Page, image: Image) -> str:
    """The image's path below the root of the language's site."""
    return posixpath.normpath(posixpath.join(posixpath.dirname(page.path), image.target))
