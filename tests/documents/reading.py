"""What a finished document says, read back with tools that did not write it."""

from __future__ import annotations

import io
import subprocess
import zipfile
from pathlib import Path

from pypdf import PdfReader

KAZAKH = "Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі"
MARKUP = "<b>А & Б</b> &lt;"


def words(pdf: bytes, *options: str) -> str:
    """Return the text of a PDF as pdftotext gives it, with every run of white space as one space."""
    done = subprocess.run(["pdftotext", "-raw", *options, "-", "-"], input=pdf, capture_output=True, check=True)
    return " ".join(done.stdout.decode().split())


def pages(pdf: bytes) -> list[str]:
    """Return the text of each page."""
    count = len(PdfReader(io.BytesIO(pdf)).pages)
    return [words(pdf, "-f", str(page), "-l", str(page)) for page in range(1, count + 1)]


def fonts(pdf: bytes, folder: Path) -> list[list[str]]:
    """Return the rows of pdffonts: name, type, …, emb, sub, uni, object."""
    file = folder / "fonts.pdf"
    file.write_bytes(pdf)
    done = subprocess.run(["pdffonts", str(file)], capture_output=True, check=True, text=True)
    return [line.split() for line in done.stdout.splitlines()[2:]]


def all_embedded(pdf: bytes, folder: Path) -> bool:
    """Tell whether the document lists at least one font and every one is embedded, a subset, and has Unicode."""
    rows = fonts(pdf, folder)
    return bool(rows) and all(row[-5:-2] == ["yes", "yes", "yes"] for row in rows)


def lines(pdf: bytes, page: int = 1) -> list[tuple[float, float, str]]:
    """Return (left, top, text) of the words of a page in points."""
    done = subprocess.run(
        ["pdftotext", "-bbox", "-f", str(page), "-l", str(page), "-", "-"], input=pdf, capture_output=True, check=True
    )
    found = []
    for line in done.stdout.decode().splitlines():
        if "<word" in line:
            parts = line.split('"')
            found.append((float(parts[1]), float(parts[3]), line.split(">", 1)[1].split("<", 1)[0]))
    return found


def document_xml(docx: bytes) -> str:
    """Return the main part of a Word file."""
    with zipfile.ZipFile(io.BytesIO(docx)) as package:
        return package.read("word/document.xml").decode()
