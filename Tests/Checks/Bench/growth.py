#!/usr/bin/env python3
"""How the cost of every verb grows with the diary.

    growth.py BINARY [--keep FOLDER]

Counts the instructions of each verb that looks at all of a diary, on one of 5,000 attacks, 12 preventives, 150 drugs and
250 steps to undo, and on one of four times all of these. Fails where the count grows by more than n log n does. Diaries
are kept in FOLDER, and found there.

Needs Python 3.9 and valgrind.
"""
import argparse
import math
import os
import re
import shutil
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "../../Support"))
sys.path.insert(0, HERE)
sys.dont_write_bytecode = True
import large
import program

FEW = argparse.Namespace(attacks=5_000, trials=12, drugs=150, steps=250)
MANY = argparse.Namespace(attacks=20_000, trials=48, drugs=600, steps=1_000)
# n log n, and a hundredth for what differs by chance.
LIMIT = 1.01 * 4 * math.log(MANY.attacks) / math.log(FEW.attacks)


def lines(options):
    """The verbs, each with an answer that grows with the diary."""
    return [
        ["list", "-n", "1000000"], ["list", "-n", "1000000", "--json"], ["list", "-n", "1000000", "--where", "aura"],
        ["find", "sleep"], ["find", "nausea"], ["show", f"1966-01-01..{large.day(1)}"],
        ["took", f"1966-01-01..{large.day(1)}"], ["calendar", "-n", "1000"], ["trend"], ["overuse"], ["complete"],
        ["compare", "2024-03-01..2024-05-23", "2026-03-01..2026-05-23"], ["prev", "list"], ["prev", "history"],
        ["drug", "list"], ["report", "--format", "html", "-o", "OUT", "--from", "1970-01-01"], ["export"], ["export", "--format", "json"],
        ["check"], ["history", "-n", str(options.steps)], ["import", "SHEET"], ["import", "DOCUMENT"],
    ]


def prepared(binary, diary, words, scratch):
    """A verb's words with paths for what stands in their place, and the diary that it is about."""
    sheet, document = os.path.join(scratch, "sheet.csv"), os.path.join(scratch, "document.json")
    large.run([binary, "--diary", diary, "export", "--force", "-o", sheet])
    large.run([binary, "--diary", diary, "export", "--force", "--format", "json", "-o", document])
    places = {"OUT": os.path.join(scratch, "out"), "SHEET": sheet, "DOCUMENT": document}
    new = os.path.join(scratch, "new.sqlite")
    for path in (places["OUT"], new):
        if os.path.exists(path):
            os.remove(path)
    return [places.get(word, word) for word in words], new if words[0] == "import" else diary


def instructions(binary, diary, words, scratch):
    words, diary = prepared(binary, diary, words, scratch)
    command = [
        "valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", binary, "--diary", diary, *words]
    done = program.run(command, large.CLOCK, capture_output=True, text=True)
    if done.returncode not in (0, 1):
        sys.exit(f"{' '.join(words)}: exit {done.returncode}\n{done.stderr[-2000:]}")
    return int(re.search(r"Collected : (\d+)", done.stderr)[1])


def measure(binary, folder, row):
    """Hands each verb's growth and its limit to `row`."""
    for options in (FEW, MANY):
        if not os.path.exists(large.place(folder, options)):
            large.make(binary, large.place(folder, options), options)
    with tempfile.TemporaryDirectory() as scratch:
        copy = os.path.join(scratch, "diary.sqlite")
        for few, many in zip(lines(FEW), lines(MANY)):
            counts = []
            for options, words in (FEW, few), (MANY, many):
                shutil.copy(large.place(folder, options), copy)
                counts.append(instructions(binary, copy, words, scratch))
            name = " ".join(["headache", *many])
            row(f"{name}, four times the diary", counts[1] / counts[0], LIMIT, "{:.2f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("binary")
    parser.add_argument("--keep")
    options = parser.parse_args()
    broken = []

    def row(name, value, limit, spell):
        print(f"{name:72} {spell.format(value):>8}" + ("  BROKEN" if value > limit else ""), flush=True)
        if value > limit:
            broken.append(name)

    with tempfile.TemporaryDirectory() as scratch:
        folder = options.keep or scratch
        os.makedirs(folder, exist_ok=True)
        measure(options.binary, folder, row)
    sys.exit(f"broken: {', '.join(broken)}" if broken else 0)


if __name__ == "__main__":
    main()
