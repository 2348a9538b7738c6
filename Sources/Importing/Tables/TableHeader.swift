import Cells
import Containers
import Parsing

/// The row that names the columns of a list, and what they are for.
struct TableHeader {
  /// Its place among the sheet's rows.
  var row: Int
  var names: [String]
  var roles: [TableRole?]
  /// Whether the person has said of a column what only a headache diary has.
  private(set) var isSaid = false
  /// Columns of strengths beside the first.
  private(set) var otherStrengths: [Int] = []
  /// The columns of `AM` and `PM`.
  private(set) var halves: [Int] = []
  /// The column of a form that says when it was sent, where another says when it began.
  var sent: Int?

  /// The first row that names a day and something else.
  init?(in sheet: TableSheet, vocabulary: Vocabulary, choices: TableChoices = TableChoices()) {
    for (index, row) in sheet.rows.prefix(TableSheet.searched).enumerated() {
      let header = TableHeader(row, at: index, vocabulary, choices, above: sheet.rows.dropFirst(index + 1))
      if header.isList {
        self = header
        return
      }
    }
    return nil
  }

  /// `rows`: those below, by which a column for the day is told from one for the day of the week.
  init(
    _ row: TableRow, at index: Int, _ vocabulary: Vocabulary, _ choices: TableChoices,
    above rows: ArraySlice<TableRow> = []
  ) {
    self.row = index
    names = row.cells.map { $0.text }
    roles = names.map { TableHeader.role(of: $0, vocabulary) }
    for index in roles.indices where row.kind(index) != .text { roles[index] = nil }
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
    if !roles.contains(.cell(.headache)), !roles.contains(.cell(.migraine)),
      let column = names.indices.first(where: { index in
        roles[index] == nil && TableHeader.namesAttacks(names[index]) && TableHeader.holdsAnswers(index, rows)
      })
    {
      roles[column] = .cell(.headache)
    }
    let said = names.map { choices.meaning(ofColumn: $0) }
    isSaid = said.contains { $0?.isTelling ?? false }
    for (index, meaning) in said.enumerated() {
      guard let meaning else { continue }
      // What is said goes before what other columns are called.
      if let role = meaning.role, !role.isRepeatable, role != .cell(.severity) {
        for other in roles.indices where roles[other] == role { roles[other] = nil }
      }
      roles[index] = meaning.role
    }
    settleAmounts(rows)
    settleNumbered(vocabulary)
    settleShortNames(rows, vocabulary)
    settleParts(rows)
    settleCounts(rows)
    otherStrengths = Array(roles.indices.filter { roles[$0] == .cell(.severity) }.dropFirst())
    halves = names.indices.filter { column in
      let name = ColumnRole.folded(names[column])
      return name.hasSuffix("ampm") || name.hasSuffix("amorpm")
    }
    for column in halves { roles[column] = nil }
    settleRepeated()
  }

  /// What a column is read for, also where it only adds to another.
  func use(of column: Int) -> TableRole? {
    otherStrengths.contains(column)
      ? .cell(.severity) : halves.contains(column) ? half(at: column) : roles[column]
  }

  /// What a column of `AM` and `PM` belongs to: the clock times to its left, else those of the start.
  private func half(at column: Int) -> TableRole? {
    let clocks: [TableRole?] = [.cell(.start), .cell(.end)]
    return roles[..<column].last { clocks.contains($0) }.flatMap(\.self) ?? .cell(.start)
  }

  /// The column of `AM` and `PM` of the start, or of the end.
  func half(of role: ColumnRole) -> Int? { halves.first { half(at: $0) == .cell(role) } }

  /// Makes a column one of strengths; beside another it is one more.
  mutating func readAsStrength(_ column: Int) {
    guard let first = self.column(.severity) else {
      roles[column] = .cell(.severity)
      return
    }
    roles[column] = nil
    if column != first, !otherStrengths.contains(column) { otherStrengths.append(column) }
  }
  mutating func readAsCount(_ column: Int) { roles[column] = .count }

