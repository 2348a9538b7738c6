#!/usr/bin/env python3
"""Compares the windows, the planned day and the change of `compare` with a second implementation, written from docs/method.md.

    planned.py TABULATE [--diaries N] [--seed S]
    planned.py --self-test

Makes up N diaries (300) of a few daily drugs, with dose steps, stops, second tries, overlaps, days set by hand, days not
recorded; `tabulate comparisons` answers each. A day that differs, or a number by more than 1e-6, fails. Needs Python 3.9
and NumPy; shares nothing with the program.
"""
import argparse
import os
import sys

import numpy as np

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../Support"))
import program
from before_after import mcn2
from joint import days as lived, differ, mcn4, text

WASHOUT, ADEQUATE, WINDOW, LEAST, HISTORY, YEARS = 14, 56, 84, 28, 252, 1100


class Trial:
    def __init__(self, drug, steps, stop=None, judge=None, target=None):
        self.drug, self.steps, self.stop, self.judge, self.target = drug, sorted(steps), stop, judge, target
        self.start = self.steps[0][0]

    def line(self):
        steps = ",".join(f"{d}={a}" for d, a in self.steps)
        return ";".join([self.drug, steps] + ["-" if v is None else str(v) for v in (self.stop, self.judge, self.target)])

    def over(self, today):
        return self.stop is not None and self.stop < today

    def stretches(self, today):
        """(first, end, dose): each stretch at one dose up to yesterday."""
        steps = [s for s in self.steps if s[0] < today and (self.stop is None or s[0] <= self.stop)]
        steps = [s for i, s in enumerate(steps)
                 if not (0 < i < len(steps) - 1 and steps[i + 1][0] <= s[0] + 1 and steps[i - 1][1] == steps[i + 1][1])]
        end = min(self.stop + 1 if self.over(today) else today, today)
        found = []
        for day, dose in steps:
            if found and found[-1][2] == dose:
                continue
            if found:
                found[-1] = (found[-1][0], day, found[-1][2])
            found.append((day, end, dose))
        return found

    def dose(self, day, today):
        return next((c for a, b, c in reversed(self.stretches(today)) if a <= day < b), None)

    def changes(self, today):
        """(day, first and end of the days on which it settles)."""
        found = [(a, a, a + WASHOUT) for a, _, _ in self.stretches(today)]
        if self.over(today):
            found.append((self.stop, self.stop + 1, self.stop + 1 + WASHOUT))
        return found

    def reference(self, today):
        found = [s for s in self.stretches(today) if s[1] > s[0]]
        held = [s for s in found if s[2] == self.target and s[1] - s[0] >= 28]
        if held:
            return held[-1]
        return max(reversed(found), key=lambda s: s[1] - s[0]) if found else None


def lacks(x):
    known, free = np.sum(~np.isnan(x)), np.sum(x == 0)
    return free < len(x) - known and 28 * known < 23 * len(x)


def minus(ranges, others):
    for a, b in others:
        ranges = [p for s, e in ranges for p in ([(s, e)] if b <= s or a >= e else [(s, a), (b, e)]) if p[1] > p[0]]
    return ranges


def inside(change, window):
    day, a, b = change
    return max(a, window[0]) < min(b, window[1]) or window[0] < day < window[1] - 1


