/// The fields that rules speak of.
extension SourceRules {
  /// The fields that the rules name, as they are written there.
  var namedFields: [String] {
    var names: [String] = []
    func add(_ name: String) {
      let name = SourceRecords.through(name)?.field ?? name
      if name != RulesParser.columnNames, !names.contains(name) { names.append(name) }
    }
    for block in blocks {
      for condition in block.conditions { add(condition.field) }
      for rule in block.roles {
        for operand in rule.operands { if case .field(let name) = operand.source { add(name) } }
        for condition in rule.conditions { add(condition.field) }
      }
    }
    return names
  }

  /// The columns that a rule speaks of, and those that it need not: they are not kept as they are.
  var mentionedFields: Set<String> {
    var names: Set<String> = [RejectedRows.column]
    func add(_ name: String) {
      names.insert(SourceRecords.folded(SourceRecords.through(name)?.field ?? name))
    }
    if case .field(let name)? = person?.source { add(name) }
    for block in blocks {
      for condition in block.conditions { add(condition.field) }
      for rule in block.roles {
        for operand in rule.operands { if case .field(let name) = operand.source { add(name) } }
        for condition in rule.conditions { add(condition.field) }
      }
    }
    return names
  }
}
