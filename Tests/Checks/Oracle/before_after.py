#!/usr/bin/env python3
"""Checks `headache compare` against NumPy on a public data set of headache days.

    before_after.py --self-test
    before_after.py BINARY KosteckiDillon.csv [FOLDER]

The data (Kostecki-Dillon, Monette and Wong 1999, in the R package carData) have one row per person and
day: headache yes or no, day 0 = start of a treatment without drugs, many days missing. Everyone with at
least 14 recorded days on each side of day 0 becomes a daily CSV file, is imported into a diary of their
own and compared through the program; this script counts and computes the same numbers from the file
alone and fails on the first that differs by more than 1e-9. Diaries and reports stay in FOLDER, if given.

Needs Python 3.9 and NumPy; shares nothing with the program.
"""
import csv
import datetime
import json
import math
import os
import sys
import tempfile

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../Support"))
import program

Z = 1.959963984540054
DAY_0 = datetime.date(2024, 1, 1)
MINIMUM = 14


def wilson(p, e):
    centre = (p + Z * Z / (2 * e)) / (1 + Z * Z / e)
    half = Z * np.sqrt(p * (1 - p) / e + Z * Z / (4 * e * e)) / (1 + Z * Z / e)
    return max(0.0, centre - half), min(1.0, centre + half)


def runs(windows):
    """Lag-1 autocorrelation pooled within windows (NaN = not recorded), corrected, and D."""
    n = np.array([np.sum(~np.isnan(w)) for w in windows])
    p = np.array([np.nanmean(w) for w in windows])
    variance = np.sum(n * p * (1 - p)) / np.sum(n)
    products = np.concatenate([(w[:-1] - q) * (w[1:] - q) for w, q in zip(windows, p)])
    products = products[~np.isnan(products)]
    if variance == 0:
        return 0.0, 0.0, 1.0
    r = products.mean() / variance if len(products) else 0.0
    corrected = min(max(r + (1 + 3 * r) / n.mean(), 0.0), 0.9)
    return r, corrected, (1 + corrected) / (1 - corrected)


def interval(windows, effective):
    """Newcombe's interval for the difference per 28 days, MOVER-R's for the change in percent."""
    (pb, pt) = (np.nanmean(w) for w in windows)
    (lb, ub), (lt, ut) = wilson(pb, effective[0]), wilson(pt, effective[1])
    low = pt - pb - np.hypot(pt - lt, ub - pb)
    high = pt - pb + np.hypot(ut - pt, pb - lb)
    result = {"per28": 28 * (pt - pb), "ci95": (28 * low, 28 * high), "percent": None, "percent_ci95": None}
    if pb == 0:
        return result
    a = pt * pb
    below, above = ub * (2 * pb - ub), lb * (2 * pb - lb)
    if pt == 0:
        left = 0.0
    elif abs(below) < 1e-12:
        left = lt * (2 * pt - lt) / (2 * a)
    else:
        left = (a - np.sqrt(max(0, a * a - lt * (2 * pt - lt) * below))) / below
    right = None if lb == 0 else (a + np.sqrt(max(0, a * a - ut * (2 * pt - ut) * above))) / above
    result["percent"] = 100 * (pt / pb - 1)
    result["percent_ci95"] = (100 * (left - 1), None if right is None else 100 * (right - 1))
    return result


