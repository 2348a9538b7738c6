package import Diary

/// The classes that the acute drugs of a day are counted under, a bit each: see ``OveruseClass``.
///
/// What is counted under no class, an antiemetic or oxygen, has a bit of its own: a day with it is an acute medication
/// day all the same.
package struct AcuteClasses: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let triptan = AcuteClasses(rawValue: 1 << 0)
  package static let ergot = AcuteClasses(rawValue: 1 << 1)
  package static let opioid = AcuteClasses(rawValue: 1 << 2)
  package static let combination = AcuteClasses(rawValue: 1 << 3)
  package static let simple = AcuteClasses(rawValue: 1 << 4)
  package static let unset = AcuteClasses(rawValue: 1 << 5)

  /// An acute drug that is counted under no class.
  package static let uncounted = AcuteClasses(rawValue: 1 << 6)

  package static let all = AcuteClasses(rawValue: 0b111_1111)
  /// Those that act on migraine alone.
  package static let specific: AcuteClasses = [.triptan, .ergot]

  package init(_ overuseClass: OveruseClass) {
    switch overuseClass {
    case .triptan: self = .triptan
    case .ergot: self = .ergot
    case .opioid: self = .opioid
    case .combination: self = .combination
    case .simple: self = .simple
    case .triptanAndSimple: self = [.triptan, .simple]
    case .unset: self = .unset
    case .none: self = .uncounted
    }
  }
}
