import CivilTime
import Containers

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
    case .chosenColumn(let tag): values = (answers.chosen[tag] ?? []).flatMap(records.values)
    }
    guard let form = operand.form else { return values }
    return values.compactMap { value in
      var value = value
      value.text =
        form == .drugsNamed ? TitleWords.drugs(value.text, options.vocabulary) : form.read(value.text)
      return value.text.isEmpty ? nil : value
    }
  }

  func items(_ text: String) -> [String] {
    if rules.listMark.isEmpty { return [text] }
    return text.split(separator: rules.listMark).map(\.trimmingBlanks).filter { !$0.isEmpty }
  }
}
