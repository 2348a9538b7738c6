import Cells
import CivilTime
import Diary

/// What a spreadsheet does not say of itself, as the person has answered it.
package struct TableChoices: Hashable, Sendable {
  /// How entries lie in the sheet, where it is no list with a row for each.
  package enum RowShape: String, CaseIterable, Sendable {
    /// A row a month, a column a day.
    case grid
    /// Blocks of rows for a week, a column for each day of it.
    case weeks
    /// A row is a headache, whatever the columns are called.
    case attacks
    /// A row is a change of the pain: a time and a number, 0 for the end.
    case changes
  }

  /// What it means where a day has a row, or a place, and nothing stands in it.
  package enum Empty: String, CaseIterable, Sendable { case free, unknown }

  /// Whether what is struck out is left out, or read as everything else.
  package enum Struck: String, CaseIterable, Sendable { case out, `in` }

  package struct Pair: Hashable, Sendable {
    package var name: String
    package var value: String

    /// `very bad=9`; `nil` without the sign or without a name.
    package init?(_ text: String) {
      // A value may end in one: `user_id=AA=`.
      guard let mark = text.dropLast().lastIndex(of: "="), mark > text.startIndex else { return nil }
      name = text[..<mark].trimmingBlanks
      value = text[text.index(after: mark)...].trimmingBlanks
      if name.isEmpty || value.isEmpty { return nil }
    }

    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  package struct KeptYear: Hashable, Sendable {
    package var year: Int
    package var mark: String
  }

  package var layout: RowShape?
  package var empty: Empty?
  /// The year of dates that have none.
  package var year: Int?
  /// Those that were said of earlier files, the latest first, each with what its file began with.
  package var keptYears: [KeptYear] = []
  /// What the first date without a year stands with in this file.
  package var yearMark: String?
  /// The hours of the clock that times without AM and PM are of: 24, or 12, of which the half is not known.
  package var clock: Int?
  /// Whether cells that are struck out count.
  package var struck: Struck?
  /// The highest number of the sheet's scale.
  package var scale: Int?
  /// Words for an intensity, or for relief.
  package var words: [Pair] = []
  /// Letters in the cells of a grid.
  package var letters: [Pair] = []
  /// What columns are for, by their names.
  package var columns: [Pair] = []
  /// The sheets to read; all of them if empty.
  package var sheets: [String] = []
  /// Those of the file that were not chosen.
  package var leftSheets: [String] = []
  /// Whether they were chosen of an earlier file: one that it did not have is asked about.
  package var areSheetsKept = false
  /// Of rows of several people, those with these values in these columns.
  package var filters: [Pair] = []
  /// Columns named after drugs hold how many were taken.
  package var hasDrugColumns = false
  /// Numbers for days count from 1904, as those of old Macs do.
  package var countsFrom1904: Bool { epoch == 1904 }
  /// The year from which they count, where it was said.
  package var epoch: Int?
  /// Cells for drugs that name none are notes.
  package var keepsNotes = false

  package init() {}

  func word(_ text: String) -> String? {
    if words.isEmpty { return nil }
    // As a question shows it: the lines of a cell behind each other.
    let key = text.replacing("\n", with: " ").lowercased()
    // A long cell is offered cut short.
    let shown = text.escapedExcerpt.lowercased()
    return words.first { $0.name.lowercased() == key || $0.name.lowercased() == shown }?.value
  }

  func letter(_ text: String) -> String? { letters.first { $0.name == text }?.value }
}
