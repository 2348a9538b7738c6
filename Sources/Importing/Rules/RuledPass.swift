import CivilTime
import Containers
import Diary

/// One way through a source's file: which records are which, and what they say.
struct RuledPass {
  let rules: SourceRules
  /// The columns that a rule speaks of, and those that it need not: they are not kept as they are.
  private let mentioned: Set<String>
  let answers: SourceAnswers
  private var readers: [BlockReader]
  private var paths: [String]
  /// Whether the records hold others, which were read before them: those that say nothing are not counted.
  private var isFurther = false
  private let chosen: [String: Set<String>]
  /// The same without numbers and drugs.
  private let cores: [String: Set<String>]
  private var unchosen: [String: TagCount] = [:]
  private var pieces: [SourcePiece] = []
  private var summary = ImportSummary()
  private var tags: [String: TagCount] = [:]
  private var people = TagCount()
  let options: ImportOptions
  /// Names of fields that records of a tree have, where they are asked for.
  private var seen: Set<String> = []

  init(_ rules: SourceRules, _ answers: SourceAnswers, _ options: ImportOptions) {
    self.rules = rules
    mentioned = rules.mentionedFields
    self.answers = answers
    self.options = options
    summary.problemLimit = options.problemLimit
    readers = rules.blocks.map { BlockReader($0, source: rules, options) }
    paths = rules.paths
    chosen = answers.chosen.mapValues { Set($0.map(SourceRecords.folded)) }
    cores = answers.chosen.mapValues { names in Set(names.map { TitleWords.core($0, options.vocabulary) }) }
    for block in rules.blocks {
      for tag in block.tags where chosen[tag] == nil { tags[tag] = TagCount() }
    }
  }

  /// Goes on with the records at these paths.
  mutating func begin(at paths: [String], isFurther: Bool = false) {
    self.paths = paths
    self.isFurther = isFurther
  }

  /// Rows above the table: comments, tables of other things.
  mutating func passOver(_ lines: [Int]) {
    for line in lines { summary.remarks.add(ImportRemark(kind: .aboveTable), line: line) }
  }

  mutating func refuse(_ defect: ContainerDefect, line: Int) {
    summary.rows += 1
    summary.refused += 1
    summary.rejected.append(RejectedRecord(line: line, []))
    let position = defect.position ?? Position(line: line, column: 1)
    if case .csv(let kind) = defect.kind {
      summary.add(ImportProblem(row: line, position: position, .unreadable(kind)))
    } else {
      summary.add(ImportProblem(row: line, position: position, .unreadable(.recordTooLong)))
    }
  }

  mutating func take(_ records: SourceRecords) {
    if records.record.isBlank { return }
    summary.rows += 1
    if let person = rules.person, case .field(let field) = person.source {
      let name = records.values(field).first?.text ?? ""
      if let asked = answers.person, SourceRecords.folded(asked.field) == SourceRecords.folded(field) {
        if asked.value != name { return }
      } else {
        people.add(name)
      }
    }
    let isTable = !records.names.isEmpty
    if options.namesMissingFields, !isTable {
      for field in records.filledFields() { seen.insert(SourceRecords.folded(field.name)) }
    }
    if isTable, let problem = misfit(records) {
      summary.refused += 1
      reject(records)
      return summary.add(problem)
    }
    var isTaken = false
    for index in readers.indices {
      let block = readers[index].block
      if !isOf(block, records) { continue }
      guard meets(block.conditions, records) else { continue }
      if block.kind == .nothing {
        summary.silent += 1
        return summary.remarks.add(ImportRemark(kind: .leftOut), line: records.record.line)
      }
      read(index, records)
      isTaken = true
    }
    if isTaken { return }
    if isFurther { summary.rows -= 1 } else { summary.silent += 1 }
  }

  private mutating func read(_ index: Int, _ records: SourceRecords) {
    var problems: [ImportProblem] = []
    var remarks: [ImportRemark] = []
    let (block, pass) = (readers[index].block, self)
    // What the rules ask for is worked out before: the reader changes as it learns drugs.
    var found: [SourceRules.RoleRule: [SourceRecords.FieldText]] = [:]
    for rule in block.roles where meets(rule.conditions, records) {
      found[rule] = pass.values(rule.operands, records)
    }
    var piece = readers[index].read(records, { found[$0] ?? [] }, &problems, &remarks)
    if block.kind == .attack, !records.names.isEmpty {
      for (name, value) in records.filledFields() where !mentioned.contains(SourceRecords.folded(name)) {
        piece?.raw.add(name, Array(value.text.utf8)[...])
      }
    }
    if let piece { pieces.append(piece) }
    for remark in remarks { summary.remarks.add(remark, line: records.record.line) }
    if problems.isEmpty { return }
    summary.refused += 1
    reject(records)
    for problem in problems { summary.add(problem) }
  }

  /// Keeps a record as it is where it may be no line of a text that can be copied.
  private mutating func reject(_ records: SourceRecords) {
    guard options.problemLimit > ImportSummary.problemLimit else { return }
    summary.rejected.append(
      RejectedRecord(line: records.record.line, records.filledFields().map { ($0.name, $0.value.text) }))
  }

  /// Whether a record stands where the block's do.
  func isOf(_ block: SourceRules.Block, _ records: SourceRecords) -> Bool {
    if !records.names.isEmpty { return block.path.isEmpty }
    return paths.firstIndex(of: block.path) == records.record.source
  }

  /// A row with cells beyond the header's names.
  private func misfit(_ records: SourceRecords) -> ImportProblem? {
    let record = records.record
    let width = (records.names.lastIndex { !$0.isEmpty } ?? -1) + 1
    guard let excess = (0..<record.count).dropFirst(width).first(where: { !record.trimmed($0).isEmpty })
    else {
      return nil
    }
    return ImportProblem(
      row: record.line, position: record.position(excess), .cellCount(record.count, expected: width))
  }