class Diary:
    def __init__(self, x, trials, today):
        self.x, self.trials, self.today = x, trials, today
        known = np.flatnonzero(~np.isnan(x))
        self.span = (int(known[0]), int(known[-1]) + 1)
        unsettled = [(a, b) for t in trials for _, a, b in t.changes(today)]
        self.settled = minus([self.span], unsettled)
        self.off = [p for p in self.settled if all(t.dose(p[0], today) is None for t in trials)]

    def days(self, window):
        return self.x[max(0, window[0]):max(0, window[1])]

    def recorded(self, window):
        return int(np.sum(~np.isnan(self.days(window))))

    def on(self, stretch, before):
        end = min(stretch[1], before)
        return max(stretch[0], end - WINDOW), end

    def planned(self, trial):
        """The planned day, from where days on the drug and all days are held back, and whether it is interim."""
        running = not trial.over(self.today)
        reference = trial.reference(self.today)
        day, holds = None, False
        if trial.judge is not None and (reference is None or reference[0] < trial.judge):
            day, holds, by_hand = trial.judge, reference is not None, True
        else:
            by_hand = False
            if reference and reference[1] - reference[0] >= ADEQUATE:
                first = reference[0] + ADEQUATE
                day = first
                for candidate in range(first, min(reference[1], self.today) + 1):
                    window = self.on(reference, candidate)
                    if self.recorded(window) >= LEAST and not lacks(self.days(window)):
                        day, holds = candidate, True
                        break
            elif running:
                now = [s for s in trial.stretches(self.today) if s[1] == self.today]
                day = (now[-1][0] if now else trial.start) + ADEQUATE
                if trial.stop is not None and day > trial.stop + 1:
                    day = None
        end = day if holds and day <= self.today and (by_hand or running) else None
        horizon = None
        if end is not None and running:
            known = np.flatnonzero(~np.isnan(self.x[:end]))
            horizon = int(known[-1]) + 1 if len(known) else end
        return day, end, horizon, running and (day is None or day > self.today)

    def compare(self, trial, held=True):
        own = self.planned(trial)
        tries = [t for t in self.trials if t.drug == trial.drug and t.start < self.today]
        lead = max(tries, key=lambda t: t.start)
        day, end, horizon, interim = together = self.planned(lead)
        before, on, pre, other, confounded = self.windows(trial, own if held else (own[0], None, None, own[3]))
        stretches, joint = self.joint(trial.drug, lead, *((end, horizon) if held else (None, None)), confounded)
        answer = {"before": before, "on": on, "stretches": stretches}
        x = [self.days(before), self.days(on)]
        if joint:
            series, labels, label = joint
            known = min(np.sum(~np.isnan(series[labels == name])) for name in (0, label))
            change = mcn4(series, labels, label)[5:8] if known >= LEAST else [None] * 3
            answer.update(estimator="mcn-4" if known >= LEAST else None, change=change, judged=together, compared=True)
        else:
            answer.update(estimator=None, change=[None] * 3, judged=own)
            enough = min(self.recorded(before), self.recorded(on)) >= LEAST
            answer["compared"] = enough
            if enough and not confounded and not lacks(x[0]) and not lacks(x[1]):
                estimate = mcn2(x, self.days(pre) if pre else (), [self.days(o) for o in other])
                answer.update(estimator="mcn-2", change=[estimate["per28"], *estimate["ci95"]])
        answer["lead"] = lead if joint else trial
        return answer

    def windows(self, trial, planned):
        _, end, horizon, _ = planned
        others = [t for t in self.trials if t is not trial]
        first, reference = trial.start, trial.reference(self.today)
        plain = (max(first - WINDOW, min(self.span[0], first)), first)
        clear, intruders = plain[0], False
        for change in (c for t in others for c in t.changes(self.today)):
            if change[0] < first and change[2] > plain[0]:
                clear, intruders = max(clear, change[2]), True
        before = (clear, max(clear, first))
        if clear >= first or self.recorded(before) < LEAST:
            before = plain
        else:
            intruders = False
        on = self.on(reference, reference[1] if end is None else end)
        confounded_before = intruders or any(inside(c, before) for t in others for c in t.changes(self.today))
        confounded = confounded_before or any(inside(c, on) for t in others for c in t.changes(self.today))
        confounded |= any(t.dose(before[1] - 1, self.today) != t.dose(on[0], self.today) for t in others)
        settled = [(a, b if horizon is None else min(b, horizon)) for a, b in self.settled]
        parts = [p for s in settled if s[1] > s[0] for p in minus([s], [before, on])]
        pre = next((p for p in parts if p[1] == before[0]), None) if not confounded_before else None
        return before, on, pre, [p for p in parts if p != pre and p[1] - p[0] >= 28], confounded

    def joint(self, drug, lead, end, horizon, confounded):
        clear = [(a, b, None, None) for a, b in self.off]
        for trial in self.trials:
            reference = trial.reference(self.today)
            if reference is None:
                continue
            days = max(reference[0], self.span[0]), min(reference[1], self.span[1])
            others = [r for t in self.trials if t.drug != trial.drug
                      for r in [s[:2] for s in t.stretches(self.today)] + [c[1:] for c in t.changes(self.today)]]
            if days[1] > days[0]:
                clear += [(a, b, trial.drug, trial) for a, b in minus([days], others)]
        held = []
        for a, b, name, trial in sorted(clear, key=lambda s: s[0]):
            stop = horizon if horizon is not None else end if trial is lead and end is not None else b
            if min(b, stop) > a:
                held.append((a, min(b, stop), name))
        last = max((b for _, b, name in held if name == drug), default=None)
        if last is None:
            return [], None
        shown, counted, names = [], [], []
        for a, b, name in held:
            a = max(a, last - YEARS)
            if b <= a:
                continue
            out = lacks(self.x[a:b])
            if name in (None, drug):
                shown.append(f"{'x' if out else ''}{a}+{b - a}")
            if out or not self.recorded((a, b)):
                continue
            if name is not None and name not in names:
                names.append(name)
            counted.append((a, b, 0 if name is None else names.index(name) + 1))
        label = names.index(drug) + 1 if drug in names else None
        off = [s for s in counted if s[2] == 0]
        on = [s for s in counted if s[2] == label]
        total = lambda part: sum(self.recorded(s[:2]) for s in part)
        if label is None or total(off) < LEAST or total(on) < LEAST:
            return shown, None
        long = [s for s in counted if self.recorded(s[:2]) >= LEAST]
        repeated = sum(s[2] == 0 for s in long) >= 2 or sum(s[2] > 0 for s in long) >= 2
        year = total([s for s in off if s[0] < on[0][0]]) >= HISTORY
        if not (confounded or year or repeated):
            return shown, None
        first, end = counted[0][0], max(s[1] for s in counted)
        labels = np.full(end - first, -1)
        for a, b, name in counted:
            labels[a - first:b - first] = name
        return shown, (self.x[first:end], labels, label)

    def answer(self):
        trial = self.trials[0]
        found = self.compare(trial)
        day, end, _, interim = found["judged"]
        compared = found["compared"]
        later = [None] * 3
        if not compared:
            end, interim = None, False
        elif end is not None:
            reference = found["lead"].reference(self.today)
            if reference[1] > end:
                later = self.compare(trial, held=False)["change"]
        return [found["estimator"], *found["before"], *found["on"], day, end, int(interim), *found["change"], *later,
                *found["stretches"]]


