"""A positive control: a diary with the settings that SQLite has by itself (journal DELETE, synchronous FULL)."""

import sqlite3
import sys
import time

path, number = sys.argv[1], int(sys.argv[2])
while True:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("CREATE TABLE IF NOT EXISTS entry(id INTEGER PRIMARY KEY, text TEXT)")
    connection.execute("INSERT INTO entry VALUES (?, ?)", (number, "x" * 80))
    connection.close()
    print(number, flush=True)
    number += 1
    # A person does not write the next entry at once: the power goes while nothing is at work.
    time.sleep(0.01)
