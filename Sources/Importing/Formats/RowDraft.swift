import Cells
import CivilTime
import Diary

/// What one row of an attack list or a daily sheet says, cell by cell, before it is an entry.
struct RowDraft {
  var start: WrittenTime?
  var date: WrittenTime?
  var end: WrittenTime?
  var endDate: WrittenTime?
  /// The end's cell says in words that the attack goes on.
  var isOngoing = false
  /// Minutes.
  var duration: Int?
  var headache: CellAnswer?
  var migraine: CellAnswer?
  var medication: MedicationCache.Slot?
  /// Whether it is known what was taken; `nil` where the sheet has no such cell in the row.
  var tookMedication: CellAnswer?
  /// Doses of drug columns before the last.
  var doses: [Dose] = []
  /// Whether any of the doses has a clock time: see ``MedicationCell/doses``.
  var hasDoseTimes = false
  /// Whether a cell names what was taken, which alone makes a headache of a day that is said to be nothing else.
  var hasToldDoses = false
  /// A column says that something was taken, and others what.
  var saysTaken = false
  var relief: Relief?
  /// Whether a cell says something that an attack is made of: a time, an intensity, a symptom, a dose …
  var isTelling = false
  /// The column of a text that says of something that it was not, and maybe not of the headache.
  private(set) var doubtful: Int?
  /// What there is to say about how the row was read; of one that is refused, nothing is said.
  var remarks: [ImportRemark] = []
  /// What the row says besides when it was: a part of what it is known again by.
  var content: UInt64 = 0
  /// When the row was, by which it is known again: set with the entry.
  var moment: RowMoment?
  /// The onset and the end are not read into it; everything else of the row is.
  var attack = Attack(onset: Onset(Moment(wallMinutes: 0, offset: nil)), end: .unknown)
  var raw = RawCells()
  var key: RowKey

  /// Notes whether a text that nobody understands denies a headache.
  mutating func note(_ denial: HeadacheDenialWords.Denial, at column: Int) {
    switch denial {
    case .none: isTelling = true
    case .part: doubtful = doubtful ?? column
    case .whole: break
    }
  }

  /// Notes what a cell of drugs says; `hasDoses`: whether it says that something was taken.
  mutating func note(_ answer: CellAnswer, hasDoses: Bool, hasTimes: Bool) {
    if hasTimes { hasDoseTimes = true }
    if hasDoses { hasToldDoses = true }
    if tookMedication != .yes { tookMedication = answer }
  }
}

/// Cells kept as it is, as RFC 4180 lines `column,cell`.
struct RawCells {
  private(set) var bytes: [UInt8]?

  /// Adds those of another record of the same entry.
  mutating func add(_ other: RawCells) {
    guard let more = other.bytes else { return }
    bytes = (bytes ?? []) + more
  }

  mutating func add(_ column: String, _ cell: ArraySlice<UInt8>) {
    var line = bytes ?? []
    CSVText.append(Array(column.utf8)[...], to: &line)
    line.append(UInt8(ascii: ","))
    CSVText.append(cell, to: &line)
    line.append(UInt8(ascii: "\n"))
    bytes = line
  }
}

/// Writing cells of RFC 4180.
enum CSVText {
  /// Appends a cell, in quotes where it holds anything that a reader could take for the file's shape.
  static func append(_ cell: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
    guard cell.contains(where: isSpecial) || cell.first == 0x20 || cell.last == 0x20 else {
      bytes += cell
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in cell {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"),
      UInt8(ascii: "\t"):
      true
    default: false
    }
  }
}
