import Cells
import Containers

extension WrittenDate {
  /// A row that is a year, a month, or both, and nothing else: `March`, `2025`, `03/2025`; above days without a month also
  /// `Mar-25`, and the first of a month that a spreadsheet has made of such.
  static func heading(_ row: TableRow, aboveBareDays: Bool = false) -> (month: Int?, year: Int?)? {
    let filled = row.filled
    guard filled.count == 1 else { return nil }
    let text = row.text(filled[0])
    if aboveBareDays, row.kind(filled[0]) == .day || row.kind(filled[0]) == .dateTime,
      let date = WrittenDate(String(text.prefix(10))), date.day == 1
    {
      return (date.month, date.year)
    }
    var (month, year, numbers): (Int?, Int?, [String]) = (nil, nil, [])
    for token in CellToken.tokens(of: text) {
      switch token {
      case .word(let word) where ["month", "monat", "mois", "mes", "monatsblatt", "kalender"].contains(word):
        continue
      case .word(let word):
        if let named = TableWords.month(word), month == nil { month = named } else { return nil }
      case .number(let digits): numbers.append(digits)
      case .mark(let mark): if !".,:-/'’".contains(mark) { return nil }
      }
    }
    for digits in numbers {
      guard let number = Int(digits) else { return nil }
      if year == nil, (1970...2100).contains(number) {
        year = number
      } else if month == nil, numbers.count == 2, (1...12).contains(number), digits.utf8.count <= 2 {
        month = number
      } else if aboveBareDays, numbers.count == 1, month != nil, digits.utf8.count == 2 {
        year = 2000 + number
      } else {
        return nil
      }
    }
    if numbers.count == 2, month == nil || year == nil { return nil }
    return month == nil && year == nil ? nil : (month, year)
  }

  /// The only month, and the only year, of a title above a table: `Headache diary November 2025`, `Headache diary 2025`.
  /// `isOnlyYear`: whether the titles name no other.
  static func title(_ row: TableRow, isOnlyYear: Bool) -> (month: Int?, year: Int?)? {
    guard row.filled.count == 1 else { return nil }
    let text = row.text(row.filled[0])
    let words = text.lowercasedWords
    let (months, years) = (
      words.compactMap { TableWords.month($0) }, CellToken.tokens(of: text).compactMap(\.year)
    )
    let numbers = CellToken.tokens(of: text).count { if case .number = $0 { true } else { false } }
    if months.isEmpty, years.count == 1, let month = monthBesideYear(text),
      !words.contains(where: TableWords.spanning.contains)
    {
      return (month, years[0])
    }
    guard months.count <= 1, years.count == 1, numbers == 1, isOnlyYear || !months.isEmpty,
      !words.contains(where: TableWords.spanning.contains)
    else { return nil }
    return (months.first, years[0])
  }

  /// The month that stands before or behind the only other number, a year: `Headaches 03/2025`.
  private static func monthBesideYear(_ text: String) -> Int? {
    let tokens = CellToken.tokens(of: text)
    let numbers = tokens.indices.filter { if case .number = tokens[$0] { true } else { false } }
    guard numbers.count == 2, numbers[1] == numbers[0] + 2, case .mark(let mark) = tokens[numbers[0] + 1],
      "/-.".contains(mark)
    else { return nil }
    let months = numbers.compactMap { index -> Int? in
      guard case .number(let digits) = tokens[index], digits.utf8.count <= 2 else { return nil }
      return Int(digits).flatMap { (1...12).contains($0) ? $0 : nil }
    }
    return months.count == 1 ? months[0] : nil
  }

  /// The month that a sheet is called after: `Okt 25`, `2025-11`, `11-2025`.
  static func monthOfSheet(_ name: String) -> (month: Int, year: Int)? {
    let tokens = CellToken.tokens(of: name)
    let numbers = tokens.compactMap { token -> Int? in
      if case .number(let digits) = token { Int(digits) } else { nil }
    }
    let months = tokens.compactMap { token -> Int? in
      if case .word(let word) = token { TableWords.month(word) } else { nil }
    }
    let words = tokens.count { if case .word = $0 { true } else { false } }
    if months.count == 1, words == 1, numbers.count == 1 {
      let year = numbers[0] < 100 ? 2000 + numbers[0] : numbers[0]
      return (1970...2100).contains(year) ? (months[0], year) : nil
    }
    guard words == 0, numbers.count == 2, let year = numbers.first(where: { (1970...2100).contains($0) }),
      let month = numbers.first(where: { (1...12).contains($0) })
    else { return nil }
    return (month, year)
  }
}
