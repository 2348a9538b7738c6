package import CivilTime
import Diary
import SQLite

/// What the entries of a document are held to: what is typed is refused where it says so, and a diary holds no such.
package struct DocumentRules {
  /// Nothing is later; the clocks of two machines may differ by a day.
  private let latest: Moment
  private let isZone: (String) -> Bool
  private let isValue: (_ setting: String, _ value: String) -> Bool
  private var zones: [String: Bool] = [:]

  package init(
    now: Moment, isZone: @escaping (String) -> Bool, isValue: @escaping (String, String) -> Bool
  ) {
    latest = Moment(wallMinutes: now.wallMinutes + 1440, offset: now.offset)
    (self.isZone, self.isValue) = (isZone, isValue)
  }

  mutating func check(_ image: RowImage, of section: DocumentSection, names: DrugNames) throws(MergeStep) {
    var image = image
    if section.entity?.columns[0] == "id" { image.values[0] = .integer(0) }
    switch section {
    case .attacks:
      let attack = try MergeStep.sql { () throws(SQLiteError) in
        try StoredAttack(image, names: names).attack
      }
      try check(attack)
    case .doses:
      guard case .integer(let taken) = image.value("taken", of: .dose) else { return }
      var offset: Int?
      if case .integer(let east) = image.value("taken_offset", of: .dose) { offset = Int(east) }
      if Moment(wallMinutes: Int(taken), offset: offset).isLater(than: latest) {
        throw Self.fault("taken", .stillToCome)
      }
    case .preventives:
      let trial = try MergeStep.sql { () throws(SQLiteError) in
        try StoredTrial(image, names: names).trial
      }
      if trial.steps.isEmpty { throw Self.fault("steps", .noStep) }
      if let stop = trial.stop, stop < trial.start { throw Self.fault("stop", .beforeTheStart) }
    case .freeDays, .periods: try check(day: image.values[0], "day")
    case .notes:
      try check(day: image.value("day", of: .dayNote), "day")
      if case .text(let text) = image.value("note", of: .dayNote), text.allSatisfy(\.isWhitespace) {
        throw Self.fault("note", .empty)
      }
    case .declarations:
      let (first, last) = (
        image.value("first", of: .declaredRange), image.value("last", of: .declaredRange)
      )
      if case (.integer(let first), .integer(let last)) = (first, last), last < first {
        throw Self.fault("last", .beforeTheStart)
      }
    case .settings:
      if case (.text(let name), .text(let value)) = (image.values[0], image.values[1]), !isValue(name, value)
      {
        throw Self.fault(name, .noValue)
      }
    case .drugs:
      if case .text(let name) = image.value("name", of: .drug), name.allSatisfy(\.isWhitespace) {
        throw Self.fault("name", .empty)
      }
      if case .text(let name) = image.value("class", of: .drug), DrugClass(rawValue: name) == nil {
        throw Self.fault("class", .unknownClass)
      }
    case .pressures, .scores, .imports, .importTexts, .importedRows: return
    }
  }

  private mutating func check(_ attack: Attack) throws(MergeStep) {
    switch attack.contradiction(now: latest) {
    case .startInFuture?: throw Self.fault("onset", .stillToCome)
    case .endInFuture?: throw Self.fault("ended", .stillToCome)
    case .endBeforeStart?: throw Self.fault("ended", .beforeTheStart)
    case .zeroWithoutAura?: throw Self.fault("peak_tenths", .zeroWithoutAura)
    default: break
    }
    if let offset = attack.onset.moment.offset, offset.magnitude > 18 * 60 {
      throw Self.fault("onset", .noOffset)
    }
    if attack.onset.precision == .day, attack.onset.moment.minuteOfDay != 0 {
      throw Self.fault("onset_precision", .notMidnight)
    }
    for (index, reading) in attack.readings.enumerated() {
      if reading.intensity > attack.peak ?? 0 { throw Self.fault("peak_tenths", .belowReading) }
      if reading.at.isLater(than: latest) { throw Self.fault("readings[\(index)].at", .stillToCome) }
    }
    let (first, last) = (attack.onset.moment.instant, attack.end.instant ?? attack.onset.moment.instant)
    for (index, dose) in attack.doses.enumerated() {
      guard let at = dose.takenAt else { continue }
      if at.isLater(than: latest) { throw Self.fault("doses[\(index)].taken", .stillToCome) }
      if at.instant < first - Attack.farthestDose || at.instant > last + Attack.farthestDose {
        throw Self.fault("doses[\(index)].taken", .farFromAttack)
      }
    }
    if let zone = attack.zone {
      let isKnown = zones[zone] ?? isZone(zone)
      zones[zone] = isKnown
      if !isKnown { throw Self.fault("zone", .unknownZone) }
    }
  }

  private func check(day: Value, _ member: String) throws(MergeStep) {
    if case .integer(let day) = day, Int(day) > Int(latest.day.number) {
      throw Self.fault(member, .stillToCome)
    }
  }

  private static func fault(_ member: String, _ cause: DocumentContradiction) -> MergeStep {
    .fault(.contradiction(member, cause))
  }
}

extension AttackEnd {
  fileprivate var instant: Int? { if case .at(let moment) = self { moment.instant } else { nil } }
}
