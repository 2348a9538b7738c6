import Cells
package import CivilTime
import Containers
package import Diary

/// What a file held, once all of it has been read.
package struct ImportSummary: Equatable, Sendable {
  /// `nil` when the file was not recognised; ``problems`` then says why.
  package var format: ImportFormat?
  /// The source whose rules the file was read by; `nil` for a sheet.
  package var source: String?
  /// What its rules say of how its files are read.
  package var sourceRemarks: [String] = []
  /// The byte between cells.
  package var separator = UInt8(ascii: ",")
  /// Rows below the header, empty ones left out: `attacks + checkIns + silent + refused`.
  package var rows = 0
  package var attacks = 0
  package var checkIns = 0
  /// Rows of a daily sheet that hold a date and nothing else: their days stay unknown.
  package var silent = 0
  /// Rows with problems, each counted once.
  package var refused = 0
  /// The first ``problemLimit`` problems, in the order of the file.
  package var problems: [ImportProblem] = []
  /// All problems, those not kept included.
  package var problemCount = 0
  /// What the sheet's columns can know of a day it has a row for.
  package var recordedFields: FieldSet = []
  /// What it has columns, or members, for.
  package var fields = FileFields.all
  /// The first and the last civil day with an entry.
  package var days: DayRange?
  /// The first and the last civil day of rows that are silent, where they say it.
  package private(set) var silentDays: DayRange?
  /// What was not imported as it stands.
  package var remarks = ImportRemarks()
  /// Days of a daily sheet with a row that says headache and one that says none, in the order in which the second
  /// of the two stands. They count as headache days.
  package var doubleDays: [DoubleDay] = []
  /// How a spreadsheet was read, and what of it was left out.
  package var notes: [TableNote] = []
  package var menstruationDays = 0
  /// Of intensities above 0, how many there are and the highest.
  package var intensities = 0
  package var highest: Intensity = 0
  /// Whether a spreadsheet has rows that it does not show, or cells that are struck out.
  var isPartlyCrossedOut = false
  /// Whether a row says nothing but what was taken, right below a headache of the same day.
  var mayContinue = false
  /// How many of its first rows name a drug in a column that nothing reads.
  var unreadDrugCells = 0
  /// What the clock times of its attacks have in common.
  var clocks = ClockEvidence()
  /// Those of them that tell of drugs.
  package var unreadDrugs: [String] = []
  /// The line on which a table's columns are named.
  package var headerLine: Int?
  /// Records that could not be read and are no lines of a text.
  package var rejected: [RejectedRecord] = []
  /// The most problems that are kept.
  var problemLimit = ImportSummary.problemLimit
  /// Whether its columns do not say that it is about headaches, or have a meaning that a plain reader does not know.
  package var isDoubtful = false
  /// The names of the columns that have no place in the diary and are kept as it is.
  package var unmapped: [String] = []

  /// The columns of a table, in their order; none of a source that is read by rules.
  package var columns: [Column] = []

  /// A column, and what it is read as: the name of its role; `nil` where it has no place in the diary.
  package struct Column: Equatable, Sendable {
    package var name: String
    package var meaning: String?
  }

  /// A day with a row of either kind.
  package struct DoubleDay: Equatable, Sendable {
    package var day: CivilDay
    package var headacheLine: Int
    package var freeLine: Int
  }

  package static let problemLimit = 1000
  /// The most problems that are kept where rows with problems are left out.
  package static let skippedLimit = 100_000

  /// Whether the text of a table is in another encoding than it was read in.
  package var isNoUTF8: Bool {
    problems.contains { problem in
      if case .unreadable(.invalidUTF8) = problem.cause { return true }
      return false
    }
  }

  mutating func add(_ problem: ImportProblem) {
    problemCount += 1
    if problems.count < problemLimit { problems.append(problem) }
  }

  mutating func countAttack(on day: CivilDay, peak: Intensity? = nil) {
    attacks += 1
    if let peak, peak > 0 {
      intensities += 1
      if peak > highest { highest = peak }
    }
    widen(to: day)
  }

  mutating func countSilent(on day: CivilDay?) {
    silent += 1
    guard let day else { return }
    let known = silentDays ?? DayRange(day)
    silentDays = DayRange(min(day, known.start), through: max(day, known.last))
  }

  mutating func countCheckIn(on day: CivilDay) {
    checkIns += 1
    widen(to: day)
  }

  /// An entry that is neither.
  mutating func countOther(on day: CivilDay) { widen(to: day) }

  private mutating func widen(to day: CivilDay) {
    let known = days ?? DayRange(day)
    if days == nil || !known.contains(day) {
      days = DayRange(min(day, known.start), through: max(day, known.last))
    }
  }
}
