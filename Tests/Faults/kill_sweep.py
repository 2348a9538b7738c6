"""Kills the program at every relevant system call of every changing command, and looks at what is left.

    kill_sweep.py BINARY [--long]

The command is killed as it enters its n-th call of one kind, for every n (every third without --long) until it
runs through. Then `list` and `history` must work by themselves, the diary must be as before the command or as
after it, a command that was acknowledged must be there, and the diary must take the next command.
"""

import collections
import concurrent.futures
import os
import re
import shlex
import shutil
import subprocess
import sys

from diary import HERE, Diary, Findings, arguments, environment, scratch, write_csv

CALLS = [
    "openat", "pwrite64", "write", "fdatasync", "fsync", "unlink", "unlinkat", "link", "linkat", "rename", "renameat",
    "renameat2", "ftruncate", "close", "fcntl", "fchown", "fchmod", "mkdir",
]


def calls_of(command, environment_):
    """How often the command makes each call."""
    trace = subprocess.run(
        ["strace", "-f", "-qq", "-o", "/dev/stderr", "-e", "trace=" + ",".join("?" + c for c in CALLS), *command],
        env=environment_, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    found = collections.Counter(re.findall(r"^(?:\d+ +)?(\w+)\(", trace.stderr, re.M))
    return {call: found[call] for call in CALLS if found[call]}, trace.returncode


def kill_at(command, call, n, environment_):
    """Standard output of the command, killed on entering its n-th call of this kind."""
    return subprocess.run(
        ["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}", "-e",
         f"inject={call}:signal=SIGKILL:when={n}", *command],
        env=environment_, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)


class Sweep:
    def __init__(self, binary, row, step):
        self.name, before, command = row
        self.step = step
        self.folder = scratch()
        self.diary = Diary(binary, self.folder)
        csv = os.path.join(self.folder, "rows.csv")
        copy = os.path.join(self.folder, "copy.sqlite")
        write_csv(csv, 100)
        split = lambda text: shlex.split(text.replace("{csv}", csv).replace("{copy}", copy))
        self.words = split(command)
        if before != "-":
            for given in before.split(";"):
                self.diary.must(*split(given))
        self.base = self.diary.save()
        self.before = self.diary.content()
        self.diary.must(*self.words)
        self.after = self.diary.content()
        self.broken = []
        self.points = self.saved = self.drafts = 0
        if self.before == self.after:
            self.broken.append(f"{self.name}: changes nothing")

    def run(self):
        from diary import NOW
        command = [self.diary.binary, *self.words, *NOW]
        surroundings = environment(self.diary.path)
        self.diary.restore(self.base)
        calls, code = calls_of(command, surroundings)
        if code != 0:
            self.broken.append(f"{self.name}: cannot be traced ({code})")
        for call, count in calls.items():
            for n in range(1, count + 1, self.step):
                self.diary.restore(self.base)
                done = kill_at(command, call, n, surroundings)
                self.points += 1
                point = f"{self.name}, {call} {n} of {count}"
                if done.returncode == 0:
                    self.broken.append(f"{point}: was not killed")
                self.look(point, acknowledged=bool(done.stdout))
        shutil.rmtree(self.folder, ignore_errors=True)
        return self

    def look(self, point, acknowledged):
        """Checks what a kill has left."""
        diary = self.diary
        for verb in ("list", "history"):
            shown = diary.run(verb)
            # 66: the first command of all was killed before there was a diary.
            if shown.returncode != 0 and not (shown.returncode == 66 and self.base is None):
                self.broken.append(f"{point}: {verb} ends {shown.returncode}: {shown.stderr.strip()}")
                return
        found = diary.content()
        if found is not None:
            if diary.integrity() != "ok":
                self.broken.append(f"{point}: damaged")
            if os.stat(diary.path).st_mode & 0o777 != 0o600:
                self.broken.append(f"{point}: mode {os.stat(diary.path).st_mode & 0o777:o}")
            # A second name would have a journal of its own: https://www.sqlite.org/howtocorrupt.html 2.5.
            if os.stat(diary.path).st_nlink != 1:
                self.broken.append(f"{point}: the diary has {os.stat(diary.path).st_nlink} names")
        self.drafts += any("." in name.removeprefix("diary.sqlite") for name in os.listdir(self.folder)
                           if name.startswith("diary.sqlite"))
        old = found == self.before or (self.base is None and found == "")
        self.saved += found == self.after
        if not old and found != self.after:
            self.broken.append(f"{point}: half done")
        if acknowledged and found != self.after:
            self.broken.append(f"{point}: acknowledged and lost")
        if old:
            again = diary.run(*self.words)
            if again.returncode != 0 or diary.content() != self.after:
                self.broken.append(f"{point}: given again it ends {again.returncode}: {again.stderr.strip()}")
        else:
            again = diary.run("free", "2026-01-01")
            if again.returncode != 0:
                self.broken.append(f"{point}: the next command ends {again.returncode}: {again.stderr.strip()}")


def control():
    """Two ways to be careless, each to be found: an import in two transactions, and "saved" said too early."""
    folder = scratch()
    path = os.path.join(folder, "careless.sqlite")
    found = {"half": 0, "lost": 0}
    points = 0
    for n in range(1, 200):
        for name in os.listdir(folder):
            os.remove(os.path.join(folder, name))
        done = kill_at([sys.executable, "-S", os.path.join(HERE, "careless.py"), path], "pwrite64", n, dict(os.environ))
        if done.returncode == 0:
            break
        points += 1
        import sqlite3
        connection = sqlite3.connect(path)
        try:
            rows = connection.execute("SELECT count(*) FROM entry").fetchone()[0]
        except sqlite3.OperationalError:
            rows = 0
        connection.close()
        found["half"] += rows == 50
        found["lost"] += rows < 100 and bool(done.stdout)
    return points, found


def table():
    with open(os.path.join(HERE, "commands.table")) as file:
        lines = [line.strip() for line in file if line.strip() and not line.startswith("#")]
    return [[field.strip() for field in line.split("|")] for line in lines]


def main():
    binary, long = arguments()
    findings = Findings("kill sweep (R1)")
    points = saved = drafts = 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for sweep in pool.map(lambda row: Sweep(binary, row, 1 if long else 3).run(), table()):
            points, saved, drafts = points + sweep.points, saved + sweep.saved, drafts + sweep.drafts
            findings.lines += sweep.broken
            if long:
                print(f"  {sweep.name}: {sweep.points} points, {sweep.saved} saved")
    controls, found = control()
    findings.expect(found["half"] > 0, "control: a torn import was not found")
    findings.expect(found["lost"] > 0, "control: an entry acknowledged too early was not found")
    findings.finish(
        f"{points} points over {len(table())} commands, {saved} with the command done, {drafts} with a draft left"
        f" behind; control: {controls} points, {found['half']} half done, {found['lost']} lost")


main()
