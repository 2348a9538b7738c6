import Cells
import CivilTime
import Diary

/// Where attacks are found again, by their ids and by the days that they touch.
struct AttackPlaces {
  private var keys: [String: Int] = [:]
  private var days: [Int: [Int]] = [:]
  /// Those of more days than are counted out.
  private var long: [Int] = []

  init(_ attacks: [SourcePiece]) {
    for (index, attack) in attacks.enumerated() {
      if !attack.key.isEmpty, keys[attack.key] == nil { keys[attack.key] = index }
      let touched = attack.days
      for day in touched { days[Int(day.number), default: []].append(index) }
      if touched.count == 1, case .at(let end) = attack.attack.end, end.day > attack.day {
        long.append(index)
      }
    }
  }

  /// The attack that a moment falls into: the one it names, the one it lies in, or the last of its day.
  func place(of piece: SourcePiece, _ attacks: [SourcePiece]) -> Int? {
    if !piece.belongsTo.isEmpty { return keys[piece.belongsTo] }
    let (moment, precision) = (piece.attack.onset.moment, piece.attack.onset.precision)
    let day = Int(piece.day.number)
    if precision != .day {
      // On the clock of another zone it may be the day beside.
      let near = (day - 1...day + 1).flatMap { days[$0] ?? [] } + long
      if let inside = near.filter({ attacks[$0].attack.holds(moment) }).min() { return inside }
    }
    return (days[day] ?? []).last { index in
      let attack = attacks[index]
      guard attack.day == piece.day else { return false }
      if precision == .day || attack.attack.onset.precision == .day { return true }
      // Of an attack whose end is known, what is outside is outside.
      if case .at = attack.attack.end { return false }
      return moment.minutes(since: attack.attack.onset.moment) >= 0
    }
  }
}

extension Attack {
  /// Whether a moment lies between the start and the end, where that is known.
  fileprivate func holds(_ moment: Moment) -> Bool {
    guard onset.precision == .minute, case .at(let end) = end else {
      return onset.precision == .minute && moment.instant == onset.moment.instant
    }
    return moment.instant >= onset.moment.instant && moment.instant <= end.instant
  }
}
