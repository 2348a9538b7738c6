import Diary

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
        for operand in rule.operands { if let name = operand.field { add(name) } }
        for condition in rule.conditions { add(condition.field) }
      }
    }
    return names
  }

  /// Paths of what the file says outside of its records.
  var filePaths: [String] {
    blocks.flatMap(\.roles).flatMap(\.operands).compactMap { operand in
      if case .ofFile(let path) = operand.source { path } else { nil }
    }.unique
  }
}

extension SourceRules.Operand {
  /// The field that it reads, where it reads one by its name.
  var field: String? {
    switch source {
    case .field(let name), .chosenItems(let name, _): name
    case .constant, .columnWith, .chosenColumn, .chosenColumnName, .ofFile, .columnAsking: nil
    }
  }
}
