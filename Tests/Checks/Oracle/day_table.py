#!/usr/bin/env python3
"""Checks the day table of random diaries, every number of every day, against a second implementation.

    day_table.py TABULATE [--diaries 500] [--seed N]
    day_table.py TABULATE --controls

TABULATE is the test program of that name, which enters each diary into a file and prints what the program
makes of it. What is counted here is written from the definitions alone:

- a day is the day lived, midnight to midnight on the wall clock of the place; durations are real time
- an attack touches every day from its onset to its end, an end at exactly 00:00 not the day that begins there;
  without an end it reaches to its last evidence: a reading or a dose
- a headache day has head pain (intensity 0 is an aura alone) for 30 minutes or for a time unknown, or shorter
  with an acute drug on the day; an end that is the onset tells no length
- a day is recorded if it has an attack, a check-in, or no entry and lies in a declared range; for a measure, if
  its sources can know it; today and later never; an attack overrules "headache-free"; a dose without an attack or
  a check-in records its day for acute drugs alone
- a severe day reaches 7; a day's impact is the worst that an attack on it has; menstruation makes no day recorded
- hours: the minutes between onset and end of every attack with head pain, those of two attacks once; a midnight
  within an attack is that of the onset's clock; unknown on a day that an attack of unknown length touches
- overuse: days, not doses, of each class in the three windows of 30 days before today; reached where each of the
  three has 10 (15 for simple analgesics); of several classes together where no class alone is reached, and each
  window has one class at its line or 10 days of two or more
- migraine days by leiden2023 and ihs4h (van der Arend et al., Cephalalgia 2023) and by the person's own word
- attacks less than 24 (48) hours apart are one; known to the day only, those with no (at most one) recorded
  day between them; with no gap at all, those that overlap

With --controls the definitions here are made wrong one by one, and each must be found out.

Needs Python 3.9; shares nothing with the program. Prints the seed; fails on the first line that differs.
"""
import argparse
import datetime
import os
import random
import sys
import tempfile
import zoneinfo
from subprocess import PIPE

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../Support"))
import program

HEADACHE, INTENSITY, FEATURES, ACUTE, ALL = 1, 2, 4, 8, 15
MINUTE, PART, DAY, WAKING = range(4)
LEFT, RIGHT, BOTH = range(3)
THROBBING = 0
MIGRAINE = 0
LINES = {"triptan": 10, "ergot": 10, "opioid": 10, "combination": 10, "simple": 15}
CLASSES = ["triptan", "ergot", "opioid", "combination", "simple", "triptan+simple", "unset", "none"]
EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)
ZONES = [
    "Europe/Paris", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "Pacific/Apia",
    "America/St_Johns", "Asia/Tokyo", "Africa/Casablanca", "Antarctica/Troll", "America/Asuncion",
    "Europe/London", "Asia/Tehran", "Pacific/Chatham", "America/Santiago", "UTC",
]


class Moment:
    """A wall-clock time in a place, or in none that is known."""

    def __init__(self, zone, minutes):
        self.zone, self.written = zone, minutes
        if zone is None:
            self.wall = self.instant = minutes
        else:
            there = (EPOCH + datetime.timedelta(minutes=minutes)).astimezone(zoneinfo.ZoneInfo(zone))
            offset = there.utcoffset() // datetime.timedelta(minutes=1)
            self.instant, self.wall = minutes, minutes + offset

    @property
    def day(self):
        return self.wall // 1440

    def offset(self):
        return self.wall - self.instant

    def __str__(self):
        return f"{self.zone or '-'}={self.written}"