def blocks(window, forward):
    """Indices of 28-day blocks; a rest of 14 days or more stands alone, a shorter one joins its neighbour."""
    count = len(window)
    number = max(1, count // 28 + (count % 28 >= 14))
    index = np.minimum(np.arange(count) // 28, number - 1)
    return index if forward else (number - 1 - index)[::-1]


def carried(n):
    n = np.asarray(n, float)
    gap = np.abs(np.subtract.outer(np.arange(len(n)), np.arange(len(n))))
    return float(n @ (0.5 ** gap) @ n) / n.sum() ** 2


def tallies(window, forward):
    index = blocks(window, forward)
    logged = ~np.isnan(window)
    counted = np.where(logged, window, 0)
    return np.bincount(index, counted), np.bincount(index, logged.astype(float))


def mcn1(windows):
    _, _, d = runs(windows)
    return interval(windows, [np.sum(~np.isnan(w)) / d for w in windows])


def scatter(windows, pre, other, d):
    """Between 28-day blocks: what was seen, what one unit of variance would add, degrees of freedom."""
    segments = [tallies(np.concatenate([pre, windows[0]]), False), tallies(windows[1], True)]
    segments += [tallies(stretch, False) for stretch in other]
    q = s = nu = 0.0
    for x, n in segments:
        x, n = np.where(n < 7, 0, x), np.where(n < 7, 0, n)
        k, total = np.count_nonzero(n), n.sum()
        if k < 2 or x.sum() in (0, total) or total <= 2 * d:
            continue
        p = x.sum() / total
        v = p * (1 - p) * total / (total - d)
        q += np.sum(n[n > 0] * (x[n > 0] / n[n > 0] - p) ** 2) / v
        s += v * total * (1 - carried(n))
        nu += k - 1
    return q, s, nu


def mcn2(windows, pre=(), other=()):
    """mcn-1 with an allowance for swings from month to month."""
    _, _, d = runs(windows)
    q, s, nu = scatter(windows, pre, other, d)
    square = (np.arange(13) / 10) ** 2
    weight = -2 * np.log1p(square / 0.25)
    if nu:
        phi = d + square * s / nu
        weight += -(nu / 2) * np.log(phi) - q / (2 * phi)
    weight = np.exp(weight - weight.max())
    return widened(windows, d, np.sum(weight * square) / weight.sum())


def widened(windows, d, tau2):
    effective = []
    for window, forward in zip(windows, (False, True)):
        x, n = np.nansum(window), np.sum(~np.isnan(window))
        smooth = (x + 2) / (n + 4)
        effective.append(
            1 / (d / n + tau2 * smooth * (1 - smooth) * carried(tallies(window, forward)[1])))
    return interval(windows, effective)


def near(value, expected):
    if value is None or expected is None:
        return value is None and expected is None
    return abs(value - expected) <= max(1e-9 * abs(expected), 1e-12)


def check(what, found, expected):
    pairs = zip(found, expected) if isinstance(expected, (tuple, list)) else [(found, expected)]
    if not all(near(f, e) for f, e in pairs):
        sys.exit(f"{what}: the program says {found}, NumPy {expected}")


def parse(text):
    return np.array([np.nan if c == "." else float(c) for c in text.replace(" ", "")])


def self_test():
    before = "000..00 0111000 011.000 0000111 10...00 1111110 0100010 .110000"
    on = ".011000 000...1 1100111 0000.01 1100111 00000.. 1000000 000100. 0000000 0001111 ....100 001000."
    b = [parse(before), parse(on)]
    check("B r", runs(b), (0.43119332323430215, 0.46941965606268393, 2.7694573929340374))
    result = mcn1(b)
    check("B", result["ci95"], (-9.702771407684645, 5.349286896569957))
    check("B %", result["percent_ci95"], (-63.05224079596019, 79.89694389888882))
    c = [parse("1100100" * 4), parse("0" * 28)]
    check("C", mcn1(c)["ci95"], (-17.060180024308742, -6.310935688574855))
    check("C %", mcn1(c)["percent_ci95"], (-100.0, -69.54712072708055))
    check("C mcn-2", mcn2(c)["ci95"], (-18.63637190785564, -4.953252272737351))
    j = [
        parse("1100011 1100000 0001001 0000000 1000001 10010"),
        parse("010.000 0000.00 0111000 0111000 00..... ....... ....... .....00 1110.10 0110001 00010"),
    ]
    other = [parse("0001000 0000010 1011000 0110000 0100011 1100110 1101011 1111100")]
    check("J mcn-2", mcn2(j, other=other)["ci95"], (-8.485937713889818, 8.544294488575515))
    print("before_after.py: worked numbers reproduced")


def people(path):
    """Each person's days as {day: headache}; a row given twice counts once."""
    diaries = {}
    with open(path, newline="") as file:
        for row in csv.DictReader(file):
            days = diaries.setdefault(int(row["id"]), {})
            day, value = int(row["time"]), row["headache"].strip().lower() in ("yes", "1", "true")
            if days.setdefault(day, value) != value:
                sys.exit(f"person {row['id']} day {day} is both yes and no")
    for person, days in sorted(diaries.items()):
        before, on = (sum(d < 0 for d in days), sum(d >= 0 for d in days))
        if before >= MINIMUM and on >= MINIMUM:
            yield person, days


def window(days, first, last):
    return np.array([float(days[d]) if d in days else np.nan for d in range(first, last + 1)])


def free_days_missing(values):
    """Fewer free days recorded than days unknown, and fewer than 23 of 28 recorded."""
    headaches, recorded = np.nansum(values), np.sum(~np.isnan(values))
    return recorded - headaches < len(values) - recorded and 28 * recorded < 23 * len(values)


def run(*command):
    done = program.run(command, capture_output=True, text=True)
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


def main():
    if sys.argv[1:] == ["--self-test"]:
        return self_test()
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    binary, path = sys.argv[1:3]
    with tempfile.TemporaryDirectory() as scratch:
        folder = sys.argv[3] if len(sys.argv) == 4 else scratch
        os.makedirs(folder, exist_ok=True)
        print("person  before      on  change   95 % interval       D  free days missing")
        flagged = both = total = 0
        for person, days in people(path):
            rates, change, d, missing = compare_person(binary, folder, person, days)
            low, high = change["ci95"]
            print(
                f"{person:6}  {rates[0]:6.1f}  {rates[1]:6.1f}  {change['per28']:+6.1f}   "
                f"{low:+6.1f} to {high:+6.1f}  {d:6.2f}  {', '.join(missing)}".rstrip())
            total, flagged = total + 1, flagged + bool(missing)
            both += len(missing) == 2
    print(
        f"{total} people, every number equal to 1e-9; free days missing in {flagged}, "
        f"{both} of them on both sides")


if __name__ == "__main__":
    main()