  // MARK: - Conditions

  private mutating func meets(_ conditions: [SourceRules.Condition], _ records: SourceRecords) -> Bool {
    for condition in conditions where !meets(condition, records) { return false }
    return true
  }

  private mutating func meets(_ condition: SourceRules.Condition, _ records: SourceRecords) -> Bool {
    if case .chosen(let tag, let isLike) = condition.test {
      return isChosen(condition.field, tag, isLike: isLike, records)
    }
    let texts = records.values(condition.field).map(\.text)
    switch condition.test {
    case .isOne(let words):
      return texts.contains { text in words.contains { $0.lowercased() == text.lowercased() } }
    case .isNone(let words):
      return !texts.contains { text in words.contains { $0.lowercased() == text.lowercased() } }
    case .begins(let words):
      return texts.contains { text in words.contains { text.lowercased().hasPrefix($0.lowercased()) } }
    case .contains(let words):
      return texts.contains { text in words.contains { text.lowercased().contains($0.lowercased()) } }
    case .isEmpty: return texts.isEmpty
    case .isFilled: return !texts.isEmpty
    case .namesHeadache: return texts.flatMap(items).contains(where: HeadacheNames.isHeadache)
    case .namesMigraine: return texts.flatMap(items).contains(where: HeadacheNames.isMigraine)
    case .chosen: return false
    }
  }

  private mutating func isChosen(
    _ field: String, _ tag: String, isLike: Bool, _ records: SourceRecords
  ) -> Bool {
    // The columns of the table themselves.
    if field == RulesParser.columnNames {
      guard let names = chosen[tag] else {
        if tags[tag]?.counts.isEmpty ?? false {
          for name in records.names.dropFirst() where !name.isEmpty { tags[tag]?.add(name) }
        }
        return false
      }
      return records.names.contains { names.contains(SourceRecords.folded($0)) }
    }
    let items = records.values(field).flatMap { self.items($0.text) }
    guard let names = chosen[tag] else {
      for item in items { tags[tag]?.add(item) }
      return false
    }
    if items.contains(where: { names.contains(SourceRecords.folded($0)) }) { return true }
    if isLike, let cores = cores[tag],
      items.contains(where: { cores.contains(TitleWords.core($0, options.vocabulary)) })
    {
      return true
    }
    // Names for a headache that were not chosen: of a later file they are asked about only if they are new.
    for item in items where HeadacheNames.mayBeHeadache(item) { unchosen[tag, default: TagCount()].add(item) }
    return false
  }

  // MARK: - The end

  mutating func finish(_ names: [String]) -> RuledFile {
    var file = RuledFile()
    if people.counts.count > 1, let person = rules.person, case .field(let field) = person.source {
      file.questions.append(.person(field: field, values: people.candidates.map(\.name)))
    }
    for (tag, count) in tags.sorted(by: { $0.key < $1.key }) where tag == SourceQuestion.headacheTags {
      file.questions.append(.tags(tag, candidates: count.candidates))
    }
    if !file.questions.isEmpty {
      for (tag, count) in tags.sorted(by: { $0.key < $1.key })
      where tag != SourceQuestion.headacheTags && !count.counts.isEmpty {
        file.questions.append(.tags(tag, candidates: count.candidates))
      }
    }
    for (tag, count) in unchosen.sorted(by: { $0.key < $1.key }) where tag == SourceQuestion.headacheTags {
      let declined = Set((answers.declined[tag] ?? []).map(SourceRecords.folded))
      let new = count.candidates.filter { !declined.contains(SourceRecords.folded($0.name)) }
      file.declined[tag] = count.candidates.map(\.name)
      // Of the names that are there for the first time nobody has said anything.
      if answers.isKept, !new.isEmpty {
        let known = (answers.chosen[tag] ?? []).map {
          SourceQuestion.Candidate(name: $0, count: 0, isLikely: true)
        }
        file.questions.append(.tags(tag, candidates: new + known))
      }
    }
    summary.source = rules.name
    summary.sourceRemarks = rules.remarks
    if options.namesMissingFields, summary.rows > 0 {
      let known = seen.union(names.map(SourceRecords.folded))
      let missing = rules.namedFields.filter { !known.contains(SourceRecords.folded($0)) }
      if !missing.isEmpty { summary.notes.append(.missingFields(missing)) }
    }
    summary.recordedFields = rules.recordedFields
    summary.unmapped = names.filter { !$0.isEmpty && !mentioned.contains(SourceRecords.folded($0)) }
    var assembly = SourceAssembly(rules, options)
    file.rows = assembly.rows(of: pieces, &summary)
    file.summary = summary
    return file
  }
}

extension SourceRules.Block {
  /// What the person has to choose names for.
  var tags: [String] {
    (conditions + roles.flatMap(\.conditions)).compactMap {
      if case .chosen(let tag, _) = $0.test { tag } else { nil }
    }
  }
}

extension SourceRules {
  /// What a day of such a file can tell.
  var recordedFields: FieldSet {
    var fields: FieldSet = .headache
    for block in blocks where block.kind == .attack || block.kind == .symptom || block.kind == .dose {
      for rule in block.roles {
        switch rule.role {
        case .severity: fields.insert(.intensity)
        case .nausea, .vomiting, .light, .sound, .worseWithActivity, .aura, .symptoms:
          fields.insert(.features)
        case .drug: fields.insert(.acuteMedication)
        default: break
        }
      }
    }
    return fields
  }
}
