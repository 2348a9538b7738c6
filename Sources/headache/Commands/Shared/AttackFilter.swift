import Messages
import Analysis
import CivilTime
import Diary
import Messages
import Parsing

/// `list --where intensity>=7,left,no nausea`: conditions on an attack that must all hold.
struct AttackFilter {
  private let conditions: [(Attack) -> Bool]
  /// By which rule an attack is a migraine, where that was asked for.
  let remark: String?

  init(_ text: String, _ vocabulary: Vocabulary, _ rule: MigraineRule) throws {
    let parts = text.split(separator: ",").map {
      $0.split(separator: " ").joined(separator: " ").lowercased()
    }
    conditions = try parts.map { try Self.condition($0, vocabulary, rule) }
    guard !conditions.isEmpty else { throw CommandError.notACondition(text) }
    let asksForMigraine = parts.contains { $0 == "migraine" || $0 == "no migraine" }
    remark =
      asksForMigraine && rule != .patient
      ? Terminal.language.migraineIsByRule(rule.rawValue) : nil
  }

  func matches(_ attack: Attack) -> Bool { conditions.allSatisfy { $0(attack) } }

  private static func condition(
    _ text: String, _ vocabulary: Vocabulary, _ rule: MigraineRule
  ) throws -> (Attack) -> Bool {
    if text.hasPrefix("no ") {
      let inner = try condition(String(text.dropFirst(3)), vocabulary, rule)
      return { !inner($0) }
    }
    if text == "migraine" { return { AttackFacts($0).isMigraine(by: rule) } }
    if text.hasPrefix("kind=") {
      let named = AttackMark(String(text.dropFirst(5)))
      guard let named, named.isKind else { throw CommandError.notACondition(text) }
      return named.isOn
    }
    if text.hasPrefix("intensity") || text.hasPrefix("peak") {
      let rest = text.drop(while: \.isLetter).filter { $0 != " " }
      guard let test = comparison(String(rest)) else { throw CommandError.notACondition(text) }
      return { $0.peak.map(test) ?? false }
    }
    if text == "open" { return { $0.end == .open } }
    if text.hasPrefix("+") { return { $0.triggers.contains(String(text.dropFirst())) } }
    guard let mark = AttackMark(text) else {
      guard case .drug(let drug) = vocabulary.match(text) else { throw CommandError.notACondition(text) }
      return { $0.doses.contains { $0.drug == drug.name } }
    }
    return mark.isOn
  }

  /// `>=7`, `=5`, `7`.
  private static func comparison(_ text: String) -> ((Int) -> Bool)? {
    let mark = text.prefix { "<>=".contains($0) }
    guard let number = Int(text.dropFirst(mark.count)), (0...10).contains(number) else { return nil }
    switch mark {
    case ">=": return { $0 >= number }
    case ">": return { $0 > number }
    case "<=": return { $0 <= number }
    case "<": return { $0 < number }
    case "=", "==", "": return { $0 == number }
    default: return nil
    }
  }
}
