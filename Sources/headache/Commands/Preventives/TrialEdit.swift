import Messages
import CivilTime
import Diary
import Language
import Rendering
import Storage
import Parsing

/// A change to a trial that is in the diary: found by its drug or as `T2`, changed and saved in one step.
struct TrialEdit {
  let session: Session
  let store: DiaryStore

  init(_ session: Session, _ store: DiaryStore) {
    (self.session, self.store) = (session, store)
  }

  /// Runs one changing command on the trials: its words are read, and the trial they mean is found, in the transaction
  /// that writes. Closes the diary.
  static func run<Written>(
    _ command: String, _ session: Session, _ body: (TrialEdit, WriteTransaction) throws -> Written
  ) throws -> Written {
    try session.change(
      try session.open(), reading: { TrialEdit(session, $0) }, as: { _ in command },
      { edit, transaction, _ in try body(edit, transaction) })
  }

  /// The trial meant by a drug's name on a day: the latest that had begun by then. Where every one began later,
  /// the first, which says so.
  func trial(_ name: String, on day: CivilDay? = nil) throws -> StoredTrial {
    let drug = session.drugName(name, in: store)
    let all = try store.trials()
    let trials = all.meant(by: name, drug)
    guard let first = trials.first, let last = trials.last else {
      throw CommandError.unknownPreventive(drug, among: all)
    }
    guard let day else { return last }
    return trials.last { $0.trial.start <= day } ?? first
  }

  /// Splits words that begin with a trial's drug, of up to four words, or with `T2`.
  func split(_ words: [String]) throws -> (name: String, rest: [String]) {
    let words = PreventiveWords.withoutFillers(words)
    guard let first = words.first else { throw CommandError.missing(.drug, write: "headache prev list") }
    let trials = try store.trials()
    let known = Set(trials.flatMap { [$0.trial.drug, "t\($0.id)"] })
    for count in stride(from: min(4, words.count), to: 0, by: -1) {
      let name = words.prefix(count).joined(separator: " ").lowercased()
      if known.contains(name) || known.contains(session.drugName(name, in: store)) {
        return (name, Array(words.dropFirst(count)))
      }
    }
    throw CommandError.unknownPreventive(session.drugName(first, in: store), among: trials)
  }

  /// The drug's name as the diary keeps it, or `T2`.
  func name(of typed: String) -> String { session.drugName(typed, in: store) }

  /// Saves what `change` makes of the trial that ``trial(_:on:)`` finds.
  ///
  /// - Returns: the trial as it was and as it is now.
  /// - Throws: what `change` finds to speak against it; then nothing is saved.
  func apply(
    _ transaction: WriteTransaction, to name: String, on day: CivilDay? = nil,
    _ change: (inout Trial) throws(TrialProblem) -> Void
  ) throws -> (before: StoredTrial, after: StoredTrial) {
    let current = try trial(name, on: day)
    let all = try store.trials()
    var changed = current
    do throws(TrialProblem) {
      try change(&changed.trial)
      try changed.mustNotOverlap(all, before: current)
    } catch {
      throw CommandError.impossibleTrial(current, error)
    }
    guard changed != current else { throw CommandError.trialUnchanged(current) }
    try transaction.update(changed)
    return (before: current, after: changed)
  }

  /// What a change of a trial answers.
  func answer(_ stored: StoredTrial, _ text: String) -> Answer {
    .changed(text, schema: "trial", data: TrialJSON.render(stored))
  }

  var text: PreventiveText { PreventiveText(session.layout) }
}

extension [StoredTrial] {
  /// Those of a drug, or the one that `T2` names, as typed.
  func meant(by name: String, _ drug: String) -> [StoredTrial] {
    filter { $0.trial.drug == drug || "t\($0.id)" == name.lowercased() }
  }
}
