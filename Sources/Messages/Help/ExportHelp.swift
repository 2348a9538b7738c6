package import Language

/// What the page of help says of `headache export`.
package enum ExportHelp {
  package static var summary: Text {
    Text(en: "Write the attacks as CSV, or everything as JSON; import reads both back.")
  }

  package static var discussion: Text {
    Text(
      en: """
        headache export -o attacks.csv
        headache export > attacks.csv
        headache export --excel -o attacks.csv           for a spreadsheet
        headache export --format json -o diary.json      everything
        headache export --salvage -o rescued.sqlite

        CSV has attacks only. Cells that a spreadsheet would run as formulas have an apostrophe
        before them, which import takes off again; --excel says how many there are.

        --format json has everything: attacks, doses, days, notes, preventives, drugs,
        settings and imports, with counts, as docs/schemas describes it. Imported into a new
        diary it makes the same entries again, without what was deleted, so that those after it
        are counted anew: attack 131 may be attack 128 there.

        --salvage writes a new diary of every entry that a damaged one still has as it
        was written, of all kinds. Exit code 1 when something is missing.
        """)
  }

  package static var output: Text { Text(en: "The file to write; standard output if left out.") }
  package static var from: Text { Text(en: "The first day.") }
  package static var to: Text { Text(en: "The last day.") }
  package static var force: Text { Text(en: "Replace the file if it is there.") }
  package static var format: Text {
    Text(en: "csv, of the attacks, or json, of everything; csv if left out.")
  }
  package static var excel: Text {
    Text(en: "For a spreadsheet: a CSV that says how it is encoded, and no formula in it.")
  }
  package static var salvage: Text {
    Text(en: "Write what can still be read of a damaged diary into a new one.")
  }
}
