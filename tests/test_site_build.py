"""A build that fails leaves the site that stood, and says once why."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import labnotes
from labnotes.site import build
from tests.altered import snapshot
from tests.small_site import small_site

BOUNDED = """
import resource, sys
from pathlib import Path
from labnotes.site import build
resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
build.ROOT = Path(sys.argv[1])
sys.exit(build.build_site(build.ROOT / "site"))
"""
"""A build for which no file may grow beyond 20 kB: as on a full disk, the system refuses in the middle of writing."""


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The small site's sources, and in ``site/`` what an earlier build left there."""
    monkeypatch.setattr(build, "ROOT", tmp_path)
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "index.html").write_text("as it stood", encoding="utf-8")
    return small_site(tmp_path)


def as_it_stood(root: Path) -> bool:
    return snapshot(root / "site") == {"index.html": b"as it stood"} and not (root / ".site.new").exists()


@pytest.mark.slow
def test_a_build_that_passes_takes_the_place_of_the_site_that_stood(root: Path) -> None:
    assert build.build_site(root / "site") == 0
    assert (root / "site" / "en" / "index.html").is_file()
    assert "as it stood" not in (root / "site" / "index.html").read_text(encoding="utf-8")
    assert not (root / ".site.new").exists()


@pytest.mark.parametrize(
    "lost", ["assets/style.css", "assets/script.js", "partials/source.html", "home.html", "assets/fonts/own.woff2"]
)
def test_a_site_that_lacks_a_theme_file_is_not_built(root: Path, capsys: pytest.CaptureFixture[str], lost: str) -> None:
    (root / "theme" / lost).unlink()
    assert build.build_site(root / "site") == 1
    told = capsys.readouterr()
    assert f": a missing theme file\n  found     no theme/{lost}\n" in told.err
    assert (told.out, "Traceback" in told.err) == ("", False)
    assert as_it_stood(root)


@pytest.mark.slow
def test_a_strict_build_that_fails_leaves_the_site_that_stood(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = root / "docs" / "zh" / "index.md"
    page.write_text(page.read_text(encoding="utf-8") + "\n[无](nowhere.md)\n", encoding="utf-8")
    assert build.build_site(root / "site") == 1
    told = capsys.readouterr().err
    assert "zh: the strict build failed" in told
    assert "en: the strict build failed" not in told
    assert as_it_stood(root)


@pytest.mark.slow
def test_a_disk_that_takes_no_more_is_told_once_and_leaves_the_site_that_stood(root: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", BOUNDED, str(root)],
        cwd=Path(labnotes.__file__).parents[1],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr.startswith("site/: a file that the system refused\n  found     File too large\n")
    assert "Traceback" not in done.stderr
    assert as_it_stood(root)
