/// What acute medication days are counted under for overuse, with the number of days that is used as a warning.
///
/// Source of the numbers and of the numbered entities: ICHD-3, 8.2 Medication-overuse headache, which names days
/// a month for more than three months, by expert opinion. That paracetamol and NSAIDs are one class, that a
/// month is a window of 30 days and the early notices are this program's own.
package enum OveruseLine: String, CaseIterable, Sendable {
  case triptan, ergot, opioid, combination
  /// Paracetamol and NSAIDs, a union of days.
  case simple
  /// All of the above, a union of days: only where two classes share the days, none of them enough alone.
  case several
  /// Drugs without a number of their own: counted, no line drawn.
  case unset

  package var classes: AcuteClasses {
    switch self {
    case .triptan: .triptan
    case .ergot: .ergot
    case .opioid: .opioid
    case .combination: .combination
    case .simple: .simple
    case .several: .all.subtracting([.unset, .uncounted])
    case .unset: .unset
    }
  }

  /// Days of a 30-day window from which the line is reached; `nil` where none is drawn.
  package var days: Int? {
    switch self {
    case .triptan, .ergot, .opioid, .combination, .several: 10
    case .simple: 15
    case .unset: nil
    }
  }

  /// Days of the latest window from which it is pointed out that the line is near.
  package var earlyDays: Int? {
    switch self {
    case .triptan, .ergot, .opioid, .combination, .several: 8
    case .simple: 12
    case .unset: nil
    }
  }

  /// The number of the entity in ICHD-3; `nil` where no line is drawn.
  package var ichd3: String? {
    switch self {
    case .ergot: "8.2.1"
    case .triptan: "8.2.2"
    case .simple: "8.2.3"
    case .opioid: "8.2.4"
    case .combination: "8.2.5"
    case .several: "8.2.6"
    case .unset: nil
    }
  }

  /// The lines of one class each that have a number.
  package static let ofOneClass: [OveruseLine] = [.triptan, .ergot, .opioid, .combination, .simple]
}
