#!/usr/bin/env python3
"""Counts the instructions of the program's analysis, with limits.

    bench.py BINARY MEASURE [--large] [--keep FOLDER]

Makes a diary of 20,000 attacks (1,000,000 with --large) through `import` and runs, under Valgrind's callgrind,
the least that counting days can cost (baseline.c), the analysis alone (MEASURE, the test program of that name:
`compare` itself checks the sum of every row before it believes one) and the program. Instruction counts repeat to a thousandth
where seconds do not, so limits are set on them; CPU time and peak memory are of runs without Valgrind, in turns
with what they are measured against: the median of five, of a hundred and one for a line that is logged. Then how every verb grows with the diary, see growth.py.
Fails where a limit is broken. Diaries are kept in FOLDER, and found there.

Needs Python 3.9, valgrind, strace, sqlite3, a C compiler and libsqlite3-dev.
"""
import argparse
import datetime
import os
import random
import re
import resource
import shutil
import statistics
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "../../Support"))
sys.path.insert(0, HERE)
sys.dont_write_bytecode = True
import growth
import program

CLOCK = {"HEADACHE_NOW": "2026-11-22T12:00+00:00", "TZ": None}
DRUGS = ["", "", "sumatriptan 50 mg", "ibuprofen 400 mg", "paracetamol 1 g", "rizatriptan 10 mg"]


def attacks(count):
    """CSV lines of a long life: two attacks in five days, or thirty-six a day where there are a million."""
    pick = random.Random(42)
    gap = 40 if count > 200_000 else 1500
    moment = datetime.datetime(2026, 11, 1) - datetime.timedelta(minutes=count * (gap + 1))
    yield "start,end,intensity,side,quality,aura,nausea,vomiting,photophobia,phonophobia,medication,note\n"
    for _ in range(count):
        moment += datetime.timedelta(minutes=1 + int(pick.expovariate(1 / gap)))
        end = moment + datetime.timedelta(minutes=pick.randint(30, 4320 if pick.random() < 0.1 else 900))
        features = [pick.choice(["yes", "no"]) for _ in range(5)]
        note = "" if pick.random() < 0.5 else "short sleep and the long way home"
        yield ",".join([
            f"{moment:%Y-%m-%d %H:%M}", f"{end:%Y-%m-%d %H:%M}", str(pick.randint(1, 10)),
            pick.choice(["left", "right", "both"]), pick.choice(["throbbing", "pressing"]), *features,
            pick.choice(DRUGS), note]) + "\n"


def run(command, **options):
    done = program.run(command, CLOCK, capture_output=True, text=True, **options)
    if done.returncode:
        sys.exit(f"{' '.join(command)}: exit {done.returncode}\n{done.stderr[-2000:]}")
    return done.stdout, done.stderr


