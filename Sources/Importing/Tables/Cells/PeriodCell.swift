import Cells

/// What a cell of a column or row for menstruation says.
enum PeriodCell: Equatable {
  case yes, no, unknown
  /// Words that may be of something else: `spotting`, `day off`.
  case unread

  init(_ text: String) {
    switch CellVocabularies.shared.answer.value(Array(text.utf8).span) {
    case .yes?: self = .yes
    case .no?: self = .no
    case .unknown?: self = .unknown
    case nil: self = PeriodCell.words(text.lowercased())
    }
  }

  /// Whether it has numbers beside what it says, of which nobody knows what they count: `heavy 3`, `2 & 5`.
  static func saysMore(_ text: String) -> Bool {
    let words = text.lowercasedWords.filter { !PeriodWords.days.contains($0) }
    return words.count > 1 && words.contains { $0.contains(where: \.isNumber) }
  }

  /// A strength of the bleeding, or the day of it: `heavy`, `light flow`, `day 2`, `2`.
  private static func words(_ text: String) -> PeriodCell {
    if let number = text.decimalNumber { return number == 0 ? .no : number <= 10 ? .yes : .unread }
    if CellVocabularies.shared.nothing.value(Array(text.utf8).span) != nil { return .unknown }
    let words = text.lowercasedWords
    if text.contains("?") { return .unread }
    if words.contains(where: PeriodWords.days.contains) {
      let rest = words.filter { !PeriodWords.days.contains($0) && !PeriodWords.all.contains($0) }
      guard rest.count == 1 else { return rest.isEmpty && words.count > 1 ? .yes : .unread }
      let (digits, letters) = (rest[0].filter(\.isNumber), rest[0].filter { !$0.isNumber })
      let isNumber =
        Int(digits).map { (1...10).contains($0) } ?? false
        && ["", "st", "nd", "rd", "th", "er", "e", "º"].contains(letters)
      return isNumber ? .yes : .unread
    }
    guard !words.isEmpty,
      words.allSatisfy({ PeriodWords.all.contains($0) || (1...10).contains(Int($0) ?? 0) })
    else {
      let isRow = !text.isEmpty && text.allSatisfy { "+*x•●".contains($0) }
      return isRow ? .yes : .unread
    }
    return .yes
  }
}
