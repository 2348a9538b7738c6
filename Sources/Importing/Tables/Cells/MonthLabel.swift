import Cells
import Containers

/// A month as it stands beside its days, with the year if it says one: `Jan`, `Dec-24`, `Jan '25`, `2025-01`, `01/2025`.
struct MonthLabel {
  var month: Int
  var year: Int?
  /// Its words that are no month.
  var words: [String] = []
  /// Whether nothing else stands there.
  var isAlone = true

  /// `nil` where no month, or more than one, stands there.
  init?(_ text: String, kind: ValueKind = .text) {
    let tokens = CellToken.tokens(of: text)
    let numbers = tokens.compactMap { token -> String? in
      if case .number(let digits) = token { digits } else { nil }
    }
    if kind == .day || kind == .dateTime {
      // A spreadsheet makes the first of the month of `Jan 25`.
      guard numbers.count >= 3, let year = Int(numbers[0]), let month = Int(numbers[1]), Int(numbers[2]) == 1
      else { return nil }
      (self.month, self.year) = (month, year)
      return
    }
    var months: [Int] = []
    for case .word(let word) in tokens {
      if let month = TableWords.month(word) { months.append(month) } else { words.append(word) }
    }
    if months.isEmpty {
      // `2025-01`, `01/2025`
      guard words.isEmpty, tokens.count == 3, numbers.count == 2, case .mark(let mark) = tokens[1],
        "-/.".contains(mark), let year = tokens.compactMap(\.year).first,
        let month = numbers.compactMap({ Int($0) }).first(where: { (1...12).contains($0) })
      else { return nil }
      (self.month, self.year) = (month, year)
      return
    }
    guard months.count == 1 else { return nil }
    month = months[0]
    year = tokens.compactMap(\.year).first
    if year == nil, numbers.count == 1, words.isEmpty, numbers[0].utf8.count == 2, let short = Int(numbers[0])
    {
      year = 2000 + short
    }
    isAlone = words.isEmpty && numbers.count == (year == nil ? 0 : 1)
  }
}

/// The years of months, one below the other.
enum MonthYears {
  /// The year of each: its own, else that of the one above; behind December the next. `nil` where none is known.
  static func of(_ months: [(month: Int, year: Int?)], first: Int?) -> [Int]? {
    guard var year = months.first?.year ?? first else { return nil }
    // A calendar whose months go down has its years so too.
    let steps = zip(months, months.dropFirst()).map { ($1.month - $0.month + 12) % 12 }
    let isRising = steps.count { $0 > 6 } * 2 <= steps.count
    var years: [Int] = []
    var before: Int?
    for entry in months {
      if let own = entry.year {
        year = own
      } else if let before {
        if isRising, entry.month < before { year += 1 }
        if !isRising, entry.month > before { year -= 1 }
      }
      before = entry.month
      years.append(year)
    }
    return years
  }
}
