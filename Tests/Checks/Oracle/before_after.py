#!/usr/bin/env python3
"""mcn-1 and mcn-2 a second time, in NumPy, for joint.py and real_people.py.

    before_after.py --self-test

Needs Python 3.9 and NumPy; shares nothing with the program.
"""
import sys

import numpy as np

Z = 1.959963984540054


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


if __name__ == "__main__":
    if sys.argv[1:] != ["--self-test"]:
        sys.exit(__doc__)
    self_test()