class Attack:
    def __init__(self, source, onset, precision, end):
        self.source, self.onset, self.precision, self.end = source, onset, precision, end
        self.peak = self.kind = self.side = self.quality = self.aura = self.aura_minutes = self.impact = None
        self.worse = self.nausea = self.vomiting = self.light = self.sound = None
        self.knows = ALL
        self.readings, self.doses = [], []

    def line(self):
        end = "-" if self.end is None else str(self.end)
        values = [
            None if self.peak is None else round(self.peak * 10), self.kind, self.side, self.quality, self.worse, self.nausea, self.vomiting, self.light,
            self.sound, self.aura, self.aura_minutes, self.impact, self.knows,
        ]
        words = ["-" if v is None else str(int(v)) for v in values]
        return f"attack {self.source} {self.onset} {self.precision} {end} {' '.join(words)}"

    # What one attack is, judged as a whole.

    def last(self):
        if isinstance(self.end, Moment):
            return self.end
        evidence = [at for at, _ in self.readings] + [at for _, at in self.doses if at is not None]
        return max([self.onset] + evidence, key=lambda moment: moment.instant)

    def days(self):
        last = (self.end.wall - 1) // 1440 if isinstance(self.end, Moment) else self.last().day
        return range(self.onset.day, max(last, self.onset.day) + 1)

    def timed(self):
        """Whether it is known how long it lasted."""
        return isinstance(self.end, Moment) and self.precision == MINUTE and self.end.instant != self.onset.instant

    def lasts(self, minutes):
        """A duration that is not known passes."""
        if not self.timed():
            return True
        return self.end.instant - self.onset.instant >= minutes

    def pain(self):
        return self.peak != 0

    def migraine_features(self):
        two_of_four = [
            self.side in (LEFT, RIGHT), self.quality == THROBBING,
            self.peak is not None and self.peak >= 4, bool(self.worse)]
        one_of_two = [bool(self.nausea) or bool(self.vomiting), bool(self.light) and bool(self.sound)]
        return sum(two_of_four) >= 2 and any(one_of_two)

    def aura_counts(self):
        return bool(self.aura) and (self.aura_minutes is None or 5 <= self.aura_minutes <= 60)

    def is_migraine(self, hours):
        return self.aura_counts() or self.pain() and self.lasts(hours * 60) and self.migraine_features()


