"""Changes planted into a page, each of which the comparison of pictures must find; and one that is none, which it must
not find."""
import re

import pictures
from printing import Printer, call


def styled(rule):
    return lambda html: html.replace("</style>", rule + "</style>")


# What is planted: its name, whether it must be found, and the page with it.
PLANTED = [
    ("nothing", False, lambda html: html),
    ("letters set a little wider", False, styled("html { letter-spacing: 0.002em }")),
    ("a hidden row of numbers at the top", True, styled(".now { visibility: hidden }")),
    ("a hidden chart of months", True, styled('svg[aria-labelledby="monthst"] { visibility: hidden }')),
    ("a hidden calendar", True, styled('svg[aria-labelledby="calendart"] { visibility: hidden }')),
    ("a result line that is gone", True, lambda html: re.sub(r'(?s)<p class="lead">.*?</p>', "<p>-</p>", html, count=1)),
    ("a hidden footnote", True, styled(".foot { visibility: hidden }")),
    ("a chart moved down by four millimetres", True, styled(".paper { position: relative; top: 4mm }")),
    ("numbers printed over the chart", True, styled(".now { position: relative; top: 20mm }")),
    ("bars all light", True, lambda html: html.replace("#26366b", "#f3f5f8")),
]


def run(headache, folder, lines):
    """The exit status."""
    printer, wrong = Printer(folder), 0
    name, now, _, *options = next(line for line in lines if line.startswith("months-18\t")).split("\t")
    environment = {"HEADACHE_DIARY": f"{folder}/{name}.sqlite", "HEADACHE_NOW": now, "LC_ALL": "C.UTF-8"}
    html = call([headache, "report", "-o", "-", "--format", "html", *options], variables=environment).stdout
    approved = pictures.kept(name).get("en chromium 1")
    for number, (what, isWrong, plant) in enumerate(PLANTED):
        planted = plant(html)
        if what != "nothing" and planted == html:
            wrong += 1
            print(f"{what}: could not be planted")
            continue
        page, pdf = f"{folder}/planted-{number}.html", f"{folder}/planted-{number}.pdf"
        with open(page, "w", encoding="utf-8") as file:
            file.write(planted)
        printer.print("chromium", page, pdf)
        found = pictures.problem(pictures.picture(pdf, 1), approved)
        wrong += (found is not None) != isWrong
        print(f"{'ok' if (found is not None) == isWrong else 'WRONG'}: {what}: {found or 'as approved'}")
    return 1 if wrong else 0
