#!/usr/bin/env python3
"""Checks the program's reading of every time zone of this machine against Python's zoneinfo, 1970 to 2037.

    zones.py TABULATE [--zones N] [--seed N]

Offsets and civil days on a grid of 15,629 minutes (a prime: every hour of the day is met); then every civil
day that is not 24 hours long, with its length. A midnight shown twice is the first one; one that was skipped
is read with the offset before. Offsets of odd seconds count to the nearest minute.

TABULATE is the test program of that name. --zones takes that many at random. Needs Python 3.9.
"""
import argparse
import datetime
import os
import random
import sys
import zoneinfo

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../Support"))
import program

FOLDER = "/usr/share/zoneinfo"
EPOCH = datetime.datetime(1970, 1, 1)
LAST = (datetime.datetime(2038, 1, 1) - EPOCH) // datetime.timedelta(minutes=1)
GRID = 15_629
STEP = datetime.timedelta(minutes=GRID)
SECOND = datetime.timedelta(seconds=1)


def minutes(offset):
    return (offset // SECOND + 30) // 60


def expected(name):
    with open(os.path.join(FOLDER, name), "rb") as file:
        zone = zoneinfo.ZoneInfo.from_file(file, key=name)
    yield f"zone {name}"
    moment = EPOCH.replace(tzinfo=datetime.timezone.utc)
    for instant in range(0, LAST, GRID):
        offset = minutes(moment.astimezone(zone).utcoffset())
        yield f"{instant} {offset} {(instant + offset) // 1440}"
        moment += STEP
    midnight, one = EPOCH.replace(tzinfo=zone), datetime.timedelta(days=1)
    before = minutes(midnight.utcoffset())
    for day in range(LAST // 1440):
        midnight += one
        after = minutes(midnight.utcoffset())
        if after != before:
            yield f"day {day} {1440 + before - after}"
        before = after


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("tabulate")
    parser.add_argument("--zones", type=int)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**9))
    options = parser.parse_args()
    names = sorted(n for n in zoneinfo.available_timezones() if os.path.isfile(os.path.join(FOLDER, n)))
    if not names:
        sys.exit(f"no zones in {FOLDER}")
    if options.zones is not None and options.zones < len(names):
        print(f"zones.py: {options.zones} zones by seed {options.seed}")
        names = random.Random(options.seed).sample(names, options.zones)
    offsets = days = 0
    for start in range(0, len(names), 20):
        chunk = names[start:start + 20]
        done = program.run(
            [options.tabulate, "zones", "0", str(LAST), *chunk], capture_output=True, text=True)
        if done.returncode:
            sys.exit(f"tabulate: exit {done.returncode}\n{done.stderr}")
        found = iter(done.stdout.splitlines())
        for name in chunk:
            for line in expected(name):
                other = next(found, None)
                if other != line:
                    sys.exit(f"{name}: the program says {other}, zoneinfo {line}")
                offsets += line[0].isdigit()
                days += line.startswith("day")
        if next(found, None) is not None:
            sys.exit(f"{chunk[-1]}: the program says more than zoneinfo")
    print(f"{len(names)} zones: {offsets} offsets and civil days, {days} days longer or shorter than 24 hours, equal")


if __name__ == "__main__":
    main()
