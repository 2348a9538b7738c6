import Diary

/// One civil day of the table in four bytes. Only ``DayTable`` reads and writes these.
///
/// Every bit is set by a union and the peak by a maximum, so the order of entries cannot matter.
struct DayCell: OptionSet, Sendable {
  var rawValue: UInt32

  /// An attack touches the day.
  static let attack = DayCell(rawValue: 1 << 0)
  /// An attack with head pain that reaches the floor, or whose duration is unknown.
  static let longHeadache = DayCell(rawValue: 1 << 1)
  /// An attack with head pain known to be shorter than the floor: it needs a dose to make a headache day.
  static let briefHeadache = DayCell(rawValue: 1 << 2)
  /// An attack meets the table's migraine rule by itself.
  static let migraine = DayCell(rawValue: 1 << 3)
  /// The person called an attack a migraine.
  static let calledMigraine = DayCell(rawValue: 1 << 4)
  /// An attack has a migraine feature noted, present or absent.
  static let featuresNoted = DayCell(rawValue: 1 << 5)
  /// The person gave an attack a kind.
  static let kindNoted = DayCell(rawValue: 1 << 6)
  /// An attack without an end, still open as far as the diary knows.
  static let openAttack = DayCell(rawValue: 1 << 7)
  // Bits 8-11: the worst known intensity.
  static let peakUnknown = DayCell(rawValue: 1 << 12)
  // Bits 13-16: what some attack of the day does not know.
  // Bits 17-20: what a check-in or a declaration knows.
  // Bits 21-26: the ``AcuteClasses`` taken.
  static let dose = DayCell(rawValue: 1 << 27)
  static let menstruation = DayCell(rawValue: 1 << 28)
  // Bits 29-31: the worst impact noted, one more than its number; 0 is none noted.

  private static let peakShift: UInt32 = 8
  private static let missingShift: UInt32 = 13
  private static let freeShift: UInt32 = 17
  private static let classShift: UInt32 = 21
  private static let impactShift: UInt32 = 29
  /// As many as ``Knowledge`` has, the lowest of which is that of a headache.
  private static let fourBits: UInt32 = 0b1111
  private static let headacheBit: UInt32 = 1

  /// The worst known intensity of the day's attacks, 0-10; 0 also where none is known.
  var peak: Int { Int(rawValue >> DayCell.peakShift & DayCell.fourBits) }

  /// The worst impact of the day's attacks; `nil` where none is noted.
  var impact: Impact? { Impact(rawValue: Int(rawValue >> DayCell.impactShift) - 1) }

  /// Adds an attack's bits, keeping the higher peak and the worse impact.
  mutating func add(_ other: DayCell) {
    let (peaks, impacts) = (DayCell.fourBits << DayCell.peakShift, UInt32.max << DayCell.impactShift)
    let higher = Swift.max(rawValue & peaks, other.rawValue & peaks)
    let worse = Swift.max(rawValue & impacts, other.rawValue & impacts)
    rawValue = (rawValue | other.rawValue) & ~(peaks | impacts) | higher | worse
  }

  /// The bits of an attack's impact; `nil` is unknown.
  static func impact(_ impact: Impact?) -> DayCell {
    DayCell(rawValue: impact.map { UInt32($0.rawValue + 1) << impactShift } ?? 0)
  }

  /// The bits of an attack's intensity; `nil` is unknown.
  static func peak(_ peak: Int?) -> DayCell {
    guard let peak else { return peakUnknown }
    return DayCell(rawValue: UInt32(Swift.min(Swift.max(peak, 0), 10)) << peakShift)
  }

  /// Whoever knows of an attack knows that there was a headache.
  static func missing(from knows: Knowledge) -> DayCell {
    let known = UInt32(truncatingIfNeeded: knows.rawValue) | headacheBit
    return DayCell(rawValue: (~known & fourBits) << missingShift)
  }

  static func free(knowing knows: Knowledge) -> DayCell {
    DayCell(rawValue: (UInt32(truncatingIfNeeded: knows.rawValue) & fourBits | headacheBit) << freeShift)
  }

  static func taken(_ overuseClass: OveruseClass) -> DayCell {
    [dose, DayCell(rawValue: UInt32(AcuteClasses(overuseClass).rawValue) << classShift)]
  }
}

extension DayCell {
  /// What is known of the day.
  ///
  /// An attack day is known as far as *every* attack on it is: one whose source cannot tell leaves the day
  /// untold. A day without an attack is known as far as any source knows that it was free; a dose alone shows
  /// that the diary was kept and that a drug was taken, and says nothing of features.
  var recorded: Knowledge {
    if contains(.attack) {
      return Knowledge(rawValue: Int(~(rawValue >> DayCell.missingShift) & DayCell.fourBits))
    }
    let free = Knowledge(rawValue: Int(rawValue >> DayCell.freeShift & DayCell.fourBits))
    return contains(.dose) ? free.union([.headache, .acuteMedication]) : free
  }

  /// The classes of the acute drugs taken that day.
  var acute: AcuteClasses {
    AcuteClasses(
      rawValue: UInt8(truncatingIfNeeded: rawValue >> DayCell.classShift) & AcuteClasses.all.rawValue)
  }

  var acuteMedication: Bool { !acute.isEmpty }

  /// Head pain for long enough, or with an acute drug taken.
  var headache: Bool { contains(.longHeadache) || contains(.briefHeadache) && acuteMedication }

  /// Whether the day is a migraine day; `nil` where its sources cannot tell.
  func isMigraineDay(by rule: MigraineRule) -> Bool? {
    switch rule {
    case .patient: recorded.contains(.headache) ? contains(.calledMigraine) : nil
    case .leiden2023, .ihs4h:
      recorded.contains(.features)
        ? contains(.migraine) || headache && !acute.isDisjoint(with: .specific) : nil
    }
  }

  /// Whether a headache of the day reached `floor`; `nil` where no intensity was noted.
  func reachesIntensity(_ floor: Int) -> Bool? {
    guard recorded.contains(.intensity) else { return nil }
    guard headache else { return false }
    if peak >= floor { return true }
    return contains(.peakUnknown) ? nil : false
  }
}
