import Cells
import CivilTime
import Diary

/// Words that are a day of the week in one language and a month in another: `mar. 1`.
extension ListReader {
  /// Tells them apart by the heading above them, by the words in other rows and by the day of the week that their date has;
  /// where these say two things it is asked.
  mutating func settleWeekdays(_ column: Int, _ reading: inout TableReading) {
    let open = entries.indices.filter { entries[$0].date?.otherWeekday != nil }
    guard let first = open.first, let word = doubleWord(entries[first].row.text(column)) else { return }
    let isWeekday: Bool
    switch choices.word(word)?.lowercased() {
    case TableChoices.weekdayWord?: isWeekday = true
    case TableChoices.monthWord?: return
    default:
      guard let found = areWeekdays(open, column) else {
        for index in open { entries[index].date = nil }
        return reading.ask(.weekdayOrMonth(example(entries[first].row, column), word: word))
      }
      isWeekday = found
    }
    guard isWeekday else { return }
    for index in open { entries[index].date = entries[index].date?.asWeekday }
    reading.notes.append(.weekdayWord(word, open.map { entries[$0].row.line }))
  }

  /// `nil` where it is not certain.
  private func areWeekdays(_ open: [Int], _ column: Int) -> Bool? {
    let others = entries.filter { $0.date?.otherWeekday == nil }
    // `Sun 16` beside it: March.
    let words = others.flatMap { $0.row.text(column).lowercasedWords }
    if words.contains(where: TableWords.englishWeekdays.contains) { return false }
    let hasWeekdays = others.contains { $0.date?.weekday != nil }
    let hasMonths = others.contains { entry in
      entry.date?.month != nil && entry.date?.weekday == nil
        && entry.row.text(column).lowercasedWords.contains { TableWords.month($0.filter(\.isLetter)) != nil }
    }
    let below = open.filter { index in
      entries[index].heading.month.map { $0 != entries[index].date?.month } ?? false
    }
    if hasMonths { return hasWeekdays ? nil : false }
    // In no month, or in that of the word: it is the same day, or none.
    if below.isEmpty { return hasWeekdays }
    var isCertain = hasWeekdays
    for index in below {
      let (heading, date) = (entries[index].heading, entries[index].date)
      guard let month = heading.month, let year = heading.year, let day = date?.day else { continue }
      guard CivilDay(year: year, month: month, day: day)?.isoWeekday == date?.otherWeekday else { return nil }
      isCertain = true
    }
    return isCertain ? true : nil
  }

  /// The word of a cell that is both.
  private func doubleWord(_ text: String) -> String? {
    CellToken.tokens(of: text).lazy.compactMap { token in
      if case .word(let word) = token, TableWords.month(word) != nil, TableWords.weekday(word) != nil {
        word
      } else {
        nil
      }
    }.first
  }
}

extension TableChoices {
  /// What a word that is both may be said to mean: `--word mar=weekday`.
  static let weekdayWord = "weekday"
  static let monthWord = "month"
}
