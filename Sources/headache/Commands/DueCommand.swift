import Messages
import AnalysisInput
import Arguments
import CivilTime
import Diary
import Rendering
import Storage

/// `headache due`: for a login shell or a timer.
struct DueCommand: DiaryCommand {
  static let name = "due"
  static let group: VerbGroup? = .looking
  static let summary = DueHelp.summary
  static let discussion = DueHelp.discussion
  static let isLookOnly = true

  init(_ line: inout ArgumentReader) {}

  func perform(_ session: Session) throws -> Answer {
    let today = session.now.today
    var entries: [DueEntry] = []
    if let store = try session.openUnwritten() {
      entries = try store.snapshot { try Self.entries(store, session.now) }
      try store.close()
    }
    return .shown(
      DueText(session.layout).text(entries, today: today), schema: "due",
      data: DueJSON.data(entries, session.layout, today: today))
  }

  private static func entries(_ store: DiaryStore, _ now: Now) throws -> [DueEntry] {
    var entries: [DueEntry] = []
    if let open = try store.openAttack(), open.attack.isForgotten(at: now.moment) {
      entries.append(.openAttack(id: open.id, onset: open.attack.onset))
    }
    let unknown = try store.recentUnknownDays(now)
    if !unknown.days.isEmpty {
      entries.append(.unknownDays(unknown.days, dosesAlone: unknown.dosesAlone))
    }
    for stored in try store.trials() {
      let (trial, today) = (stored.trial, now.today)
      if let due = trial.injectionOwed(by: today) {
        entries.append(
          .injection(trial: stored.id, drug: trial.drug, amount: trial.amount(on: today), due: due))
      }
      if let step = trial.doseStep(plannedFor: today) {
        entries.append(
          .doseStep(trial: stored.id, drug: trial.drug, step: step, intervalDays: trial.intervalDays))
      }
    }
    return entries
  }
}
