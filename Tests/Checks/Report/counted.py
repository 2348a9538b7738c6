"""Numbers of a report: in its page, in the print of it, in its text and its Markdown, in its JSON and in the calendar."""
import html as entities
import json
import re

MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
NUMBER = r"([+−]?\d+(?:\.\d+)?|–)"
FIGURES = {"headache_days": "Headache days", "migraine_days": "Migraine days", "severe_days": "Severe days (7–10)",
           "acute_medication_days": "Acute medication days"}
COMPARED = {"headache_days": "Headache days", "migraine_days": "Migraine days",
            "moderate_severe_days": "Moderate–severe days", "acute_medication_days": "Acute medication days"}
CLASSES = {"triptan": "Triptans", "simple": "Paracetamol, NSAIDs", "opioid": "Opioids", "several": "Several classes together",
           "any": "Any acute drug"}


# MARK: The page and its print

def cells(html):
    """The rows of the table by month: every cell's text."""
    part = html.split('<section class="sheet"')[-1]
    rows = re.findall(r"<tr><th scope=\"row\">([^\W\d_]{3}\.? \d{4})‡?</th>((?:<td>[^<]*</td>\s*)+)</tr>", part)
    return [(month, re.findall(r"<td>([^<]*)</td>", rest)) for month, rest in rows]


def missing(html, printed):
    """Numbers of the page that its print does not have."""
    for month, values in cells(html):
        row = " ".join(values)
        if not re.search(re.escape(month) + "‡? " + r"\s*".join(map(re.escape, row.split(" "))), printed):
            yield f"the row {month} {row}"
    for number in re.findall(r'<b class="big">([^<]*)</b>', html):
        if number not in printed:
            yield number


# MARK: The page and the calendar

def name(month):
    """2025-06 of Jun 2025."""
    return "%s-%02d" % (month.split()[1], MONTHS.index(month.split()[0]) + 1)


def against_calendar(html, calendar):
    """Rows of the table by month that are not what `headache calendar --json` counts: a function of the months that
    gives its answer."""
    rows = cells(html)
    if not rows:
        return
    names = [name(month) for month, _ in rows]
    found = {month["month"]: month for month in calendar(min(names), max(names))}
    for month, values in rows:
        counts = found.get(name(month))
        if not counts:
            yield f"no calendar of {month}"
            continue
        wanted = of_month(counts, len(values) == 6)
        if values[:-1] != wanted or not values[-1].startswith(f"{counts['recorded']}/"):
            yield f"{month} has {values}, the calendar {wanted} of {counts['recorded']}"


def of_month(counts, has_aura):
    wanted = [counts["headache_days"], counts["migraine_days"], counts["severe_days"], counts["acute_medication_days"]]
    if has_aura:
        wanted.insert(2, counts["aura_only_days"])
    return ["–" if value is None or not counts["recorded"] else str(value) for value in wanted]


# MARK: The formats

def plain(text):
    """A document's words on one line: no tags, no drawings, no marks of Markdown."""
    text = re.sub(r"(?s)<head>.*?</head>|<style>.*?</style>|<svg .*?</svg>", " ", text)
    text = entities.unescape(re.sub(r"<[^>]*>", " ", text))
    return re.sub(r"\s+", " ", re.sub(r"\*\*|\||-{3,}", " ", text))


def stands(text, name, values):
    """Whether a row of that name has these numbers, rounded as they are printed."""
    pattern = re.escape(name) + r"‡?" + "".join(r"[^\d+−–]{0,40}?" + NUMBER for _ in values)
    for found in re.finditer(pattern, text):
        if all(agree(printed, value) for printed, value in zip(found.groups(), values)):
            return True
    return False


def agree(printed, value):
    if value is None or printed == "–":
        return value is None and printed == "–"
    digits = len(printed.partition(".")[2])
    return abs(float(printed.replace("−", "-")) - value) <= 0.5 * 10 ** -digits + 1e-9


def expected(data):
    """What the JSON says: the name of a row, its numbers, and whether the page has no room for it perhaps."""
    present = data["present"]
    for figure in present["figures"] if present else []:
        now, before = figure["now"], figure["before"]
        if now["per28"] is not None:
            was = [before["per28"]] if before and before["per28"] is not None else []
            yield FIGURES[figure["measure"]], [now["per28"], *was], False
        elif now["recorded"]:
            yield FIGURES[figure["measure"]], [now["count"]], False
    for row in (data["acute_days"] or {"rows": []})["rows"]:
        if row["class"] in CLASSES:
            yield CLASSES[row["class"]], row["windows"], False
    has_aura = data["aura_only_days"] > 0
    for month in data["months"]:
        if any(month["recorded"] for month in data["months"]):
            year, number = month["month"].split("-")
            values = [None if value == "–" else int(value) for value in of_month(month, has_aura)]
            yield f"{MONTHS[int(number) - 1]} {year}", [*values, month["recorded"], month["days"]], False
    for row in (data["acute_response"] or {"drugs": []})["drugs"]:
        # Of more words a name may be cut, or stand on two lines.
        if re.fullmatch("[a-z]{4,16}", row["drug"]):
            yield row["drug"].capitalize(), [row["days"], row["doses"]], True
    chosen = data["selection"]["chosen"]
    for compared in data["comparisons"]:
        if compared["trial"] not in chosen:
            continue
        together = {stretch["trial"] for stretch in compared["comparison"]["stretches"]} - {compared["trial"], None}
        isOnPage = chosen.index(compared["trial"]) < 2 and not together & set(chosen)
        for measure in compared["comparison"]["measures"]:
            change = measure["change"]
            if change and measure["measure"] in COMPARED:
                limits = change["ci95"] or []
                values = [measure["before"]["per28"], measure["on"]["per28"], change["per28"], *limits]
                yield COMPARED[measure["measure"]], values, not isOnPage


def across(document, formats):
    """Numbers of the JSON that a format does not have, and how many were looked for. `formats`: the texts by their
    format's name."""
    texts = {format: plain(text) for format, text in formats.items()}
    lacking, checked = [], 0
    for row, values, isOnPage2 in expected(json.loads(document)["data"]):
        for format, text in texts.items():
            if isOnPage2 and format == "html":
                continue
            checked += len(values)
            if not stands(text, row, values):
                lacking.append(f"{format} has no row {row!r} with {values}")
    return lacking, checked
