import Cells

extension TableReading {
  /// What has one answer for all of a file is asked once.
  mutating func ask(_ question: TableQuestion) { _ = asksMore(question, follows: false) }

  /// Asks it, and says whether that is more than what was asked. `follows`: whether it is what offered answers to others lead
  /// to.
  mutating func asksMore(_ question: TableQuestion, follows: Bool) -> Bool {
    for index in questions.indices {
      guard let joined = questions[index].joined(with: question, follows: follows) else { continue }
      if joined == questions[index] { return false }
      questions[index] = joined
      return true
    }
    questions.append(question)
    return true
  }
}

extension TableQuestion {
  /// This question and another in one, where one answer is that of both; `nil` where they ask two things.
  fileprivate func joined(with other: TableQuestion, follows: Bool) -> TableQuestion? {
    if self == other { return self }
    switch (self, other) {
    case (.year, .year), (.firstYear, .firstYear), (.year, .firstYear), (.firstYear, .year),
      (.dateOrder, .dateOrder),
      (.emptyDays, .emptyDays), (.migraineAlone, .migraineAlone), (.emptyDays, .migraineAlone),
      (.migraineAlone, .emptyDays), (.struckOut, .struckOut), (.halfClock, .halfClock), (.weeks, .weeks),
      (.drugColumns, .drugColumns), (.sheets, .sheets), (.form, .form), (.changes, .changes),
      (.zeroAtTime, .zeroAtTime), (.scale, .scale), (.unnamedDrugs, .unnamedDrugs):
      return follows ? self : summed(with: other)
    case (.intensityWords, .intensityWords), (.reliefWords, .reliefWords), (.grid, .grid):
      return summed(with: other)
    case (.weekdayOrMonth(_, let own), .weekdayOrMonth(_, let more)): return own == more ? self : nil
    case (.drugCells(let own), .drugCells(let more)),
      (.otherHeadaches(let own, _), .otherHeadaches(let more, _)):
      return follows && more.allSatisfy(own.contains) ? self : nil
    default: return follows && isOfSubject && other.isOfSubject ? self : nil
    }
  }

  /// Of several sheets, or several words: with what both have seen.
  private func summed(with other: TableQuestion) -> TableQuestion? {
    func all(_ own: [Example], _ more: [Example]) -> [Example] {
      own + more.filter { example in !own.contains { $0.text.lowercased() == example.text.lowercased() } }
    }
    switch (self, other) {
    case (.year(let own, let suggested), .year(let more, let other)):
      return .year(own + more.filter { !own.contains($0) }, suggested: suggested ?? other)
    case (.firstYear, .firstYear), (.year, .firstYear), (.firstYear, .year), (.dateOrder, .dateOrder):
      return self
    case (.emptyDays(let count, let beyond), .emptyDays(let more, let later)):
      return .emptyDays(count: count + more, beyond: beyond + later)
    case (.grid(let own), .grid(let more)):
      // Of letters the case may be the meaning.
      return .grid(letters: own + more.filter { example in !own.contains { $0.text == example.text } })
    case (.intensityWords(let own), .intensityWords(let more)): return .intensityWords(all(own, more))
    case (.reliefWords(let own), .reliefWords(let more)): return .reliefWords(all(own, more))
    default: return nil
    }
  }

  /// Whether the days of rows depend on what is answered.
  var opensDates: Bool {
    switch self {
    case .dateOrder, .weekdayOrMonth, .year(_, nil), .firstYear: true
    default: false
    }
  }
}
