import Cells

/// What a line of rules says of fields: where a value stands, in which form, and under which conditions.
extension RulesParser {
  static func operand(_ line: RulesLine) throws(RulesError) -> SourceRules.Operand {
    if let rest = line.rest(after: "the column chosen as") {
      let (tag, form) = try formed(rest)
      return SourceRules.Operand(source: .chosenColumn(tag.text), form: form)
    }
    if let rest = line.rest(after: "the name of the column chosen as") {
      let (tag, form) = try formed(rest)
      return SourceRules.Operand(source: .chosenColumnName(tag.text), form: form)
    }
    if line.text == "the column that asks for a headache" {
      return SourceRules.Operand(source: .columnAsking)
    }
    if let rest = line.rest(after: "the column that asks how bad it was or has") {
      return SourceRules.Operand(source: .columnOfStrength(try rest.values(between: " or ")))
    }
    if line.text != fileTopic, !line.text.hasPrefix(fileTopic + " "),
      let path = line.rest(after: "the file's")
    {
      return SourceRules.Operand(source: .ofFile(try path.value()))
    }
    if let rest = line.rest(after: "the tags in"), let (field, tag) = rest.divided(at: " chosen as ") {
      return SourceRules.Operand(source: .chosenTags(try field.value(), tag: tag.text))
    }
    if let rest = line.rest(after: "the value in"), let (field, tag) = rest.divided(at: " chosen as ") {
      return SourceRules.Operand(source: .chosenValue(try field.value(), tag: tag.text))
    }
    if let (field, tag) = line.divided(at: " chosen as ") {
      return SourceRules.Operand(source: .chosenItems(try field.value(), tag: tag.text))
    }
    if let rest = line.rest(after: "the column with") {
      let (words, form) = try formed(rest)
      return SourceRules.Operand(source: .columnWith(try words.values(between: " or ")), form: form)
    }
    let (name, form) = try formed(line)
    let value = try name.value()
    return SourceRules.Operand(source: name.isConstant ? .constant(value) : .field(value), form: form)
  }

  /// A field, and the form behind its `as`.
  static func formed(_ line: RulesLine) throws(RulesError) -> (RulesLine, ValueForm?) {
    guard let (name, word) = line.divided(at: " as ") else { return (line, nil) }
    guard let form = ValueForm(rawValue: word.text) else { throw word.error(.unknownForm) }
    return (name, form)
  }

  /// A line, and the conditions behind its `where`.
  static func conditional(
    _ line: RulesLine
  ) throws(RulesError) -> (RulesLine, [SourceRules.Condition]) {
    guard let (before, after) = line.divided(at: " where ") else { return (line, []) }
    var conditions: [SourceRules.Condition] = []
    for part in after.split(at: " and ") { conditions.append(try condition(part)) }
    return (before, conditions)
  }

  private static func condition(_ line: RulesLine) throws(RulesError) -> SourceRules.Condition {
    typealias Test = SourceRules.Condition.Test
    let endings: [(String, Test)] = [
      (" is empty", .isEmpty), (" is filled", .isFilled), (" names a headache", .namesHeadache),
      (" names a migraine", .namesMigraine), (" names every headache", .namesEveryHeadache),
      (" names a kind of headache", .namesKindOfHeadache), (" labels an amount", .labelsAmount(true)),
      (" labels no amount", .labelsAmount(false)),
    ]
    for (ending, test) in endings {
      if let (field, rest) = line.divided(at: ending), rest.isEmpty {
        return SourceRules.Condition(field: try field.value(), test: test)
      }
    }
    for (words, isBelow) in [(" is below ", true), (" is not below ", false)] {
      guard let (field, limit) = line.divided(at: words) else { continue }
      guard let number = limit.text.decimalNumber else { throw limit.error(.notANumber) }
      return SourceRules.Condition(field: try field.value(), test: .isBelow(number, isBelow))
    }
    for (words, isSame) in [(" differs from ", false), (" does not differ from ", true)] {
      guard let (field, other) = line.divided(at: words) else { continue }
      return SourceRules.Condition(
        field: try field.value(), test: .differs(try other.value(), isSame: isSame))
    }
    if let (field, tag) = line.divided(at: " is like one chosen as ") {
      return SourceRules.Condition(field: try field.value(), test: .chosen(tag.text, isLike: true))
    }
    if let (field, tag) = line.divided(at: " is chosen as ") {
      return SourceRules.Condition(field: try field.value(), test: .chosen(tag.text, isLike: false))
    }
    let listed: [(String, ([String]) -> Test)] = [
      (" is not ", Test.isNone), (" is ", Test.isOne), (" begins with ", Test.begins),
      (" does not contain ", Test.containsNone), (" contains ", Test.contains),
    ]
    for (keyword, test) in listed {
      if let (field, words) = line.divided(at: keyword) {
        return SourceRules.Condition(field: try field.value(), test: test(try words.values(between: " or ")))
      }
    }
    throw line.error(.unknownCondition)
  }
}
