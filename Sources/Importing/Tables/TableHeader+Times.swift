import Cells
import Containers

/// Columns of starts and ends that only a second column, or their cells, tell: `von` and `bis`, `Pain started`.
extension TableHeader {
  mutating func settleTimes(_ rows: ArraySlice<TableRow>) {
    settleSpans(rows)
    dropOtherEnds()
    for column in names.indices where roles[column] == nil && !said.contains(column) {
      guard let role = TableHeader.edge(of: names[column]), !roles.contains(.cell(role)),
        holdsTimes(column, rows)
      else { continue }
      roles[column] = .cell(role)
    }
  }

  /// `von`, `bis`; `Time from`, `Time to`; `Kopfschmerz ab`, `Kopfschmerz bis`: both hold times, and the rest of their names is
  /// the same. `Uhrzeit von`, `bis`: the first alone says of what.
  private mutating func settleSpans(_ rows: ArraySlice<TableRow>) {
    for column in names.indices where mayBeEdge(column, .start) {
      guard let own = TableHeader.spanName(names[column], ColumnSpanWords.from),
        holdsTimes(column, rows) || holdsSpans(column, rows),
        let end = names.indices.dropFirst(column + 1).prefix(3).first(where: { end in
          let other = TableHeader.spanName(names[end], ColumnSpanWords.until)
          return mayBeEdge(end, .end) && (other == own || other == "" && end == column + 1)
            && (holdsTimes(end, rows, orNothing: true) || holdsSpans(end, rows))
        })
      else { continue }
      (roles[column], roles[end]) = (.cell(.start), .cell(.end))
      return
    }
  }

  /// `Work from`, `to`: an end of something else.
  private mutating func dropOtherEnds() {
    for column in names.indices.dropFirst() where roles[column] == .cell(.end) && !said.contains(column) {
      let own = names[column].lowercasedWords
      let before = names[column - 1].lowercasedWords
      guard own.count == 1, ColumnSpanWords.until.contains(own[0]), before.count > 1,
        roles[column - 1] == nil,
        before.last.map(ColumnSpanWords.from.contains) ?? false
      else { continue }
      roles[column] = nil
    }
  }

  private func mayBeEdge(_ column: Int, _ role: ColumnRole) -> Bool {
    guard !said.contains(column) else { return false }
    return roles[column] == .cell(role) || roles[column] == nil && !roles.contains(.cell(role))
  }

  /// What stands in a name beside its one word of a span, where that is of headaches or times; `nil` elsewhere.
  static func spanName(_ name: String, _ words: Set<String>) -> String? {
    let all = name.lowercased().split { !$0.isLetter }.map(String.init)
    let rest = all.filter { !words.contains($0) }
    guard rest.count + 1 == all.count,
      all.first.map(words.contains) ?? false || all.last.map(words.contains) ?? false,
      rest.allSatisfy({ [.headache, .pain, .clock, .date, .small].contains(HeaderTopic.of($0)) })
    else { return nil }
    return rest.joined(separator: " ")
  }

  /// What a column is for if it holds times; none by another clock, or of something before or after: `Start (UTC)`.
  private static func edge(of name: String) -> ColumnRole? {
    guard !HeaderName.changes(name), HeaderName.withoutZone(name) == nil else { return nil }
    return HeaderName(name)?.edge
  }

  /// Whether most cells of a column are clock times, or days with one.
  func holdsTimes(_ column: Int, _ rows: ArraySlice<TableRow>, orNothing: Bool = false) -> Bool {
    let filled = rows.prefix(200).filter { !$0.text(column).isEmpty }
    let times = filled.count { row in
      let text = row.text(column)
      switch row.kind(column) {
      case .clock, .dateTime: return true
      case .number: return (text.decimalNumber ?? 1) < 1 && text.contains { ".,".contains($0) }
      default: break
      }
      if let clock = ClockCell(text, isFraction: false) {
        return clock.end == nil && (!clock.isBareNumber || text.contains(":"))
      }
      return WrittenDate(text).map { !$0.clock.isEmpty && $0.rest != .unread } ?? false
    }
    return filled.isEmpty ? orNothing : times * 2 > filled.count
  }

  /// Whether all cells of a column are times, one at least on the clock, and others roughly: `08:30`, `ca. 10`, `nachts`.
  private func holdsSpans(_ column: Int, _ rows: ArraySlice<TableRow>) -> Bool {
    let texts = rows.prefix(200).map { $0.text(column) }.filter { !$0.isEmpty }
    return texts.contains { $0.contains(":") }
      && texts.allSatisfy { ClockCell($0, isFraction: false) != nil }
  }

  /// Whether a plain reader may miss that a column says when it began or ended, or what was taken when.
  static func mayBeOfTime(_ name: String) -> Bool {
    spanName(name, ColumnSpanWords.from) != nil || spanName(name, ColumnSpanWords.until) != nil
      || edge(of: name) != nil
  }
}
