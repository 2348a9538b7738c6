"""A diary for the fault tests: the built program on a folder of its own, and a look at what is in the file."""

import atexit
import hashlib
import os
import shutil
import sqlite3
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "../../Support"))
import program


def scratch(prefix="headache-faults-"):
    """A folder on the memory disk where there is one; removed at the end."""
    root = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    folder = tempfile.mkdtemp(prefix=prefix, dir=root)
    os.chmod(folder, 0o755)
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def write_csv(path, rows, year=2024, note="row", bad=()):
    """`bad`: the rows whose intensity cannot be read."""
    with open(path, "w") as file:
        file.write("start,end,intensity,medication,note\n")
        for n in range(rows):
            month, day, hour = 1 + n // 28 % 12, 1 + n % 28, n // 336 % 24
            when = f"{year + n // 8064}-{month:02}-{day:02} {hour:02}"
            level = "70" if n in bad else 10 - n % 10
            file.write(f"{when}:00,{when}:45,{level},rizatriptan 10 mg,{note} {n}\n")


def write_notes(path, days):
    """Lines as they are typed, with days before them."""
    with open(path, "w") as file:
        for n in range(days):
            file.write(f"2026-10-{1 + n:02} {1 + n % 9} 8:00-14:00 left suma 50mg\n2026-10-{1 + n:02} took ibu 400mg 20:00\n")


class Diary:
    def __init__(self, binary, folder, name="diary.sqlite"):
        self.binary = binary
        self.folder = folder
        self.path = os.path.join(folder, name)

    def run(self, *words, prefix=(), variables=None, **options):
        """Gives a command; what it printed and how it ended come back."""
        options = {"capture_output": True, "text": True, "timeout": 60, **options}
        return self.traced([*prefix, self.binary, *words], variables, **options)

    def traced(self, command, variables=None, **options):
        """Runs a command that names the program itself."""
        return program.run(command, {"HEADACHE_DIARY": self.path, **(variables or {})}, **options)

    def start(self, command, **options):
        return program.start(command, {"HEADACHE_DIARY": self.path}, **options)

    def must(self, *words):
        done = self.run(*words)
        if done.returncode != 0:
            raise SystemExit(f"headache {' '.join(words)}: {done.returncode} {done.stderr}")
        return done.stdout

    def save(self):
        """The diary's bytes; None where there is none. No command may be at work."""
        if not os.path.exists(self.path):
            return None
        with open(self.path, "rb") as file:
            return file.read()

    def tree(self):
        """Every file in the folder and below, by its path from there: bytes and mode."""
        found = {}
        for folder, _, names in os.walk(self.folder):
            for name in names:
                path = os.path.join(folder, name)
                with open(path, "rb") as file:
                    found[os.path.relpath(path, self.folder)] = (file.read(), os.stat(path).st_mode & 0o777)
        return found

    def plant(self, tree):
        """Makes the folder hold these files and nothing else."""
        for name in os.listdir(self.folder):
            path = os.path.join(self.folder, name)
            shutil.rmtree(path) if os.path.isdir(path) else os.remove(path)
        for name, (data, mode) in tree.items():
            path = os.path.join(self.folder, name)
            os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
            with open(os.open(path, os.O_WRONLY | os.O_CREAT, mode), "wb") as file:
                file.write(data)

    def restore(self, data):
        for name in os.listdir(self.folder):
            if name.startswith(os.path.basename(self.path)):
                os.remove(os.path.join(self.folder, name))
        # Imports and restores leave a backup; a sweep would gather thousands.
        shutil.rmtree(os.path.join(self.folder, "backups"), ignore_errors=True)
        if data is not None:
            with open(os.open(self.path, os.O_WRONLY | os.O_CREAT, 0o600), "wb") as file:
                file.write(data)

    def integrity(self):
        return integrity(self.path)

    def content(self):
        return content(self.path)


def connect(path):
    # Nothing is written: a journal that is left over would be an error here, not be rolled back.
    return sqlite3.connect(f"file:{path}?mode=ro", uri=True)


def integrity(path):
    """SQLite's own word on a file: "ok"."""
    connection = connect(path)
    try:
        return connection.execute("PRAGMA integrity_check").fetchone()[0]
    except sqlite3.DatabaseError as error:
        return str(error)
    finally:
        connection.close()


def content(path, copy=False):
    """Every row of every table, but for what differs between two runs of one command: random ids, and the sums
    and images that cover them, and which migrations it has been through; of a `copy` all of it. None where there is no diary, "" for one without a step."""
    if not os.path.exists(path):
        return None
    connection = connect(path)
    try:
        if not copy and connection.execute("SELECT count(*) FROM step").fetchone()[0] == 0:
            return ""
        lines = []
        tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
        for (table,) in tables.fetchall():
            if table == "migration" and not copy:
                continue
            columns = [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')]
            wanted = [c for c in columns if copy or c not in ("uuid", "sum", "before", "after", "applied_at")]
            selection = ", ".join(f'"{column}"' for column in wanted)
            rows = sorted(map(repr, connection.execute(f'SELECT {selection} FROM "{table}"')))
            lines.append(f"{table} {wanted} {rows}")
        return hashlib.sha256("\n".join(lines).encode()).hexdigest()
    finally:
        connection.close()


class Findings:
    """What did not hold. A sweep prints one line with its counts, and each finding after it."""

    def __init__(self, name):
        self.name = name
        self.lines = []

    def expect(self, holds, text):
        if not holds:
            self.lines.append(text)

    def finish(self, counts):
        print(f"{self.name}: {counts}", flush=True)
        for line in self.lines[:20]:
            print(f"  BROKEN {line[:300]}", file=sys.stderr)
        if len(self.lines) > 20:
            print(f"  … {len(self.lines)} in all", file=sys.stderr)
        if self.lines:
            raise SystemExit(1)


def arguments():
    """BINARY [--long]"""
    words = [word for word in sys.argv[1:] if word != "--long"]
    if len(words) != 1:
        raise SystemExit(f"usage: {os.path.basename(sys.argv[0])} BINARY [--long]")
    return os.path.abspath(words[0]), "--long" in sys.argv
