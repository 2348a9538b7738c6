package import Cells
package import CivilTime
import Parsing

/// What only the person can say of a spreadsheet. Nothing is imported while one is open.
package enum TableQuestion: Hashable, Sendable {
  /// A cell that shows what is asked about.
  package struct Example: Hashable, Sendable {
    /// Cut short and harmless to print.
    package var text: String
    package var line: Int
  }

  /// Dates have no year; `suggested` is one that stands nearby.
  case year([Example], suggested: Int?)
  /// The same of dates that go on from one year into the next: which the first is of.
  case firstYear([Example], suggested: Int?)
  /// A word that is a day of the week in one language and a month in another, as `word`.
  case weekdayOrMonth(Example, word: String)
  /// Which of two numbers is the day, in a date that allows these orders.
  case dateOrder(Example, [DateOrder] = [.dayFirst, .monthFirst])
  /// Words for an intensity.
  case intensityWords([Example])
  /// Words for how a drug helped.
  case reliefWords([Example])
  /// The numbers of a column never pass `highest`.
  case scale(column: String, highest: Int)
  /// Days with a row and nothing in it, as far as the last that has something.
  case emptyDays(count: Int, beyond: Int)
  /// A column asks for migraines alone, and says no on so many days: another headache may have been there.
  case migraineAlone(column: String, count: Int)
  /// Cells that somebody has crossed out.
  case struckOut([Example])
  /// Columns that name drugs in their cells, and are not read.
  case drugCells([String])
  /// So many ends come before their starts, and no clock time is of the afternoon: `AM` and `PM` may be left out.
  case halfClock(TableQuestion.Example, count: Int)
  /// Columns of times or days by a clock that may not be the person's, and what they may be for: `Time (UTC)`.
  case otherZones([TableChoices.Pair])
  /// Months and days. The letters that its cells hold.
  case grid(letters: [Example])
  /// A calendar in which months stand twice: its second half may be of another year, or of something else.
  case repeatedMonths([Example])
  /// Nothing says what a calendar is of.
  case unknownCalendar
  /// A calendar whose title speaks of something else than headaches.
  case otherCalendar(title: String)
  /// Weeks, by the names of their rows; `numbered`: the first that has a number and no date.
  case weeks(rows: [String], numbered: Example? = nil)
  /// Tables side by side that are not all of headaches: the columns of each.
  case tablesBeside([String])
  /// No row names a day and a headache: what the widest names, and what would have to be said of two of them.
  case noColumns([String], guess: [TableChoices.Pair])
  /// Columns without names, by their letters, and what their cells show them to be.
  case unnamedColumns([TableChoices.Pair])
  /// No cell tells of a pain, and empty ones are filled with colours: the first of them, and how many they are.
  case colours([String], count: Int)
  /// Cells that are merged over several days, and are of more than the pain.
  case mergedCells([Example])
  case drugColumns([String])
  case sheets([SheetName])
  case people(column: String, first: String, count: Int)
  /// The answers of a form: its questions, as columns that are read.
  case form([String])
  /// No column has a name: times, and numbers that may be changes of the pain.
  case changes(Example)
  /// Rows of a day with a time each, of which one holds a 0.
  case zeroAtTime(Example)
  /// A column of lengths without a unit.
  case lengthUnit(column: String, Example)
  /// Columns of which one holds days, and none is called after one.
  case noDate([String])
  /// Cells for drugs that name none.
  case unnamedDrugs([Example])
  /// Nothing says that a row is a headache; what would.
  case notAHeadacheDiary(columns: [String])
  /// Columns that are called after headaches, hold strengths or answers, and are not read.
  case otherHeadaches([String], areStrengths: Bool)
  /// A column that counts headaches, or days with them, and would not be read; and what it may be for.
  case headacheCount(TableChoices.Pair)
  /// Each row is a course of a preventive, and none a headache: what the first are called.
  case preventives([Example])
  /// The sheet is about headaches, and no column says whether there was one.
  case rowsAlone(columns: [String])
  /// There is a strength, and columns such as `Exercise` or `Weight`.
  case maybeOfSomethingElse(columns: [String])

  /// The words whose meaning it asks for.
  package var words: [String] {
    switch self {
    case .intensityWords(let examples), .reliefWords(let examples): examples.map(\.text)
    case .weekdayOrMonth(_, let word): [word]
    default: []
    }
  }

  /// Columns by which it shows how one is typed that holds the day, and one for the pain: those whose names say the least.
  package static func shown(_ columns: [String]) -> (day: String, pain: String)? {
    let columns = columns.filter { $0.contains(where: \.isLetter) }
    guard let first = columns.first, Set(columns).count > 1 else { return nil }
    let unknown = columns.dropFirst().last { name in
      TableHeader.role(of: name, Vocabulary(drugs: { [] })) == nil && !TableHeader.speaksOfSomethingElse(name)
    }
    return (first, unknown ?? columns[1])
  }

  /// Whether it asks if the sheet is about headaches at all.
  package var isOfSubject: Bool {
    switch self {
    case .notAHeadacheDiary, .maybeOfSomethingElse, .unknownCalendar, .otherCalendar, .noColumns,
      .preventives,
      .unnamedColumns:
      true
    default: false
    }
  }

  /// A number that a word may stand for; `nil` where it could be any.
  package static func suggestedIntensity(_ word: String) -> Int? {
    let word = word.lowercased()
    if !word.isEmpty, word.allSatisfy({ $0 == "+" || $0 == "*" }) {
      return [3, 5, 8, 10][min(word.count, 4) - 1]
    }
    let words = word.lowercasedWords
    let isMore = words.contains {
      ["very", "sehr", "très", "tres", "muy", "really", "extremely"].contains($0)
    }
    if isMore { return words.contains { TableWords.intensityWords[$0] == 2 } ? 1 : 9 }
    return ["bad": 7, "awful": 9, "terrible": 9, "worst": 10, "schlimm": 7, "horrible": 9, "ok": 2][word]
  }

  package struct SheetName: Hashable, Sendable {
    package var name: String
    package var isDiary: Bool
    /// Whether its name is that of a time, or none of its own: others may be of other people.
    package var isOfTime = true
  }
}

