import Cells
import CivilTime
import Containers
import Diary

/// The first days of weeks, by what stands beside each.
struct WeekStarts {
  struct Week {
    var head: TableRow
    var label: WeekLabel
    /// What stands in its days.
    var opening: String
    /// Dates above its days, of two numbers each.
    var others: [WrittenDate] = []
  }

  let sheet: TableSheet
  let titles: [TableRow]
  /// The day of the week of the first column, 1 for Monday.
  let firstWeekday: Int
  let weeks: [Week]

  /// The first week that has a number and no date.
  var numbered: TableQuestion.Example? {
    weeks.first { if case .number = $0.label { true } else { false } }.map(example)
  }

  /// The day of the first column of each, the week being the one in which the date beside it lies: `nil` where there is no
  /// such day, and for all of them where the order of the dates, or their year, was asked for.
  func days(
    fileName: String, _ options: ImportOptions, _ choices: TableChoices, _ reading: inout TableReading
  ) -> [CivilDay?]? {
    guard let dates = ordered(options, &reading) else { return nil }
    let items = zip(weeks, dates).map { week, label in
      OpenMonths.Item(
        month: label.month, year: label.year, days: label.days, example: example(week))
    }
    var open = OpenMonths(items: items, opening: "", sheet: sheet.name)
    // The date beside a week is its first day, or its last.
    open.weekdays = [firstWeekday, (firstWeekday + 5) % 7 + 1]
    if let first = weeks.first { open.opening = first.head.text(0) + "\u{1f}" + first.opening }
    let stated = StatedYears(sheet, titles: titles)
    guard
      let years = open.years(stated, fileName: fileName, choices, today: options.now.day, &reading)
    else { return nil }
    return zip(dates, years).map { label, year in
      label.day(in: year).map { $0 - ($0.isoWeekday - firstWeekday + 7) % 7 }
    }
  }

  private func example(_ week: Week) -> TableQuestion.Example {
    let text = week.head.text(0)
    return TableQuestion.Example(text: text.escapedExcerpt, line: week.head.line)
  }

  /// With day and month in their places; `nil` where it was asked which is which.
  private func ordered(_ options: ImportOptions, _ reading: inout TableReading) -> [WeekLabel]? {
    let open = weeks.filter { $0.label.pair != nil }
    guard let first = open.first else { return weeks.map(\.label) }
    guard
      let order = options.dateOrder ?? order(weeks.flatMap { [$0.label.pair].compactMap(\.self) + $0.others })
    else {
      reading.ask(.dateOrder(example(first), first.label.pair?.orders?.all ?? []))
      return nil
    }
    return weeks.map { $0.label.ordered(order) }
  }

  /// The order in which all of them are days, on the days of the week that stand with them.
  private func order(_ dates: [WrittenDate]) -> DateOrder? {
    let orders = [DateOrder.dayFirst, .monthFirst].filter { order in
      dates.allSatisfy { date in
        guard let orders = date.orders, order == .dayFirst ? orders.dayFirst : orders.monthFirst else {
          return false
        }
        guard let weekday = date.weekday, let day = date.ordered(order).civilDay() else { return true }
        return day.isoWeekday == weekday
      }
    }
    return orders.count == 1 ? orders[0] : nil
  }
}
