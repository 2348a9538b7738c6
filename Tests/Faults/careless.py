"""A positive control: a program that keeps a diary the careless way, for the sweep of kills to find fault with."""

import sqlite3
import sys
import time

connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("CREATE TABLE entry(id INTEGER PRIMARY KEY, text TEXT)")
for half in (range(50), range(50, 100)):
    connection.execute("BEGIN IMMEDIATE")
    for number in half:
        connection.execute("INSERT INTO entry VALUES (?, ?)", (number, "x" * 50))
    if half[0] == 50:
        print("saved", flush=True)
    connection.execute("COMMIT")
    # Long enough to be hit by a kill at a random moment.
    time.sleep(float(sys.argv[2]) if len(sys.argv) > 2 else 0)
connection.close()
