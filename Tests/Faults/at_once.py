"""Eight processes log at the same time, beside an import and reports.

    at_once.py BINARY [--long]

Every entry is there once, and nobody is told that the diary is busy.
"""

import concurrent.futures
import os
import time

from diary import Diary, Findings, arguments, scratch, write_csv

PROCESSES = 8


def main():
    binary, long = arguments()
    each = 100 if long else 25
    findings = Findings("at once (R8)")
    folder = scratch()
    diary = Diary(binary, folder)
    csv = os.path.join(folder, "rows.csv")
    rows = 20_000 if long else 4_000
    write_csv(csv, rows, 2020)

    def give(*words):
        done = diary.run(*words)
        findings.expect(done.returncode == 0 and not done.stderr,
                        f"{' '.join(words)}: {done.returncode} {done.stderr.strip()}")
        return done

    def logs(process):
        return sum(bool(give("5", "09:00-10:00", f"+p{process}n{n}").stdout) for n in range(each))

    def imports(_):
        return [give("import", csv).returncode for _ in range(2)].count(0)

    def reports(_):
        give("list")
        return sum(give("report", "--output", os.path.join(folder, f"report-{n}.html")).returncode == 0 for n in range(5))

    started = time.monotonic()
    # The diary itself is made by whoever comes first; the reports need one.
    with concurrent.futures.ThreadPoolExecutor(PROCESSES + 3) as pool:
        logging = [pool.submit(logs, process) for process in range(PROCESSES)]
        importing = [pool.submit(imports, n) for n in range(2)]
        while not os.path.exists(diary.path):
            time.sleep(0.001)
        reporting = pool.submit(reports, 0)
        acknowledged = sum(future.result() for future in logging)
        importing = sum(future.result() for future in importing)
        reporting = reporting.result()
    seconds = time.monotonic() - started

    listed = diary.must("list", "--json", "-n", "1000000")
    once = sum(listed.count(f'"p{process}n{n}"') == 1 for process in range(PROCESSES) for n in range(each))
    findings.expect(once == PROCESSES * each, f"{once} of {PROCESSES * each} entries are there once")
    imported = listed.count('"row ')
    findings.expect(imported == rows, f"{imported} of {rows} rows are there after importing them four times")
    findings.expect(diary.integrity() == "ok", "damaged")
    findings.finish(f"{PROCESSES} processes, {acknowledged} acknowledged, {once} of {PROCESSES * each} there once,"
                    f" beside {importing} imports of {rows} rows and {reporting} reports, {seconds:.1f} s")


main()
