import CivilTime
import Diary

extension AttackCSV.PartialAttack {
  /// Reads a cell that is not empty. Returns what would have been accepted, or `nil` when all is well.
  mutating func read(_ field: AttackCSV.Field, _ text: String) -> CellExpectation? {
    typealias Terms = AttackCSV.Terms
    switch field {
    case .uuid: return set(&uuid, RowKey(uuid: text), .uuid)
    case .onset: return set(&onset, AttackCSV.moment(text), .moment)
    case .precision:
      guard let value = Terms.precision.value(text) else { return Terms.precision.expected }
      precision = value
    case .end: return readEnd(text)
    case .zone: return set(&attack.zone, AttackCSV.items(text)?.first?.first, .zoneName)
    case .severity: return set(&attack.peak, Intensity(text), .ownIntensity)
    case .type: return set(&attack.kind, Terms.kind.value(text), Terms.kind.expected)
    case .side: return set(&attack.side, Terms.side.value(text), Terms.side.expected)
    case .quality: return set(&attack.quality, Terms.quality.value(text), Terms.quality.expected)
    case .worseWithActivity:
      return set(&attack.features.worseWithActivity, Terms.answer.value(text), .answer)
    case .nausea: return set(&attack.features.nausea, Terms.answer.value(text), .answer)
    case .vomiting: return set(&attack.features.vomiting, Terms.answer.value(text), .answer)
    case .photophobia: return set(&attack.features.photophobia, Terms.answer.value(text), .answer)
    case .phonophobia: return set(&attack.features.phonophobia, Terms.answer.value(text), .answer)
    case .aura: return set(&attack.aura, Terms.answer.value(text), .answer)
    case .auraMinutes: return set(&attack.auraMinutes, AttackCSV.number(text, upTo: 100_000), .wholeMinutes)
    case .impact: return set(&attack.impact, Terms.impact.value(text), Terms.impact.expected)
    case .readings: return readReadings(text)
    case .doses: return readDoses(text)
    case .triggers: return readList(text, &attack.triggers)
    case .symptoms: return readList(text, &attack.symptoms)
    case .recordedFields: return readRecordedFields(text)
    case .note: attack.note = text
    }
    return nil
  }

  private func set<Value>(_ place: inout Value?, _ value: Value?, _ expected: CellExpectation)
    -> CellExpectation?
  {
    guard let value else { return expected }
    place = value
    return nil
  }

  private mutating func readEnd(_ text: String) -> CellExpectation? {
    switch text {
    case "open": attack.end = .open
    case "unknown": attack.end = .unknown
    default:
      guard let moment = AttackCSV.moment(text) else { return .momentOrEnd }
      attack.end = .at(moment)
    }
    return nil
  }

  private mutating func readReadings(_ text: String) -> CellExpectation? {
    let expected = CellExpectation.readings
    guard let items = AttackCSV.items(text) else { return expected }
    for parts in items {
      guard parts.count == 2, let moment = AttackCSV.moment(parts[0]),
        let intensity = Intensity(parts[1])
      else { return expected }
      attack.readings.append(Reading(at: moment, intensity: intensity))
    }
    return nil
  }

  private mutating func readDoses(_ text: String) -> CellExpectation? {
    let expected = CellExpectation.doses
    guard let items = AttackCSV.items(text) else { return expected }
    for parts in items {
      guard (1...5).contains(parts.count) else { return expected }
      var dose = Dose(drug: parts[0])
      let part = { (index: Int) in index < parts.count && !parts[index].isEmpty ? parts[index] : nil }
      if let text = part(1), set(&dose.amount, Amount(text), expected) != nil { return expected }
      if let text = part(2) {
        guard let count = AttackCSV.number(text, upTo: 1000), count > 0 else { return expected }
        dose.count = count
      }
      if let text = part(3), set(&dose.takenAt, AttackCSV.moment(text), expected) != nil { return expected }
      if let text = part(4), set(&dose.relief, AttackCSV.Terms.relief.value(text), expected) != nil {
        return expected
      }
      attack.doses.append(dose)
    }
    return nil
  }

  private func readList(_ text: String, _ list: inout [String]) -> CellExpectation? {
    guard let items = AttackCSV.items(text), items.allSatisfy({ $0.count == 1 }) else {
      return .items
    }
    list = items.map { $0[0] }
    return nil
  }

  private mutating func readRecordedFields(_ text: String) -> CellExpectation? {
    var recordedFields: FieldSet = []
    for word in text.split(separator: ";") where word != "none" {
      guard let known = AttackCSV.Terms.recordedFields.first(where: { $0.1 == word }) else {
        return .someOf(AttackCSV.Terms.recordedFields.map(\.1))
      }
      recordedFields.insert(known.0)
    }
    attack.recordedFields = recordedFields
    return nil
  }
}

extension AttackCSV {
  static func moment(_ text: String) -> Moment? {
    guard case .time(let time) = WrittenTime.read(Array(text.utf8).span, order: nil, longestOffset: 47),
      let day = time.day,
      let minute = time.minute
    else { return nil }
    switch time.zone {
    case .unsaid: return Moment(day, minuteOfDay: minute, offset: nil)
    case .utc: return Moment(day, minuteOfDay: minute, offset: 0)
    case .offset(let offset): return Moment(day, minuteOfDay: minute, offset: offset)
    }
  }

  static func number(_ text: String, upTo limit: Int) -> Int? {
    guard let number = Digits.value(Array(text.utf8)[...]), number <= limit else { return nil }
    return number
  }

  /// Items at `;`, their parts at `|`, backslashes resolved; `nil` for a backslash before anything else.
  static func items(_ text: String) -> [[String]]? {
    var items: [[String]] = [[]]
    var part: [UInt8] = []
    var isEscaped = false
    func endPart() {
      items[items.count - 1].append(String(decoding: part, as: UTF8.self))
      part = []
    }
    for byte in text.utf8 {
      switch (byte, isEscaped) {
      case (UInt8(ascii: "\\"), false): isEscaped = true
      case (UInt8(ascii: ";"), false):
        endPart()
        items.append([])
      case (UInt8(ascii: "|"), false): endPart()
      case (UInt8(ascii: "e"), true): isEscaped = false
      case (UInt8(ascii: "\\"), true), (UInt8(ascii: ";"), true), (UInt8(ascii: "|"), true), (_, false):
        part.append(byte)
        isEscaped = false
      case (_, true): return nil
      }
    }
    if isEscaped { return nil }
    endPart()
    return items
  }
}
