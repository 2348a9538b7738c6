#!/usr/bin/env python3
"""Compares the program's estimators with a second implementation, written from the appendix of docs/method.md.

    joint.py TABULATE [--diaries N] [--seed S]
    joint.py --self-test

Makes up N diaries (500): two-state chains whose level swings, drifts or stands still, with stretches of no drug, a drug,
another drug and no label, days missing in several ways, some of them short, constant or nearly empty. `tabulate
estimates` answers each; a number that differs by more than 1e-6 (relative to 1 or to itself) fails.

Here the covariance of all bins is written down and solved as the page says, kind of swings by kind of swings. Needs
Python 3.9 and NumPy; shares nothing with the program.
"""
import argparse
import math
import os
import sys

import numpy as np

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../Support"))
import program
from before_after import mcn1, mcn2, runs

Z = 1.959963984540054
TAU = np.array([0, 0.15, 0.3, 0.45, 0.6, 0.8, 1, 1.3])
MEMORY = np.array([14, 30, 60, 120, 400], float)
SLOPE = ((0, 0.5), (0.5, 0.25), (1, 0.25))
TOLERANCE = 1e-6


def wilson(p, e):
    centre = (p + Z * Z / (2 * e)) / (1 + Z * Z / e)
    half = Z * math.sqrt(p * (1 - p) / e + Z * Z / (4 * e * e)) / (1 + Z * Z / e)
    return max(0.0, centre - half), min(1.0, centre + half)


def root(x):
    return math.sqrt(max(0.0, x))


def limits(p, before, q, on, rho):
    """The interval of the difference per 28 days, the change in percent and its interval."""
    (l, u), (m, v) = before, on
    down = root((q - m) ** 2 + (u - p) ** 2 - 2 * rho * (q - m) * (u - p))
    up = root((v - q) ** 2 + (p - l) ** 2 - 2 * rho * (v - q) * (p - l))
    difference = [28 * (q - p), 28 * (q - p - down), 28 * (q - p + up)]
    if p == 0:
        return difference + [None, None, None]
    a, k, d = p * q - rho * (q - m) * (u - p), m * (2 * q - m), u * (2 * p - u)
    divisor = a + root(a * a - k * d)
    low = 0.0 if q == 0 or divisor <= 0 else k / divisor
    b, k, d = p * q - rho * (v - q) * (p - l), v * (2 * q - v), l * (2 * p - l)
    high = math.inf if d <= 0 else (b + root(b * b - k * d)) / d
    return difference + [100 * (q / p - 1), 100 * (low - 1), 100 * (high - 1)]


def inflation(x, labels, names):
    """D: the runs of all labels pooled, each day about the mean of its own."""
    products, spread, recorded = [], 0.0, 0
    for name in names:
        own = (labels == name) & ~np.isnan(x)
        p = x[own].mean()
        spread += own.sum() * p * (1 - p)
        recorded += own.sum()
        products.append(((x[:-1] - p) * (x[1:] - p))[own[:-1] & own[1:]])
    products = np.concatenate(products)
    if spread == 0 or len(products) == 0:
        return 1.0
    r = products.mean() / (spread / recorded)
    r = min(max(r + (1 + 3 * r) / (recorded / len(names)), 0.0), 0.9)
    return (1 + r) / (1 - r)


def bins(x, labels):
    """(label, middle, counted, recorded) of each bin with a recorded day."""
    found, start = [], 0
    while start < len(x):
        end = start
        while end < len(x) and labels[end] == labels[start]:
            end += 1
        for first in range(start, end, 14) if labels[start] >= 0 else ():
            days = x[first:min(first + 14, end)]
            n = int(np.sum(~np.isnan(days)))
            if n:
                found.append((labels[start], (first + min(first + 14, end) - 1) / 2, np.nansum(days), n))
        start = end
    return found


def kinds():
    """Every kind of swings with its weight beforehand."""
    steps = [TAU[1] - TAU[0]] + [(TAU[i + 1] - TAU[i - 1]) / 2 for i in range(1, len(TAU) - 1)] + [TAU[-1] - TAU[-2]]
    for tau, step in zip(TAU, steps):
        weight = step / (1 + (tau / 0.5) ** 2)
        for sigma, share in SLOPE:
            if tau == 0:
                yield 0.0, 1.0, sigma, weight * share
            else:
                for memory in MEMORY:
                    yield tau, memory, sigma, weight * share / len(MEMORY)


