import CivilTime

/// Civil days, a bit each.
struct DaySet {
  private var places = IDSet()

  mutating func insert(_ day: CivilDay) {
    if let place = Self.place(of: day) { _ = places.insert(place) }
  }

  func contains(_ day: CivilDay) -> Bool { Self.place(of: day).map { places.contains($0) } ?? false }

  /// The bit of a day; `nil` for one that no diary reaches.
  private static func place(of day: CivilDay) -> Int? {
    let place = Int(day.number) + 800_000
    return (0..<2_000_000).contains(place) ? place : nil
  }
}
