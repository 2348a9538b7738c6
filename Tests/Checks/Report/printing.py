"""The engines that print a page, and what is read back of a print."""
import os
import re
import shutil
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "Support"))
import program

CHROMIUM = ["chromium", "chromium-browser", "google-chrome"]
ENGINES = ["weasyprint", "chromium"]


def engine(names):
    return next((path for path in map(shutil.which, names) if path), None)


def call(words, variables=None, **more):
    return program.run(words, variables, capture_output=True, text=True, **more)


class Printer:
    """Prints pages; may be called by several threads."""

    def __init__(self, folder):
        self.folder = folder
        self.chromium = engine(CHROMIUM)
        self.weasyprint = engine(["weasyprint"])
        missing = [name for name, path in [("chromium", self.chromium), ("weasyprint", self.weasyprint)] if not path]
        if missing:
            sys.exit("missing: " + ", ".join(missing))

    def print(self, name, page, out):
        if name == "weasyprint":
            return call([self.weasyprint, "-q", page, out])
        return self.browser(out, "--no-pdf-header-footer", "--print-to-pdf=" + out, "file://" + page)

    def browser(self, out, *words):
        """`out`: the file to be made, whose name makes that of the browser's own folder."""
        root = ["--no-sandbox"] if os.getuid() == 0 else []
        profile = os.path.join(self.folder, "profile-" + os.path.basename(out))
        try:
            return call(
                [self.chromium, "--headless=new", "--disable-gpu", "--no-first-run",
                 "--disable-background-networking", "--disable-component-update", "--user-data-dir=" + profile,
                 *root, *words],
                {"HOME": self.folder}, timeout=120)
        finally:
            shutil.rmtree(profile, ignore_errors=True)


def sheets(pdf):
    return int(re.search(r"^Pages:\s+(\d+)", call(["pdfinfo", pdf]).stdout, re.M)[1])


def words(pdf):
    return re.sub(r"\s+", " ", call(["pdftotext", "-layout", pdf, "-"]).stdout)
