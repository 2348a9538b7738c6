import Analysis
import AnalysisInput
import CivilTime
import Diary
import Messages
import Parsing
import Storage

/// `list --where intensity>=7,left,no nausea`, `list suma`: conditions on an attack that must all hold.
struct AttackFilter {
  /// What the words of conditions are read with.
  final class Context {
    let vocabulary: Vocabulary
    let rule: MigraineRule
    private let store: DiaryStore
    private let now: Now
    private var days: DayTable?

    init(_ session: Session, _ store: DiaryStore) throws {
      vocabulary = session.vocabulary(store)
      rule = try store.migraineRule
      self.store = store
      now = session.now
    }

    /// Whether an attack of the diary has the word as a symptom or a trigger.
    func isWord(_ word: String) throws -> Bool { try store.hasWord(word) }

    /// The diary by day, today counted: read once, where migraine days are asked for.
    func table() throws -> DayTable {
      if let days { return days }
      let table = try DiarySnapshot(store, now: now, includingToday: true).table
      days = table
      return table
    }
  }

  private let conditions: [(Attack) -> Bool]
  /// By which rule an attack is of a migraine day, where that was asked for.
  let remark: String?
  /// The drug, where nothing else is asked for.
  let onlyDrug: String?

  /// `parts`: one condition each.
  init(_ parts: [String], _ context: Context) throws {
    let parts = parts.map { $0.split(separator: " ").joined(separator: " ").lowercased() }
    conditions = try parts.map { try Self.condition($0, context) }
    guard !conditions.isEmpty else { throw CommandError.notACondition(parts.joined(separator: ",")) }
    let asksForMigraine = parts.contains { $0 == "migraine" || $0 == "no migraine" }
    remark =
      asksForMigraine && context.rule != .patient
      ? Terminal.language.migraineIsByRule(context.rule.rawValue) : nil
    if let part = parts.first, parts.count == 1, AttackMark(part) == nil, Self.shades[part] == nil,
      case .drug(let drug) = context.vocabulary.match(part)
    {
      onlyDrug = drug.name
    } else {
      onlyDrug = nil
    }
  }

  /// The conditions of `--where`, apart by commas.
  static func parts(_ text: String) -> [String] { text.split(separator: ",").map(String.init) }

  func matches(_ attack: Attack) -> Bool { conditions.allSatisfy { $0(attack) } }

  private static func condition(_ text: String, _ context: Context) throws -> (Attack) -> Bool {
    guard let found = try found(text, context) else { throw CommandError.notACondition(text) }
    return found
  }

  /// The condition that some words, lower case, are; `nil` where they are none.
  static func found(_ text: String, _ context: Context) throws -> ((Attack) -> Bool)? {
    for negation in ["no ", "without ", "not "] where text.hasPrefix(negation) {
      guard let inner = try found(String(text.dropFirst(negation.count)), context) else { return nil }
      return { !inner($0) }
    }
    if text == "migraine" { return try migraine(context) }
    if text.hasPrefix("kind=") {
      guard let mark = AttackMark(String(text.dropFirst(5))), mark.isKind else { return nil }
      return mark.isOn
    }
    if text.hasPrefix("intensity") || text.hasPrefix("peak") {
      let rest = text.drop(while: \.isLetter).filter { $0 != " " }
      guard let test = comparison(String(rest)) else { return nil }
      return { $0.peak.map(test) ?? false }
    }
    if let range = shades[text] { return { $0.peak.map(range.contains) ?? false } }
    if text == "open" { return { $0.end == .open } }
    if text.hasPrefix("+") { return { $0.triggers.contains(String(text.dropFirst())) } }
    if let mark = AttackMark(text) { return mark.isOn }
    switch context.vocabulary.match(text) {
    case .drug(let drug): return { $0.doses.contains { $0.drug == drug.name } }
    case .ambiguous(let names): throw CommandError.ambiguousCondition(text, names)
    case .unknown: break
    }
    guard try context.isWord(text) else { return nil }
    return { $0.triggers.contains(text) || $0.symptoms.contains(text) }
  }

  /// The words for a range of intensities, as the calendar shades them.
  private static let shades: [String: ClosedRange<Intensity>] = [
    "mild": Intensity(tenths: 1)...Intensity(tenths: 39), "moderate": 4...Intensity(tenths: 69),
    "severe": 7...10,
  ]

  /// Attacks of migraine days, by the rule of the day table: what a calendar counts as one.
  private static func migraine(_ context: Context) throws -> (Attack) -> Bool {
    let table = try context.table()
    return { attack in AttackFacts(attack).days.contains { table[$0].migraine == true } }
  }

  /// `>=7`, `=5`, `7`.
  private static func comparison(_ text: String) -> ((Intensity) -> Bool)? {
    let mark = text.prefix { "<>=".contains($0) }
    guard let number = Intensity(text.dropFirst(mark.count)) else { return nil }
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
