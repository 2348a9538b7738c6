"""Full disks, file-size limits, and files, folders and file systems that may not be written to.

    bad_disks.py BINARY [--long]

Nothing acknowledged is lost, every refusal is a message, and a diary that may only be read can be listed,
compared and reported. Mounting needs root; as root, an ordinary user stands in for the permission tests, since
root may write to anything.
"""

import os
import resource
import shutil

from diary import Diary, Findings, arguments, program, scratch, write_csv

ROOT = os.geteuid() == 0


def mount(kind, options, target, source="none"):
    program.run(["mount", "-t", kind, "-o", options, source, target], check=True)


def until_refused(diary, most, findings, label, **options):
    """Logs until that fails; how many were acknowledged, and the failure."""
    for n in range(most):
        done = diary.run("new", "5", "09:00-10:00", f"+f{n}", **options)
        if done.returncode != 0:
            findings.expect(not done.stdout, f"{label}: acknowledged and failed")
            return n, done
    findings.expect(False, f"{label}: never refused")
    return most, None


def present(diary, count, findings, label):
    listed = diary.must("list", "--json", "-n", "100000")
    there = sum(f'"f{n}"' in listed for n in range(count))
    findings.expect(there == count, f"{label}: {there} of {count} acknowledged entries are there")
    findings.expect(diary.integrity() == "ok", f"{label}: damaged")


def unchanged(diary, before, findings, label):
    findings.expect(diary.save() == before, f"{label}: the diary has changed")


def full_disk(binary, findings):
    """A memory disk of 200 KiB, filled by logs and then by an import."""
    folder = scratch()
    inside = os.path.join(folder, "small")
    os.mkdir(inside)
    mount("tmpfs", "size=200k", inside)
    try:
        diary = Diary(binary, inside)
        count, done = until_refused(diary, 5000, findings, "full disk")
        findings.expect(done is not None and done.returncode == 74 and "disk is full" in done.stderr,
                        f"full disk: {done and (done.returncode, done.stderr)}")
        before = diary.content()
        csv = os.path.join(folder, "rows.csv")
        write_csv(csv, 2000)
        imported = diary.run("import", csv)
        findings.expect(imported.returncode == 74 and diary.content() == before,
                        f"import on a full disk: {imported.returncode} {imported.stderr}")
        present(diary, count, findings, "full disk")
        points = 2
        report = os.path.join(folder, "report.html")
        for words in (["list"], ["history"], ["report", "--output", report], ["export"]):
            points += 1
            shown = diary.run(*words)
            findings.expect(shown.returncode == 0, f"{words[0]} on a full disk: {shown.stderr}")
        # With room again, the very next command works.
        program.run(["mount", "-o", "remount,size=2m", inside], check=True)
        again = diary.run("delete", "1")
        findings.expect(again.returncode == 0, f"delete with room again: {again.stderr}")
        return points + 1, f"full disk after {count} entries"
    finally:
        program.run(["umount", inside], check=True)


def no_room_at_all(binary, findings):
    """A disk that is full before there is a diary."""
    inside = scratch()
    mount("tmpfs", "size=8k", inside)
    try:
        diary = Diary(binary, inside)
        done = diary.run("5")
        findings.expect(done.returncode == 74 and done.stderr.startswith("error: "), f"first log: {done}")
        findings.expect(os.listdir(inside) == [], f"first log on a full disk leaves {os.listdir(inside)}")
    finally:
        program.run(["umount", inside], check=True)
    return 1


def size_limit(binary, findings):
    """`ulimit -f`: no file may grow beyond the limit."""
    diary = Diary(binary, scratch())
    diary.must("5", "08:00-09:00")
    room = os.path.getsize(diary.path) + 8192

    def limit():
        resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))

    count, done = until_refused(diary, 5000, findings, "size limit", preexec_fn=limit)
    findings.expect(done is not None and done.returncode == 74 and done.stderr.startswith("error: "),
                    f"size limit: {done and (done.returncode, done.stderr)}")
    present(diary, count, findings, "size limit")
    after = diary.run("6", "10:00-11:00")
    findings.expect(after.returncode == 0, f"without the limit: {after.stderr}")
    return 2, f"file-size limit after {count} entries"