def mcn4(x, labels, drug=1):
    """x: 0, 1 or NaN a day; labels: a number a day, -1 for none. 0 against `drug`."""
    names = [g for g in sorted(set(labels[labels >= 0])) if np.any((labels == g) & ~np.isnan(x))]
    if 0 not in names or drug not in names or not np.any(labels == 1):
        return [None]
    d = inflation(x, labels, names)
    rows = bins(x, labels)
    of = np.array([r[0] for r in rows])
    t, y, n = (np.array([r[i] for r in rows], float) for i in (1, 2, 3))
    z = y / n
    variance = {}
    for name in names:
        own = (labels == name) & ~np.isnan(x)
        mu = (x[own].sum() + 2) / (own.sum() + 4)
        variance[name] = mu * (1 - mu)
    v = np.array([variance[g] for g in of])
    t0 = int(np.argmax(labels == 1))
    chance = np.diag(d * v / n)
    distance = np.abs(np.subtract.outer(t, t))
    scale = np.outer(v, v)
    line = np.outer(t - t0, t - t0) / 365.25 ** 2
    grid = list(kinds())
    cov = np.stack([chance + scale * (tau ** 2 * np.exp(-distance / ell) + sigma ** 2 * line)
                    for tau, ell, sigma, _ in grid])
    design = (of[:, None] == np.array(names)[None, :]).astype(float)
    solved = np.linalg.solve(cov, np.broadcast_to(np.column_stack([design, z]), (len(grid), len(z), len(names) + 1)))
    a = design.T @ solved[:, :, :-1]
    right = design.T @ solved[:, :, -1:]
    inverse = np.linalg.inv(a)
    b = (inverse @ right)[:, :, 0]
    e = z - b @ design.T
    quadratic = np.einsum("hi,hi->h", e, np.linalg.solve(cov, e[:, :, None])[:, :, 0])
    logs = np.log([k[3] for k in grid]) - (np.linalg.slogdet(cov)[1] + np.linalg.slogdet(a)[1] + quadratic) / 2
    w = np.exp(logs - logs.max())
    w /= w.sum()
    first, second = names.index(0), names.index(drug)
    levels = b[:, [first, second]]
    inner = inverse[:, [first, second]][:, :, [first, second]]
    p = w @ levels
    off = levels - p
    total = np.einsum("h,hij->ij", w, inner + off[:, :, None] * off[:, None, :])
    change = levels[:, 1] - levels[:, 0]
    spread = inner[:, 0, 0] + inner[:, 1, 1] - 2 * inner[:, 0, 1]
    delta, square = p[1] - p[0], total[0, 0] + total[1, 1] - 2 * total[0, 1]

    def outside(c):
        return sum(wh * (math.erfc((c - m) / math.sqrt(2 * s)) + math.erfc((c + m) / math.sqrt(2 * s))) / 2
                   for wh, m, s in zip(w, change - delta, spread))

    low, high = 0.0, 8 * math.sqrt(square)
    for _ in range(40):
        middle = (low + high) / 2
        low, high = (middle, high) if outside(middle) > 0.05 else (low, middle)
    kappa = max(1.0, ((low + high) / 2 / Z) ** 2 / square)
    q = np.clip(p, 0, 1)
    effective = [variance[g] / (kappa * total[i, i]) for i, g in enumerate((0, drug))]
    rho = total[0, 1] / math.sqrt(total[0, 0] * total[1, 1])
    result = limits(q[0], wilson(q[0], effective[0]), q[1], wilson(q[1], effective[1]), rho)
    if q[0] < 0.001:
        result[3:] = [None, None, None]
    return [d, 28 * q[0], 28 * q[1], float(w @ np.array([k[0] ** 2 for k in grid])), kappa] + result


def windows(stretches):
    if any(np.isnan(w).all() for w in stretches[:2]):
        return [None]
    result = [runs(stretches[:2])[2]]
    for change in (mcn1(stretches[:2]), mcn2(stretches[:2], stretches[2], stretches[3:])):
        percent = change["percent_ci95"] or (None, None)
        high = math.inf if change["percent_ci95"] and percent[1] is None else percent[1]
        result += [change["per28"], *change["ci95"], change["percent"], percent[0], high]
    return result


# Diaries of every kind.