class Diary:
    """Entries, and everything that is to be counted of them."""

    def __init__(self, today, told):
        self.today, self.told = today, told
        self.all_attacks, self.all_doses, self.all_free, self.ranges = [], [], [], []
        self.period = set()

    def settle(self):
        """Leaves out what was undone or deleted and says how far a standing declaration reaches."""
        live = ("typed", "imported")
        self.attacks = [a for a in self.all_attacks if a.source in live]
        self.free = [f for f in self.all_free if f[0] in live]
        doses = [(kind, at.day) for source, kind, at in self.all_doses if source in live]
        for attack in self.attacks:
            doses += [(kind, (at or attack.onset).day) for kind, at in attack.doses]
        self.touching, self.taken, self.knowing = {}, {}, {}
        self.checked = {day for _, day, _ in self.free}
        for attack in self.attacks:
            for day in attack.days():
                self.touching.setdefault(day, []).append(attack)
        for kind, day in doses:
            # A triptan and an analgesic in one tablet count under both.
            self.taken.setdefault(day, set()).update(kind.split("+"))
        imported = [a.onset.day for a in self.attacks if a.source == "imported"]
        imported += [day for source, day, _ in self.free if source == "imported"]
        typed = [
            x for x in self.all_attacks + self.all_doses + self.all_free
            if (x.source if isinstance(x, Attack) else x[0]) == "typed"]
        reached = imported + ([self.told] if typed or self.ranges else [])
        for _, day, knows in self.free:
            self.knowing[day] = self.knowing.get(day, 0) | knows | HEADACHE
        for first, last, knows in self.ranges:
            if last is None:
                last = max(reached, default=first)
            for day in range(first, last + 1):
                self.knowing[day] = self.knowing.get(day, 0) | knows | HEADACHE

    def recorded(self, day):
        if day >= self.today:
            return 0
        if day in self.touching:
            known = ALL
            for attack in self.touching[day]:
                known &= attack.knows | HEADACHE
            return known
        if day in self.taken:
            return ACUTE | (self.knowing[day] if day in self.checked else 0)
        return self.knowing.get(day, 0)

    def classes(self, day):
        return self.taken.get(day, set()) if day < self.today else set()

    def headache(self, day):
        if day >= self.today:
            return False
        return any(
            a.pain() and (a.lasts(30) or self.classes(day)) for a in self.touching.get(day, []))

    def measures(self, day):
        """The value of every measure; None is unknown."""
        return {name: rule(self, day) for name, rule in RULES.items()}

    def reaches(self, day, floor):
        if not self.recorded(day) & INTENSITY:
            return None
        if not self.headache(day):
            return False
        attacks = self.touching.get(day, [])
        if any(a.peak is not None and a.peak >= floor for a in attacks):
            return True
        return None if any(a.peak is None for a in attacks) else False

    def migraine(self, day, hours):
        if not self.recorded(day) & FEATURES:
            return None
        specific = self.headache(day) and bool(self.classes(day) & {"triptan", "ergot"})
        return any(a.is_migraine(hours) for a in self.touching.get(day, [])) or specific

    def peak(self, day):
        if day >= self.today:
            return None
        peaks = [a.peak for a in self.touching.get(day, [])]
        known = [p for p in peaks if p is not None]
        if not known or (max(known) == 0 and None in peaks):
            return None
        return max(known)

    def impact(self, day):
        noted = [a.impact for a in self.touching.get(day, []) if a.impact is not None]
        return max(noted) if noted and day < self.today else None

    def hours(self):
        """Minutes of head pain by the day; None is unknown."""
        found, counted = {}, []
        for attack in sorted(self.attacks, key=lambda a: a.onset.instant):
            if not attack.pain():
                continue
            days = attack.days()
            if not attack.timed():
                found.update((day, None) for day in days)
                continue
            pieces = [(attack.onset.instant, attack.end.instant)]
            for first, last in counted:
                pieces = [
                    piece for a, b in pieces for piece in [(a, min(b, first)), (max(a, last), b)]
                    if piece[0] < piece[1]]
            counted.append((attack.onset.instant, attack.end.instant))
            for day in days:
                start = float("-inf") if day == days[0] else day * 1440 - attack.onset.offset()
                stop = float("inf") if day == days[-1] else (day + 1) * 1440 - attack.onset.offset()
                share = sum(max(0, min(b, stop) - max(a, start)) for a, b in pieces)
                if found.setdefault(day, 0) is not None:
                    found[day] += share
        return found

    def class_days(self, days):
        """Days of each class with a line, of any of them, and of drugs without a line."""
        taken = [self.classes(day) for day in days]
        alone = [sum(1 for c in taken if name in c) for name in LINES]
        return alone + [sum(1 for c in taken if c & set(LINES)), sum(1 for c in taken if "unset" in c)]

    def overuse(self):
        windows = [range(self.today - 30 * n, self.today - 30 * (n - 1)) for n in (3, 2, 1)]
        counts = [self.class_days(window) for window in windows]
        for window, numbers in zip(windows, counts):
            recorded = sum(1 for day in window if self.recorded(day) & ACUTE)
            yield f"overuse {window[0]} {recorded} {' '.join(map(str, numbers))}"
        reached = [
            name for index, (name, line) in enumerate(LINES.items()) if all(c[index] >= line for c in counts)]
        if not reached and all(
                any(c >= line for c, line in zip(numbers, LINES.values()))
                or numbers[5] >= 10 and sum(1 for c in numbers[:5] if c) > 1 for numbers in counts):
            reached = ["several"]
        yield " ".join(["reached", *reached])

    def attack_days(self, gap):
        """First days of attacks, those that belong together joined."""
        first, latest = [], None
        for attack in sorted(self.attacks, key=lambda a: a.onset.instant):
            if latest is None or not self.continues(latest, attack, gap):
                first.append(attack.onset.day)
            if latest is None or attack.last().instant >= latest.last().instant:
                latest = attack
        return first

    def continues(self, earlier, attack, gap):
        if DAY not in (earlier.precision, attack.precision):
            return attack.onset.instant - earlier.last().instant < gap * 60
        between = range(earlier.days()[-1] + 1, attack.onset.day)
        allowed = {0: -1, 24: 0, 48: 1}[gap]
        return len(between) <= allowed and all(self.recorded(day) & HEADACHE for day in between)

    def lines(self, first, last):
        """What the program should print."""
        self.settle()
        days = range(first, last + 1)
        measures = {day: self.measures(day) for day in days}
        hours = self.hours()
        for day in days:
            classes = "+".join(sorted(self.classes(day))) or "-"
            minutes = spell(hours[day]) if day in hours else "."
            period = int(day in self.period and day < self.today)
            yield f"day {day} {self.recorded(day)} {spell(tenths(self.peak(day)))} {classes} {minutes} " + (
                f"{spell(self.impact(day))} {period} ") + " ".join(
                f"{name}={spell(value)}" for name, value in measures[day].items())
        months = {}
        for day in days:
            date = datetime.date(1970, 1, 1) + datetime.timedelta(days=day)
            months.setdefault((date.year, date.month), []).append(day)
        for (year, month), inside in months.items():
            # The days with headache or aura decide whether there is a count; without any, every day does.
            judged = [day for day in inside if self.headache(day) or measures[day][MIGRAINE_DAYS]] or inside
            totals = [total(measures[day][name] for day in judged) for name in (MIGRAINE_DAYS, "severe_days")]
            # A dose is a dose even where nobody knows of all of them; free days do not tell of the others.
            asked = [day for day in inside if self.headache(day) or self.classes(day)] or inside
            totals.append(total(True if self.classes(day) else measures[day]["acute_medication_days"] for day in asked))
            totals += self.class_days(inside) if totals[2] is not None else [None] * 7
            yield " ".join(
                map(str, ["month", year, month, len(inside), sum(1 for d in inside if self.recorded(d) & 1),
                          sum(1 for d in inside if self.headache(d)), *map(spell, totals)]))
        headaches = [day for day in days if self.headache(day)]
        timed = [hours[day] for day in headaches if hours[day] is not None]
        rated = [self.impact(day) for day in headaches if self.impact(day) is not None]
        burden = [len(headaches), len(timed), sum(timed), len(rated), *(rated.count(n) for n in range(4))]
        yield " ".join(map(str, ["burden", *burden]))
        for gap in (0, 24, 48):
            yield f"attacks {gap} " + " ".join(map(str, self.attack_days(gap)))
        stretches = []
        for day in days:
            if not self.recorded(day) & HEADACHE:
                if stretches and stretches[-1][1] == day - 1:
                    stretches[-1][1] = day
                else:
                    stretches.append([day, day])
        yield "unknown " + " ".join(f"{a}..{b}" for a, b in stretches)
        yield from self.overuse()
        yield "end"


