import Cells
import CivilTime
import Diary

/// Reading the cells of the program's own CSV: from their bytes, without a text for each.
extension AttackCSV.PartialAttack {
  /// Reads a cell that is not empty. Returns what would have been accepted, or `nil` when all is well.
  mutating func read(
    _ field: AttackCSV.Field, _ cell: Span<UInt8>, _ known: inout AttackCSV.KnownTexts
  ) -> CellExpectation? {
    typealias Terms = AttackCSV.Terms
    switch field {
    case .uuid: return set(&uuid, RowKey(uuid: cell), .uuid)
    case .onset: return set(&onset, AttackCSV.moment(cell), .moment)
    case .precision:
      guard let value = Terms.precision.value(cell) else { return Terms.precision.expected }
      precision = value
    case .end: return readEnd(cell)
    case .zone:
      return set(&attack.zone, known.zones.value(cell) { AttackCSV.items($0)?.first?.first }, .zoneName)
    case .severity: return set(&attack.peak, AttackCSV.intensity(cell), .ownIntensity)
    case .type: return set(&attack.kind, Terms.kind.value(cell), Terms.kind.expected)
    case .side: return set(&attack.side, Terms.side.value(cell), Terms.side.expected)
    case .quality: return set(&attack.quality, Terms.quality.value(cell), Terms.quality.expected)
    case .worseWithActivity:
      return set(&attack.features.worseWithActivity, Terms.answer.value(cell), .answer)
    case .nausea: return set(&attack.features.nausea, Terms.answer.value(cell), .answer)
    case .vomiting: return set(&attack.features.vomiting, Terms.answer.value(cell), .answer)
    case .photophobia: return set(&attack.features.photophobia, Terms.answer.value(cell), .answer)
    case .phonophobia: return set(&attack.features.phonophobia, Terms.answer.value(cell), .answer)
    case .aura: return set(&attack.aura, Terms.answer.value(cell), .answer)
    case .auraMinutes:
      return set(&attack.auraMinutes, AttackCSV.number(String(cell), upTo: 100_000), .wholeMinutes)
    case .impact: return set(&attack.impact, Terms.impact.value(cell), Terms.impact.expected)
    case .readings: return readReadings(cell)
    case .doses: return readDoses(cell, &known)
    case .triggers: return readList(cell, &attack.triggers)
    case .symptoms: return readList(cell, &attack.symptoms)
    case .recordedFields: return readRecordedFields(cell, &known)
    case .note: attack.note = String(cell)
    }
    return nil
  }

  private func set<Value>(
    _ place: inout Value?, _ value: Value?, _ expected: @autoclosure () -> CellExpectation
  )
    -> CellExpectation?
  {
    guard let value else { return expected() }
    place = value
    return nil
  }

  private mutating func readEnd(_ cell: Span<UInt8>) -> CellExpectation? {
    if let moment = AttackCSV.moment(cell) {
      attack.end = .at(moment)
      return nil
    }
    switch String(cell) {
    case "open": attack.end = .open
    case "unknown": attack.end = .unknown
    default: return .momentOrEnd
    }
    return nil
  }

  private mutating func readReadings(_ cell: Span<UInt8>) -> CellExpectation? {
    var place = 0
    while let item = AttackCSV.Item(cell, at: &place) {
      guard item.count == 2, let moment = AttackCSV.moment(cell.extracting(item[0])),
        let intensity = AttackCSV.intensity(cell.extracting(item[1]))
      else { return .readings }
      attack.readings.append(Reading(at: moment, intensity: intensity))
    }
    return nil
  }

  private mutating func readDoses(
    _ cell: Span<UInt8>, _ known: inout AttackCSV.KnownTexts
  ) -> CellExpectation? {
    var place = 0
    while let item = AttackCSV.Item(cell, at: &place) {
      let what = cell.extracting(item[0].lowerBound..<item[min(item.count, 3) - 1].upperBound)
      guard item.count <= 5, var dose = known.doses.value(what, read: AttackCSV.dose) else { return .doses }
      if item.count > 3, !item[3].isEmpty {
        guard let moment = AttackCSV.moment(cell.extracting(item[3])) else { return .doses }
        dose.takenAt = moment
      }
      if item.count > 4, !item[4].isEmpty {
        guard let relief = AttackCSV.Terms.relief.value(cell.extracting(item[4])) else { return .doses }
        dose.relief = relief
      }
      attack.doses.append(dose)
    }
    return nil
  }

