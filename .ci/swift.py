"""Literals in the sources of Swift, for the checks that read them."""
import re

OPENING = re.compile(r"\b(?:[tT]ext|boldText)\(\s*(?:\n\s*)?(?:en|joined):")
# A comment would be taken for the beginning of a literal where it holds one quotation mark.
COMMENT = re.compile(r"(?m)^\s*//.*$")


def after_string(text, at):
    """Where the literal that begins at `at` has ended."""
    quote = '"""' if text.startswith('"""', at) else '"'
    at += len(quote)
    while not text.startswith(quote, at):
        if text.startswith("\\(", at):
            at = after_bracket(text, at + 2)
        else:
            at += 2 if text[at] == "\\" else 1
    return at + len(quote)


def after_bracket(text, at):
    """Where the bracket that was opened before `at` is closed."""
    depth = 1
    while depth:
        if text[at] == '"':
            at = after_string(text, at)
            continue
        depth += {"(": 1, ")": -1}.get(text[at], 0)
        at += 1
    return at


def without_messages(text):
    """The text of a file without what a language says: each `text(en: …)` and `Text(en: …)`."""
    out, at = [], 0
    while match := OPENING.search(text, at):
        out.append(text[at:match.start()])
        at = after_bracket(text, match.end())
    return "".join(out) + text[at:]
