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
