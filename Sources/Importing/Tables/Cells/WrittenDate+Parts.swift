import Cells
import CivilTime

/// The parts of a date: numbers, names of months, a day alone.
extension WrittenDate {
  /// `3.11.2025`, `3/11`, `2025-11-03`.
  mutating func readNumeric(_ tokens: inout ArraySlice<CellToken>, _ text: String) -> Bool {
    let at = Array(tokens.prefix(6))
    guard at.count >= 3, case .number(let one) = at[0], case .mark(let mark) = at[1], "./-".contains(mark),
      case .number(let two) = at[2], let first = Int(one), let second = Int(two), two.utf8.count <= 2
    else { return false }
    var used = 3
    var last: String?
    if at.count >= 5, at[3] == .mark(mark), case .number(let three) = at[4],
      three.utf8.count == 2 || three.utf8.count == 4, !tokens.dropFirst(4).beginsWithHour(in: text)
    {
      last = three
      used = 5
    } else if at.count >= 4, at[3] == .mark(mark) {
      used = 4
    }
    if one.utf8.count == 4 {
      guard let last, last.utf8.count == 2, let third = Int(last) else { return false }
      (year, month, day) = (first, second, third)
    } else {
      guard one.utf8.count <= 2 else { return false }
      if let last { year = WrittenDate.year(last) }
      if mark == "." { (day, month) = (first, second) } else { pair = [first, second] }
      if mark != ".", let last, last.utf8.count == 2 {
        shortYear = Int(last)
        mayBeYearFirst = one.utf8.count == 2 && (mark == "-" || two.utf8.count == 2)
      }
      if shortYear != nil, first > 31, second <= 12 {
        (year, month, day, pair) = (2000 + first, second, shortYear, [])
        tokens = tokens.dropFirst(used)
        return true
      }
      guard (1...31).contains(first), (1...31).contains(second), first <= 12 || second <= 12 else {
        return false
      }
      if mark == ".", second > 12 { return false }
    }
    tokens = tokens.dropFirst(used)
    return true
  }

  /// `3 Nov 2025`, `Nov 3, 2025`, `3. November`, `3-Nov-25`, `3 de noviembre de 2025`.
  mutating func readNamed(_ tokens: inout ArraySlice<CellToken>, _ text: String) -> Bool {
    var left = tokens
    // `- 5 Nov`: until then.
    if case .mark? = tokens.first { return false }
    // Before marks that may stand between two days.
    var kept: ArraySlice<CellToken>?
    // `Nov 3-15` is two days, `Nov-03-25` one of a year.
    var mayBeSpan = false
    var (day, month, year): (Int?, Int?, Int?) = (nil, nil, nil)
    while let token = left.first {
      switch token {
      case .word(let word):
        if month == nil, let named = TableWords.month(word) {
          month = named
        } else if !WrittenDate.fillers.contains(word) || word == "am" && day != nil && month != nil {
          break
        }
        (left, kept) = (left.dropFirst(), nil)
        continue
      case .number(let digits):
        if left.dropFirst().first == .mark(":") || day != nil && left.beginsWithHour(in: text) { break }
        if day == nil, digits.utf8.count <= 2, let number = Int(digits), (1...31).contains(number) {
          (day, mayBeSpan) = (number, month != nil && kept == nil)
        } else if year == nil, month != nil, digits.utf8.count == 4 || digits.utf8.count == 2,
          !mayBeSpan || kept == nil || digits.utf8.count == 4
        {
          year = WrittenDate.year(digits)
        } else {
          break
        }
        (left, kept) = (left.dropFirst(), nil)
        continue
      case .mark(let mark):
        guard ".,-/º'’".contains(mark) else { break }
        if mark == "-" || mark == "/" { kept = kept ?? left }
        left = left.dropFirst()
        continue
      }
      break
    }
    guard let day, let month else { return false }
    (self.day, self.month, self.year) = (day, month, year)
    tokens = kept ?? left
    return true
  }

  /// `14th`, `10`, `3.`, `3 (Mon)`: of the month of a heading.
  mutating func readDayAlone(_ tokens: inout ArraySlice<CellToken>) -> Bool {
    guard case .number(let digits)? = tokens.first, digits.utf8.count <= 2, let number = Int(digits),
      (1...31).contains(number)
    else { return false }
    var rest = tokens.dropFirst().filter { $0 != .mark(".") && $0 != .mark("º") }
    let words = rest.filter { $0 != .mark("(") && $0 != .mark(")") && $0 != .mark(",") }
    if weekday == nil, words.count == 1, case .word(let word) = words[0], let named = TableWords.weekday(word)
    {
      weekday = named
      rest = []
    }
    guard
      rest.allSatisfy({ token in
        if case .word(let word) = token { word != "am" && WrittenDate.fillers.contains(word) } else { false }
      })
    else { return false }
    day = number
    tokens = []
    return true
  }

  static let fillers: Set<String> = [
    "st", "nd", "rd", "th", "of", "de", "del", "er", "ter", "the", "den", "le", "el", "am",
  ]

  static func year(_ digits: String) -> Int? {
    Int(digits).map { digits.utf8.count == 2 ? 2000 + $0 : $0 }
  }
}
