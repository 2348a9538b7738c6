import Cells
import CivilTime
import Containers
import Diary
import Parsing

/// Reads the records of one block of rules: fields to roles, words to values, and the cells of these as a sheet's are
/// read.
struct BlockReader {
  let block: SourceRules.Block
  let options: ImportOptions
  private let columns: [RuleRole]
  private let defaultLength: Int?
  let rows: RowReader
  private var cells = Record()

  init(_ block: SourceRules.Block, source: SourceRules, _ options: ImportOptions) {
    self.block = block
    self.options = options
    var roles = RuleRole.allCases.filter { role in
      role.column != nil && block.roles.contains { $0.role == role }
    }
    if !roles.contains(.headache) { roles.append(.headache) }
    if block.roles.contains(where: { $0.role == .part }), !roles.contains(.start) { roles.append(.start) }
    columns = roles
    defaultLength = source.defaultLength
    rows = RowReader(sheet: Sheet(source: source, roles: roles), options: options)
  }

  /// `values`: what the record holds for a rule, its conditions met.
  mutating func read(
    _ records: SourceRecords, _ values: (SourceRules.RoleRule) -> [SourceRecords.FieldText],
    _ problems: inout [ImportProblem], _ remarks: inout [ImportRemark]
  ) -> SourcePiece? {
    let line = records.record.line
    var texts: [RuleRole: [SourceRecords.FieldText]] = [:]
    for rule in block.roles where rule.role != .drug {
      texts[rule.role, default: []] += meaning(of: values(rule), rule.role)
    }
    guard place(&texts, line, &problems) else { return nil }
    if block.kind == .preventive, (texts[.date] ?? []).isEmpty, (texts[.start] ?? []).isEmpty {
      // Without a first day it is no course.
      for rule in block.roles where rule.role == .drug {
        for drug in values(rule) {
          remarks.append(ImportRemark(kind: .preventiveIntake, text: drug.text.escapedExcerpt))
        }
      }
      return nil
    }
    if block.kind == .attack, isZero(texts) {
      remarks.append(ImportRemark(kind: .leftOut))
      return nil
    }
    // A day that was asked for beside the time counts; that of the sending does only where there is no other.
    if texts[.sent] != nil, let start = texts[.start]?.first, time(start.text)?.day != nil {
      texts[.date] = nil
    }
    cells.compose(line: line)
    // Of a day without a headache there is no kind, where a name alone says one.
    if answer(.headache, texts) != .yes, block.roles.contains(where: \.isOfColumnName) { texts[.type] = nil }
    for role in columns { compose(role, texts[role] ?? [], line) }
    let isInstant = (texts[.start] ?? texts[.date])?.first.flatMap { time($0.text) }?.zone == .utc
    var draft = RowDraft(key: rows.emptyKey)
    var found: [ImportProblem] = []
    let outcome = rows.read(cells, into: &draft, &found)
    problems += found
    remarks += draft.remarks
    var piece = SourcePiece(kind: block.kind, line: line, attack: draft.attack)
    switch outcome {
    case .attack: break
    case .checkIn(let checkIn):
      piece.isFree = true
      piece.attack.onset = Onset(Moment(checkIn.day, minuteOfDay: 0, offset: nil), precision: .day)
    // What was taken is read apart from the rest.
    case .doses, .silent, .refused: return nil
    }
    if let defaultLength, case .at(let end) = piece.attack.end, piece.attack.onset.precision == .minute,
      end.minutes(since: piece.attack.onset.moment) == defaultLength
    {
      piece.attack.end = .unknown
      remarks.append(ImportRemark(kind: .defaultLength))
    }
    // The end of a day of which no time is known is the day itself.
    if piece.attack.onset.precision == .day, (texts[.end] ?? []).isEmpty,
      case .at(let end) = piece.attack.end,
      end.day == piece.attack.onset.moment.day
    {
      piece.attack.end = .unknown
    }
    if texts[.part] != nil, piece.attack.onset.precision == .minute {
      piece.attack.onset.precision = .partOfDay
    }
    if let sent = texts[.sent]?.first, piece.attack.onset.precision == .minute, time(sent.text) == nil {
      problems.append(
        ImportProblem(row: line, position: sent.position, .cell(sent.text.escapedExcerpt, .time)))
      return nil
    }
    if let sent = texts[.sent]?.first.flatMap({ taken($0.text, piece.attack.onset.moment) }),
      piece.attack.onset.precision == .minute, sent.minutes(since: piece.attack.onset.moment) < 0
    {
      piece.attack.onset.moment = dayBefore(piece.attack.onset.moment)
    }
    if let level = texts[.level]?.first {
      switch WrittenNumber.intensity(Array(level.text.utf8).span) {
      case .value(let value), .rounded(let value): piece.level = value
      case nil:
        problems.append(
          ImportProblem(row: line, position: level.position, .cell(level.text.escapedExcerpt, .intensity)))
        return nil
      }
    }
    piece.isInstant = isInstant
    piece.content = draft.content
    piece.raw = draft.raw
    piece.key = texts[.key]?.first?.text ?? ""
    // Inside the file a number tells attacks apart; another file may count anew.
    piece.isCounted = Self.isCount(piece.key)
    piece.belongsTo = texts[.attack]?.first?.text ?? ""
    piece.last = (texts[.through]?.first?.text).flatMap { CivilDay(iso: $0.prefix(10)) }
    if let often = texts[.frequency]?.first {
      piece.frequency = IntakeFrequency(often.text)
      if piece.frequency == .unknown {
        remarks.append(ImportRemark(kind: .unread, column: "frequency", text: often.text.escapedExcerpt))
        piece.raw.add("frequency", Array(often.text.utf8)[...])
      }
    }
    piece.stop = (texts[.stop]?.first?.text).flatMap { CivilDay(iso: $0.prefix(10)) }
    for rule in block.roles where rule.role == .drug {
      readDrugs(rule, meaning(of: values(rule), .drug), texts, &piece, &problems, &remarks)
    }
    return piece
  }

