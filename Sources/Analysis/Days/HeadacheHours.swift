package import CivilTime
package import Diary

/// How long the head ached on each civil day, in minutes; attacks that overlap count once.
///
/// A day is `nil` where an attack touches it whose onset or end is not known to the minute: its length is unknown.
/// A day without an attack has no entry. Lengths are real time: a midnight within an attack is taken at the UTC
/// offset of the onset, so that a night in which the clocks change has its hour more or less. Auras without
/// headache are no headache. Attacks come in onset order.
package func headacheMinutes(of attacks: some Sequence<AttackFacts>) -> [CivilDay: Int?] {
  var minutes: [CivilDay: Int?] = [:]
  // The last instant that is counted already.
  var counted = Int.min
  for attack in attacks where attack.hasHeadache {
    guard case .at(let end) = attack.end, attack.precision == .minute else {
      for day in attack.days { minutes[day] = .some(nil) }
      continue
    }
    let offset = attack.onset.offset ?? end.offset ?? 0
    for day in attack.days {
      let midnight = Int(day.number) * 1440 - offset
      let first = max(attack.onset.instant, midnight, counted)
      // Only the last day of an attack may differ from 24 hours by a change of the clocks; put forward, they may
      // leave nothing of it.
      let last = day == attack.days.last ? end.instant : min(end.instant, midnight + 1440)
      if case .some(nil) = minutes[day] { continue }
      minutes[day] = (minutes[day] ?? 0).map { $0 + max(0, last - first) }
    }
    counted = max(counted, end.instant)
  }
  return minutes
}
