"""Notebook cells, run in a real IPython kernel: each part of the snippet is one cell.

Runs as ``python -m labnotes.run.cells <job.json>`` in a process of its own, which leaves the network before the kernel
starts. They speak through files, so that nothing needs an address.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import nbformat
from jupyter_client.manager import AsyncKernelManager
from nbclient import NotebookClient

from labnotes.run.limits import NOT_KEPT, bound_files, leave_the_network, own_group, temporary_files
from labnotes.run.reap import guard
from labnotes.run.result import PartResult, Raised, Run, as_data

_NO_NETWORK = "import sys; from labnotes.run.limits import refuse_network; sys.addaudithook(refuse_network)"


def run_cells(job: Mapping[str, Any]) -> Run:
    """Run the job's parts as cells until one raises, as a notebook does."""
    lines = job["text"].splitlines()
    cells = [nbformat.v4.new_code_cell("\n".join(lines[first - 1 : last])) for _, first, last in job["parts"]]
    notebook = nbformat.v4.new_notebook(cells=cells)
    replies: dict[int, Mapping[str, Any]] = {}

    def executed(cell_index: int, execute_reply: Mapping[str, Any], **_: Any) -> None:
        replies[cell_index] = execute_reply["content"]

    client = NotebookClient(
        notebook,
        km=AsyncKernelManager(kernel_name="python3", transport="ipc", ip=str(Path(job["scratch"]) / "kernel")),
        extra_arguments=[f"--IPKernelApp.exec_lines={_NO_NETWORK}"],
        on_cell_executed=executed,
        allow_errors=True,
        timeout=job["seconds"],
        resources={"metadata": {"path": str(Path(job["scratch"]) / "empty")}},
    )
    started = time.perf_counter()
    client.execute()
    seconds = time.perf_counter() - started
    raised = None
    parts = {}
    errors = []
    for index, (name, _, _) in enumerate(job["parts"]):
        if raised:
            parts[name] = PartResult()
            continue
        reply = replies.get(index, {})
        if reply.get("status") == "error":
            raised = Raised(reply["ename"], reply["evalue"], name, 1)
        outputs = notebook.cells[index].outputs
        parts[name] = PartResult(stdout=_printed(outputs))
        # A usage error is printed on standard error too: it is the message, told once already.
        told = "".join(output.text for output in outputs if output.get("name") == "stderr")
        if told and not (raised and raised.message in told):
            errors.append(told.rstrip("\n"))
    return Run(job["id"], parts, raised, stderr="\n".join(errors), seconds=seconds)


def _printed(outputs: list[Any]) -> str:
    texts = []
    for output in outputs:
        if output.output_type == "stream" and output.name == "stdout":
            texts.append(output.text)
        elif output.output_type in ("execute_result", "display_data"):
            texts.append(output.data.get("text/plain", "") + "\n")
    return "".join(texts).rstrip("\n")


if __name__ == "__main__":
    given = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    guard(given["starter"], Path(given["scratch"]))
    own_group()
    bound_files()
    temporary_files(Path(given["scratch"]) / "tmp")
    leave_the_network()
    # A reader's own profile must not reach into the cells.
    os.environ["IPYTHONDIR"] = os.environ["JUPYTER_RUNTIME_DIR"] = given["scratch"]
    done = Path(given["scratch"]) / "result.part"
    run = run_cells(given)
    try:
        done.write_text(json.dumps(as_data(run)), encoding="utf-8")
        done.rename(done.with_name("result.json"))
    except OSError:
        sys.exit(NOT_KEPT)
