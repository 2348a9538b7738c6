package import CivilTime
package import Diary

/// What a row is known by again, when a file is imported a second time: the entry's own moment, and beside it what
/// the row says of it.
///
/// A spreadsheet that saves a file anew writes its dates and numbers in another way, a person corrects an intensity:
/// the moment stays. Two rows of one moment are told apart by counting.
///
/// The bits are stored in diaries, so these functions never change.
package struct RowMoment: Hashable, Sendable {
  /// Of the onset of an attack, or of the day that was free of headache.
  package var key: UInt64
  /// Of everything else in columns that are read.
  package var content: UInt64
  /// What ``content`` was before the readings and the times of doses were a part of it; `nil` where that is the same.
  package var former: UInt64?
  /// Whether the moment is a minute: what happens in the same one is the same.
  package var isMinute: Bool
  /// Whether it is no moment, but the program's own id.
  package var isOwnID = false

  package init(onset: Onset, end: AttackEnd, content: UInt64) {
    var hash = RowMoment.attack
    hash.add(UInt64(bitPattern: Int64(onset.moment.wallMinutes)))
    hash.add(UInt64(onset.precision.rawValue))
    key = hash.high
    switch end {
    case .at(let end): hash.add(UInt64(bitPattern: Int64(end.wallMinutes)))
    case .open: hash.add(1 << 62)
    case .unknown: hash.add(1 << 61)
    }
    self.content = content &+ hash.low
    isMinute = onset.precision == .minute
  }

  package init(freeDay day: CivilDay, content: UInt64) {
    var hash = RowMoment.freeDay
    hash.add(UInt64(bitPattern: Int64(day.number)))
    key = hash.high
    self.content = content &+ hash.low
    isMinute = false
  }

  package init(menstruation day: CivilDay) {
    var hash = RowMoment.menstruation
    hash.add(UInt64(bitPattern: Int64(day.number)))
    key = hash.high
    content = hash.low
    isMinute = false
  }

  /// Of a remark, a dose or a course: equal ones are told apart by counting, but for those with an id of their own.
  package init(_ key: CellHash, saying content: CellHash, isOwnID: Bool) {
    self.key = key.high
    self.content = content.low
    self.isOwnID = isOwnID
    isMinute = isOwnID
  }

  /// Of a dose of a sheet that belongs to no attack: known by its day and drug, among equal ones by counting.
  package init(dose: Dose, of day: CivilDay) {
    let amount = dose.amount.map { "\($0.thousandths) \($0.unit.rawValue)" } ?? ""
    let minute = dose.takenAt.map { "\($0.minuteOfDay)" } ?? ""
    var key = RowMoment.dose.seeded(Array(dose.drug.utf8).span)
    key.add(UInt64(bitPattern: Int64(day.number)))
    self.init(
      key,
      saying: CellHash("\u{1}\(minute) \(amount) \(dose.count) \(dose.relief?.rawValue ?? -1)"),
      isOwnID: false)
  }

  private static let dose = CellHash("\u{1}dose")
  private static let menstruation = CellHash("\u{1}menstruation")
  private static let attack = CellHash("\u{1}attack")
  private static let freeDay = CellHash("\u{1}free")
}