# What counts as a day of each measure, by the program's name of it and in the program's order (DayMeasure.all); None is
# unknown. Migraine days have a rule of their own in each version. The months count them by the first.
MIGRAINE_DAYS = "migraine_days:leiden2023"
RULES = {
    "headache_days": lambda diary, day: diary.headache(day) if diary.recorded(day) & HEADACHE else None,
    MIGRAINE_DAYS: lambda diary, day: diary.migraine(day, 0.5),
    "migraine_days:ihs4h": lambda diary, day: diary.migraine(day, 4),
    "migraine_days:patient": lambda diary, day: any(
        a.kind == MIGRAINE for a in diary.touching.get(day, [])) if diary.recorded(day) & HEADACHE else None,
    "moderate_or_severe_days": lambda diary, day: diary.reaches(day, 4),
    "acute_medication_days": lambda diary, day: (
        bool(diary.classes(day)) if diary.recorded(day) & ACUTE else None),
    "severe_days": lambda diary, day: diary.reaches(day, 7),
}


def tenths(intensity):
    return None if intensity is None else round(intensity * 10)


def spell(value):
    return "-" if value is None else str(int(value))


def total(values):
    known = [value for value in values if value is not None]
    return sum(known) if known else None


class Maker:
    """A random diary of a few months, with everything that has ever been hard to count."""

    def __init__(self, seed):
        self.random = random.Random(seed)

    def chance(self, share):
        return self.random.random() < share

    def maybe(self, share, choices):
        return self.random.choice(choices) if self.chance(share) else None

    def diary(self):
        pick = self.random
        # Around the days on which clocks change, as often as not.
        year = pick.randint(1971, 2036)
        month = pick.choice([3, 4, 9, 10, 11]) if self.chance(0.5) else pick.randint(1, 12)
        self.first = (datetime.date(year, month, 1) - datetime.date(1970, 1, 1)).days - 30
        self.length = pick.choice([20, 60, 90, 150])
        self.home = None if self.chance(0.1) else pick.choice(ZONES)
        self.onsets = set()
        offsets = [self.moment(day, 0).offset() for day in range(self.first, self.first + self.length + 1)]
        self.changes = [self.first + n for n, pair in enumerate(zip(offsets, offsets[1:])) if len(set(pair)) > 1]
        today = self.first + (pick.randint(5, self.length) if self.chance(0.2) else self.length + 3)
        diary = Diary(today, self.first + pick.randint(0, self.length))
        dense = self.chance(0.15)
        for _ in range(pick.randint(0, self.length if dense else self.length // 4)):
            self.attack(diary, clustered=dense)
        for _ in range(pick.randint(0, 8)):
            at = self.moment(self.day(), pick.randint(0, 1439))
            diary.all_doses.append(("typed", pick.choice(CLASSES), at))
        if self.chance(0.1):
            # Days with drugs by the dozen, of one class or two.
            kinds = pick.sample(CLASSES, pick.choice([1, 2]))
            for day in range(today - 95, today + 1):
                if self.chance(0.5):
                    diary.all_doses.append(("typed", pick.choice(kinds), self.moment(day, 720)))
        diary.period = {self.day() for _ in range(pick.choice([0, 0, 5]))}
        for _ in range(pick.randint(0, self.length // 2)):
            source = pick.choice(["typed", "typed", "imported", "undone"])
            entry = (source, self.day(), self.knows())
            if not any(f[:2] == entry[:2] for f in diary.all_free):
                diary.all_free.append(entry)
        for _ in range(pick.choice([0, 0, 1, 2])):
            first = self.day()
            diary.ranges.append((first, first + pick.randint(0, 40), self.knows()))
        if self.chance(0.3):
            diary.ranges.append((self.day(), None, self.knows()))
        return diary

    def day(self):
        return self.first + self.random.randint(0, self.length)

    def knows(self):
        return ALL if self.chance(0.6) else self.random.randint(0, 15) | HEADACHE

    def moment(self, day, minute):
        """About that time of that day, at home or, now and then, on a journey."""
        zone = self.home
        if zone is not None and self.chance(0.05):
            zone = self.random.choice(ZONES)
        if zone is None:
            return Moment(None, day * 1440 + minute)
        guess = Moment(zone, day * 1440 + minute)
        return Moment(zone, guess.instant - guess.offset())

    def later(self, moment, minutes):
        return Moment(moment.zone, moment.written + minutes)

    def attack(self, diary, clustered):
        pick = self.random
        source = pick.choice(["typed"] * 6 + ["imported"] * 3 + ["undone", "deleted"])
        precision = pick.choice([MINUTE] * 6 + [PART, DAY, WAKING])
        while True:
            minute = 0 if precision == DAY else pick.choice([0, 1439, pick.randint(0, 1439), pick.randint(0, 1439)])
            day = self.day()
            if self.changes and precision == MINUTE and self.chance(0.15):
                # In the night in which the clock is changed.
                day, minute = pick.choice(self.changes), pick.randint(0, 240)
            onset = Moment(None, day * 1440) if precision == DAY else self.moment(day, minute)
            # Two attacks at the same moment have no order, and how they join would be anybody's guess.
            if diary.all_attacks and precision == MINUTE and self.chance(0.1):
                # Exactly a merge gap, or a minute less, after the end of another.
                gap = pick.choice([24, 48]) * 60 - pick.randint(0, 1)
                onset = self.later(pick.choice(diary.all_attacks).last(), gap)
            if onset.instant not in self.onsets:
                break
        self.onsets.add(onset.instant)
        lengths = [0, pick.randint(1, 60), 29, 30, 239, 240, pick.randint(60, 900), pick.randint(900, 6000)]
        length = pick.randint(5, 180) if clustered else pick.choice(lengths)
        end = self.later(onset, length)
        if end.zone is not None and self.chance(0.1):
            # Ends far from where it began.
            end = Moment(pick.choice(ZONES), end.written)
        kind = pick.random()
        if kind < 0.15:
            end = None
        elif kind < 0.25:
            end = "open"
        elif kind < 0.4:
            # Ends at midnight sharp, some day: the clock may have been changed since.
            left = -end.wall % 1440
            end = self.later(end, left)
        attack = Attack(source, onset, precision, end)
        attack.peak = self.maybe(0.8, [0] + list(range(1, 11)) + [0.5, 3.5, 3.9, 4.1, 6.5, 6.9, 7.1, 9.9])
        attack.kind = self.maybe(0.4, range(4))
        attack.impact = self.maybe(0.5, range(4))
        attack.side = self.maybe(0.6, range(3))
        attack.quality = self.maybe(0.6, range(5))
        for name in ("worse", "nausea", "vomiting", "light", "sound"):
            setattr(attack, name, self.maybe(0.7, [False, True]))
        attack.aura = True if attack.peak == 0 else self.maybe(0.5, [False, False, True])
        attack.aura_minutes = self.maybe(0.4, [0, 4, 5, 30, 60, 61, 500]) if attack.aura else None
        attack.knows = self.knows() if source in ("imported", "undone") else ALL
        for _ in range(pick.choice([0, 0, 1, 3])):
            attack.readings.append((self.later(onset, pick.randint(0, 3000)), pick.randint(0, 10)))
        for _ in range(pick.choice([0, 0, 1, 2])):
            at = None if self.chance(0.4) else self.later(onset, pick.randint(0, 2500))
            attack.doses.append((pick.choice(CLASSES), at))
        diary.all_attacks.append(attack)


def entries(diary, first, last):
    yield f"diary {diary.today} {diary.told}"
    for attack in diary.all_attacks:
        yield attack.line()
        for at, intensity in attack.readings:
            yield f"reading {at} {intensity}"
        for kind, at in attack.doses:
            yield f"dose {kind} {'-' if at is None else at}"
    for source, kind, at in diary.all_doses:
        yield f"alone {source} {kind} {at}"
    for source, day, knows in diary.all_free:
        yield f"free {source} {day} {knows}"
    for day, until, knows in diary.ranges:
        yield f"range {day} {'-' if until is None else until} {knows}"
    for day in sorted(diary.period):
        yield f"period {day}"
    yield f"table {first} {last}"


class Differs(Exception):
    pass


def compare(tabulate, seeds):
    """Attacks, days and lines compared; raises where the program and the oracle differ."""
    attacks = days = lines = 0
    with tempfile.TemporaryDirectory(dir="/dev/shm" if os.path.isdir("/dev/shm") else None) as folder:
        tabulating = program.start(
            [tabulate, "days", folder], stdin=PIPE, stdout=PIPE, text=True)
        try:
            for seed in seeds:
                maker = Maker(seed)
                diary = maker.diary()
                first, last = maker.first - 3, maker.first + maker.length + 8
                written = list(entries(diary, first, last))
                tabulating.stdin.write("\n".join(written) + "\n")
                tabulating.stdin.flush()
                for expected in diary.lines(first, last):
                    found = tabulating.stdout.readline().rstrip()
                    if found != expected.rstrip():
                        raise Differs(
                            "\n".join(written)
                            + f"\nseed {seed}: the program says\n  {found}\nthe oracle\n  {expected}")
                    lines += 1
                days += last - first + 1
                attacks += len(diary.all_attacks)
            tabulating.stdin.close()
            if tabulating.wait():
                sys.exit(f"tabulate: exit {tabulating.returncode}")
        finally:
            tabulating.kill()
            tabulating.wait()
    return attacks, days, lines


# Each makes one definition wrong, in a way that people do.
CONTROLS = {
    "an end at midnight touches the day that begins": (
        Attack, "days", lambda self: range(self.onset.day, self.last().day + 1)),
    "durations by the wall clock": (
        Attack, "lasts", lambda self, minutes: not self.timed() or self.end.wall - self.onset.wall >= minutes),
    "an end that is the onset is a length": (
        Attack, "timed", lambda self: isinstance(self.end, Moment) and self.precision == MINUTE),
    "a dose alone says that there was no headache": (
        Diary, "recorded", lambda self, day, right=Diary.recorded: right(self, day)
        | (HEADACHE if day in self.taken and day not in self.touching and day < self.today else 0)),
    "a declared stretch covers the days with a dose": (
        Diary, "recorded", lambda self, day, right=Diary.recorded: right(self, day)
        | (self.knowing.get(day, 0) if day not in self.touching and day < self.today else 0)),
    "an aura of any length counts": (Attack, "aura_counts", lambda self: bool(self.aura)),
    "one feature of pain is enough": (
        Attack, "migraine_features", lambda self: self.side in (LEFT, RIGHT) and bool(self.nausea)),
    "an unknown day is free": (
        Diary, "recorded", lambda self, day, right=Diary.recorded: right(self, day) or HEADACHE),
    "a drug against nausea makes no medication day": (
        Diary, "classes", lambda self, day: self.taken.get(day, set()) - {"none"} if day < self.today else set()),
    "attacks exactly 24 hours apart are one": (
        Diary, "continues", lambda self, a, b, gap, right=Diary.continues: right(self, a, b, gap)
        or DAY not in (a.precision, b.precision) and b.onset.instant - a.last().instant == gap * 60),
    "the hours of attacks that overlap add up": (
        Diary, "hours", lambda self: {
            day: None if any(not a.timed() for a in touching) else sum(
                max(0, min(a.end.wall, day * 1440 + 1440) - max(a.onset.wall, day * 1440)) for a in touching)
            for day, all_touching in self.touching.items()
            for touching in [[a for a in all_touching if a.pain()]] if touching}),
    "an unknown length is none": (
        Diary, "hours", lambda self, right=Diary.hours: {d: m or 0 for d, m in right(self).items()}),
    "the latest impact of a day stands": (
        Diary, "impact", lambda self, day: next(
            (a.impact for a in reversed(self.touching.get(day, [])) if a.impact is not None), None)
        if day < self.today else None),
    "severe from 8 on": (
        Diary, "reaches", lambda self, day, floor, right=Diary.reaches: right(
            self, day, 8 if floor == 7 else floor)),
    "doses are counted, not days": (
        Diary, "class_days", lambda self, days, right=Diary.class_days: [
            count + (n == 4 and any("simple" in self.classes(d) and len(self.classes(d)) > 1 for d in days))
            for n, count in enumerate(right(self, days))]),
    "the windows of overuse end today": (
        Diary, "overuse", lambda self, right=Diary.overuse: right(Tomorrow(self))),
}


class Tomorrow:
    """A diary a day later."""

    def __init__(self, diary):
        self.diary, self.today = diary, diary.today + 1

    def __getattr__(self, name):
        return getattr(self.diary, name)


def check_controls(tabulate):
    for name, (owner, method, wrong) in CONTROLS.items():
        right = getattr(owner, method)
        setattr(owner, method, wrong)
        try:
            compare(tabulate, range(2000))
        except Differs as found:
            seed = str(found).rsplit("seed ", 1)[1].split(":")[0]
            print(f"found out at seed {seed}: {name}")
        else:
            sys.exit(f"not found out in 2,000 diaries: {name}")
        finally:
            setattr(owner, method, right)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("tabulate")
    parser.add_argument("--diaries", type=int, default=500)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**9))
    parser.add_argument("--controls", action="store_true")
    options = parser.parse_args()
    if options.controls:
        return check_controls(options.tabulate)
    print(f"day_table.py: {options.diaries} diaries from seed {options.seed}", flush=True)
    try:
        attacks, days, lines = compare(
            options.tabulate, range(options.seed, options.seed + options.diaries))
    except Differs as found:
        sys.exit(str(found))
    print(f"{options.diaries} diaries, {attacks} attacks, {days} days: {lines} lines equal")


if __name__ == "__main__":
    main()
