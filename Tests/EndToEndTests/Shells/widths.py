#!/usr/bin/env python3
"""Runs every line of the table of verbs, and one of each verb without a row, in terminals of several widths and prints what does not fit.

    widths.py HEADACHE

No line is longer than the terminal, but for a word that is longer by itself. No number is cut, and where nothing is
left out on purpose, every number of the widest terminal is there in the narrowest.
"""
import concurrent.futures, fcntl, os, pty, re, shlex, shutil, struct, sys, tempfile, termios, unicodedata
from subprocess import DEVNULL

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../Support"))
sys.dont_write_bytecode = True
import program
import transcribed

HERE = os.path.dirname(os.path.abspath(__file__))
WIDTHS = [20, 40, 60, 80, 200]
# Columns and bars for which there is no room, and lists that are cut, leave numbers out on purpose.
SHORTENED = {"trend", "calendar", "completions"}


def columns(text):
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def numbers(text):
    return set(re.findall(r"\d+(?:[.:]\d+)*", text))


def on_terminal(command, width, **options):
    """What the command writes on a terminal of that many columns."""
    ours, its = pty.openpty()
    fcntl.ioctl(its, termios.TIOCSWINSZ, struct.pack("HHHH", 500, width, 0, 0))
    process = program.start(command, stdin=DEVNULL, stdout=its, stderr=its, **options)
    os.close(its)
    written = b""
    while True:
        try:
            chunk = os.read(ours, 65536)
        except OSError:  # the other end is closed
            break
        if not chunk:
            break
        written += chunk
    os.close(ours)
    process.wait()
    return written.decode().replace("\r\n", "\n")


def faults(binary, preparation, row):
    verb, _, _, before, line = (cell.strip() for cell in row.split("|", 4))
    folder = tempfile.mkdtemp(prefix="headache-widths-")
    kept = folder + ".kept"
    variables = {"HOME": folder, "HEADACHE_NOW": "2026-11-22T14:55+01:00", "LC_ALL": "C.UTF-8", "TERM": "xterm"}
    places = {"{csv}": "attacks.csv", "{bad}": "bad.csv", "{changed}": "changed.csv", "{good}": "good.txt",
              "{notes}": "notes.txt", "{daily}": "daily.csv", "{out}": "out", "{copy}": "copy.sqlite"}

    def run(command):
        return program.run(command, variables, cwd=folder, capture_output=True, stdin=DEVNULL)

    def words(text):
        for name, place in places.items():
            text = text.replace(name, place)
        return shlex.split(text)

    try:
        run(["sh", "-c", preparation])
        for given in before.split(" ; ") if before != "-" else []:
            run([binary, *words(given)])
        shutil.copytree(folder, kept)
        printed = {}
        for width in WIDTHS:
            shutil.rmtree(folder)
            shutil.copytree(kept, folder)
            command = [binary, "--no-color", "--no-input", *words(line)]
            printed[width] = on_terminal(command, width, cwd=folder, variables=variables).replace(folder, "/home")
        found = []
        for width, text in printed.items():
            for shown in text.split("\n"):
                if columns(shown) > width and " " in shown.strip():
                    found.append(f"{width}: too long: {shown}")
            if re.search(r"\d…", text):
                found.append(f"{width}: a number is cut: {text}")
            strange = numbers(text) - numbers(printed[200])
            if strange and verb not in SHORTENED:
                found.append(f"{width}: {strange} is in no wider terminal")
        gone = numbers(printed[200]) - numbers(printed[20])
        if gone and verb not in SHORTENED:
            found.append(f"20: {gone} is missing")
        return [f"{verb} | {line} | {fault}" for fault in found]
    finally:
        for place in (folder, kept):
            shutil.rmtree(place, ignore_errors=True)


def main():
    binary = os.path.abspath(shutil.which(sys.argv[1]))
    preparation = sys.stdin.read()
    with open(os.path.join(HERE, "verbs.table")) as file:
        rows = {row.rstrip("\n") for row in file if row.strip() and not row.startswith("#")}
    named = {row.split("|")[0].strip() for row in rows}
    rows |= {f"{verb} | | 0 | {' ; '.join(before) or '-'} | {line}"
             for verb, before, line in transcribed.lines(binary, named, lambda verb: verb["answering"])}
    # Without --json these print a document, which keeps its lines.
    rows = sorted(row for row in rows if not re.search(r"\| *(export( --format json)?|report -o -( --format .*)?|backup -)$", row))
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for found in pool.map(lambda row: faults(binary, preparation, row), rows):
            for fault in found:
                print(fault)


main()