  /// Whether an id is a number, or one behind a word for what is counted: `12`, `#12`, `row-12`.
  private static func isCount(_ key: String) -> Bool {
    let number = key.reversed().prefix { $0.isNumber }.count
    let before = key.dropLast(number).lowercased().filter(\.isLetter)
    return 1...9 ~= number && ["", "row", "no", "nr", "id", "entry", "record", "line"].contains(before)
      && !key.dropLast(number).contains(where: \.isNumber)
  }

  private func answer(_ role: RuleRole, _ texts: [RuleRole: [SourceRecords.FieldText]]) -> CellAnswer? {
    (texts[role]?.first).flatMap { rows.words.answer.value(Array($0.text.utf8).span) }
  }

  /// Whether a record says that there was no pain, and nothing else of it.
  private func isZero(_ texts: [RuleRole: [SourceRecords.FieldText]]) -> Bool {
    guard let text = texts[.severity]?.first?.text, answer(.aura, texts) != .yes,
      answer(.headache, texts) != .no
    else { return false }
    switch WrittenNumber.intensity(Array(text.utf8).span) {
    case .value(let value), .rounded(let value): return value == 0
    case nil: return rows.words.severity.value(Array(text.utf8).span) == .some(.some(0))
    }
  }

  func meaning(of values: [SourceRecords.FieldText], _ role: RuleRole) -> [SourceRecords.FieldText] {
    values.compactMap { value in
      var value = value
      if let meaning = meaning(of: value.text, role) {
        value.text = meaning
      } else if value.text.contains(";") {
        // A list, item by item.
        value.text = value.text.split(separator: ";").map(\.trimmingBlanks).map {
          meaning(of: $0, role) ?? $0
        }
        .joined(separator: "; ")
      }
      return value.text.isEmpty && value.unread.isEmpty ? nil : value
    }
  }

  private func meaning(of text: String, _ role: RuleRole) -> String? {
    let word = text.lowercased()
    if role == .severity || role == .relief || role == .level, let said = options.words[word] { return said }
    if let meaning = listed(word, role) { return meaning }
    if text.contains(";") { return nil }
    if role == .dosage { return ChineseDrugWords.amount(text) }
    guard role == .drug, let parts = ChineseDrugWords.parts(of: text) else { return nil }
    return listed(parts.name, role).map { $0 + parts.rest }
  }

  private func listed(_ word: String, _ role: RuleRole) -> String? {
    block.meanings.first { meaning in
      meaning.role == role && meaning.words.contains { $0.lowercased() == word }
    }?.value
  }

  private mutating func compose(_ role: RuleRole, _ values: [SourceRecords.FieldText], _ line: Int) {
    let position = values.first?.position ?? Position(line: line, column: 1)
    switch role {
    case .headache where values.isEmpty: cells.compose("yes", at: position)
    case .note: cells.compose(values.map(\.text).unique.joined(separator: "\n"), at: position)
    case .triggers, .symptoms:
      // Each field is a list of its own: a comma parts items in one that has no other mark.
      let items = values.count < 2 ? values.map(\.text) : values.flatMap { ListItems.items(of: $0.text) }
      cells.compose(items.unique.joined(separator: "\n"), at: position)
    // Read as one list.
    case .quality: cells.compose(values.map(\.text).unique.joined(separator: "; "), at: position)
    case .side:
      let sides = Set(values.map { $0.text.lowercased() })
      cells.compose(
        sides.isSuperset(of: ["left", "right"]) ? "both" : values.first?.text ?? "", at: position)
    default: cells.compose(values.first?.text ?? "", at: position)
    }
  }
}

extension SourceRules.RoleRule {
  /// Whether it reads the name of a column, or of the file: that is there on each day.
  fileprivate var isOfColumnName: Bool {
    operands.contains {
      switch $0.source {
      case .chosenColumnName, .field(RulesParser.fileTopic): true
      default: false
      }
    }
  }
}

extension Sheet {
  /// What a source's rules make of a record, as a sheet of one row each.
  init(source: SourceRules, roles: [RuleRole]) {
    format = .dailySheet
    firstFormat = .dailySheet
    names = roles.map(\.rawValue)
    self.roles = roles.map(\.column)
    fields = []
    seeds = roles.map { CellHash("\u{1}" + $0.rawValue) }
  }
}
