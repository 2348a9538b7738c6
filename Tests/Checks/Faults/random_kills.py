"""Kills the program at random moments of logs and imports.

    random_kills.py BINARY [--long]

Whatever was acknowledged is there at the end, and an import is there whole or not at all.
"""

import os
import random
import sqlite3
import sys
import time
from subprocess import DEVNULL, PIPE

from diary import HERE, Diary, Findings, arguments, program, scratch, write_csv


def killed(diary, words, delay):
    """Standard output of a command killed after `delay` seconds, and whether the kill came in time."""
    process = diary.start([diary.binary, *words], stdout=PIPE, stderr=DEVNULL, text=True)
    time.sleep(delay)
    process.kill()
    return process.communicate()[0], process.returncode < 0


def typical(diary, words, base):
    """Seconds that a command takes, from the start of its process to the end: the shortest of five."""
    shortest = 60
    for _ in range(5):
        diary.restore(base)
        process = diary.start([diary.binary, *words], stdout=DEVNULL)
        started = time.monotonic()
        if process.wait() != 0:
            raise SystemExit(f"headache {' '.join(words)}: {process.returncode}")
        shortest = min(shortest, time.monotonic() - started)
    return shortest


def logs(binary, runs, chance, findings):
    diary = Diary(binary, scratch())
    diary.must("5", "09:00-10:00")
    length = typical(diary, ["new", "5", "09:00-10:00"], diary.save())
    acknowledged, hits = set(), 0
    for n in range(runs):
        out, hit = killed(diary, ["new", "5", "09:00-10:00", f"+r{n}"], chance.uniform(0, 1.3 * length))
        hits += hit
        if out:
            acknowledged.add(f"r{n}")
        shown = diary.run("list", "-n", "1")
        findings.expect(shown.returncode in (0, 66), f"list after kill {n}: {shown.stderr.strip()}")
    listed = diary.must("list", "--json", "-n", "1000000")
    present = {f"r{n}" for n in range(runs) if f'"r{n}"' in listed}
    for lost in sorted(acknowledged - present):
        findings.expect(False, f"{lost} was acknowledged and is lost")
    findings.expect(diary.integrity() == "ok", "damaged after killed logs")
    findings.expect(hits > runs // 5, f"only {hits} of {runs} logs were killed in time")
    return f"{runs} logs, {hits} killed, {len(acknowledged)} acknowledged, {len(present)} present"


def imports(binary, runs, rows, chance, findings):
    folder = scratch()
    diary = Diary(binary, folder)
    old, new = os.path.join(folder, "old.csv"), os.path.join(folder, "new.csv")
    write_csv(old, rows, 2010)
    write_csv(new, rows, 2017)
    diary.must("import", old)
    base, before = diary.save(), diary.content()
    length = typical(diary, ["import", new], base)
    after = diary.content()
    tally = {"old": 0, "new": 0}
    for n in range(runs):
        diary.restore(base)
        out, _ = killed(diary, ["import", new], chance.uniform(0, 1.5 * length))
        shown = diary.run("list", "-n", "1")
        findings.expect(shown.returncode == 0, f"list after killed import {n}: {shown.stderr.strip()}")
        found = diary.content()
        findings.expect(found in (before, after), f"import {n} is half there")
        findings.expect(not out or found == after, f"import {n} was acknowledged and is lost")
        tally["new" if found == after else "old"] += 1
    findings.expect(diary.integrity() == "ok", "damaged after killed imports")
    findings.expect(tally["old"] > 0, "no import was killed in time")
    return f"{runs} imports of {rows} rows into {rows}: {tally['old']} old, {tally['new']} complete, 0 between"


def control(chance, findings):
    """A program that commits an import in two halves is caught between them."""
    path = os.path.join(scratch(), "careless.sqlite")
    half = 0
    for _ in range(10):
        for name in (path, path + "-journal"):
            if os.path.exists(name):
                os.remove(name)
        process = program.start([sys.executable, "-S", os.path.join(HERE, "careless.py"), "entries", path, "0.3"],
                                stdout=DEVNULL)
        time.sleep(chance.uniform(0.1, 0.5))
        process.kill()
        process.wait()
        connection = sqlite3.connect(path)
        try:
            half += connection.execute("SELECT count(*) FROM entry").fetchone()[0] == 50
        except sqlite3.OperationalError:
            pass
        connection.close()
    findings.expect(half > 0, "control: a torn import was not found")
    return f"control: {half} of 10 half done"


def main():
    binary, long = arguments()
    findings = Findings("random kills (R4)")
    chance = random.Random(20261122)
    logged = logs(binary, 1000 if long else 100, chance, findings)
    imported = imports(binary, 200 if long else 20, 20_000 if long else 4_000, chance, findings)
    findings.finish(f"{logged}; {imported}; {control(chance, findings)}")


main()
