import Importing
package import Language

/// What the page of help says of `headache import FILE`.
package enum ImportHelp {
  package static var summary: Text {
    Text(en: "Bring in a history from another program's file or a spreadsheet.")
  }

  package static var discussion: Text {
    Text(
      en: """
        headache import history.csv
        headache import history.csv --dry-run
        headache import diary.csv --complete 2025      every headache of 2025 is in the file
        headache import diary.json                     all of a diary: what export --format json wrote
        headache import other.sqlite                   the entries of another diary

        A spreadsheet (csv, xlsx, ods) is read as it is kept; what it does not say is asked, each with the option
        that answers it.

        All rows or none. Importing a file again adds nothing, also one that a spreadsheet has saved anew: a row
        is known by its time, and one that was changed is named. What is not understood is kept and named with its
        lines, drugs that nobody knows among it. A row that says nothing beyond its date is no attack. An attack
        list says nothing about the days between: they stay unknown until declared. `-` reads standard input.

        Exports of other programs are recognised: \(SourceCatalogue.heads.map(\.name).joined(separator: ", ")).

        Another diary may come in any order and as often as one likes: what is here already is not doubled, what
        says something else here is named and stays as here, and what was deleted here stays deleted.
        """)
  }

  package static var file: Text { Text(en: "The file, or - for standard input.") }
  package static var dryRun: Text { Text(en: "Read and check, save nothing.") }
  package static var dateOrder: Text {
    Text(en: "The order in dates such as 3/4/25, where the file does not show it: dmy, mdy or ymd.")
  }
  package static var complete: Text { Text(en: "Declare that the file has every headache of these days.") }
  package static var encoding: Text { Text(en: "How the text stands in bytes, where it is not UTF-8.") }
}