def held_answer(binary, findings):
    """A long answer is held in a file without a name: where that cannot grow, in memory, and nothing of it is lost."""
    folder = scratch()
    diary = Diary(binary, folder)
    csv = os.path.join(folder, "rows.csv")
    write_csv(csv, 8000)
    diary.must("import", csv)
    verbs = [["list", "-n", "100000", "--json"], ["export", "--format", "json"]]
    for verb in verbs:
        whole = diary.must(*verb)
        # More than is held in memory: see HeldBytes.
        findings.expect(len(whole) > 1 << 21, f"{verb}: {len(whole)} bytes are no long answer")
        for room in (0, 1 << 16, (1 << 21) + 4097):
            done = diary.run(*verb, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (room, room)))
            findings.expect(done.returncode == 0 and done.stdout == whole, f"{verb} with {room} bytes of room")
    return 3 * len(verbs)


def read_only(binary, findings):
    """A file, a folder and a file system that an ordinary user may not write to."""
    folder = scratch()
    # The user who stands in must be able to reach the program.
    reachable = shutil.copy(binary, os.path.join(folder, "headache"))
    os.chmod(reachable, 0o755)
    prefix = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] if ROOT else []
    results = os.path.join(folder, "results")
    os.mkdir(results)
    os.chmod(results, 0o777)
    kinds = ["file", "folder"] + (["file system"] if ROOT else [])
    points = 0
    for kind in kinds:
        inside = os.path.join(folder, kind.replace(" ", "-"))
        os.mkdir(inside)
        if kind == "file system":
            mount("tmpfs", "size=4m", inside)
        try:
            diary = Diary(reachable, inside)
            csv = os.path.join(folder, "rows.csv")
            write_csv(csv, 100, 2026)
            for words in (["import", csv, "--complete", "2026-01-01..2026-04-28"],
                          ["prev", "start", "milnacipran", "25mg", "2026-02-20"]):
                diary.must(*words)
            if ROOT:
                os.chown(diary.path, 65534, 65534)
                os.chown(inside, 65534, 65534)
            if kind == "file":
                os.chmod(diary.path, 0o400)
            elif kind == "folder":
                os.chmod(inside, 0o500)
            else:
                program.run(["mount", "-o", "remount,ro", inside], check=True)
            before = diary.save()
            report = os.path.join(results, kind.replace(" ", "-") + ".html")
            for words in (["list"], ["history"], ["prev", "list"], ["compare", "2026-01-01..2026-02-15", "2026-02-20..2026-04-20"],
                          ["report", "--output", report], ["export"], ["show", "last"], ["complete"]):
                points += 1
                shown = diary.run(*words, prefix=prefix)
                findings.expect(shown.returncode == 0, f"{words[0]} on a read-only {kind}: {shown.returncode} {shown.stderr.strip()}")
            for words in (["7"], ["free", "yesterday"], ["undo"], ["delete", "1"], ["import", csv]):
                points += 1
                done = diary.run(*words, prefix=prefix)
                # An import that knows every row already has nothing to write.
                refused = done.returncode in (74, 77) or (words[0] == "import" and done.returncode == 0)
                findings.expect(refused and (done.returncode == 0 or done.stderr.startswith("error: ")),
                                f"{words[0]} on a read-only {kind}: {done.returncode} {done.stderr.strip()}")
            unchanged(diary, before, findings, f"read-only {kind}")
            # A backup before an import that is then refused is no harm.
            left = set(os.listdir(inside)) - {"backups"}
            findings.expect(left == {"diary.sqlite"}, f"read-only {kind}: {left}")
        finally:
            if kind == "file system":
                program.run(["umount", inside], check=True)
            else:
                os.chmod(inside, 0o700)
    return points


def control(binary, findings):
    """The look at what is there notices an entry that is not, and a change of a diary that may only be read."""
    trial = Findings("control")
    diary = Diary(binary, scratch())
    diary.must("5", "09:00-10:00", "+f0")
    present(diary, 2, trial, "control")
    findings.expect(len(trial.lines) == 1, "control: a missing entry was not noticed")
    trial = Findings("control")
    before = diary.save()
    diary.must("6", "10:00-11:00")
    unchanged(diary, before, trial, "control")
    findings.expect(len(trial.lines) == 1, "control: a change was not noticed")
    return "control: a missing entry and a change, both noticed"


def main():
    binary, _ = arguments()
    findings = Findings("bad disks (R7)")
    points, limited = size_limit(binary, findings)
    points += held_answer(binary, findings) + read_only(binary, findings)
    notes = [limited]
    if ROOT:
        more, filled = full_disk(binary, findings)
        points += more + no_room_at_all(binary, findings)
        notes.append(filled)
    else:
        notes.append("not root: skipped 21 points")
    notes.append(control(binary, findings))
    findings.finish(f"{points} points; {'; '.join(notes)}")


main()