def made_up(random):
    count = int(random.integers(150, 900))
    x = lived(random, count)
    trials, day = [], int(random.integers(30, max(31, count - 90)))
    for number in range(int(random.integers(1, 5))):
        start = day if number == 0 else int(random.integers(0, count - 30))
        steps, at = [], start
        for _ in range(int(random.choice([1, 1, 2, 3]))):
            steps.append((at, int(random.choice([25, 50, 100]))))
            at += int(random.choice([1, 14, 28, 60]))
        steps = [s for s in steps if s[0] < count - 1] or [(start, 25)]
        stop = steps[-1][0] + int(random.integers(5, 200)) if random.random() < 0.6 else None
        judge = start + int(random.integers(20, 200)) if random.random() < 0.25 else None
        target = int(random.choice([50, 100])) if random.random() < 0.3 else None
        drug = str(random.choice(["a", "a", "b", "c"]))
        trials.append(Trial(drug, steps, stop, judge, target))
    return Diary(x, trials, count)


def parse(line):
    words = line.split()
    value = lambda w: None if w == "-" else float(w)
    return [None if words[0] == "-" else words[0]] + [value(w) for w in words[1:14]] + words[14:]


def same(found, expected):
    return (found[0] == expected[0] and found[14:] == expected[14:] and len(found) == len(expected)
            and not differ(found[1:14], expected[1:14]))


def self_test():
    x = np.array([float(c) for c in "0010010" * 40])
    diary = Diary(x, [Trial("a", [(140, 25)])], 280)
    found = diary.answer()
    assert found[5:8] == [196, 196, 0] and found[3:5] == [140, 196] and found[0] == "mcn-2", found
    assert same(found, list(found))
    for index in (0, 1, 4, 5, 6, 7, 8, 10, 11):
        wrong = list(found)
        wrong[index] = None if wrong[index] is not None else 1.0
        assert not same(wrong, found), index
    print("planned.py: a wrong day, a wrong number and a wrong estimator are found")


def main():
    reader = argparse.ArgumentParser()
    reader.add_argument("tabulate", nargs="?")
    reader.add_argument("--diaries", type=int, default=300)
    reader.add_argument("--seed", type=int, default=3)
    reader.add_argument("--self-test", action="store_true")
    options = reader.parse_args()
    if options.self_test:
        return self_test()
    random = np.random.default_rng(options.seed)
    made = []
    while len(made) < options.diaries:
        diary = made_up(random)
        if not np.isnan(diary.x).all() and diary.trials[0].start < diary.today:
            made.append(diary)
    lines = [" ".join([str(d.today), text(d.x), *(t.line() for t in d.trials)]) for d in made]
    done = program.run([options.tabulate, "comparisons"], input="\n".join(lines) + "\n", text=True, capture_output=True)
    answers = done.stdout.splitlines()
    if len(answers) != len(lines):
        sys.exit(f"{len(lines)} diaries, {len(answers)} answers\n{done.stderr[-500:]}")
    kinds = {"held": 0, "interim": 0, "second row": 0, "mcn-4": 0, "mcn-2": 0, None: 0}
    for diary, line, answer in zip(made, lines, answers):
        found, expected = parse(answer), diary.answer()
        if not same(found, expected):
            sys.exit(f"{line}\nthe program {found}\nNumPy       {expected}")
        kinds[expected[0]] += 1
        kinds["held"] += expected[6] is not None
        kinds["interim"] += expected[7]
        kinds["second row"] += expected[11] is not None
    print(f"{len(lines)} comparisons equal: {kinds['mcn-4']} by mcn-4, {kinds['mcn-2']} by mcn-2, {kinds[None]} without a "
          f"change; {kinds['interim']} interim, {kinds['held']} held still, {kinds['second row']} with a second row")


if __name__ == "__main__":
    main()
