import Cells
import CivilTime
import Containers
import Diary

/// One way through a source's file: which records are which, and what they say.
struct RuledPass {
  let rules: SourceRules
  /// The column that the person chose, of several, for which a row is read.
  private(set) var chosenColumn: String?
  /// What the file says outside of its records, by its paths.
  let ofFile: [String: SourceRecords.FieldText]
  let answers: SourceAnswers
  private var readers: [BlockReader]
  private var paths: [String]
  /// Whether the records hold others, which were read before them: those that say nothing are not counted.
  private var isFurther = false
  let chosen: [String: Set<String>]
  /// The same without numbers and drugs.
  let cores: [String: Set<String>]
  var unchosen: [String: TagCount] = [:]
  private(set) var pieces: [SourcePiece] = []
  var summary = ImportSummary()
  var tags: [String: TagCount] = [:]
  /// What the names of the file say.
  var names: [String: NameMeaning] = [:]
  /// The names that were chosen and are there.
  var met: Set<String> = []
  /// The fields that were kept as they are, in the order in which they were met.
  private(set) var kept: [String] = []
  private(set) var people = TagCount()
  let options: ImportOptions
  /// The names to choose from that the record has been counted for.
  var countedHere: Set<String> = []
  /// Names of all members of a tree's records.
  private(set) var members: Set<String> = []
  /// Names of fields that records of a tree have, where they are asked for.
  private(set) var seen: Set<String> = []

  init(
    _ rules: SourceRules, _ answers: SourceAnswers, _ options: ImportOptions,
    ofFile: [String: SourceRecords.FieldText] = [:]
  ) {
    self.rules = rules
    self.ofFile = ofFile
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

  /// Takes what there is to the end.
  mutating func takeAll(_ records: SourceRecords) throws(ContainerError) {
    defer { members.formUnion(records.memberNames) }
    while true {
      switch try records.next() {
      case .end: return
      case .flawed(let defect): refuse(defect, line: records.record.line)
      case .record: take(records)
      }
    }
  }

  mutating func take(_ records: SourceRecords) {
    if records.record.isBlank { return }
    summary.rows += 1
    countedHere.removeAll(keepingCapacity: true)
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
    let first = pieces.count
    var used: Set<String> = [RejectedRows.column]
    if let person = rules.person?.field { used.insert(SourceRecords.folded(person)) }
    noteChoices(records)
    for index in readers.indices {
      let block = readers[index].block
      if !isOf(block, records) { continue }
      guard meets(block.conditions, records) else { continue }
      if block.kind == .nothing {
        if !isTaken { summary.silent += 1 }
        summary.remarks.add(ImportRemark(kind: .leftOut), line: records.record.line)
        isTaken = true
        break
      }
      isTaken = true
      let columns = columns(chosenFor: block, records)
      if columns.isEmpty { used.formUnion(read(index, records)) }
      for column in columns {
        chosenColumn = column
        used.formUnion(read(index, records))
        chosenColumn = nil
      }
    }
    for index in pieces[first...].indices where pieces[index].isFree {
      pieces[index].deniedKind = deniedKind(records)
    }
    if pieces.count > first { return keep(records, without: used, in: first) }
    if isTaken { return }
    noteDoubt(records)
    if isFurther { summary.rows -= 1 } else { summary.countSilent(on: day(of: records)) }
  }

  /// What is to be said of a day that is free of headache by the denial of one kind of it.
  private mutating func deniedKind(_ records: SourceRecords) -> ImportRemark? {
    for block in rules.blocks where isOf(block, records) && block.isOfFreeDays {
      for condition in block.conditions where condition.test == .namesHeadache {
        let names = records.values(condition.field).map(\.text)
        guard let name = names.first, names.allSatisfy({ !known($0).isEveryHeadache }) else { continue }
        return ImportRemark(
          kind: .kindDenied, column: condition.field.escapedExcerpt, text: name.escapedExcerpt)
      }
    }
    return nil
  }

  /// Keeps what no rule has used with the entry that the record became.
  private mutating func keep(_ records: SourceRecords, without used: Set<String>, in piece: Int) {
    let isTable = !records.names.isEmpty
    // What lies within are records of their own; of calendars, what says how a value that is used is written.
    let own = isTable ? "" : paths.indices.contains(records.record.source) ? paths[records.record.source] : ""
    let inner = rules.paths.filter { $0 != own && $0.hasPrefix(own) }
    for (name, value) in records.filledFields() where !used.contains(SourceRecords.folded(name)) {
      if inner.contains(where: { "\(own).\(name)".hasPrefix($0) }) { continue }
      if let parameter = name.firstRange(of: ".@"),
        used.contains(SourceRecords.folded(String(name[..<parameter.lowerBound])))
      {
        continue
      }
      pieces[piece].raw.add(name, Array(value.text.utf8)[...])
      if !name.isEmpty, !kept.contains(name) { kept.append(name) }
    }
  }

  /// Of a record that is not taken, a name that may be one for a headache.
  private mutating func noteDoubt(_ records: SourceRecords) {
    for block in rules.blocks where isOf(block, records) && block.kind != .nothing {
      for condition in block.conditions {
        guard condition.test == .namesHeadache || condition.test == .namesMigraine else { continue }
        for text in records.values(condition.field).flatMap({ items($0.text) })
        where known(text).mayBeHeadache && !known(text).isHeadache {
          return summary.remarks.add(
            ImportRemark(
              kind: .perhapsHeadache, column: condition.field.escapedExcerpt, text: text.escapedExcerpt),
            line: records.record.line)
        }
      }
    }
  }

  /// - Returns: the fields that were read to the end.
  private mutating func read(_ index: Int, _ records: SourceRecords) -> Set<String> {
    var problems: [ImportProblem] = []
    var remarks: [ImportRemark] = []
    let block = readers[index].block
    // What the rules ask for is worked out before: the reader changes as it learns drugs.
    var found: [SourceRules.RoleRule: [SourceRecords.FieldText]] = [:]
    for rule in block.roles where meets(rule.conditions, records) {
      found[rule] = scaled(values(rule.operands, records), rule, records)
    }
    let piece = readers[index].read(records, { found[$0] ?? [] }, &problems, &remarks)
    if let piece, ![.dose, .intake, .missed, .preventive].contains(block.kind) || !piece.doses.isEmpty {
      pieces.append(piece)
    } else if problems.isEmpty {
      // A drug that is looked up and not there.
      if piece != nil, remarks.isEmpty {
        for rule in block.roles where rule.role == .drug {
          for field in rule.operands.compactMap(\.field) {
            guard let name = SourceRecords.through(field)?.field, records.values(field).isEmpty,
              let text = records.values(name).first?.text
            else { continue }
            remarks.append(
              ImportRemark(kind: .unread, column: name.escapedExcerpt, text: text.escapedExcerpt))
            break
          }
        }
      }
      // There is no entry that a drug could be kept with.
      for index in remarks.indices where remarks[index].kind == .unread { remarks[index].kind = .drugLeftOut }
    }
    for remark in remarks { summary.remarks.add(remark, line: records.record.line) }
    if !problems.isEmpty {
      summary.refused += 1
      reject(records)
      for problem in problems { summary.add(problem) }
    }
    return usedFields(block, records, found)
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

}
