package import Cells
import CivilTime
package import Containers
import Diary

/// What a source's file held.
package struct RuledFile {
  /// The entries, in the order of the file.
  package var rows: [ImportedRow] = []
  package var summary = ImportSummary()
  /// What the person has to say before anything is taken.
  package var questions: [SourceQuestion] = []
  package var dateOrder: DateOrderEvidence?
  /// Names that may be one for a headache and were not chosen, by what for.
  package var declined: [String: [String]] = [:]
}

/// Reads a file by the rules of its source.
package struct RuledReader {
  let rules: SourceRules
  private(set) var container: Container
  /// Further parts of the archive, read after the first.
  private let more: [Container]
  private(set) var options: ImportOptions
  let answers: SourceAnswers

  package init(_ found: SourceRecognition.Found, _ options: ImportOptions, _ answers: SourceAnswers) {
    // Elements of XML that stand several times are no array, however they are written in rules.
    rules = found.container.kind == .xml ? found.rules.withoutArrays : found.rules
    container = found.container
    more = found.more
    self.options = options
    self.answers = answers
  }

  package init(
    _ rules: SourceRules, _ container: Container, _ options: ImportOptions, _ answers: SourceAnswers
  ) {
    self.init(SourceRecognition.Found(rules: rules, container: container), options, answers)
  }

  /// Reads the whole file, twice where its dates may be either way round.
  ///
  /// - Throws: what ends the reading; a defect of one record is a problem in the summary.
  package mutating func read() throws(ContainerError) -> RuledFile {
    var evidence: DateOrderEvidence?
    if options.dateOrder == nil {
      evidence = try dateOrder()
      options.dateOrder = evidence?.order
      options.dateOrderEvidence = evidence
    }
    if container.kind == .calendar { options.describedZones = try describedZones() }
    let isWest = try countsOffsetsWest()
    options.countsOffsetsWest = isWest
    var pass = RuledPass(rules, answers, options, ofFile: try fileValues())
    let groups = rules.pathGroups
    for group in groups.dropLast() {
      guard let records = try open(at: group) else { break }
      pass.begin(at: group)
      try pass.takeAll(records)
    }
    for part in more {
      let first = container
      container = part
      defer { container = first }
      if let records = try open(at: groups.last ?? []) { try pass.takeAll(records) }
    }
    let records = try open(at: groups.last ?? [])
    pass.begin(at: groups.last ?? [], isFurther: groups.count > 1)
    guard let records else {
      var file = RuledFile()
      file.summary.add(
        ImportProblem(
          row: 1, position: Position(line: 1, column: 1), .unknownHeader(rules.title.escapedExcerpt)))
      return file
    }
    pass.passOver(records.passedOver)
    try pass.takeAll(records)
    var file = pass.finish(records.names)
    file.dateOrder = evidence
    file.summary.headerLine = records.headerLine
    if isWest { file.summary.notes.append(.offsetsWest) }
    let unread = try unreadRecords()
    if !unread.isEmpty { file.summary.notes.append(.unreadRecords(unread)) }
    return file
  }

  /// The records at some paths, read as far as the header; `nil` where a table has none of those that the rules name.
  func open(at paths: [String]) throws(ContainerError) -> SourceRecords? {
    var lookups: [String: [String: String]] = [:]
    for (name, lookup) in rules.lookups { lookups[name] = try entries(of: lookup) }
    let isTable = container.kind == .table
    let reader: any RecordReader =
      isTable
      ? try container.table(quotes: rules.hasLooseQuotes ? .loose : .strict)
      : try container.records(at: paths)
    let records = SourceRecords(
      reader, isTable: isTable, lookups: lookups, topic: FileTopic.name(of: container.name))
    guard isTable else { return records }
    if rules.recognitions.contains(where: \.isHeaderless) {
      records.nameColumns(2)
      return records
    }
    let rules = rules
    guard try records.findHeader({ row in rules.recognitions.contains { $0.isHeader(row) } }) else {
      return nil
    }
    if let names = rules.recognitions.lazy.compactMap({ $0.names(for: records.names) }).first {
      records.rename(names)
    }
    return records
  }

  private func entries(of lookup: SourceRules.Lookup) throws(ContainerError) -> [String: String] {
    guard container.kind != .table else { return [:] }
    let records = SourceRecords(try container.records(at: [lookup.path]), isTable: false, lookups: [:])
    var entries: [String: String] = [:]
    while true {
      switch try records.next() {
      case .end: return entries
      case .flawed: continue
      case .record:
        guard let key = records.values(lookup.key).first, let value = records.values(lookup.value).first,
          entries.count < 100_000
        else { continue }
        entries[key.text] = value.text
      }
    }
  }

  /// Which way round the file's dates are, where its own values show it: see ``Importer/dateOrder(today:from:)``.
  private func dateOrder() throws(ContainerError) -> DateOrderEvidence? {
    guard let records = try open(at: rules.pathGroups.first ?? []) else { return nil }
    let pass = RuledPass(rules, answers, options)
    while true {
      switch try records.next() {
      case .end: return nil
      case .flawed: continue
      case .record:
        var (isPlain, hasChoice) = (false, false)
        for text in pass.times(of: records) {
          guard let shown = WrittenTime.orders(Array(text.utf8).span, today: options.now.day) else {
            isPlain = true
            continue
          }
          hasChoice = true
          if let order = shown.only {
            return DateOrderEvidence(order: order, line: records.record.line, cell: text.escapedExcerpt)
          }
        }
        if isPlain, !hasChoice { return nil }
      }
    }
  }
}

extension SourceRules {
  fileprivate var withoutArrays: SourceRules {
    var rules = self
    for index in rules.blocks.indices {
      rules.blocks[index].path = blocks[index].path.replacing("[]", with: "")
    }
    for name in lookups.keys { rules.lookups[name]?.path.replace("[]", with: "") }
    return rules
  }

  /// Where records begin, each path once.
  var paths: [String] { blocks.map(\.path).filter { !$0.isEmpty }.unique }

  /// The same, those that lie within others first: a record of a tree is never within another, so that a file with such
  /// paths is read once for each group.
  var pathGroups: [[String]] {
    let outer = paths.filter { path in
      paths.contains { $0 != path && $0.hasPrefix(path + (path.hasSuffix("]") ? "." : "[")) }
    }
    return outer.isEmpty ? [paths] : [paths.filter { !outer.contains($0) }, outer]
  }
}
