import Cells
import CivilTime
import Containers

/// Months or weeks of a sheet one below the other, of which some leave out their year.
struct OpenMonths {
  struct Item {
    var month: Int
    var year: Int?
    /// Its days that say something, if it is of that year.
    var days: (Int) -> [PlacedDay]
    var example: TableQuestion.Example

    init(month: Int, year: Int?, days: @escaping (Int) -> [PlacedDay], example: TableQuestion.Example) {
      (self.month, self.year, self.days, self.example) = (month, year, days, example)
    }

    /// `numbers`: of those days of the month that say something.
    init(month: Int, year: Int?, numbers: [Int], example: TableQuestion.Example) {
      self.init(
        month: month, year: year,
        days: { year in
          numbers.map { PlacedDay(day: CivilDay(year: year, month: month, day: $0)) }
        }, example: example)
    }
  }
  var items: [Item]
  /// Of days that have none: days of the week of which all are on one.
  var weekdays: [Int] = []
  /// What its first day says.
  var opening: String
  /// The name of the sheet.
  var sheet: String

  private func days(_ years: [Int]) -> [PlacedDay] {
    let days = zip(items, years).flatMap { $0.days($1) }
    let weekday = weekdays.first { weekday in
      days.allSatisfy { $0.weekday != nil || $0.day?.isoWeekday ?? weekday == weekday }
    }
    return days.map { PlacedDay(day: $0.day, weekday: $0.weekday ?? weekday ?? weekdays.first) }
  }

  /// The year of each; `nil` where it was asked for.
  func years(
    _ stated: StatedYears, fileName: String, _ choices: TableChoices, today: CivilDay,
    _ reading: inout TableReading
  ) -> [Int]? {
    let dates = items.map { ($0.month, $0.year) }
    if let years = RunningYears.of(dates, first: nil) { return years }
    func placed(_ year: Int) -> [PlacedDay] {
      RunningYears.of(dates, first: year).map { days($0) } ?? []
    }
    let found = reading.findYear(
      stated, from: items[0].month, opening: opening, choices, today: today, days: placed)
    guard let found, let years = RunningYears.of(dates, first: found.year) else {
      let open = items.filter { $0.year == nil }.prefix(3).map(\.example)
      let named = CellToken.tokens(of: fileName).compactMap(\.year)
      let suggested = TableReading.likelyYear(stated.all + named, today: today, days: placed)
      let years = suggested.flatMap { RunningYears.of(dates, first: $0) } ?? []
      let isOfTwo = Set(years).count > 1
      reading.ask(
        isOfTwo ? .firstYear(open, suggested: suggested) : .year(open, suggested: suggested))
      return nil
    }
    if found.source == .said, let last = years.last { reading.running = (last, items[items.count - 1].month) }
    let lines = items.filter { $0.year == nil }.map(\.example.line)
    reading.notes.append(.year(found.noted(sheet), lines))
    return years
  }
}
