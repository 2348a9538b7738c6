package import CivilTime
package import Diary

/// The diary by day: what is known of each civil day, and what happened on it. Folded from the entries each
/// time, never stored.
///
/// Eight bytes for each day between the first and the last, nothing for an attack. The order of entries does
/// not matter, and an entry added twice counts once.
package struct DayTable: Sendable {
  /// Today and later are never recorded: a day counts once it is over.
  package let today: CivilDay
  package let rule: MigraineRule
  /// A headache known to be shorter makes a headache day only with an acute drug.
  package let minimumMinutes: Int
  /// From the first day with an entry to the last, today included; `nil` in an empty diary. Declarations are
  /// no entries.
  package var entries: DayRange? {
    guard firstEntry < entriesEnd else { return nil }
    return DayRange(CivilDay(number: Int32(firstEntry)), before: CivilDay(number: Int32(entriesEnd)))
  }
  private var firstEntry = Int.max
  private var entriesEnd = Int.min

  /// The day number of `cells[0]`.
  private var base = 0
  private var cells: [DayCell] = []

  package init(today: CivilDay, rule: MigraineRule = .leiden2023, minimumMinutes: Int = 30) {
    self.today = today
    self.rule = rule
    self.minimumMinutes = minimumMinutes
  }

  /// The bits of a day; none for a day that has nothing.
  func cell(_ day: CivilDay) -> DayCell {
    let index = Int(day.number) - base
    return cells.indices.contains(index) ? cells[index] : []
  }

  /// The days that the table holds anything of.
  var span: DayRange {
    let start = CivilDay(number: Int32(base))
    return DayRange(start, before: start + cells.count)
  }
}

extension DayTable {
  /// Adds one attack to every civil day it touches.
  package mutating func add(_ attack: AttackFacts) {
    var cell = DayCell.attack
    cell.formUnion(.peak(attack.peak))
    cell.formUnion(.impact(attack.impact))
    cell.formUnion(.missing(from: attack.recordedFields))
    if attack.hasHeadache {
      cell.formUnion(attack.lasts(minimumMinutes) ? .longHeadache : .briefHeadache)
    }
    if attack.isMigraine(by: rule) { cell.formUnion(.migraine) }
    if let kind = attack.kind {
      cell.formUnion(kind == .migraine ? [.kindNoted, .calledMigraine] : .kindNoted)
    }
    if attack.hasFeaturesNoted { cell.formUnion(.featuresNoted) }
    if case .open = attack.end { cell.formUnion(.openAttack) }
    enter(cell, attack.dayNumbers)
  }

  /// Adds an acute intake. Preventive intakes are not for this table.
  package mutating func add(_ dose: DoseFacts) {
    enter(.taken(dose.overuseClass, isAcute: dose.isAcute), DayTable.numbers(dose.day))
  }

  /// Adds the statement that a day was headache-free; an attack on that day overrules it.
  package mutating func add(_ checkIn: CheckIn) {
    enter(.free(recording: checkIn.recordedFields).union(.checkedIn), DayTable.numbers(checkIn.day))
  }

  /// Adds the statement that every day of a stretch without an entry was headache-free; a dose is an entry.
  ///
  /// `lastLoggedDay` is the last day on which any entry was made, a headache-free day included: a standing
  /// declaration reaches no further.
  package mutating func add(_ declared: DeclaredRange, lastLoggedDay: CivilDay) {
    let range = DayRange(declared.start, through: declared.last ?? lastLoggedDay)
    mark(.free(recording: declared.recordedFields), Int(range.start.number)..<Int(range.end.number))
  }

  /// Notes menstruation on a day; it makes no day recorded.
  package mutating func addMenstruation(_ day: CivilDay) { mark(.menstruation, DayTable.numbers(day)) }

  private static func numbers(_ day: CivilDay) -> Range<Int> { Int(day.number)..<Int(day.number) + 1 }

  private mutating func enter(_ cell: DayCell, _ days: Range<Int>) {
    firstEntry = min(firstEntry, days.lowerBound)
    entriesEnd = max(entriesEnd, days.upperBound)
    mark(cell, days)
  }

  /// Days from today on are left out, so that nothing which reads the table has to ask.
  private mutating func mark(_ cell: DayCell, _ days: Range<Int>) {
    let first = days.lowerBound
    let end = min(days.upperBound, Int(today.number))
    guard first < end else { return }
    if first < base || end - base > cells.count { makeRoom(from: first, to: end) }
    let (from, to) = (first - base, end - base)
    var marked = cells.mutableSpan
    for index in from..<to { marked[index].add(cell) }
  }

  /// Grows at either end by at least half, so that neither oldest-first nor newest-first costs a copy a day.
  private mutating func makeRoom(from first: Int, to end: Int) {
    if cells.isEmpty { base = first }
    if first < base {
      let extra = max(base - first, cells.count / 2)
      cells.insert(contentsOf: repeatElement([], count: extra), at: 0)
      base -= extra
    }
    let missing = end - base - cells.count
    if missing > 0 { cells.append(contentsOf: repeatElement([], count: missing)) }
  }
}
