import Cells
import CivilTime
import Containers

/// What stands beside a week: a date in it, or its number in the calendar.
enum WeekLabel: Equatable {
  case date(WrittenDate)
  /// By ISO 8601: week 1 is the one with the year's first Thursday.
  case number(Int, year: Int?)

  /// What a row says of its week in its first cell. `isISO`: whether its weeks begin on Monday; `name`: of its column.
  init?(_ row: TableRow, isISO: Bool, below name: String) {
    if let date = WrittenDate(row.text(0), kind: row.kind(0)),
      date.month != nil || date.pair.count == 2 || date.serial != nil
    {
      self = .date(date)
    } else if isISO, let number = WeekLabel.numbered(row.text(0), below: name) {
      self = number
    } else {
      return nil
    }
  }

  /// The first of two dates with the last day of its week behind it: `3.3. - 9.3.`, `Week of 3 March to 9 March`.
  static func range(_ text: String) -> WrittenDate? {
    for mark in [" - ", " – ", " to ", " bis ", " au ", " al "] {
      guard let place = text.firstRange(of: mark),
        date(text[place.upperBound...].trimmingBlanks, kind: .text) != nil
      else { continue }
      let words = text[..<place.lowerBound].split(separator: " ")
      return words.indices.lazy.compactMap { date(words[$0...].joined(separator: " "), kind: .text) }.first
    }
    return nil
  }

  static func date(_ text: String, kind: ValueKind) -> WrittenDate? {
    guard let date = WrittenDate(text, kind: kind), date.month != nil || date.pair.count == 2 else {
      return nil
    }
    return date
  }

  /// `Week 12`, `KW 12`, `W12`, `2025-W12`, `KW 12/2025`; a number alone below a name that is a word for weeks.
  static func numbered(_ text: String, below name: String) -> WeekLabel? {
    var (number, year, isNamed): (Int?, Int?, Bool) = (nil, nil, false)
    for token in CellToken.tokens(of: text) {
      switch token {
      case .word(let word):
        guard !isNamed, TableWords.weeks.contains(word.lowercased()) else { return nil }
        isNamed = true
      case .number(let digits):
        if year == nil, let said = token.year {
          year = said
        } else if number == nil, digits.utf8.count <= 2, let said = Int(digits), (1...53).contains(said) {
          number = said
        } else {
          return nil
        }
      case .mark(let mark): if !"-/.:,".contains(mark) { return nil }
      }
    }
    let isBelow = name.lowercasedWords.contains(where: TableWords.weeks.contains)
    guard let number, isNamed || isBelow && year == nil else { return nil }
    return .number(number, year: year)
  }

  /// Its date, where either of two numbers may be the day.
  var pair: WrittenDate? {
    if case .date(let date) = self, date.pair.count == 2 { date } else { nil }
  }

  func ordered(_ order: DateOrder) -> WeekLabel {
    if case .date(let date) = self { .date(date.ordered(order)) } else { self }
  }

  /// The month that it is in, or about that.
  var month: Int {
    switch self {
    case .date(let date): date.month ?? 1
    case .number(let number, _): min(12, (number - 1) * 12 / 52 + 1)
    }
  }

  var year: Int? {
    switch self {
    case .date(let date): date.year
    case .number(_, let year): year
    }
  }

  func day(in year: Int) -> CivilDay? {
    switch self {
    case .date(let date): return date.civilDay(year: year)
    case .number(let number, _):
      guard let fourth = CivilDay(year: year, month: 1, day: 4) else { return nil }
      let monday = fourth - (fourth.isoWeekday - 1) + 7 * (number - 1)
      return (monday + 3).components.year == year ? monday : nil
    }
  }

  /// Its day, with the day of the week that stands with it.
  var days: (Int) -> [PlacedDay] {
    { year in
      // A week is of the year that its Thursday is of.
      guard case .date(let date) = self else {
        return [PlacedDay(day: day(in: year).map { $0 + 3 }, weekday: 4)]
      }
      return [PlacedDay(day: day(in: year), weekday: date.weekday)]
    }
  }
}
