package import CivilTime
package import Diary

/// What one attack is, judged as a whole before it is spread over its days.
extension AttackFacts {
  /// Every civil day the attack touches: its end is exclusive, so an end at exactly 00:00 does not touch the
  /// day that begins there. Without an end it reaches to the day of its last evidence.
  package var days: DayRange {
    let days = dayNumbers
    return DayRange(
      CivilDay(number: Int32(days.lowerBound)), before: CivilDay(number: Int32(days.upperBound)))
  }

  /// ``days`` by their numbers.
  var dayNumbers: Range<Int> {
    let first = onset.dayNumber
    let last =
      if case .at(let end) = end { Moment.dayNumber(ofMinute: end.wallMinutes - 1) } else {
        lastEvidence.dayNumber
      }
    return first..<max(first, last) + 1
  }

  /// Minutes from onset to end; `nil` unless both are known to the minute. An end that is the onset is the mark of
  /// a source that knows one moment alone: the length is not known.
  var minutes: Int? {
    guard case .at(let end) = end, case .minute = precision else { return nil }
    let minutes = end.minute - onset.minute
    return minutes == 0 ? nil : minutes
  }

  /// Intensity 0 is an aura without headache.
  var hasHeadache: Bool { peak != 0 }

  /// A duration that the diary does not know passes.
  func lasts(_ floor: Int) -> Bool { minutes.map { $0 >= floor } ?? true }

  /// Whether a migraine feature, or an aura, was noted as present or absent.
  var hasFeaturesNoted: Bool {
    aura != nil || features.nausea != nil || features.vomiting != nil || features.photophobia != nil
      || features.phonophobia != nil || features.worseWithActivity != nil
  }

  /// ICHD-3 1.1 criteria C (two of four) and D (one of two). What was not noted does not count towards them.
  var hasMigraineFeatures: Bool {
    guard
      features.nausea == true || features.vomiting == true
        || (features.photophobia == true && features.phonophobia == true)
    else { return false }
    var ofPain = 0
    if side == .left || side == .right { ofPain += 1 }
    if quality == .throbbing { ofPain += 1 }
    if (peak ?? 0) >= 4 { ofPain += 1 }
    if features.worseWithActivity == true { ofPain += 1 }
    return ofPain >= 2
  }

  /// An aura of 5 to 60 minutes, or of unknown length.
  var hasTypicalAura: Bool { aura == true && (auraMinutes.map((5...60).contains) ?? true) }

  /// Whether the attack by itself makes its days migraine days. Drugs are judged by the day, elsewhere.
  ///
  /// Source: van der Arend et al., "Defining migraine days, based on longitudinal E-diary data", Cephalalgia
  /// 2023.
  package func isMigraine(by rule: MigraineRule) -> Bool {
    switch rule {
    case .leiden2023: hasTypicalAura || hasHeadache && lasts(30) && hasMigraineFeatures
    case .ihs4h: hasTypicalAura || hasHeadache && lasts(240) && hasMigraineFeatures
    case .patient: kind == .migraine
    }
  }
}
