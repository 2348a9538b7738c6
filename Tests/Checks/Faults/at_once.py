"""Eight processes log at the same time, beside imports, reports and backups.

    at_once.py BINARY [--long]

Every entry is there once, nobody is told that the diary is busy, and every backup is a whole diary with everything
that had been acknowledged when it was asked for.
"""

import concurrent.futures
import os
import sqlite3
import sys
import threading
import time
from subprocess import PIPE

from diary import HERE, Diary, Findings, arguments, connect, integrity, program, scratch, write_csv

PROCESSES = 8
BACKUPS = 8


def names(path):
    """The tags of the entries in a diary."""
    connection = connect(path)
    try:
        return [text for (text,) in connection.execute("SELECT word FROM attack_word WHERE word LIKE 'p%n%'")]
    finally:
        connection.close()


def look_at_backup(binary, path, acknowledged, findings):
    """A backup must be sound, have all its sums, and hold what was acknowledged before it was asked for."""
    name = os.path.basename(path)
    findings.expect(integrity(path) == "ok", f"{name}: damaged")
    try:
        missing = acknowledged - set(names(path))
    except sqlite3.DatabaseError as error:
        missing = {str(error)}
    findings.expect(not missing, f"{name}: lacks {len(missing)} of {len(acknowledged)} acknowledged entries")
    # It refuses a diary with a sum that is wrong or a row that is missing.
    copy = Diary(binary, scratch(), "copy.sqlite")
    with open(path, "rb") as source, open(copy.path, "wb") as target:
        target.write(source.read())
    shown = copy.run("report", "--output", os.path.join(copy.folder, "report.html"))
    findings.expect(shown.returncode == 0, f"{name}: report ends {shown.returncode}: {shown.stderr.strip()}")


def main():
    binary, long = arguments()
    each = 100 if long else 25
    findings = Findings("at once (R8)")
    folder = scratch()
    diary = Diary(binary, folder)
    csv = os.path.join(folder, "rows.csv")
    rows = 20_000 if long else 4_000
    write_csv(csv, rows, 2020)
    said, begun, lock = set(), [], threading.Lock()

    def give(*words):
        done = diary.run(*words)
        is_first = done.stderr.startswith("note: a new diary was begun: ")
        if is_first:
            begun.append(words)
        # Attacks of one minute are each saved with `new`, and named.
        is_named = done.stderr.startswith("note: attack ") and "merge" in done.stderr
        findings.expect(done.returncode == 0 and (is_first or is_named or not done.stderr),
                        f"{' '.join(words)}: {done.returncode} {done.stderr.strip()}")
        return done

    def logs(process):
        count = 0
        for n in range(each):
            if give("new", "5", "09:00-10:00", f"+p{process}n{n}").stdout:
                count += 1
                with lock:
                    said.add(f"p{process}n{n}")
        return count

    def imports(_):
        return [give("import", csv).returncode for _ in range(2)].count(0)

    def reports():
        give("list", "-n", "1000000")
        return sum(give("report", "--output", os.path.join(folder, f"report-{n}.html")).returncode == 0 for n in range(5))

    def backups():
        made = []
        while len(made) < BACKUPS or not logged.is_set():
            with lock:
                before = set(said)
            path = os.path.join(folder, f"copy-{len(made)}.sqlite")
            give("backup", path)
            made.append((path, before))
        return made

    logged = threading.Event()
    started = time.monotonic()
    # The diary itself is made by whoever comes first; the others need one.
    with concurrent.futures.ThreadPoolExecutor(PROCESSES + 4) as pool:
        logging = [pool.submit(logs, process) for process in range(PROCESSES)]
        importing = [pool.submit(imports, n) for n in range(2)]
        while not os.path.exists(diary.path):
            time.sleep(0.001)
        reporting, copying = pool.submit(reports), pool.submit(backups)
        acknowledged = sum(future.result() for future in logging)
        logged.set()
        importing = sum(future.result() for future in importing)
        reporting, copies = reporting.result(), copying.result()
    seconds = time.monotonic() - started

    findings.expect(len(begun) <= 1, f"{len(begun)} processes say that they have begun the diary")
    there = names(diary.path)
    once = sum(there.count(f"p{process}n{n}") == 1 for process in range(PROCESSES) for n in range(each))
    findings.expect(once == PROCESSES * each, f"{once} of {PROCESSES * each} entries are there once")
    imported = diary.must("list", "--json", "-n", "1000000").count('"row ')
    findings.expect(imported == rows, f"{imported} of {rows} rows are there after importing them four times")
    findings.expect(diary.integrity() == "ok", "damaged")
    for path, before in copies:
        look_at_backup(binary, path, before, findings)
    whole = len(copies)
    findings.finish(
        f"{PROCESSES} processes, {acknowledged} acknowledged, {once} of {PROCESSES * each} there once, beside"
        f" {importing} imports of {rows} rows, {reporting} reports and {whole} backups, each whole, {seconds:.1f} s;"
        f" control: {control(binary, copies, findings)}")


def control(binary, copies, findings):
    """Copies as `cp` makes them while others write, and writers who do not wait for each other."""
    # Half of the pages of one moment, half of another.
    torn = os.path.join(scratch(), "torn.sqlite")
    with open(copies[0][0], "rb") as old, open(copies[-1][0], "rb") as new, open(torn, "wb") as target:
        old, new = old.read(), new.read()
        target.write(old[:len(old) // 2 & ~4095] + new[len(old) // 2 & ~4095:])
    trial = Findings("control")
    look_at_backup(binary, torn, copies[-1][1], trial)
    findings.expect(trial.lines, "control: a torn copy was not noticed")
    # An older copy in the place of a later one.
    stale = Findings("control")
    look_at_backup(binary, copies[0][0], copies[-1][1] | {"p0n0"}, stale)
    findings.expect(copies[0][1] == copies[-1][1] or stale.lines, "control: a stale copy was not noticed")
    path = os.path.join(scratch(), "impatient.sqlite")
    sqlite3.connect(path).execute("CREATE TABLE entry(text TEXT)")
    command = [sys.executable, "-S", os.path.join(HERE, "careless.py"), "hurry", path]
    writers = [program.start(command, stderr=PIPE) for _ in range(PROCESSES)]
    busy = sum(b"locked" in writer.communicate()[1] for writer in writers)
    findings.expect(busy > 0, "control: writers who do not wait were never told that the file is locked")
    return f"a torn and a stale copy found, {busy} of {PROCESSES} writers who do not wait told \"locked\""


main()
