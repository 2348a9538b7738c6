import Cells
import CivilTime
import Containers
import Diary

/// What a record says for a rule.
extension RuledPass {
  /// The texts of a record's times, as its rules make them.
  func times(of records: SourceRecords) -> [String] {
    rules.blocks.flatMap { block -> [String] in
      guard isOf(block, records) else { return [] }
      return block.roles.filter { [.start, .date, .end, .endDate].contains($0.role) }.flatMap { rule in
        values(rule.operands, records).map(\.text)
      }
    }
  }

  /// The day of a record, where it says it with the year first.
  func day(of records: SourceRecords) -> CivilDay? {
    times(of: records).lazy.compactMap { CivilDay(iso: String($0.prefix(10))) }.first
  }

  func values(
    _ operands: [SourceRules.Operand], _ records: SourceRecords
  ) -> [SourceRecords.FieldText] {
    let parts = operands.map { values($0, records) }
    guard let first = parts.first else { return [] }
    if parts.count == 1 { return first }
    // The first that is a field leads; of the others, what stands at the same place.
    let lead = operands.firstIndex { if case .constant = $0.source { false } else { true } } ?? 0
    return parts[lead].map { value in
      var value = value
      value.text = parts.compactMap { part in
        (part.first { $0.ordinals == value.ordinals } ?? (part.count == 1 ? part.first : nil))?.text
      }.joined(separator: " ")
      return value
    }
  }

  func values(_ operand: SourceRules.Operand, _ records: SourceRecords) -> [SourceRecords.FieldText] {
    var values: [SourceRecords.FieldText]
    switch operand.source {
    case .constant(let text):
      let position = Position(line: records.record.line, column: 1)
      values = [SourceRecords.FieldText(text: text, position: position)]
    case .field(let name): values = records.values(name)
    case .columnWith(let words): values = records.column(with: words).map(records.values) ?? []
    case .columnOfStrength(let words):
      values = records.strengthColumn(orWith: words, options.vocabulary).map(records.values) ?? []
    case .chosenColumn: values = chosenColumn.map(records.values) ?? []
    case .chosenColumnName:
      let position = Position(line: records.record.line, column: 1)
      values = chosenColumn.map { [SourceRecords.FieldText(text: $0, position: position)] } ?? []
    case .chosenItems(let name, let tag):
      values = records.values(name).flatMap { value in
        items(value.text).filter { isAmongChosen($0, tag) }.map { item in
          SourceRecords.FieldText(text: item, position: value.position, ordinals: value.ordinals)
        }
      }
    case .chosenTags(let name, let tag): values = chosenTags(name, tag, records) { $0.words }
    case .chosenValue(let name, let tag): values = chosenTags(name, tag, records) { $0.value }
    case .ofFile(let path): values = ofFile[path].map { [$0] } ?? []
    case .columnAsking:
      values = records.names.first(where: HeadacheNames.isHeadache).map(records.values) ?? []
    }
    guard let form = operand.form else { return values }
    return values.compactMap { value in
      var value = value
      switch form {
      case .drugsNamed:
        let spoken = SpokenDoses(NoteTags.words(of: value.text), options.vocabulary)
        (value.text, value.unread) = (spoken.cell, spoken.unread)
      case .localDay:
        if case .time(let time) = WrittenTime.read(Array(value.text.utf8).span, order: nil),
          time.zone == .utc,
          let day = time.day, let minute = time.minute
        {
          value.text = "\(options.local(Int(day.number) * 1440 + minute).day)"
        } else {
          value.text = ValueForm.day.read(value.text)
        }
      default: value.text = form.read(value.text)
      }
      return value.text.isEmpty && value.unread.isEmpty ? nil : value
    }
  }

  /// What the tags of a note say that the person chose.
  private func chosenTags(
    _ name: String, _ chosen: String, _ records: SourceRecords, _ text: (NoteTags.Tag) -> String
  ) -> [SourceRecords.FieldText] {
    records.values(name).flatMap { value in
      NoteTags(value.text).tags.filter { $0.mark == "#" && isAmongChosen($0.name, chosen) }.compactMap {
        tag in
        let text = text(tag)
        return text.isEmpty
          ? nil : SourceRecords.FieldText(text: text, position: value.position, ordinals: value.ordinals)
      }
    }
  }

  private func isAmongChosen(_ item: String, _ tag: String) -> Bool {
    (answers.chosen[tag] ?? []).contains { SourceRecords.folded($0) == SourceRecords.folded(item) }
  }

  func items(_ text: String) -> [String] {
    if rules.listMark.isEmpty { return [text] }
    return text.split(separator: rules.listMark).map(\.trimmingBlanks).filter { !$0.isEmpty }
  }

  /// Intensities of a column whose name has another scale: `How bad is it? (1-5)`.
  mutating func scaled(
    _ values: [SourceRecords.FieldText], _ rule: SourceRules.RoleRule, _ records: SourceRecords
  ) -> [SourceRecords.FieldText] {
    guard rule.role == .severity, let name = strengthColumn(rule, records), let highest = Self.highest(name)
    else { return values }
    let note = TableNote.scale(highest: highest, column: name.escapedExcerpt)
    if !summary.notes.contains(note) { summary.notes.append(note) }
    return values.map { value in
      guard let number = value.text.decimalNumber, number <= Double(highest) else { return value }
      let tenths = Int((number * 100 / Double(highest)).rounded())
      var value = value
      value.text = tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
      return value
    }
  }

  private func strengthColumn(_ rule: SourceRules.RoleRule, _ records: SourceRecords) -> String? {
    switch rule.operands.first?.source {
    case .columnWith(let words)?: records.column(with: words)
    case .columnOfStrength(let words)?: records.strengthColumn(orWith: words, options.vocabulary)
    default: nil
    }
  }

  /// Where a scale ends that a name gives and that is not to 10: `(1-5)`, `0 to 100`.
  static func highest(_ name: String) -> Int? {
    let numbers = name.split { !$0.isNumber }.compactMap { Int($0) }
    guard numbers.count >= 2, let last = numbers.last, numbers[numbers.count - 2] <= 1,
      [3, 4, 5, 6, 7, 20, 100].contains(last)
    else { return nil }
    return last
  }
}
