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
        headache import history.csv --dry-run          what would come in, and how it is read
        headache import longer.csv --update            and take what the file says otherwise now
        headache import history.csv --skip-bad         leave rows out that cannot be read
        headache import --lines notes.txt              notes: what one would type, a day before each line
        headache import diary.csv --complete 2025      every headache of 2025 is in the file
        headache import diary.json                     all of a diary: what export --format json wrote
        headache import other.sqlite                   the entries of another diary
        headache import other.sqlite --update          and what it says otherwise of entries that are here

        A spreadsheet (csv, xlsx, ods) is read as it is kept; what it does not say is asked, each with the option
        that answers it, and the answers are kept: the next file of the same columns needs none.

        All rows or none, in one step. Importing a file again adds nothing, also one that a spreadsheet has saved
        anew: a row is known by its time, and one that says something else now is shown. What is likely in the
        diary from another program, or was typed, is named and not added without --also. What was deleted stays
        deleted. A row that says nothing beyond its date is no attack. An attack list says nothing about the days
        between: they stay unknown until declared. `-` reads standard input.

        Columns that are known, by the words of their names in several languages; --column says it of others:
        \(ColumnMeaning.names.joined(separator: ", ")).

        Exports of other programs are recognised: \(SourceCatalogue.heads.map(\.name).joined(separator: ", ")).

        Another diary may come in any order and as often as one likes: what is here already is not doubled, what
        says something else here is shown and stays as here without --update, what was typed in both diaries is
        named and not added without --also, and what was deleted here stays deleted. Its attacks and preventives
        get numbers of this diary, which may be others than there.
        """)
  }

  package static var file: Text { Text(en: "The file, or - for standard input.") }
  package static var dryRun: Text { Text(en: "Read and check, save nothing.") }
  package static var dateOrder: Text {
    Text(en: "The order in dates such as 3/4/25, where the file does not show it: dmy, mdy or ymd.")
  }
  package static var complete: Text { Text(en: "Declare that the file has every headache of these days.") }
  package static var encoding: Text { Text(en: "How the text stands in bytes, where it is not UTF-8.") }
  package static var update: Text {
    Text(en: "Take what the file, or a line, says otherwise now of entries that it brought before.")
  }
  package static var also: Text {
    Text(en: "Import attacks as well that are likely in the diary, from elsewhere or typed.")
  }
  package static var skipBad: Text {
    Text(en: "Leave rows out that cannot be read, and write them to FILE.rejected.csv.")
  }
  package static var lines: Text {
    Text(en: "The file is notes: what one would type, with the day before it. Shown first.")
  }
  package static var save: Text { Text(en: "With --lines: save what is understood.") }
}
