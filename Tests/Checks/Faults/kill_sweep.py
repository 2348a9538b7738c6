"""Kills the program at every relevant system call of every changing command, and looks at what is left.

    kill_sweep.py BINARY [--long]

The command is killed as it enters its n-th call of one kind, for every n until it runs through; without --long for
some n, spread evenly. Then `list` and `history` must work by themselves, the diary must be as before the command or
as after it, a command that was acknowledged must be there, whatever bears a backup's name must be a whole copy of
the diary before the command, and the diary must take the next command. A migration is swept likewise, by a program
that has one more than this; it is built beside BINARY by `make faults`.
"""

import collections
import concurrent.futures
import glob
import os
import re
import shlex
import shutil
import sqlite3
import sys
from subprocess import DEVNULL, PIPE

from diary import HERE, Diary, Findings, arguments, content, integrity, scratch, write_csv, write_notes
import transcribed

CALLS = [
    "openat", "pwrite64", "write", "fdatasync", "fsync", "unlink", "unlinkat", "link", "linkat", "rename", "renameat",
    "renameat2", "ftruncate", "close", "fcntl", "fchown", "fchmod", "mkdir", "mkdirat",
]
# Of the short form, about.
POINTS = 1200
BACKUP = re.compile(r"diary-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ(\.\d+)?(-[a-z]+)?\.sqlite")
REJECTED = re.compile(r"\.?mixed\.csv\.rejected(-\d+)?\.csv(\.[0-9a-f]{12})?")
DRAFT = re.compile(r"\.?(diary|diary\.sqlite|copy\.sqlite)\.[0-9a-f]{12}(-journal)?")


def calls_of(command, diary):
    """How often the command makes each call."""
    trace = diary.traced(
        ["strace", "-f", "-qq", "-o", "/dev/stderr", "-e", "trace=" + ",".join("?" + c for c in CALLS), *command],
        stdout=DEVNULL, stderr=PIPE, text=True)
    found = collections.Counter(re.findall(r"^(?:\d+ +)?(\w+)\(", trace.stderr, re.M))
    return {call: found[call] for call in CALLS if found[call]}, trace.returncode


def kill_at(command, call, n, diary):
    """Standard output of the command, killed on entering its n-th call of this kind."""
    return diary.traced(
        ["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}", "-e",
         f"inject={call}:signal=SIGKILL:when={n}", *command],
        stdout=PIPE, stderr=DEVNULL)


