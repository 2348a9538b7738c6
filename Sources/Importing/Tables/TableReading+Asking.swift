import Cells

extension TableReading {
  /// What has one answer for all of a file is asked once.
  mutating func ask(_ question: TableQuestion) {
    for index in questions.indices {
      switch (questions[index], question) {
      case (.year(let there, let suggested), .year(let more, let other)):
        questions[index] = .year(
          there + more.filter { !there.contains($0) }, suggested: suggested ?? other)
        return
      case (.emptyDays(let there, let beyond), .emptyDays(let more, let later)):
        questions[index] = .emptyDays(count: there + more, beyond: beyond + later)
        return
      case (.grid(let there), .grid(let more)):
        let known = Set(there.map(\.text))
        questions[index] = .grid(letters: there + more.filter { !known.contains($0.text) })
        return
      case (.dateOrder, .dateOrder): return
      default: continue
      }
    }
    if !questions.contains(question) { questions.append(question) }
  }
}
