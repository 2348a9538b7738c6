"""Gives commands with standard streams closed, and with a full device on standard output.

    closed_streams.py BINARY

Nothing that the program prints may land in the diary, an entry is saved, and a result that could not be printed
is exit status 74.
"""

import itertools
import os
import sys
from subprocess import PIPE

from diary import HERE, Diary, Findings, arguments, program, scratch


def control(binary, findings):
    """A program that does not look after its standard streams prints into the diary, and that is found."""
    diary = Diary(binary, scratch())
    diary.must("5", "09:00-10:00")
    command = [sys.executable, "-S", os.path.join(HERE, "careless.py"), "stream", diary.path]
    program.run(["sh", "-c", 'exec "$0" "$@" 1>&-', *command], capture_output=True)
    found = diary.integrity() != "ok"
    findings.expect(found, "control: a diary that was printed into was not noticed")
    return "control: printed into the diary, found" if found else "control: not found"


def main():
    binary, _ = arguments()
    findings = Findings("closed streams, full output (R7)")
    points = 0
    for closed in itertools.chain.from_iterable(itertools.combinations((0, 1, 2), n) for n in (1, 2, 3)):
        diary = Diary(binary, scratch())
        redirections = " ".join({0: "0<&-", 1: "1>&-", 2: "2>&-"}[stream] for stream in closed)
        for count, words in enumerate((["7", "09:00-10:00"], ["6", "10:00-11:00", "unheard"]), 1):
            points += 1
            diary.traced(["sh", "-c", f'exec "$0" "$@" {redirections}', binary, *words], capture_output=True)
            findings.expect(diary.integrity() == "ok", f"{redirections}: damaged")
            shown = diary.run("history")
            findings.expect(len(shown.stdout.splitlines()) == count, f"{redirections}: {shown.stdout!r}")
    for words in (["7", "07:00-08:00"], ["free", "yesterday"], ["undo"], ["list"], ["history"], ["--version"]):
        diary = Diary(binary, scratch())
        diary.must("5", "09:00-10:00")
        before = diary.content()
        points += 1
        with open("/dev/full", "w") as full:
            done = diary.run(*words, capture_output=False, stdout=full, stderr=PIPE)
        name = " ".join(words)
        findings.expect(done.returncode == 74, f"{name} > /dev/full ends {done.returncode}")
        findings.expect(done.stderr.startswith("error: "), f"{name} > /dev/full says {done.stderr!r}")
        changes = words[0] in ("7", "free", "undo")
        findings.expect((diary.content() != before) == changes, f"{name} > /dev/full: saved or not?")
        # Of a command that changes nothing there is nothing to be said to be saved.
        findings.expect(("saved" in done.stderr) == changes, f"{name} > /dev/full: said to be saved? {done.stderr!r}")
    findings.finish(f"{points} points; {control(binary, findings)}")


main()