class Sweep:
    """`command`: what to run in the place of the row's command, given the sweep: for controls."""

    def __init__(self, binary, row, command=None, calls=CALLS):
        self.name, before, words, *made = row
        self.diary = Diary(binary, scratch())
        names = {name: os.path.join(self.diary.folder, name + end)
                 for name, end in (("csv", ".csv"), ("newer", ".csv"), ("mixed", ".csv"), ("notes", ".txt"),
                                   ("copy", ".sqlite"), ("other", ".sqlite"))}
        write_csv(names["csv"], 100)
        write_csv(names["newer"], 100, note="later")
        write_csv(names["mixed"], 100, bad=(7, 50))
        write_notes(names["notes"], 20)
        # What could not be read is written beside the file.
        self.rejected_files = names["mixed"] + ".rejected*"
        filled = lambda text: text.format(**names)
        self.words = shlex.split(filled(words))
        self.made = filled(made[0]) if made else None
        self.prepare([shlex.split(filled(given)) for given in before.split(";") if before != "-"])
        self.base = self.diary.tree()
        self.before = self.diary.content()
        # What a backup may hold: the diary, or what it held before.
        self.wanted = content(self.diary.path, copy=True)
        self.copied = {self.wanted} | {content(os.path.join(self.diary.folder, name), copy=True)
                                       for name in self.copies()[0]}
        self.give()
        self.rejected = self.take_rejected()
        self.after = self.diary.content()
        self.backups = len(self.copies()[0])
        self.later = self.diary.tree()
        self.command = command(self) if command else self.full_command()
        self.broken, self.sound = [], set()
        self.points = self.saved = self.drafts = 0
        if self.before == self.after and not self.made:
            self.broken.append(f"{self.name}: changes nothing")
        self.diary.plant(self.base)
        counts, code = calls_of(self.command, self.diary)
        self.counts = {call: count for call, count in counts.items() if call in calls}
        if code != 0:
            self.broken.append(f"{self.name}: cannot be traced ({code})")

    def prepare(self, commands):
        for words in commands:
            self.diary.must(*words)

    def full_command(self):
        return [self.diary.binary, *self.words]

    def give(self):
        """Gives the command undisturbed; says whether it went well."""
        done = self.diary.traced(self.full_command(), capture_output=True)
        if self.made == "-" and b"SQLite format 3" not in done.stdout[:16]:
            return False
        return done.returncode == 0

    @property
    def total(self):
        return sum(self.counts.values())

    def run(self, stride, first=0):
        """`stride`: every how many-th call; `first`: at which of them to begin, so that sweeps differ in it."""
        for call, count in self.counts.items():
            for n in range(min(1 + first % stride, count), count + 1, stride):
                self.diary.plant(self.base)
                done = kill_at(self.command, call, n, self.diary)
                self.points += 1
                point = f"{self.name}, {call} {n} of {count}"
                if done.returncode == 0:
                    self.broken.append(f"{point}: was not killed")
                try:
                    self.look(point, acknowledged=bool(done.stdout) and self.made != "-")
                except sqlite3.DatabaseError as error:
                    self.broken.append(f"{point}: {error}")
        shutil.rmtree(self.diary.folder, ignore_errors=True)
        return self

    def open_again(self, point):
        """Whether the diary can be read; the opening rolls back what was not finished."""
        for verb in ("list", "history"):
            shown = self.diary.run(verb)
            # 66: the first command of all was killed before there was a diary.
            if shown.returncode != 0 and not (shown.returncode == 66 and self.before is None):
                self.broken.append(f"{point}: {verb} ends {shown.returncode}: {shown.stderr.strip()}")
                return False
        return True

    def look(self, point, acknowledged):
        """Checks what a kill has left."""
        diary = self.diary
        if not self.open_again(point):
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
        old = found == self.before or (self.before is None and found == "")
        new = found == self.after
        if not old and not new:
            self.broken.append(f"{point}: half done")
        there = self.look_at_copies(point)
        done = there if self.made else new
        self.saved += done
        if acknowledged and not done:
            self.broken.append(f"{point}: acknowledged and lost")
        if new and not self.made and len(self.copies()[0]) < self.backups:
            self.broken.append(f"{point}: done without its backup")
        self.look_at_rejected(point, new)
        self.go_on(point, done)
        self.take_rejected()

    def take_rejected(self):
        """The files of rejected rows, with their modes; they are removed."""
        found = []
        for path in glob.glob(self.rejected_files):
            with open(path, "rb") as file:
                found.append((file.read(), os.stat(path).st_mode & 0o777))
            os.remove(path)
        return found

    def look_at_rejected(self, point, done):
        """Whether the rows that could not be read are whole, readable by their owner alone, and there once the others are saved."""
        found = self.take_rejected()
        if done and self.rejected and not found:
            self.broken.append(f"{point}: done without the rows that could not be read")
        if any(file not in self.rejected for file in found):
            self.broken.append(f"{point}: half a file of rejected rows, or others may read it")

    def copies(self):
        """The files that bear a backup's name, those that bear a draft's, and the rest."""
        backups, drafts, others = [], [], []
        for name in self.diary.tree():
            folder, last = os.path.split(name)
            if REJECTED.fullmatch(last):
                continue
            if folder == "backups" and BACKUP.fullmatch(last):
                backups.append(name)
            elif DRAFT.fullmatch(last):
                drafts.append(name)
            # A journal that is not hot stays until the next entry.
            elif name in self.base or last in ("diary.sqlite", "diary.sqlite-journal", "copy.sqlite"):
                backups += [name] if last == "copy.sqlite" else []
            else:
                others.append(name)
        return backups, drafts, others

    def look_at_copies(self, point):
        """Whether a copy of the diary before the command is where it was to be."""
        backups, drafts, others = self.copies()
        self.drafts += bool(drafts)
        if others:
            self.broken.append(f"{point}: left {others}")
        there = False
        tree = self.diary.tree()
        for name in backups:
            path = os.path.join(self.diary.folder, name)
            if tree[name] not in self.sound:
                try:
                    whole = integrity(path) == "ok" and content(path, copy=True) in self.copied
                except sqlite3.DatabaseError:
                    whole = False
                if not whole or tree[name][1] != 0o600:
                    self.broken.append(f"{point}: {name} is no whole backup, or others may read it")
                    continue
                self.sound.add(tree[name])
            there = there or content(path, copy=True) == self.wanted
        return there

    def go_on(self, point, done):
        if not done:
            if not self.give() or self.diary.content() != self.after:
                self.broken.append(f"{point}: cannot be given again")
            elif self.made and self.made != "-" and not self.look_at_copies(point):
                self.broken.append(f"{point}: given again, and no backup")
        else:
            again = self.diary.run("free", "2026-01-01")
            if again.returncode != 0:
                self.broken.append(f"{point}: the next command ends {again.returncode}: {again.stderr.strip()}")


