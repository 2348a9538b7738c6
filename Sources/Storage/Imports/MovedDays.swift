import CivilTime
import Diary

/// Entries whose date was corrected in a file, and nothing else: the old ones are said no more, and the new ones say the
/// same of other days.
enum MovedDays {
  /// The most days between the two.
  static let most = 7

  struct Pair: Equatable {
    var old: Int
    var new: Int
    /// Whether no other one can be meant.
    var isCertain: Bool
  }

  /// Pairs entries that say the same, by their places in the lists of their days. One is one of the other list at most.
  ///
  /// What lies within ``most`` days of each other is looked at together: where there are as many of the one as of the other,
  /// they follow each other in both.
  static func pairs(_ old: [CivilDay], _ new: [CivilDay]) -> [Pair] {
    var all = old.indices.map { (day: old[$0], place: $0, isNew: false) }
    all += new.indices.map { (day: new[$0], place: $0, isNew: true) }
    all.sort { ($0.day, $0.place) < ($1.day, $1.place) }
    var (pairs, first): ([Pair], Int) = ([], 0)
    for index in all.indices {
      let next = index + 1
      if next < all.count, all[next].day - all[index].day <= most { continue }
      let group = all[first..<next]
      pairs += paired(
        group.filter { !$0.isNew }.map { ($0.day, $0.place) },
        group.filter(\.isNew).map { ($0.day, $0.place) })
      first = next
    }
    return pairs
  }

  private static func paired(
    _ old: [(day: CivilDay, place: Int)], _ new: [(day: CivilDay, place: Int)]
  ) -> [Pair] {
    if old.isEmpty || new.isEmpty { return [] }
    if old.count == new.count, zip(old, new).allSatisfy({ abs($0.day - $1.day) <= most }) {
      return zip(old, new).map { Pair(old: $0.place, new: $1.place, isCertain: true) }
    }
    if old.count * new.count > 1_000_000 { return [] }
    // The nearest to each, as far as they go.
    var (pairs, free) = ([Pair](), old)
    for entry in new {
      let near = free.indices.min { abs(free[$0].day - entry.day) < abs(free[$1].day - entry.day) }
      guard let near, abs(free[near].day - entry.day) <= most else { continue }
      pairs.append(Pair(old: free.remove(at: near).place, new: entry.place, isCertain: false))
    }
    return pairs
  }
}

extension Attack {
  /// What an attack says in all but its day. `keepsEnd`: that it ended on another day after it says as well.
  func ofAnyDay(keepsEnd: Bool) -> Attack {
    let shift = Int(onset.moment.day.number) * 1440
    func shifted(_ moment: Moment) -> Moment {
      Moment(wallMinutes: moment.wallMinutes - shift, offset: nil)
    }
    var said = self
    said.onset.moment = shifted(onset.moment)
    if case .at(let end) = end {
      said.end = .at(keepsEnd ? Moment(wallMinutes: end.wallMinutes, offset: nil) : shifted(end))
    }
    for index in said.doses.indices { said.doses[index].takenAt = said.doses[index].takenAt.map(shifted) }
    for index in said.readings.indices { said.readings[index].at = shifted(said.readings[index].at) }
    said.zone = nil
    said.recordedFields = .all
    return said
  }
}
