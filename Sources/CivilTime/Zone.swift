/// A time zone: the offset from UTC at every instant, from bytes the caller has read.
///
/// The table of transitions covers the past, a ``PosixRule`` what comes after it. Instants and wall times
/// are minutes since 1970-01-01 00:00, offsets are minutes east of UTC; an offset that is no whole number
/// of minutes (local mean time) is rounded to the nearest one.
package struct Zone: Hashable, Sendable {
  /// A change of offset: seconds since 1970-01-01T00:00Z, and seconds east of UTC from then on.
  struct Transition: Hashable, Sendable {
    let at: Int
    let offset: Int
  }

  /// `Europe/Paris`, where it came from a named file.
  package let name: String?
  /// Seconds east of UTC before the first transition.
  let initial: Int
  /// Oldest first.
  let transitions: [Transition]
  /// What holds after the last transition; `nil` keeps its offset for ever.
  let rule: PosixRule?

  package static let utc = Zone(name: "UTC", initial: 0, transitions: [], rule: nil)

  init(name: String?, initial: Int, transitions: [Transition], rule: PosixRule?) {
    self.name = name
    self.initial = initial
    self.transitions = transitions
    self.rule = rule
  }

  /// Reads a POSIX TZ string: `CET-1CEST,M3.5.0,M10.5.0/3`, `<+0330>-3:30`; `nil` where it is malformed.
  package init?(posix text: String) {
    guard let rule = PosixRule(text) else { return nil }
    self.init(name: nil, initial: rule.standard, transitions: [], rule: rule)
  }

  /// Minutes east of UTC at `minutes` since 1970-01-01T00:00Z.
  package func offset(atInstant minutes: Int) -> Int {
    Zone.roundedMinutes(offsetSeconds(at: Zone.clamped(minutes) * 60))
  }

  /// What a wall clock reading means here.
  package enum Resolution: Hashable, Sendable {
    /// It was shown once.
    case unique(offset: Int)
    /// It was never shown: the clock was put forward over it, from offset `before` to `after`.
    case gap(before: Int, after: Int)
    /// It was shown twice; `earlier` is the offset of the first time.
    case overlap(earlier: Int, later: Int)
  }

  /// The offset, or offsets, under which the clock showed `minutes` (wall time since 1970-01-01 00:00).
  package func resolve(wall minutes: Int) -> Resolution {
    let wall = Zone.clamped(minutes)
    let nearby = changes(around: wall * 60)
    var offsets: [Int] = []
    for seconds in [offsetSeconds(at: (wall - Zone.reach) * 60)] + nearby.map(\.offset) {
      let offset = Zone.roundedMinutes(seconds)
      if !offsets.contains(offset), self.offset(atInstant: wall - offset) == offset { offsets.append(offset) }
    }
    // A larger offset is an earlier instant for the same clock reading.
    if let earlier = offsets.max(), let later = offsets.min() {
      return earlier == later ? .unique(offset: earlier) : .overlap(earlier: earlier, later: later)
    }
    var before = offset(atInstant: wall - Zone.reach)
    for change in nearby {
      let after = Zone.roundedMinutes(change.offset)
      let instant = Zone.minutesRoundedUp(change.at)
      if instant + before <= wall, wall < instant + after { return .gap(before: before, after: after) }
      before = after
    }
    return .unique(offset: before)
  }

  /// The offset in seconds at an instant in seconds.
  func offsetSeconds(at seconds: Int) -> Int {
    if let rule, transitions.last.map({ $0.at <= seconds }) ?? true { return rule.offset(at: seconds) }
    var low = 0
    var high = transitions.count
    while low < high {
      let middle = (low + high) / 2
      if transitions[middle].at <= seconds { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? initial : transitions[low - 1].offset
  }

  /// Every change within two days of `seconds`, oldest first.
  private func changes(around seconds: Int) -> [Transition] {
    let window = (seconds - Zone.reach * 60)...(seconds + Zone.reach * 60)
    var low = 0
    var high = transitions.count
    while low < high {
      let middle = (low + high) / 2
      if transitions[middle].at < window.lowerBound { low = middle + 1 } else { high = middle }
    }
    var found = Array(transitions[low...].prefix { window.contains($0.at) })
    if let rule {
      let last = transitions.last?.at ?? Int.min
      found += rule.changes(around: seconds).filter { $0.at > last && window.contains($0.at) }
    }
    return found
  }

  /// Minutes within which every offset of a wall time must lie: no offset is 26 hours or more.
  static let reach = 2880

  /// Whether seconds east of UTC are an offset that a moment can be written with, in RFC 3339: less than a day to
  /// either side. TZ strings and zone files could say more; no place ever has.
  static func isOffset(_ seconds: Int) -> Bool { (-1439...1439).contains(roundedMinutes(seconds)) }

  static func roundedMinutes(_ seconds: Int) -> Int { (seconds + 30).floorDivided(by: 60) }

  static func minutesRoundedUp(_ seconds: Int) -> Int { (seconds + 59).floorDivided(by: 60) }

  /// Minutes held to the years the calendar has, so that no arithmetic on them can overflow.
  static func clamped(_ minutes: Int) -> Int {
    Swift.min(Swift.max(minutes, -1_100_000_000), 4_300_000_000)
  }
}