  private func readList(_ cell: Span<UInt8>, _ list: inout [String]) -> CellExpectation? {
    guard let items = AttackCSV.items(String(cell)), items.allSatisfy({ $0.count == 1 }) else {
      return .items
    }
    list = items.map { $0[0] }
    return nil
  }

  private mutating func readRecordedFields(
    _ cell: Span<UInt8>, _ known: inout AttackCSV.KnownTexts
  ) -> CellExpectation? {
    guard let fields = known.recordedFields.value(cell, read: AttackCSV.recordedFields) else {
      return .someOf(AttackCSV.Terms.recordedFields.map(\.1))
    }
    attack.recordedFields = fields
    return nil
  }
}

extension AttackCSV {
  /// What stands in one row as in the next.
  struct KnownTexts {
    var zones = RepeatedTexts<String>()
    /// By drug, amount and count.
    var doses = RepeatedTexts<Dose>()
    var recordedFields = RepeatedTexts<FieldSet>()
  }

  static func moment(_ text: String) -> Moment? { moment(Array(text.utf8).span) }

  static func moment(_ cell: Span<UInt8>) -> Moment? {
    if let moment = writtenMoment(cell) { return moment }
    guard case .time(let time) = WrittenTime.read(cell, order: nil, longestOffset: longestOffset),
      let day = time.day,
      let minute = time.minute
    else { return nil }
    switch time.zone {
    case .unsaid: return Moment(day, minuteOfDay: minute, offset: nil)
    case .utc: return Moment(day, minuteOfDay: minute, offset: 0)
    case .offset(let offset): return Moment(day, minuteOfDay: minute, offset: offset)
    }
  }

  private static let longestOffset = 47

  /// A moment as the program writes it: `2026-11-22T07:30+01:00`.
  private static func writtenMoment(_ cell: Span<UInt8>) -> Moment? {
    guard cell.count == 22, cell[19] == UInt8(ascii: ":"),
      cell[16] == UInt8(ascii: "+") || cell[16] == UInt8(ascii: "-"),
      let hours = WrittenTime.two(cell, 17), let minutes = WrittenTime.two(cell, 20), hours <= longestOffset,
      minutes < 60, let time = WrittenTime.isoMinutes(cell.extracting(0..<16)), let day = time.day,
      let minute = time.minute
    else { return nil }
    let offset = hours * 60 + minutes
    return Moment(day, minuteOfDay: minute, offset: cell[16] == UInt8(ascii: "-") ? -offset : offset)
  }

  static func intensity(_ cell: Span<UInt8>) -> Intensity? {
    if cell.count == 1, cell[0] &- 0x30 < 10 { return Intensity(Int(cell[0] &- 0x30)) }
    return Intensity(String(cell))
  }

  /// `drug|amount|count`, of which the last ones may be empty or missing.
  private static func dose(_ text: String) -> Dose? {
    guard let parts = items(text)?.first else { return nil }
    var dose = Dose(drug: parts[0])
    if parts.count > 1, !parts[1].isEmpty {
      guard let amount = Amount(parts[1]) else { return nil }
      dose.amount = amount
    }
    if parts.count > 2, !parts[2].isEmpty {
      guard let count = number(parts[2], upTo: 1000), count > 0 else { return nil }
      dose.count = count
    }
    return dose
  }

  private static func recordedFields(_ text: String) -> FieldSet? {
    var fields: FieldSet = []
    for word in text.split(separator: ";") where word != "none" {
      guard let known = Terms.recordedFields.first(where: { $0.1 == word }) else { return nil }
      fields.insert(known.0)
    }
    return fields
  }

  static func number(_ text: String, upTo limit: Int) -> Int? {
    guard let number = Digits.value(Array(text.utf8)[...]), number <= limit else { return nil }
    return number
  }
}
