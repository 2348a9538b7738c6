import Cells
import Diary

/// The fields that rules speak of.
extension SourceRules {
  /// The fields that the rules name, as they are written there.
  var namedFields: [String] {
    var names: [String] = []
    func add(_ name: String) {
      let name = SourceRecords.through(name)?.field ?? SourceRecords.marked(name)?.field ?? name
      if name != RulesParser.columnNames, name != RulesParser.fileTopic,
        name != RulesParser.chosenColumn, !names.contains(name)
      {
        names.append(name)
      }
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
    case .field(let name), .chosenItems(let name, _), .chosenTags(let name, _), .chosenValue(let name, _):
      name
    case .constant, .columnWith, .columnOfStrength, .chosenColumn, .chosenColumnName, .ofFile, .columnAsking:
      nil
    }
  }
}

extension SourceRules.Block {
  /// What the person has to choose names for.
  var tags: [String] {
    (conditions + roles.flatMap(\.conditions)).compactMap {
      if case .chosen(let tag, _) = $0.test { tag } else { nil }
    } + chosenLists.map(\.tag)
  }

  /// Whether its records say that there was no headache.
  var isOfFreeDays: Bool {
    roles.contains { $0.role == .headache && $0.operands.first?.source == .constant("no") }
  }

  /// Fields of which the person has to say which items count.
  var chosenLists: [(field: String, tag: String)] {
    roles.flatMap(\.operands).compactMap {
      if case .chosenItems(let field, let tag) = $0.source { (field, tag) } else { nil }
    }
  }
}

extension SourceRules {
  /// The rules without what reads columns that a table does not have: older files have fewer, and tell less of a day.
  func without(columnsOtherThan names: [String]) -> SourceRules {
    let folded = Set(names.map(SourceRecords.folded))
    func isThere(_ name: String) -> Bool {
      let name = SourceRecords.through(name)?.field ?? SourceRecords.marked(name)?.field ?? name
      return [RulesParser.columnNames, RulesParser.fileTopic, RulesParser.chosenColumn].contains(name)
        || folded.contains(SourceRecords.folded(name))
    }
    func isThere(_ operand: Operand) -> Bool {
      if case .columnWith(let words) = operand.source {
        return names.contains { name in words.contains { name.lowercased().contains($0.lowercased()) } }
      }
      return operand.field.map(isThere) ?? true
    }
    var rules = self
    for index in blocks.indices {
      rules.blocks[index].roles.removeAll { rule in
        !rule.operands.allSatisfy(isThere) || !rule.conditions.allSatisfy { isThere($0.field) }
      }
    }
    return rules
  }

  /// What a tree has members for. Those in lists are not there where all lists are empty, and are taken to be.
  func fileFields(members: Set<String>) -> FileFields {
    fileFields { rule in
      rule.operands.allSatisfy { operand in
        guard let name = operand.field else { return true }
        let field = SourceRecords.through(name)?.field ?? SourceRecords.marked(name)?.field ?? name
        return members.contains(field) || field.contains("[") || field.contains(".")
          || [RulesParser.columnNames, RulesParser.fileTopic, RulesParser.chosenColumn].contains(field)
      }
    }
  }

  /// What its rules read into entries, of those rules whose fields are there.
  func fileFields(where isThere: (RoleRule) -> Bool) -> FileFields {
    var all: FileFields = [.isComplete, .precision]
    for block in blocks {
      var fields: FileFields = []
      for rule in block.roles where isThere(rule) {
        if let column = rule.role.column { fields.insert(column: column.fileFields) }
        switch rule.role {
        case .severity where block.kind == .symptom, .level: fields.formUnion([.peak, .readings])
        case .drug:
          fields.insert(column: .doses)
          if !rule.relief.isEmpty { fields.insert(.relief) }
        case .relief: fields.insert(.relief)
        case .dosage: fields.insert(.amount)
        case .count: fields.insert(.count)
        case .taken: fields.insert(.doseTime)
        case .frequency: fields.insert(.frequency)
        case .stop: fields.insert(.stop)
        default: break
        }
      }
      if block.kind == .symptom || block.kind == .headache { fields.formUnion([.peak, .kind, .symptoms]) }
      if block.kind == .missed || block.kind == .intake { fields.insert(.stop) }
      if block.kind == .menstruation { fields.insert(.periods) }
      if block.isOfFreeDays { fields.insert(.freeDays) }
      all.formUnion(fields)
    }
    return all
  }

  /// What a day of such a file can tell.
  var recordedFields: FieldSet {
    var fields: FieldSet = .headache
    for block in blocks where [.attack, .symptom, .dose, .change].contains(block.kind) {
      for rule in block.roles {
        switch rule.role {
        case .severity, .level: fields.insert(.intensity)
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
