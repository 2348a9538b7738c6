import Cells
package import Diary

/// Something that was imported otherwise than it stands in the file, or not at all, and is named for that.
package struct ImportRemark: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// It means nothing in its column; the cell is kept as it is.
    case unread
    /// A drug that neither the diary nor the catalogue knows; `meant`: one with nearly that name.
    case newDrug(meant: String?)
    /// An intensity that was rounded to this number; the cell is kept as it is.
    case rounded(Intensity)
    /// A length beside an end that says another: the end was taken.
    case otherLength
    /// A clock time of the end beside a length that says another: the length was taken.
    case otherEnd
    /// It is kept as it is: a headache-free day has no place for it.
    case noPlace
    /// A length that is no number of days, in a row without a clock time: it was not taken.
    case lengthWithoutTime
    /// A row that says nothing of a headache, and holds this text: it was not imported.
    case textAlone
    /// A record that its source's rules leave out.
    case leftOut
    /// A row above the table.
    case aboveTable
    /// A symptom of a time at which the file has no headache.
    case symptomAlone
    /// A dose of a preventive, which is a part of its course and no entry of its own.
    case preventiveIntake
    /// An entry of the length that the program gives where nobody says how long it was: its end is unknown.
    case defaultLength
    /// A drug taken as needed, among preventives: no course.
    case asNeeded
    /// A day that was said to be free of headache, and has an attack in the same file: it counts as a headache day.
    case freeWithHeadache
    /// A day that is read as free of headache, where one kind of headache was denied.
    case kindDenied
    /// A name that may be one for a headache, of a record that was not taken.
    case perhapsHeadache
    /// What names a drug for which there is nothing to be added.
    case drugLeftOut
    /// An attack of more than a week.
    case long
    /// An attack that ends at the minute at which it begins: its end is unknown.
    case endIsStart
    /// A time that the clock showed twice when it was put back: the first is taken.
    case shownTwice
    /// A time that the clock did not show when it was put forward.
    case neverShown
  }

  package var kind: Kind
  /// The column's name, harmless to print; empty where the remark is about a row.
  package var column = ""
  /// What stands there, cut short and harmless to print; empty where only the line counts.
  package var text = ""
}

/// All remarks on a file, each with its lines, in the order of their first ones.
package struct ImportRemarks: Equatable, Sendable {
  package struct Entry: Equatable, Sendable {
    package var remark: ImportRemark
    package var lines: LineList
  }

  /// The most remarks that are told apart; there is no file in which more would be read.
  package static let limit = 1000

  package private(set) var entries: [Entry] = []
  /// Further remarks, with the lines they have.
  package private(set) var others = LineList()
  private var places: [ImportRemark: Int] = [:]

  mutating func add(_ remark: ImportRemark, line: Int) {
    if let place = places[remark] { return entries[place].lines.add(line) }
    guard entries.count < ImportRemarks.limit else { return others.add(line) }
    places[remark] = entries.count
    var lines = LineList()
    lines.add(line)
    entries.append(Entry(remark: remark, lines: lines))
  }

  /// The remarks of one kind.
  package func entries(where isKind: (ImportRemark.Kind) -> Bool) -> [Entry] {
    entries.filter { isKind($0.remark.kind) }
  }
}
