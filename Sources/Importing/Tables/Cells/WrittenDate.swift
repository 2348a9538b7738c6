import Cells
import CivilTime
import Containers

/// A date as a person writes it, with what it leaves out.
struct WrittenDate: Hashable {
  /// The parts whose order is known.
  var day: Int?
  var month: Int?
  var year: Int?
  /// 1 for Monday.
  var weekday: Int?
  /// Two numbers of which either may be the day: `3/11`.
  var pair: [Int] = []
  /// Behind the pair, a year of two digits: it may stand first.
  var shortYear: Int?
  /// A spreadsheet's number.
  var serial: Double?
  /// Whether the year may as well stand first: `13/3/25` begins with none, `24-1-01` does.
  var mayBeYearFirst = false
  /// The day of the week that a word for the month may be instead: `mar. 1` is the 1st of March, or a Tuesday.
  private(set) var otherWeekday: Int?
  /// What stands behind the date: see ``rest``.
  var clock = ""

  /// Whether only a year is missing.
  var lacksYear: Bool { year == nil && serial == nil }

  /// Reads `3 Nov`, `Mon 10`, `14th`, `November 3, 2025`, `3.11.`, `3/11`, `20251103`, `45964`; `nil` where it is none.
  init?(_ text: String, kind: ValueKind = .text) {
    let text = text.trimmingBlanks
    guard !text.isEmpty else { return nil }
    if let number = text.decimalNumber,
      text.contains(where: { $0 == "." || $0 == "," }) || text.utf8.count == 5,
      number >= 20_000, number < 75_000
    {
      serial = number
      return
    }
    if text.utf8.count == 8, let whole = Int(text),
      let day = CivilDay(year: whole / 10_000, month: whole / 100 % 100, day: whole % 100)
    {
      (year, month, self.day) = day.components
      return
    }
    var tokens = CellToken.tokens(of: text)[...]
    let all = tokens
    if case .word(let word)? = tokens.first, let weekday = TableWords.weekday(word), tokens.count > 1 {
      let rest = tokens.dropFirst().drop { $0 == .mark(".") || $0 == .mark(",") }
      // `mar. 1 avril`: a date without it.
      if TableWords.month(word) == nil || WrittenDate.isWhole(rest, of: text) {
        self.weekday = weekday
        tokens = rest
      }
    }
    guard !WrittenDate.endsInYearOrHour(text),
      readNumeric(&tokens, text) || readNamed(&tokens, text) || readDayAlone(&tokens)
    else { return nil }
    clock = rest(text, after: tokens)
    takeWeekday()
    if year == nil, weekday == nil, pair.isEmpty, month != nil {
      otherWeekday =
        all.lazy.compactMap { token in
          if case .word(let word) = token, TableWords.month(word) != nil {
            TableWords.weekday(word)
          } else {
            nil
          }
        }.first
    }
    // `1-3 March 2025`: more than one day.
    if tokens.contains(where: {
      if case .word(let word) = $0 { TableWords.month(word) != nil } else { false }
    }) {
      return nil
    }
  }

  private init() {}

  /// Whether a date with its month, and no clock time, begins there.
  private static func isWhole(_ tokens: ArraySlice<CellToken>, of text: String) -> Bool {
    var (date, rest) = (WrittenDate(), tokens)
    guard date.readNumeric(&rest, text) || date.readNamed(&rest, text) else { return false }
    return rest.first != .mark(":")
  }

  /// With the day of the week in the place of the month.
  var asWeekday: WrittenDate {
    var date = self
    (date.weekday, date.month, date.otherWeekday) = (otherWeekday, nil, nil)
    return date
  }

  /// The text behind what was read, by the number of characters in what is left.
  private func rest(_ text: String, after tokens: ArraySlice<CellToken>) -> String {
    guard !tokens.isEmpty else { return "" }
    let count = tokens.reduce(0) { count, token in
      switch token {
      case .number(let text), .word(let text): count + text.count
      case .mark: count + 1
      }
    }
    var left = count
    var index = text.endIndex
    while left > 0, index > text.startIndex {
      index = text.index(before: index)
      if !text[index].isWhitespace { left -= 1 }
    }
    let rest = text[index...].trimmingBlanks
    let bare =
      rest.hasPrefix(",") || rest.hasPrefix(".") || rest.hasPrefix("T") || rest.hasPrefix("t")
      ? String(rest.dropFirst()) : rest
    return bare.trimmingBlanks
  }
}

extension WrittenDate {
  /// The orders of day and month that a pair allows.
  var orders: DateOrders? {
    guard pair.count == 2 else { return nil }
    let isYearFirst =
      mayBeYearFirst
      && shortYear.map { CivilDay(year: 2000 + pair[0], month: pair[1], day: $0) != nil } ?? false
    return DateOrders(dayFirst: pair[1] <= 12, monthFirst: pair[0] <= 12, yearFirst: isYearFirst)
  }

  /// With day and month in their places.
  func ordered(_ order: DateOrder) -> WrittenDate {
    guard pair.count == 2 else { return self }
    var cell = self
    cell.pair = []
    if order == .yearFirst {
      if let shortYear { (cell.year, cell.month, cell.day) = (2000 + pair[0], pair[1], shortYear) }
      return cell
    }
    (cell.day, cell.month) = order == .monthFirst ? (pair[1], pair[0]) : (pair[0], pair[1])
    return cell
  }

  func civilDay(year other: Int? = nil) -> CivilDay? {
    guard let day, let month, let year = year ?? other else { return nil }
    return CivilDay(year: year, month: month, day: day)
  }
}
