"""The house behind the lab notes: read, run, record, check, show.

Data flows one way::

    snippets/*.py ─read─▶ Snippet ─run─▶ Run ─record─▶ Record, committed beside the snippet
    docs/**.md    ─read─▶ Page ────┐                      │
                                   ├─check(project) ─▶ [Failure]
                                   └─site: code, output, shapes, downloads

Reading knows nothing of running, running knows nothing of pages, and TensorFlow is imported in the child process
that runs a snippet and nowhere else.
"""
