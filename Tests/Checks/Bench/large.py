#!/usr/bin/env python3
"""Every verb on a long life: 200,000 attacks, 500 preventives, 6,000 drugs, 10,000 steps to undo.

    large.py BINARY [--keep FOLDER] [--attacks N] [--trials N] [--drugs N] [--steps N]

Prints a table of elapsed and CPU seconds and peak memory, one run each, in Markdown: docs/performance.md has it. Fails
where a verb takes more than 64 MiB, or longer than a minute. The diary is made through the program, which takes some
minutes; it is kept in FOLDER, and found there.

Needs Python 3.9.
"""
import argparse
import datetime
import os
import random
import resource
import shutil
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "../../Support"))
sys.dont_write_bytecode = True
import program

CLOCK = {"HEADACHE_NOW": "2026-11-22T12:00+00:00", "TZ": "UTC"}
TODAY = datetime.date(2026, 11, 22)
PEAK, SECONDS = 64, 60
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def drug(number):
    return "drug" + LETTERS[number % 26] + LETTERS[number // 26 % 26] + LETTERS[number // 676]


def day(ago):
    return str(TODAY - datetime.timedelta(days=ago))


def attacks(count, drugs):
    """CSV lines of attacks over sixty years; of each drug one dose, and of the rest common ones."""
    pick = random.Random(42)
    gap = 60 * 365 * 1440 // count
    moment = datetime.datetime(2026, 11, 20) - datetime.timedelta(minutes=count * (gap + 1))
    yield "start,end,intensity,side,quality,aura,nausea,vomiting,photophobia,phonophobia,medication,note\n"
    for number in range(count):
        moment += datetime.timedelta(minutes=gap)
        end = moment + datetime.timedelta(minutes=pick.randint(30, min(gap, 600)))
        features = [pick.choice(["yes", "no"]) for _ in range(5)]
        taken = drug(number) + " 50 mg" if number < drugs else pick.choice(["", "", "sumatriptan 50 mg"])
        yield ",".join([
            f"{moment:%Y-%m-%d %H:%M}", f"{end:%Y-%m-%d %H:%M}", str(pick.randint(1, 10)),
            pick.choice(["left", "right", "both"]), pick.choice(["throbbing", "pressing"]), *features, taken,
            "" if pick.random() < 0.5 else "short sleep and the long way home"]) + "\n"


def run(command, **options):
    done = program.run(command, CLOCK, capture_output=True, text=True, **options)
    if done.returncode:
        sys.exit(f"{' '.join(command)}: exit {done.returncode}\n{done.stderr[-2000:]}")


def make(binary, path, options):
    """The diary, made in the order that is quickest: what changes little first, on a short one."""
    line = [binary, "--diary", path]
    for number in range(options.trials):
        first = 40 * (options.trials - number)
        run(line + ["prev", "start", drug(number), "25mg", day(first)])
        run(line + ["prev", "stop", drug(number), day(first - 35)])
    for number in range(options.steps - 2 * options.trials):
        run(line + ["note", day(number % 4000), f"remark {number}"])
    sheet = path + ".csv"
    with open(sheet, "w") as file:
        file.writelines(attacks(options.attacks, options.drugs))
    run(line + ["import", sheet])
    run(line + ["complete", f"1970-01-01..{day(1)}"])
    os.remove(sheet)


def place(folder, options):
    return os.path.join(folder, f"{options.attacks}-{options.trials}-{options.drugs}-{options.steps}.sqlite")


def lines(scratch):
    """Every verb, the looking ones first."""
    trial, out = "T250", os.path.join(scratch, "out")
    sheet = os.path.join(scratch, "more.csv")
    with open(sheet, "w") as file:
        file.write("start,severity\n2026-11-21 08:00,5\n")
    return [
        [], ["due"], ["list"], ["list", "-n", "200000"], ["list", "-n", "200000", "--json"],
        ["list", "-n", "200000", "--where", "aura"], ["list", "last", "year"], ["list", "--doses"], ["find", "sleep"],
        ["find", "nausea"], ["find", "nausea", "--json"], ["show", "last"], ["show", day(30)], ["today"], ["took"],
        ["calendar"], ["calendar", "-n", "600"], ["calendar", "-n", "600", "--json"], ["trend"], ["overuse"], ["complete"],
        ["compare", trial], ["compare", trial, "--details"], ["compare", "2024-03-01..2024-05-23", "2026-03-01..2026-05-23"],
        ["prev", "list"], ["prev", "history"], ["prev", "show", trial], ["drug", "list"], ["drug", "show", "sumatriptan"],
        ["bp"],
        ["report", "-o", out + ".html"], ["report", "-o", out + "2.html", "--from", "1970-01-01"],
        ["export", "-o", out + ".csv"], ["export"], ["export", "--from", day(365)],
        ["export", "--format", "json", "-o", out + ".json"], ["export", "--format", "json"],
        ["export", "--salvage", "-o", out + ".sqlite"],
        ["backup", out + "-copy.sqlite"], ["check"], ["history"], ["history", "-n", "10000"], ["config"],
        ["completions", "bash"], ["help"],
        ["7"], ["4"], ["still"], ["took", "suma"], ["helped"], ["over"], ["new", "6", "8:00-9:00"], ["edit", "last", "right"],
        ["merge", "1", "2"], ["delete", "last"], ["free", "yesterday"], ["note", "a", "remark"], ["period", "yesterday"],
        ["bp", "148/95"], ["config", "set", "paper", "letter"], ["complete", "2026-11-01.."],
        ["prev", "start", "erenumab", "70mg", day(60), "--every", "28d"], ["prev", "dose", "erenumab"],
        ["prev", "change", "erenumab", "140mg"], ["prev", "missed", "erenumab", day(32)],
        ["prev", "effect", "erenumab", "nausea"], ["prev", "edit", "erenumab", "start", day(61)],
        ["prev", "stop", "erenumab"], ["prev", "delete", "erenumab", "--force"],
        ["drug", "add", "novartal", "--class", "triptan"], ["drug", "edit", "novartal", "--class", "nsaid"],
        ["drug", "remove", "novartal"], ["undo"], ["redo"], ["undo", "-n", "100"], ["redo", "-n", "100"],
        ["import", sheet], ["import", out + ".csv"], ["undo"], ["check", "--fix"],
        ["restore", out + "-copy.sqlite"], ["check", "--purge", "--yes"],
    ]


def measured(command, allowed=(0, 1, 64)):
    """Elapsed and CPU seconds, peak memory in MiB, exit status; nothing is printed."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        for stream in (1, 2):
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream)
        begun = time.monotonic()
        done = program.run(command, CLOCK)
        elapsed = time.monotonic() - begun
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        os.write(write, f"{elapsed} {used.ru_utime + used.ru_stime} {used.ru_maxrss / 1024} {done.returncode}".encode())
        os._exit(0)
    os.close(write)
    with os.fdopen(read) as pipe:
        elapsed, seconds, peak, status = map(float, pipe.read().split())
    os.waitpid(child, 0)
    return elapsed, seconds, peak, int(status)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("binary")
    parser.add_argument("--keep")
    for name, number in ("attacks", 200_000), ("trials", 500), ("drugs", 6_000), ("steps", 10_000):
        parser.add_argument(f"--{name}", type=int, default=number)
    options = parser.parse_args()
    broken = []
    with tempfile.TemporaryDirectory() as scratch:
        folder = options.keep or scratch
        os.makedirs(folder, exist_ok=True)
        path = place(folder, options)
        if not os.path.exists(path):
            make(options.binary, path + ".new", options)
            os.rename(path + ".new", path)
        copy = os.path.join(scratch, "diary.sqlite")
        shutil.copy(path, copy)
        print("| line | seconds | CPU | peak MiB |\n|---|---:|---:|---:|")
        for words in lines(scratch):
            name = " ".join(["headache", *(os.path.basename(word) for word in words)])
            elapsed, seconds, peak, status = measured([options.binary, "--diary", copy, *words])
            note = "" if status == 0 else f" (exit {status})"
            print(f"| `{name}`{note} | {elapsed:.2f} | {seconds:.2f} | {peak:.0f} |", flush=True)
            if peak > PEAK or elapsed > SECONDS:
                broken.append(name)
    sys.exit(f"too slow or too large: {', '.join(broken)}" if broken else 0)


if __name__ == "__main__":
    main()
