"""Pictures of sheets, compared with those that were looked at and approved.

What is kept of a sheet (approved/, a file a diary) is how much ink there is in each of 64 times 90 cells, in sixteen steps: a sheet of A4 in cells of
3.3 mm, as lines of text that are a coarse drawing themselves. Letters that another font or another engine sets a
little elsewhere make no difference in a neighbourhood of cells; a block that is missing, moved or printed over another
makes a large one.
"""
import os

from printing import call

WIDE, HIGH = 64, 90
FINE = 4
# From white to black.
STEPS = " .':-~=+ot%xX#@M"
FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "approved")
# A neighbourhood is wrong whose ink differs by more than this share; a sheet, with more such cells than that.
DIFFERENCE, CELLS = 0.055, 10


def grey(pdf, sheet):
    """The sheet as rows of bytes, 0 for black."""
    out = f"{pdf}-{sheet}"
    call(["pdftoppm", "-gray", "-f", str(sheet), "-l", str(sheet), "-singlefile", "-scale-to-x", str(WIDE * FINE),
          "-scale-to-y", str(HIGH * FINE), pdf, out])
    with open(out + ".pgm", "rb") as file:
        kind, size, most, body = file.read().split(b"\n", 3)
    os.remove(out + ".pgm")
    width, height = map(int, size.split())
    if (kind, most, width, height) != (b"P5", b"255", WIDE * FINE, HIGH * FINE):
        raise ValueError(f"{pdf}: not the picture that was asked for: {kind} {size} {most}")
    return [body[row * width:(row + 1) * width] for row in range(height)]


def ink(rows):
    """How much ink is in each cell, from 0 to 1."""
    cells = []
    for top in range(0, HIGH * FINE, FINE):
        sums = [0] * WIDE
        for row in rows[top:top + FINE]:
            for column in range(WIDE):
                sums[column] += sum(row[column * FINE:(column + 1) * FINE])
        cells.append([1 - total / (255 * FINE * FINE) for total in sums])
    return cells


def picture(pdf, sheet):
    return ink(grey(pdf, sheet))


# The square root makes steps of the light ones, which most of a page is.
def draw(cells):
    return "".join("".join(STEPS[round(value ** 0.5 * 15)] for value in row).rstrip() + "\n" for row in cells)


def read(text):
    lines = text.split("\n")[:HIGH]
    return [[(STEPS.index(sign) / 15) ** 2 for sign in line.ljust(WIDE)] for line in lines + [""] * (HIGH - len(lines))]


def soften(cells, reach=1):
    """Each cell's mean with its neighbours."""
    def line(values):
        return [sum(values[max(0, at - reach):at + reach + 1]) / len(values[max(0, at - reach):at + reach + 1])
                for at in range(len(values))]
    across = [line(row) for row in cells]
    down = [line(list(column)) for column in zip(*across)]
    return [list(row) for row in zip(*down)]


def differences(found, approved):
    """The cells about which there is more or less ink than there was."""
    one, other = soften(found), soften(approved)
    return [(row, column) for row in range(HIGH) for column in range(WIDE)
            if abs(one[row][column] - other[row][column]) > DIFFERENCE]


def path(name):
    return os.path.join(FOLDER, name + ".txt")


def kept(name):
    """What is approved of a diary: the cells of each of its sheets."""
    if not os.path.exists(path(name)):
        return {}
    with open(path(name), encoding="ascii") as file:
        parts = ("\n" + file.read()).split("\n> ")[1:]
    return {head: read(body) for head, _, body in (part.partition("\n") for part in parts)}


def approve(name, sheets):
    os.makedirs(FOLDER, exist_ok=True)
    with open(path(name), "w", encoding="ascii") as file:
        for head in sorted(sheets):
            file.write(f"> {head}\n" + draw(sheets[head]))


def problem(cells, approved):
    """What is wrong with a sheet against the one approved; None for nothing."""
    if approved is None:
        return "no picture of it is approved: look at it, then run with --approve"
    wrong = differences(cells, approved)
    if len(wrong) <= CELLS:
        return None
    rows, columns = [row for row, _ in wrong], [column for _, column in wrong]
    return (f"{len(wrong)} cells are not as approved, {min(rows) * 100 // HIGH} to {max(rows) * 100 // HIGH + 1} % from "
            f"the top, {min(columns) * 100 // WIDE} to {max(columns) * 100 // WIDE + 1} % from the left")