/// How a spreadsheet was read where it could have been read otherwise, and what of it was left out.
package enum TableNote: Hashable, Sendable {
  /// Lines above the header.
  case above([Int])
  case header(line: Int)
  case sums([Int])
  case headings([Int])
  case remarks([Int])
  case repeatedHeader([Int])
  case serials(example: String, CivilDay)
  case encoding
  case dateOrder(DateOrderEvidence)
  /// The year of dates without one, and where it comes from.
  case year(YearSource, [Int])
  /// Days that have the month of a heading.
  case month([Int])
  /// A word for a month that is read as a day of the week.
  case weekdayWord(String, [Int])
  /// Rows without a date, of the day of the row above.
  case dayAbove([Int])
  /// Rows that say what else was taken of the headache of the row above.
  case continued([Int])
  /// Rows of a dose on a day of which the sheet does not say whether there was a headache.
  case dosesAlone([Int])
  /// Day and month by the days of the week beside the dates.
  case orderOfWeekdays(isDayFirst: Bool)
  /// An intensity of 0 is a headache-free day.
  case zeros(Int)
  /// A 0 for one kind of headache alone.
  case kindZeros([Int])
  /// Columns that are each a strength, as one.
  case strengthColumns([String], as: String)
  case clockNumbers([Int])
  case partOfDay([Int])
  case waking([Int])
  case approximate([Int])
  case highest([Int])
  case wordNumber(String, Int, [Int])
  case rounded([Int])
  case hours([Int])
  case scale(highest: Int, column: String)
  case weekday([Int])
  case sheetsTogether(Int)
  case sheetLeftOut(String)
  /// A sheet whose rows all stand in another one.
  case sheetCopy(String, of: String)
  /// So many tables that stand side by side.
  case tablesTogether(Int)
  /// Lines of merged cells whose value holds for all of their days.
  case merged([Int])
  /// Lines of merged texts, which stand with the first of their days.
  case mergedTexts([Int])
  /// Empty cells that are filled with a colour.
  case painted([String], count: Int)
  /// Rows that the sheet does not show, and that are read.
  case hiddenRows([Int])
  /// The same of columns, by their letters.
  case hiddenColumns([String])
  /// What somebody has written on cells; nothing reads it.
  case comments([Comment])
  /// Cells that somebody has crossed out, and that are not read.
  case struckLeftOut([Int])
  /// Forms that were sent after midnight, of a headache that began before.
  case dayBefore([Int])
  case changes
  case emptyAfterLast(Int)
  case filtered(Int)
  case noSuchDay([Int])
  /// What stands in the rows of a calendar, and below none of its days.
  case besideDays([TableQuestion.Example])
  /// Fields that rules name and no record has.
  case missingFields([String])
  /// Records of a file that no rule reads: where they stand, and how many there are.
  case unreadRecords([String])
  /// Names that the person chose and the file does not have.
  case unusedNames(option: String, [String])
  /// Offsets that can only be minutes west of UTC.
  case offsetsWest
  /// Doses of a preventive, day after day, that are read as a course.
  case course(drug: String, days: Int, CivilDay, stop: CivilDay?, line: Int)

  package struct Comment: Hashable, Sendable {
    /// `B4`
    package var cell: String
    package var text: String
  }

  package enum YearSource: Hashable, Sendable {
    case neighbours, sheet(String), heading, said(Int)
  }
}
