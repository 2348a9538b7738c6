import Diary

/// One civil day of the table in eight bytes. Only ``DayTable`` reads and writes these.
///
/// Every bit is set by a union; the intensity and the impact, which are numbers, by a maximum. So the order of entries
/// cannot matter.
///
/// | bits  | what |
/// |-------|------|
/// | 0-11  | flags, as declared below |
/// | 12-15 | free, for flags |
/// | 16-23 | what some attack of the day does not know, a ``FieldSet``; 4 in use |
/// | 24-31 | what a check-in or a declaration knows of the day, a ``FieldSet``; 4 in use |
/// | 32-39 | the ``AcuteClasses`` taken; 7 in use |
/// | 40-46 | the worst known intensity in tenths, 0-100 |
/// | 48-51 | the worst impact noted, one more than its number; 0 is none noted |
/// | 47, 52-63 | free: a yes/no feature of attacks takes two bits, noted as present and noted at all |
struct DayCell: OptionSet, Sendable {
  var rawValue: UInt64

  /// An attack touches the day.
  static let attack = DayCell(rawValue: 1 << 0)
  /// An attack with head pain that reaches the minimum duration, or whose duration is unknown.
  static let longHeadache = DayCell(rawValue: 1 << 1)
  /// An attack with head pain known to be shorter than the minimum: it needs a dose to make a headache day.
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
  /// An attack whose intensity is unknown.
  static let peakUnknown = DayCell(rawValue: 1 << 8)
  static let dose = DayCell(rawValue: 1 << 9)
  static let menstruation = DayCell(rawValue: 1 << 10)
  /// The day itself was said to be headache-free, and not only a stretch that it lies in.
  static let checkedIn = DayCell(rawValue: 1 << 11)

  private static let missingShift: UInt64 = 16
  private static let freeShift: UInt64 = 24
  private static let classShift: UInt64 = 32
  private static let peakShift: UInt64 = 40
  private static let impactShift: UInt64 = 48
  /// The bits of an intensity.
  private static let peakBits: UInt64 = 0b111_1111
  /// The bits of an impact.
  private static let impactBits: UInt64 = 0b1111
  /// The bits of a ``FieldSet``. Literals, not its own values: what another module declares is no constant here, and
  /// every attack asks for these.
  private static let fieldBits: UInt64 = 0xFF
  /// `FieldSet.headache`.
  private static let headacheBit: UInt64 = 1

  /// The worst known intensity of the day's attacks, 0-10; 0 also where none is known.
  var peak: Intensity { Intensity(tenths: Int(rawValue >> DayCell.peakShift & DayCell.peakBits)) }

  /// The worst impact of the day's attacks; `nil` where none is noted.
  var impact: Impact? { Impact(rawValue: Int(rawValue >> DayCell.impactShift & DayCell.impactBits) - 1) }

  /// Adds an attack's bits, keeping the higher peak and the worse impact.
  mutating func add(_ other: DayCell) {
    let (peaks, impacts) = (DayCell.peakBits << DayCell.peakShift, DayCell.impactBits << DayCell.impactShift)
    let higher = Swift.max(rawValue & peaks, other.rawValue & peaks)
    let worse = Swift.max(rawValue & impacts, other.rawValue & impacts)
    rawValue = (rawValue | other.rawValue) & ~(peaks | impacts) | higher | worse
  }

  /// The bits of an attack's impact; `nil` is unknown.
  static func impact(_ impact: Impact?) -> DayCell {
    DayCell(rawValue: impact.map { UInt64($0.rawValue + 1) << impactShift } ?? 0)
  }

  /// The bits of an attack's intensity; `nil` is unknown.
  static func peak(_ peak: Intensity?) -> DayCell {
    guard let peak else { return peakUnknown }
    return DayCell(rawValue: UInt64(Swift.min(Swift.max(peak.tenths, 0), 100)) << peakShift)
  }

  /// A source that knows of an attack knows that there was a headache.
  static func missing(from recordedFields: FieldSet) -> DayCell {
    let known = UInt64(truncatingIfNeeded: recordedFields.rawValue) | headacheBit
    return DayCell(rawValue: (~known & fieldBits) << missingShift)
  }

  static func free(recording recordedFields: FieldSet) -> DayCell {
    DayCell(
      rawValue: (UInt64(truncatingIfNeeded: recordedFields.rawValue) & fieldBits | headacheBit) << freeShift)
  }

  /// A preventive is no acute drug whatever it was taken for.
  static func taken(_ overuseClass: OveruseClass, isAcute: Bool = true) -> DayCell {
    guard isAcute else { return dose }
    return [dose, DayCell(rawValue: UInt64(AcuteClasses(overuseClass).rawValue) << classShift)]
  }
}

extension DayCell {
  /// What is known of the day.
  ///
  /// An attack day is known as far as *every* attack on it is: where the source of one cannot tell, the day is not
  /// recorded for it. A day without an attack is known as far as any source knows that it was free. A dose alone
  /// shows that a drug was taken, and nothing about headache: a declared stretch leaves out the days with an entry, so
  /// that only the word about the day itself makes it free.
  var recorded: FieldSet {
    if contains(.attack) {
      return FieldSet(rawValue: Int(~(rawValue >> DayCell.missingShift) & DayCell.fieldBits))
    }
    let free = FieldSet(rawValue: Int(rawValue >> DayCell.freeShift & DayCell.fieldBits))
    guard contains(.dose) else { return free }
    return contains(.checkedIn) ? free.union(.acuteMedication) : .acuteMedication
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
}
