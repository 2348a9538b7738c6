import Analysis
import AnalysisInput
import CivilTime
import Diary
import Language
import Messages
import Parsing
import Storage

/// `list --where intensity>=7,left,no nausea`, `list suma`: conditions on an attack that must all hold.
struct AttackFilter {
  private let conditions: [AttackCondition]
  /// The diary by day, today counted, where migraine days are asked for.
  private let table: DayTable?
  /// By which rule an attack is of a migraine day, where that was asked for.
  let remark: String?

  init(_ conditions: [AttackCondition], _ session: Session, _ store: DiaryStore) throws {
    self.conditions = conditions
    guard conditions.contains(where: \.isOfMigraine) else {
      (table, remark) = (nil, nil)
      return
    }
    table = try DiarySnapshot(store, now: session.now, includingToday: true).table
    let rule = try store.migraineRule
    remark = rule == .patient ? nil : session.language.migraineIsByRule(rule.rawValue)
  }

  /// The drug, where nothing else is asked for.
  var onlyDrug: String? {
    guard conditions.count == 1, case .drug(let name)? = conditions.first else { return nil }
    return name
  }

  func matches(_ attack: Attack) -> Bool {
    conditions.allSatisfy { $0.holds(of: attack, isMigraine: isMigraine) }
  }

  /// An attack of a migraine day, by the rule of the day table: what a calendar counts as one.
  private func isMigraine(_ attack: Attack) -> Bool {
    guard let table else { return false }
    return AttackFacts(attack).days.contains { table[$0].migraine == true }
  }
}

/// Reads conditions with the words that a diary knows.
struct ConditionReader {
  private let vocabulary: Vocabulary
  private let store: DiaryStore

  init(_ session: Session, _ store: DiaryStore) {
    vocabulary = session.vocabulary(store)
    self.store = store
  }

  /// The words of `list`.
  func list(_ words: [String], _ session: Session) throws -> ListWords {
    try ListWords.read(words, now: session.now) { text throws(StoreError) in try read(text) }.get()
  }

  /// The conditions of `--where`, separated by commas.
  func conditions(_ text: String) throws -> [AttackCondition] {
    let parts = text.split(separator: ",").map(String.init)
    if parts.isEmpty { throw CommandError.notACondition(text) }
    return try parts.map { part in
      let words = part.split(separator: " ").joined(separator: " ").lowercased()
      switch try read(words) {
      case .condition(let condition): return condition
      case .ambiguous(let text, let names): throw ListProblem.ambiguous(text, names)
      case .unknown: throw CommandError.notACondition(words)
      }
    }
  }

  private func read(_ text: String) throws(StoreError) -> AttackCondition.Match {
    try AttackCondition.read(text, vocabulary) { word throws(StoreError) in try store.hasWord(word) }
  }
}
