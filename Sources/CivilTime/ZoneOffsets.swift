/// The offsets of a zone for many times that mostly lie close together, as those of a file do: the last stretch without
/// a change of the clock is remembered.
package final class ZoneOffsets {
  private let zone: Zone?
  private var steady: Zone.Steady?

  package init(_ zone: Zone?) { self.zone = zone }

  /// Minutes east of UTC at a wall-clock time (minutes since 1970-01-01 00:00); of a time shown twice, the first.
  /// `nil` without a zone.
  package func offset(wall: Int) -> Int? {
    guard let zone else { return nil }
    if let steady, steady.wall.contains(wall) { return steady.offset }
    steady = zone.steady(wall: wall)
    if let steady { return steady.offset }
    switch zone.resolve(wall: wall) {
    case .unique(let offset): return offset
    case .gap(let before, _): return before
    case .overlap(let earlier, _): return earlier
    }
  }

  /// What a wall-clock time means; `nil` without a zone.
  package func resolution(wall: Int) -> Zone.Resolution? {
    if let steady, steady.wall.contains(wall) { return .unique(offset: steady.offset) }
    return zone?.resolve(wall: wall)
  }
}
