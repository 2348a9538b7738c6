/// The years of months or weeks one below the other.
enum RunningYears {
  /// The year of each: its own, else that of the one above, and behind December the next. Those above the first that says its
  /// own go back from it where no month is left out between them.
  ///
  /// `first`: the year of the first, where that is known otherwise.
  /// - Returns: `nil` where nothing says the year of some.
  static func of(_ dates: [(month: Int, year: Int?)], first: Int?) -> [Int]? {
    guard !dates.isEmpty else { return nil }
    // Months since a common beginning: an unsorted row goes a little back, the next year far on.
    let forward = zip(dates, dates.dropFirst()).map { ($1.month - $0.month + 12) % 12 }
    let isRising = forward.count { $0 > 6 } * 2 <= forward.count
    let steps = forward.map { $0 <= (isRising ? 8 : 4) ? $0 : $0 - 12 }
    guard let anchor = dates.firstIndex(where: { $0.year != nil }) else {
      return first.map { years(dates, steps, from: 0, year: $0) }
    }
    let year = dates[anchor].year ?? 0
    if steps[..<anchor].allSatisfy({ abs($0) <= 1 }) { return years(dates, steps, from: anchor, year: year) }
    guard let first else { return nil }
    let before = years(dates, steps, from: 0, year: first)
    return Array(before[..<anchor]) + Array(years(dates, steps, from: anchor, year: year)[anchor...])
  }

  private static func years(
    _ dates: [(month: Int, year: Int?)], _ steps: [Int], from anchor: Int, year: Int
  ) -> [Int] {
    var months = [Int](repeating: 0, count: dates.count)
    months[anchor] = year * 12 + dates[anchor].month - 1
    for index in dates.indices[(anchor + 1)...] {
      months[index] =
        dates[index].year.map { $0 * 12 + dates[index].month - 1 } ?? months[index - 1] + steps[index - 1]
    }
    for index in dates.indices[..<anchor].reversed() { months[index] = months[index + 1] - steps[index] }
    return months.map { $0 / 12 }
  }
}
