#!/usr/bin/env python3
"""How often the interval of a structural time series model holds the truth, on the diaries of the calibration.

    .build/release/calibrate lives | bsts.py > docs/calibration-bsts.tsv

As CausalImpact does it (Brodersen et al., Ann Appl Stat 2015), by maximum likelihood: a local level is fitted to the weeks
off (statsmodels' UnobservedComponents, the share of headache days in each), forecast over the weeks on, and the change is
the mean of the weeks on less the mean forecast, with a normal 95 % interval of the forecast's mean: what is not known of
the last level, the steps of the level, and the noise of each week. (Fitted to single days the level runs after every bad
spell, and the interval is three times as wide.) A line a diary comes in: ten columns of place, the days off, and the days
on with no change, and 30, 50 and 75 % fewer. The forecast is the same for all four. Out go the columns of calibration.tsv.

Needs Python 3.9, NumPy and statsmodels 0.14 or later; shares nothing with the program.
"""
import itertools
import sys
import warnings

import numpy as np
from statsmodels.tsa.statespace.structural import UnobservedComponents

Z = 1.959963984540054
FALLS = (0, 0.3, 0.5, 0.75)


def forecast(weeks, gap, count):
    """Mean of a local level's forecast over `count` weeks that begin `gap` weeks after `weeks`, and its variance."""
    fitted = UnobservedComponents(weeks, "llevel").fit(disp=False, maxiter=200)
    noise, step = fitted.params
    level, unknown = fitted.filtered_state[0, -1], fitted.filtered_state_cov[0, 0, -1]
    # The mean of the levels gap + 1 ... gap + count days on: a step is in as many of them as come after it.
    shares = np.concatenate([np.ones(gap + 1), np.arange(count - 1, 0, -1) / count])
    return level, unknown + step * np.sum(shares ** 2) + noise / count


def weekly(text):
    """The share of headache days in each week."""
    return (np.frombuffer(text.encode(), np.uint8).astype(float) - 48).reshape(-1, 7).mean(axis=1)


def main():
    warnings.simplefilter("ignore")
    names = "layout before on history gap swings sd share runs missing method diaries".split()
    names += [f"{n}_{int(100 * f)}" for n in ("held", "below", "above", "width") for f in FALLS]
    print("\t".join(names))
    rows = (line.rstrip("\n").split("\t") for line in sys.stdin)
    for place, lives in itertools.groupby(rows, lambda row: row[:10]):
        gap, share = int(place[4]) // 7, float(place[7])
        held, below, above, width = (np.zeros(len(FALLS)) for _ in range(4))
        count = 0
        for row in lives:
            on = [weekly(text) for text in row[11:]]
            level, variance = forecast(weekly(row[10]), gap, len(on[0]))
            half = 28 * Z * np.sqrt(variance)
            count += 1
            for index, fall in enumerate(FALLS):
                change = 28 * (on[index].mean() - level)
                held[index] += abs(change + 28 * share * fall) <= half
                below[index] += change + half < 0
                above[index] += change - half > 0
                width[index] += 2 * half
        counts = [f"{value:.0f}" for values in (held, below, above) for value in values]
        print("\t".join(place + ["bsts", str(count)] + counts + [f"{w / count:.2f}" for w in width]), flush=True)


if __name__ == "__main__":
    main()