def days(random, count):
    """A chain of `count` days about a level that may swing, drift or stand still, with days missing."""
    level = np.full(count, random.uniform(-3.0, 1.5))
    kind = random.integers(4)
    if kind == 1:
        level += np.repeat(random.normal(0, random.uniform(0.2, 1.2), count // 28 + 1), 28)[:count]
    elif kind == 2:
        level += random.uniform(0.2, 1.2) * np.sin(2 * np.pi * (np.arange(count) / 365.25 + random.random()))
    elif kind == 3:
        level += np.linspace(-1, 1, count) * random.uniform(0.2, 1.5)
    p = 1 / (1 + np.exp(-level))
    r = random.choice([0.0, 0.25, 0.5])
    x = np.empty(count)
    for i in range(count):
        chance = p[i] + r * ((x[i - 1] - p[i]) if i else 0)
        x[i] = random.random() < chance
    if random.random() < 0.1:
        x[:] = random.integers(2)
    missing = random.integers(5)
    if missing == 1:
        x[random.random(count) < 0.2] = np.nan
    elif missing == 2:
        for start in range(0, count, 7):
            if random.random() < 0.25:
                x[start:start + 7] = np.nan
    elif missing == 3:
        x[random.random(count) < 0.95] = np.nan
    elif missing == 4:
        gap = random.integers(count)
        x[gap:gap + random.integers(200)] = np.nan
    return x


def labelled(random):
    parts, drugs = [], random.integers(1, 4)
    for _ in range(random.integers(2, 8)):
        name = random.choice([-1, 0, 0, 1, 1] + list(range(1, drugs + 1)))
        length = random.choice([random.integers(1, 30), random.integers(14, 120), 84, 28, 336])
        parts.append(np.full(length, name))
    labels = np.concatenate(parts)[:1100]
    if random.random() < 0.9:
        labels = np.concatenate([np.full(28, 0), labels, np.full(28, 1)])[-1100:]
    return days(random, len(labels)), labels


def text(x):
    return "".join("." if np.isnan(v) else str(int(v)) for v in x) or "-"


def made_up(random, number):
    """A line for `tabulate estimates` and what it should answer."""
    if number % 4:
        x, labels = labelled(random)
        names = "".join("-" if g < 0 else str(g) for g in labels)
        drug = int(random.choice([1, 1, 2, 3]))
        return f"joint {text(x)} {names} {drug}", lambda: mcn4(x, labels, drug)
    lengths = [random.integers(1, 170), random.integers(1, 170), random.choice([0, random.integers(1, 400)])]
    lengths += [random.integers(28, 200) for _ in range(random.integers(3))]
    whole = days(random, sum(lengths))
    cuts = np.split(whole, np.cumsum(lengths)[:-1])
    return "windows " + " ".join(map(text, cuts)), lambda: windows(cuts)


def differ(found, expected):
    if len(found) != len(expected):
        return True
    for f, e in zip(found, expected):
        if e is None or f is None:
            if e is not f:
                return True
        elif not (f == e or abs(f - e) <= TOLERANCE * max(1.0, abs(e))):
            return True
    return False


def parse(line):
    return [None if word == "-" else float(word) for word in line.split()]


def self_test():
    x = np.array([float(c) for c in "0010111010011000011111101000110111101000"] * 4)
    labels = np.array([0] * 70 + [-1] * 20 + [1] * 70)
    result = mcn4(x, labels)
    assert result[6] < result[5] < result[7] and result[4] >= 1, result
    # A number that is off by a little more than is allowed must be seen.
    assert not differ(result, list(result)) and differ([v + 2e-5 * max(1, abs(v)) for v in result], result)
    assert differ(result[:-1], result) and differ([None] * len(result), result)
    print("joint.py: a wrong number is found")


def main():
    reader = argparse.ArgumentParser()
    reader.add_argument("tabulate", nargs="?")
    reader.add_argument("--diaries", type=int, default=500)
    reader.add_argument("--seed", type=int, default=14)
    reader.add_argument("--self-test", action="store_true")
    options = reader.parse_args()
    if options.self_test:
        return self_test()
    random = np.random.default_rng(options.seed)
    made = [made_up(random, number) for number in range(options.diaries)]
    lines = [line for line, _ in made]
    done = program.run([options.tabulate, "estimates"], input="\n".join(lines) + "\n", text=True, capture_output=True)
    answers = done.stdout.splitlines()
    if len(answers) != len(lines):
        sys.exit(f"{len(lines)} diaries, {len(answers)} answers")
    numbers = none = 0
    worst = 0.0
    for (line, expectation), answer in zip(made, answers):
        found, expected = parse(answer), expectation()
        if differ(found, expected):
            sys.exit(f"{line}\nthe program {found}\nNumPy       {expected}")
        none += expected == [None]
        for f, e in zip(found, expected):
            if e is not None and math.isfinite(e):
                numbers += 1
                worst = max(worst, abs(f - e) / max(1.0, abs(e)))
    print(f"{len(lines)} diaries: {numbers} numbers equal, the worst to {worst:.1e}; {none} without an estimate")


if __name__ == "__main__":
    main()
