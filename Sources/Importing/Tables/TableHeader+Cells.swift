import Cells
import Containers
import Parsing

/// What the cells of a column say of what it is for, where its name leaves that open.
extension TableHeader {
  /// Days of the week, people, drugs, kinds of headaches and answers, in columns whose names may be of something else.
  mutating func settleByCells(_ rows: ArraySlice<TableRow>, _ vocabulary: Vocabulary) {
    for index in roles.indices where roles[index] == .cell(.date) && TableHeader.holdsWeekdays(index, rows) {
      roles[index] = .weekday
    }
    for index in roles.indices where roles[index] == nil && TableHeader.holdsPeople(names[index], index, rows)
    {
      roles[index] = .person
    }
    // `Analgésico`, `Took`, whose cells say which.
    for index in roles.indices {
      switch roles[index] {
      case .count: break
      case .drug where DrugColumnName(names[index], vocabulary)?.isClass ?? false: break
      default: continue
      }
      let texts = rows.map { $0.text(index) }.filter { !$0.isEmpty }
      let naming = texts.count { TableHeader.namesDrug($0, vocabulary) }
      if naming * 2 > texts.count { roles[index] = .cell(.medication) }
    }
    for index in roles.indices where TableHeader.holdsKinds(names[index], roles[index], index, rows) {
      roles[index] = .cell(.type)
    }
    // `Migräne (0-10)`, `Spannungskopfschmerz (0-10)`: each is how bad that kind was.
    let kinds = roles.indices.filter { index in
      [nil, .cell(.headache), .cell(.migraine)].contains(roles[index])
        && TableHeader.scale(ofName: names[index]) != nil
        && !HeaderName.turns(names[index])
        && TableHeader.kindOfHeadache(TableHeader.withoutBrackets(names[index])) != nil
    }
    if kinds.count > 1 { for index in kinds { roles[index] = .cell(.severity) } }
    if !roles.contains(.cell(.headache)), !roles.contains(.cell(.migraine)),
      let column = names.indices.first(where: { index in
        roles[index] == nil && TableHeader.namesAttacks(names[index]) && TableHeader.holdsAnswers(index, rows)
      })
    {
      roles[column] = .cell(.headache)
    }
  }

  /// Whether a name may be that of a column of people, or of the numbers of rows: only its cells tell.
  static func mayNamePeople(_ name: String) -> Bool { TableWords.numbered.contains(ColumnRole.folded(name)) }

  /// Whether such a column names several, each more than once: `id` in the data of a study.
  private static func holdsPeople(_ name: String, _ column: Int, _ rows: ArraySlice<TableRow>) -> Bool {
    guard mayNamePeople(name) else { return false }
    let texts = rows.map { $0.text(column) }.filter { !$0.isEmpty }
    let count = Set(texts).count
    guard count > 1, count * 2 <= texts.count else { return false }
    // A bare number may count anything: that of a person stands in all of their rows, one below the other.
    let runs = 1 + zip(texts, texts.dropFirst()).count { $0 != $1 }
    return !TableWords.counted.contains(ColumnRole.folded(name)) || runs == count
  }

  /// Whether a column called after attacks, or headaches, says of what kind each was: `Attack`, `Migraine`.
  private static func holdsKinds(
    _ name: String, _ role: TableRole?, _ column: Int, _ rows: ArraySlice<TableRow>
  ) -> Bool {
    guard role == nil || role == .cell(.headache), namesAttacks(name) else { return false }
    let texts = rows.lazy.map { $0.text(column) }.filter { !$0.isEmpty }
    guard texts.first != nil else { return false }
    var (kinds, count) = (0, 0)
    for text in texts {
      count += 1
      if text.contains(where: \.isLetter), kindOfHeadache(text) != nil { kinds += 1 }
    }
    return kinds * 2 > count
  }

  /// Whether the cells of a column are answers in words, or marks.
  private static func holdsAnswers(_ column: Int, _ rows: ArraySlice<TableRow>) -> Bool {
    let texts = rows.lazy.map { $0.text(column) }.filter { !$0.isEmpty }
    return texts.first != nil
      && texts.allSatisfy {
        $0.decimalNumber == nil && CellVocabularies.shared.answer.value(Array($0.utf8).span) != nil
      }
  }

  /// Whether a column is called after attacks or headaches, and nothing more: `Attack`, `Kopfschmerz`.
  static func namesAttacks(_ name: String) -> Bool {
    let words = name.lowercasedWords
    return !words.isEmpty && !name.contains("#")
      && words.allSatisfy { [.headache, .small].contains(HeaderTopic.of($0)) }
      && words.contains { HeaderTopic.of($0) == .headache }
  }

  /// Whether the first cells of a column are days of the week: `Day`, `Date`.
  private static func holdsWeekdays(_ column: Int, _ rows: ArraySlice<TableRow>) -> Bool {
    let texts = rows.prefix(TableSheet.searched).map { $0.text(column) }.filter { !$0.isEmpty }.prefix(8)
    let named = texts.filter { TableWords.weekday($0.lowercased().filter(\.isLetter)) != nil }
    return !named.isEmpty && named.count * 2 > texts.count
      && named.allSatisfy { text in !text.contains(where: \.isNumber) }
  }

  /// Of two columns of one kind the first counts; a time stamp beside a column for the start is the day.
  mutating func settleRepeated() {
    let starts = roles.indices.filter { roles[$0] == .cell(.start) }
    if starts.count > 1, !roles.contains(.cell(.date)),
      let stamp = starts.first(where: { TableHeader.stamps.contains(ColumnRole.folded(names[$0])) })
    {
      roles[stamp] = .cell(.date)
      sent = stamp
    }
    var seen: Set<TableRole> = []
    for index in roles.indices {
      guard let role = roles[index], !role.isRepeatable else { continue }
      if !seen.insert(role).inserted { roles[index] = nil }
    }
  }

  private static let stamps: Set<String> = [
    "timestamp", "zeitstempel", "horodateur", "marcatemporal", "createdat", "submittedat",
  ]
}