def instructions(command):
    _, said = run(["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *command])
    return int(re.search(r"Collected : (\d+)", said)[1])


def cost(command):
    """CPU seconds and peak memory in MiB of one run."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        program.run(command, CLOCK, check=True)
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        os.write(write, f"{used.ru_utime + used.ru_stime} {used.ru_maxrss / 1024}".encode())
        os._exit(0)
    os.close(write)
    with os.fdopen(read) as pipe:
        seconds, peak = map(float, pipe.read().split())
    os.waitpid(child, 0)
    return seconds, peak


def diary(binary, folder, count):
    path = os.path.join(folder, f"{count}.sqlite")
    if not os.path.exists(path):
        sheet = os.path.join(folder, f"{count}.csv")
        with open(sheet, "w") as file:
            file.writelines(attacks(count))
        run([binary, "--diary", path, "import", sheet])
        run([binary, "--diary", path, "complete", "2024-01-01..2026-11-21"])
        os.remove(sheet)
    return path


class Table:
    """Rows of what was measured, and whether every limit was kept."""

    def __init__(self):
        self.broken = []
        print(f"{'':44} {'measured':>14} {'limit':>14}")

    def row(self, name, value, limit=None, spell="{:,.0f}"):
        is_broken = limit is not None and value > limit
        if is_broken:
            self.broken.append(name)
        print(
            f"{name:44} {spell.format(value):>14} {'' if limit is None else spell.format(limit):>14}"
            + ("  BROKEN" if is_broken else ""))


def analysis(table, binary, measure, baseline, path, count, limits):
    """Day table and every measure, against one pass in C; and `compare`, which checks every row first."""
    windows = ["2024-03-01", "2026-03-01"]
    alone = [measure, path, "2026-11-22", *windows]
    compare = [
        binary, "--diary", path, "compare", "2024-03-01..2024-05-23", "2026-03-01..2026-05-23",
        "--json"]
    plain = [baseline, path]
    name = f"{count:,} attacks"
    least, found = instructions(plain), instructions(alone)
    table.row(f"{name}: one pass in C, instructions", least)
    table.row(f"{name}: every measure, instructions", found, limits.get("instructions"))
    table.row(f"{name}: every measure, over C's", found / least, limits["ratio"], "{:.2f}")
    triples = [[cost(command) for command in (plain, alone, compare)] for _ in range(5)]
    seconds = [statistics.median(triple[index][0] for triple in triples) for index in range(3)]
    ratio = statistics.median(triple[1][0] / max(triple[0][0], 1e-3) for triple in triples)
    ratio_limit = limits["ratio"] if count > 200_000 else None  # Of hundredths of a second no ratio is worth a limit.
    table.row(f"{name}: every measure, CPU seconds", seconds[1], limits["cpu"], "{:.3f}")
    table.row(f"{name}: every measure, CPU over C's", ratio, ratio_limit, "{:.2f}")
    table.row(f"{name}: every measure, peak MiB", max(t[1][1] for t in triples), limits["peak"], "{:.1f}")
    table.row(f"{name}: compare, CPU seconds", seconds[2], limits.get("compare"), "{:.3f}")
    table.row(f"{name}: compare, peak MiB", max(t[2][1] for t in triples), limits["peak"], "{:.1f}")
    return found


# What a line of words costs at least: one row, the diary's pragmas, and SQLite's own program.
ONE_ROW = """PRAGMA journal_mode=DELETE; PRAGMA synchronous=EXTRA;
CREATE TABLE IF NOT EXISTS attack (id INTEGER PRIMARY KEY, onset INTEGER, peak INTEGER) STRICT;"""
INSERT = "PRAGMA synchronous=EXTRA; INSERT INTO attack (onset, peak) VALUES (29737015, 7);"


SHORT_VERBS = [
    (["new", "7"], ["5"]), (["took", "suma"], ["5"]), (["helped"], ["5", "suma"]), (["over"], ["5"]),
    (["still"], ["5"]), (["free", "yesterday"], []),
    (["due"], []), (["due"], ["complete", "2026-11-01.."]),
]


def logging(table, binary, folder, scratch, large):
    """`headache 7`, and what it costs to look: `headache` alone and `list`."""
    copy = os.path.join(scratch, "copy.sqlite")

    def fresh(count):
        shutil.copy(diary(binary, folder, count), copy)
        return [binary, "--diary", copy]

    log = fresh(20_000) + ["7"]
    found = instructions(log)
    table.row("20,000 attacks: headache 7, instructions", found, 3.3e6)
    fresh(20_000)
    _, said = run(["strace", "-f", "-c", "-e", "trace=fdatasync,fsync", *log])
    syncs = {row.split()[-1]: int(row.split()[3]) for row in said.splitlines() if row.endswith("sync")}
    table.row("20,000 attacks: headache 7, fdatasync", syncs.get("fdatasync", 0), 5)
    table.row("20,000 attacks: headache 7, fsync", syncs.get("fsync", 0), 0)
    if syncs.get("fdatasync", 0) != 5:
        table.broken.append("exactly five fdatasync")

    plain = os.path.join(scratch, "plain.sqlite")
    run(["sqlite3", plain, ONE_ROW])
    insert = ["sqlite3", plain, INSERT]
    least = instructions(insert)
    table.row("one row by sqlite3, instructions", least)
    # One after the other in turns: what else the machine does meanwhile, it does to both.
    ratios = []
    for _ in range(101):
        least_seconds = cost(insert)[0]
        fresh(20_000)
        ratios.append(cost(log)[0] / max(least_seconds, 1e-4))
    low, middle, high = statistics.quantiles(ratios, n=4)
    table.row("headache 7, CPU over sqlite3's, of 101 pairs", middle, 1.5, "{:.2f}")
    table.row("  lower quartile", low, None, "{:.2f}")
    table.row("  upper quartile", high, None, "{:.2f}")

    few = instructions(fresh(1_000) + ["7"])
    table.row("headache 7, 20,000 attacks over 1,000", found / few, 1.05, "{:.3f}")
    if large:
        many = instructions(fresh(1_000_000) + ["7"])
        table.row("headache 7, 1,000,000 attacks over 1,000", many / few, 1.05, "{:.3f}")

    # What is typed in the dark as well, each with the entry before that it is about.
    for words, before in SHORT_VERBS:
        line = fresh(20_000)
        if before:
            run(line + before)
        table.row(f"20,000 attacks: headache {' '.join(words)}, instructions", instructions(line + words), 6e6)

    # The list checks the sum of every row before it believes one, the glance reads the last weeks.
    for words, limit, most in ([], 40e6, 0.03), (["list", "-q"], 650e6, 0.15):
        look = fresh(20_000) + words
        name = f"20,000 attacks: {' '.join(['headache', *words])}"
        table.row(f"{name}, instructions", instructions(look), limit)
        seconds = statistics.median(cost(look)[0] for _ in range(21))
        table.row(f"{name}, CPU seconds", seconds, most, "{:.4f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("binary")
    parser.add_argument("measure")
    parser.add_argument("--large", action="store_true")
    parser.add_argument("--keep")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = options.keep or scratch
        os.makedirs(folder, exist_ok=True)
        baseline = os.path.join(scratch, "baseline")
        run(["cc", "-O2", "-o", baseline, os.path.join(HERE, "baseline.c"), "-lsqlite3"])
        table = Table()
        small = diary(options.binary, folder, 20_000)
        few = analysis(
            table, options.binary, options.measure, baseline, small, 20_000,
            dict(ratio=3.2, instructions=160e6, cpu=0.1, compare=0.1, peak=24))
        logging(table, options.binary, folder, scratch, options.large)
        growth.measure(options.binary, folder, table.row)
        if options.large:
            large = diary(options.binary, folder, 1_000_000)
            many = analysis(
                table, options.binary, options.measure, baseline, large, 1_000_000,
                dict(ratio=4, cpu=1, peak=24))
            table.row("an attack among a million over one of 20,000", many / few / 50, 1.1, "{:.2f}")
    sys.exit(f"broken: {', '.join(table.broken)}" if table.broken else 0)


if __name__ == "__main__":
    main()