class MigrationSweep(Sweep):
    """Opens a diary of this program's schema with a program that has one migration more."""

    def __init__(self, binary, torn=False):
        self.migrating = os.path.join(os.path.dirname(binary), "migrating")
        if not os.path.exists(self.migrating):
            raise SystemExit(f"{self.migrating} is missing; build it:  make migrating")
        torn_command = lambda sweep: [self.migrating, "--torn", sweep.diary.path]
        super().__init__(binary, ["migration", "-", ""], torn_command if torn else None)

    def prepare(self, _):
        shutil.copy(os.path.join(HERE, "../..", "StorageTests", "Golden", "v1.diary"), self.diary.path)
        os.chmod(self.diary.path, 0o600)
        # This program's own migrations come first, and are not swept: between two of them a backup is of neither end.
        self.diary.must("list", "-q")
        shutil.rmtree(os.path.join(self.diary.folder, "backups"))

    def full_command(self):
        return [self.migrating, self.diary.path]

    def open_again(self, point):
        # By SQLite alone, which leaves the version as it finds it; every other time that is left to the program.
        if self.points % 2:
            connection = sqlite3.connect(self.diary.path)
            connection.execute("SELECT count(*) FROM step").fetchall()
            connection.close()
            return True
        if not self.give():
            self.broken.append(f"{point}: the next opening fails")
        return True

    def go_on(self, point, done):
        if not self.give() or self.diary.content() != self.after:
            self.broken.append(f"{point}: the next opening does not finish it")


def careless(kind, source):
    """A careless program of this kind, given the diary and a file beside it with what `source` says of a sweep."""
    def command(sweep):
        path = os.path.join(scratch(), "source.sqlite")
        data = source(sweep)
        if data is None:
            path = os.path.join(sweep.diary.folder, "copy.sqlite")
        else:
            with open(path, "wb") as file:
                file.write(data)
        return [sys.executable, "-S", os.path.join(HERE, "careless.py"), kind, sweep.diary.path, path]
    return command


def controls(binary, findings):
    """Programs that do what the table says in a careless way, each to be found by the same look."""
    rows = {row[0]: row for row in table(binary)}
    later = lambda sweep: sweep.later["diary.sqlite"][0]
    copy = lambda sweep: sweep.base["copy.sqlite"][0]
    sweeps = [
        (Sweep(binary, rows["import of 100 rows"], careless("halves", later), ["pwrite64"]), "half done"),
        (Sweep(binary, rows["import of 100 rows"], careless("halves", later), ["fdatasync"]), "acknowledged and lost"),
        (Sweep(binary, rows["backup to a file"], careless("copy", lambda _: None), ["write"]), "no whole backup"),
        (Sweep(binary, rows["restore"], careless("overwrite", copy), ["write"]), "half done"),
        (MigrationSweep(binary, torn=True), "half done"),
    ]
    points = found = 0
    for sweep, text in sweeps:
        sweep.run(max(1, sweep.total // 25))
        points += sweep.points
        found += len(sweep.broken)
        # What a careless program left may be refused as damaged before its content is compared.
        findings.expect(any(text in line or "is damaged" in line for line in sweep.broken),
                        f"control: {sweep.name}: nothing is {text}, but {sweep.broken[:3]}")
    return f"control: {points} points over {len(sweeps)} careless programs, {found} findings"


def table(binary):
    """The rows of the table, and one of each verb that changes the diary and has none, from its transcript."""
    with open(os.path.join(HERE, "commands.table")) as file:
        lines = [line.strip() for line in file if line.strip() and not line.startswith("#")]
    rows = [[field.strip() for field in line.split("|")] for line in lines]
    starts = {" ".join(row[2].split()[:n]) for row in rows for n in (1, 2)} | {"log"}
    return rows + [[verb, " ; ".join(before) or "-", line]
                   for verb, before, line in transcribed.lines(binary, starts, lambda verb: verb["changing"])]


def main():
    binary, long = arguments()
    findings = Findings("kill sweep (R1)")
    points = saved = drafts = 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        rows = table(binary)
        sweeps = [*pool.map(lambda row: Sweep(binary, row), rows), MigrationSweep(binary)]
        total = sum(sweep.total for sweep in sweeps)
        stride = 1 if long else max(3, -(-total // POINTS))
        for sweep in pool.map(lambda item: item[1].run(stride, item[0]), enumerate(sweeps)):
            points, saved, drafts = points + sweep.points, saved + sweep.saved, drafts + sweep.drafts
            findings.lines += sweep.broken
            if long:
                print(f"  {sweep.name}: {sweep.points} points, {sweep.saved} saved")
    found = controls(binary, findings)
    findings.finish(
        f"{points} of {total} points over {len(rows)} commands and a migration, {saved} with the command done,"
        f" {drafts} with a draft left behind; {found}")


main()
