package import Language

/// What the pages of help say of what a spreadsheet does not say of itself.
package enum ImportAnswersHelp {
  package static var sheet: Text { Text(en: "A sheet of a workbook; may stand again for others.") }
  package static var year: Text { Text(en: "The year of dates that have none.") }
  package static var scale: Text { Text(en: "The highest number of the sheet's scale of pain.") }
  package static var column: Text {
    Text(en: "What a column is for: one of the names above.")
  }
  package static var word: Text { Text(en: "What a word means, as a number or as how it helped.") }
  package static var rows: Text {
    Text(en: "How entries lie in the sheet: grid, weeks, or attacks for one a row.")
  }
  package static var cell: Text { Text(en: "What the letters in a grid mean, commas between two.") }
  package static var empty: Text {
    Text(en: "What a day with nothing in its row was: free of headache, or unknown.")
  }
  package static var drugColumns: Text { Text(en: "Columns named after drugs hold how many were taken.") }
  package static var asNotes: Text { Text(en: "Keep cells for drugs that name none as notes.") }
  package static var clock: Text {
    Text(en: "The hours of its clock; with 12, times without AM and PM are kept aside.")
  }
  package static var struck: Text { Text(en: "Whether cells that are struck out are left out, or read in.") }
  package static var epoch: Text {
    Text(en: "The year from which numbers count days: 1904 in files of old Macs.")
  }
}
