import Diary

extension TableRow {
  /// What it holds behind its label and below none of the days of a calendar: sums, remarks on all of them, and days that
  /// the row above does not name.
  func beside(_ days: some Collection<Int>, label: Int) -> [TableQuestion.Example] {
    filled.filter { $0 > label && !days.contains($0) }.map {
      TableQuestion.Example(text: text($0).escapedExcerpt, line: cells[$0].line ?? line)
    }
  }
}

extension TableReading {
  mutating func noteBeside(_ cells: [TableQuestion.Example]) {
    if !cells.isEmpty { notes.append(.besideDays(cells)) }
  }
}
