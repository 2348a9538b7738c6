import Cells
import Containers

/// What of a record the rules have used: the rest is kept as it is.
extension RuledPass {
  /// The fields of a record that a block reads to the end.
  ///
  /// `found`: what its rules found there. A name that only decides, a list of which some items count, a text of which a part
  /// is understood, and a second value where one counts are not read to the end.
  func usedFields(
    _ block: SourceRules.Block, _ records: SourceRecords,
    _ found: [SourceRules.RoleRule: [SourceRecords.FieldText]]
  ) -> Set<String> {
    var used: Set<String> = []
    func use(_ name: String) { used.insert(SourceRecords.folded(SourceRecords.through(name)?.field ?? name)) }
    func use(_ condition: SourceRules.Condition) {
      switch condition.test {
      case .isFilled, .isEmpty: break
      case _ where condition.field == RulesParser.chosenColumn: if let name = chosenColumn { use(name) }
      case .chosen where records.values(condition.field).flatMap({ items($0.text) }).count > 1: break
      default: use(condition.field)
      }
    }
    for condition in block.conditions { use(condition) }
    for rule in block.roles {
      for condition in rule.conditions { use(condition) }
      guard let values = found[rule] else { continue }
      if !rule.role.takesAll, Set(values.map(\.text)).count > 1 { continue }
      for operand in rule.operands where isWhole(operand, records) {
        if let name = operand.field { use(name) }
        switch operand.source {
        case .columnWith(let words): if let name = records.column(with: words) { use(name) }
        case .columnOfStrength(let words):
          if let name = records.strengthColumn(orWith: words, options.vocabulary) { use(name) }
        case .columnAsking: if let name = records.names.first(where: HeadacheNames.isHeadache) { use(name) }
        case .chosenColumn: if let name = chosenColumn { use(name) }
        default: break
        }
      }
    }
    return used
  }

  /// Whether an operand takes all that a field says.
  private func isWhole(_ operand: SourceRules.Operand, _ records: SourceRecords) -> Bool {
    if case .chosenItems(let name, _) = operand.source {
      return records.values(name).flatMap { items($0.text) }.count == values(operand, records).count
    }
    switch operand.form {
    case .drugsNamed, .headacheNumber, .headacheKind, .aura: return false
    case .firstLine:
      return records.values(operand.field ?? "").allSatisfy { !$0.text.contains(where: \.isNewline) }
    case .side:
      return records.values(operand.field ?? "").allSatisfy {
        CellVocabularies.shared.side.value(Array($0.text.utf8).span) != nil
      }
    case .oxygen:
      return records.values(operand.field ?? "").allSatisfy {
        OxygenWords.plain($0.text).lowercased() == $0.text.lowercased()
      }
    case .number, .label:
      return records.values(operand.field ?? "").allSatisfy { !$0.text.contains(":") }
        || values(operand, records).isEmpty == false
    case .intensity, .clockLength, .yesOrNo, .unitLength, .moreThanAnswer:
      return !values(operand, records).isEmpty
    default: return true
    }
  }
}
