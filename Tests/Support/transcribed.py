"""Lines of verbs from their transcripts, for the checks that have no row of them: so that a new verb is tried by all."""

import json
import os

import program

TRANSCRIPTS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../EndToEndTests/Transcripts")
CALL = "$ headache "


def line(verb):
    """The first line that calls a verb in the transcript of its name, and the lines before it; None without one."""
    try:
        with open(os.path.join(TRANSCRIPTS, verb.replace(" ", "-") + ".txt"), encoding="utf-8") as file:
            lines = [row.rstrip("\n")[len(CALL):] for row in file if row.startswith(CALL)]
    except FileNotFoundError:
        return None
    place = next((place for place, row in enumerate(lines) if row == verb or row.startswith(verb + " ")), None)
    return None if place is None else (lines[:place], lines[place])


def verbs(binary):
    """Every verb that does something itself, as it declares itself, by the words that call it."""
    declared = json.loads(program.run([binary, "__declarations"], check=True, capture_output=True, text=True).stdout)
    every = [(verb["name"], verb) for verb in declared["verbs"]]
    every += [(f"{name} {below['name']}", below) for name, verb in every for below in verb["verbs"]]
    return {words: verb for words, verb in every if not verb["verbs"]}


def lines(binary, named, is_wanted):
    """A line of each verb that is none of those `named` and that `is_wanted`: the verb, what is before, itself."""
    wanted = [words for words, verb in verbs(binary).items() if words not in named and is_wanted(verb)]
    return [(words, *found) for words in wanted if (found := line(words))]
