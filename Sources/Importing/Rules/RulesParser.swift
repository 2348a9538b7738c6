import Cells

/// Reads a rules file: a line a rule, `#` begins a comment, blanks at a line's start mean nothing.
///
///     source NAME: TITLE                     export: TEXT            remark: TEXT
///     recognised by columns A, B             recognised by only columns A, B
///     recognised by paths a[].b, c           recognised by cells -1, 0, 1 behind Date
///     recognised by kinds moment, zone, text called A, B, C         files of an archive belong together
///     join attacks by moment|day             lists are split by " | "          default length is 60 minutes
///     recognised by questions behind A       recognised by rows of a time and an intensity
///     one person by FIELD                    quotes are loose            taken only with --as
///     lookup NAME from each PATH: KEY gives FIELD         (used as `FIELD through NAME`)
///     KIND from each row|PATH [where CONDITION [and CONDITION]…]
///       ROLE is OPERAND [+ OPERAND] [with relief WORD] [where CONDITION…]
///       in ROLE, WORD[, WORD] means VALUE
///
/// An operand is a field (in single quotes where its name holds a keyword), a "constant" in double quotes, `the column
/// chosen as TAG`, `the name of the column chosen as TAG`, `FIELD chosen as TAG`, `the column with WORD or WORD`, `the column
/// that asks for a headache`, `the file's PATH`; a field may say `as FORM`.
package struct RulesParser {
  /// The field of conditions on the names of a table's columns.
  static let columnNames = "the columns"
  /// The field that holds what the file is about: see ``FileTopic``.
  static let fileTopic = "the file's name"
  /// The field that holds the cell of the column that the person chose.
  static let chosenColumn = "the chosen column"

  private var rules = SourceRules()

  /// The rules of one source, or the first of several.
  ///
  /// - Throws: the first thing that is wrong, with its place.
  package static func parse(_ text: String) throws(RulesError) -> SourceRules {
    let all = try parseAll(text)
    guard let rules = all.first else { throw RulesLine("", number: 1).error(.incomplete("source")) }
    return rules
  }

  /// The rules of each source: one begins at its `source` line.
  ///
  /// `headsOnly`: there is no more of them than ``heads(in:)``.
  static func parseAll(_ text: String, headsOnly: Bool = false) throws(RulesError) -> [SourceRules] {
    var all: [SourceRules] = []
    var parser: RulesParser?
    var number = 0
    for part in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      let part = Substring(part)
      let line = RulesLine(part, number: number)
      if line.rest(after: "source") != nil {
        if let parser { all.append(try parser.finish(number, headsOnly)) }
        if !headsOnly, let (name, _) = line.rest(after: "source")?.divided(at: ":"),
          all.contains(where: { $0.name == name.text })
        {
          throw name.error(.repeatedSource)
        }
        parser = RulesParser()
      }
      parser?.rules.text += part + "\n"
      if line.isEmpty || line.isComment { continue }
      if parser == nil { throw line.error(.incomplete("source")) }
      try parser?.take(line)
    }
    if let parser { all.append(try parser.finish(number, headsOnly)) }
    return all
  }

  /// The lines that say what the sources are called and how they are recognised.
  static func heads(in text: [UInt8]) -> String {
    let words = ["source ", "recognised", "taken", "files"].map { Array($0.utf8) }
    var heads: [UInt8] = []
    var start = 0
    while start < text.count {
      let end = text[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
      // Most lines begin with a blank, or another letter.
      for word in words where text[start] == word[0] && text[start..<end].starts(with: word) {
        heads += text[start..<end]
        heads.append(UInt8(ascii: "\n"))
      }
      start = end + 1
    }
    return String(decoding: heads, as: UTF8.self)
  }

  private func finish(_ line: Int, _ headsOnly: Bool) throws(RulesError) -> SourceRules {
    let end = RulesLine("", number: line)
    if rules.name.isEmpty { throw end.error(.missing(":")) }
    if rules.recognitions.isEmpty { throw end.error(.incomplete("recognised by")) }
    if rules.blocks.isEmpty, !headsOnly { throw end.error(.incomplete("from each")) }
    var rules = rules
    while rules.text.hasSuffix("\n\n") { rules.text.removeLast() }
    return rules
  }

  private mutating func take(_ line: RulesLine) throws(RulesError) {
    if let rest = line.rest(after: "source") {
      guard let (name, title) = rest.divided(at: ":") else { throw rest.error(.missing(":")) }
      (rules.name, rules.title) = (name.text, title.text)
    } else if let rest = line.rest(after: "export:") {
      rules.export = rest.text
    } else if let rest = line.rest(after: "remark:") {
      rules.remarks.append(rest.text)
    } else if let rest = line.rest(after: "recognised by") {
      try recognise(rest)
    } else if let rest = line.rest(after: "join attacks by") {
      guard let joining = SourceRules.Joining(rawValue: rest.text) else { throw rest.error(.unknownJoining) }
      rules.joining = joining
    } else if let rest = line.rest(after: "lists are split by") {
      rules.listMark = try rest.value()
    } else if line.text == "files of an archive belong together" {
      rules.joinsFiles = true
    } else if let rest = line.rest(after: "one person by") {
      rules.person = SourceRules.Operand(source: .field(try rest.value()))
    } else if let rest = line.rest(after: "default length is"), let minutes = rest.rest(before: "minutes") {
      guard let minutes = Int(minutes) else { throw rest.error(.unknownLine) }
      rules.defaultLength = minutes
    } else if line.text == "quotes are loose" {
      rules.hasLooseQuotes = true
    } else if line.text == "taken only with --as" {
      rules.isAsked = true
    } else if let rest = line.rest(after: "lookup") {
      try lookUp(rest)
    } else if let (kind, rest) = line.divided(at: " from each ") {
      try begin(kind, rest)
    } else if let rest = line.rest(after: "in") {
      try mean(rest)
    } else if let (role, rest) = line.divided(at: " is ") {
      try assign(role, rest)
    } else {
      throw line.error(.unknownLine)
    }
  }

  private mutating func recognise(_ line: RulesLine) throws(RulesError) {
    if let rest = line.rest(after: "columns") {
      rules.recognitions.append(.columns(try rest.values(), isAll: false))
    } else if let rest = line.rest(after: "only columns") {
      rules.recognitions.append(.columns(try rest.values(), isAll: true))
    } else if let rest = line.rest(after: "paths") {
      rules.recognitions.append(.paths(try rest.values()))
    } else if let rest = line.rest(after: "cells") {
      guard let (cells, first) = rest.divided(at: " behind ") else { throw rest.error(.missing("behind")) }
      rules.recognitions.append(.cells(try cells.values(), behind: try first.value()))
    } else if let rest = line.rest(after: "marks") {
      guard let (marks, first) = rest.divided(at: " behind ") else { throw rest.error(.missing("behind")) }
      rules.recognitions.append(.marks(try marks.values(), behind: try first.value()))
    } else if let rest = line.rest(after: "kinds") {
      guard let (kinds, names) = rest.divided(at: " called ") else { throw rest.error(.missing("called")) }
      let known = try kinds.values().map { CellKind(rawValue: $0) }
      let called = try names.values()
      guard !known.contains(nil), known.count == called.count else { throw rest.error(.unknownLine) }
      rules.recognitions.append(.kinds(known.compactMap { $0 }, called: called))
    } else if let rest = line.rest(after: "questions behind") {
      rules.recognitions.append(.questions(behind: try rest.value()))
    } else if line.text == "rows of a time and an intensity" {
      rules.recognitions.append(.changes)
    } else {
      throw line.error(.unknownLine)
    }
  }

  private mutating func lookUp(_ line: RulesLine) throws(RulesError) {
    guard let (name, place) = line.divided(at: " from each ") else { throw line.error(.missing("from each")) }
    guard let (path, fields) = place.divided(at: ": ") else { throw place.error(.missing(":")) }
    guard let (key, value) = fields.divided(at: " gives ") else { throw fields.error(.missing("gives")) }
    rules.lookups[name.text] = SourceRules.Lookup(
      path: try path.value(), key: try key.value(), value: try value.value())
  }

  private mutating func begin(_ kind: RulesLine, _ rest: RulesLine) throws(RulesError) {
    guard let known = SourceRules.Kind(rawValue: kind.text) else { throw kind.error(.unknownKind) }
    let (place, conditions) = try Self.conditional(rest)
    let path = try place.value()
    rules.blocks.append(
      SourceRules.Block(kind: known, path: path == "row" ? "" : path, conditions: conditions))
  }

  private mutating func mean(_ line: RulesLine) throws(RulesError) {
    guard !rules.blocks.isEmpty else { throw line.error(.outside) }
    guard let (name, rest) = line.divided(at: ", ") else { throw line.error(.missing(",")) }
    guard let role = RuleRole(rawValue: name.text) else { throw name.error(.unknownRole) }
    guard let (words, value) = rest.divided(at: " means ") else { throw rest.error(.missing("means")) }
    rules.blocks[rules.blocks.count - 1].meanings.append(
      SourceRules.Meaning(role: role, words: try words.values(), value: try value.value()))
  }

  private mutating func assign(_ name: RulesLine, _ rest: RulesLine) throws(RulesError) {
    guard let role = RuleRole(rawValue: name.text) else { throw name.error(.unknownRole) }
    guard !rules.blocks.isEmpty else { throw name.error(.outside) }
    var (source, conditions) = try Self.conditional(rest)
    var relief = ""
    if let (before, after) = source.divided(at: " with relief ") { (source, relief) = (before, after.text) }
    if source.isEmpty { throw rest.error(.missing("is")) }
    var operands: [SourceRules.Operand] = []
    for part in source.split(at: " + ") {
      if ["yes", "no", "true", "false"].contains(part.text.lowercased()) {
        throw part.error(.unquoted(part.text))
      }
      operands.append(try Self.operand(part))
    }
    rules.blocks[rules.blocks.count - 1].roles.append(
      SourceRules.RoleRule(role: role, operands: operands, conditions: conditions, relief: relief))
  }
}