  /// Whether a plain reader knows its columns by the same names.
  var isPlain: Bool {
    guard let plain = Sheet(header: names), plain.format != .ownAttacks else { return false }
    return zip(roles, plain.names.indices).allSatisfy { role, index in
      switch role {
      case .cell(let cell): plain.roles[index] == cell
      case nil, .weekday, .person, .sum: true
      case .period, .description, .drug, .count, .doseTime, .amount, .headacheFree: false
      }
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

  /// Of two columns of one kind the first counts; a time stamp beside a column for the start is the day.
  private mutating func settleRepeated() {
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

  /// Whether the first cells of a column are days of the week: `Day`, `Date`.
  private static func holdsWeekdays(_ column: Int, _ rows: ArraySlice<TableRow>) -> Bool {
    let texts = rows.prefix(TableSheet.searched).map { $0.text(column) }.filter { !$0.isEmpty }.prefix(8)
    let named = texts.filter { TableWords.weekday($0.lowercased().filter(\.isLetter)) != nil }
    return !named.isEmpty && named.count * 2 > texts.count
      && named.allSatisfy { text in !text.contains(where: \.isNumber) }
  }

  private static let stamps: Set<String> = [
    "timestamp", "zeitstempel", "horodateur", "marcatemporal", "createdat", "submittedat",
  ]

  private var isList: Bool {
    let found = roles.compactMap(\.self)
    guard found.contains(.cell(.date)) || found.contains(.cell(.start)), found.count > 1 else { return false }
    return found.contains { $0 != .cell(.date) && $0 != .cell(.start) && $0 != .sum && $0 != .weekday }
  }

  /// What a column of this name is for.
  static func role(of name: String, _ vocabulary: Vocabulary) -> TableRole? {
    let folded = ColumnRole.folded(name)
    guard !folded.isEmpty else { return nil }
    if namesFreeDays(name) { return .headacheFree }
    // `Migraine #` counts them, whatever else it is called.
    if name.contains("#"), counts(name) { return nil }
    // `Triptans` are sums beside a calendar alone.
    if let role = TableWords.headerRoles[folded], role != .sum || !namesClass(name) { return role }
    if let role = ColumnRole(header: name) { return .cell(role) }
    // `Duración (h)`, `Pain (1-5)`, `Pain 0-10`
    let bare = withoutBrackets(name)
    if bare != name {
      let brackets = String(name.dropFirst(bare.count))
      if HeaderName.changes(brackets) || HeaderName.turns(brackets) { return nil }
      let unit = ColumnRole.folded(String(name.dropFirst(bare.count)))
      if let role = role(of: bare, vocabulary) {
        if case .cell(let cell) = role, [.severity, .headache, .migraine].contains(cell),
          !BracketWords.areOfScale(brackets)
        {
          return nil
        }
        if role == .cell(.duration) {
          if ["h", "hrs", "hours", "std", "stunden", "heures", "horas"].contains(unit) {
            return .cell(.durationHours)
          }
          if ["min", "mins", "minutes", "minuten", "minutos"].contains(unit) {
            return .cell(.durationMinutes)
          }
        }
        return role
      }
    }
    if let role = HeaderName(name)?.role { return role }
    return drugsOfPart(name) ?? DrugColumnName(name, vocabulary).map { .drug($0.drug) }
  }

  /// Without brackets or a scale at its end.
  private static func withoutBrackets(_ name: String) -> String {
    if let open = name.firstIndex(where: { $0 == "(" || $0 == "[" }), open > name.startIndex {
      return name[..<open].trimmingBlanks
    }
    if ScaleLegend(name) != nil, let first = name.firstIndex(where: \.isNumber), first > name.startIndex,
      name.contains("=")
    {
      return name[..<first].trimmingBlanks
    }
    let words = name.split(separator: " ")
    if words.count > 1, let last = words.last, last.first?.isNumber ?? false,
      last.contains("-") || last.contains("/")
    {
      return words.dropLast().joined(separator: " ")
    }
    return name
  }

  /// Whether a column is named after a class of drugs.
  static func namesClass(_ name: String) -> Bool { Sheet.drugWords.contains(ColumnRole.folded(name)) }

  func column(_ role: ColumnRole) -> Int? { roles.firstIndex(of: .cell(role)) }

  func columns(_ matches: (TableRole) -> Bool) -> [Int] {
    roles.indices.filter { roles[$0].map(matches) ?? false }
  }
}
