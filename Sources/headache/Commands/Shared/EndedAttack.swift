import CivilTime
import Diary
import Messages
import Parsing
import Rendering
import Recording
import Storage

/// The open attack, said to be over.
struct EndedAttack {
  private let stored: StoredAttack
  private let before: Attack
  /// `nil` where nobody knows when.
  private let spoken: SpokenMoment?
  private let uncovered: UncoveredDays

  /// The step's name in `history`. `when`: the words of the end.
  static func command(_ when: [String]) -> String { "over " + when.joined(by: " ") }

  /// Ends it. `isNow`: no end was said. `note`: what was said besides.
  init(
    _ spoken: SpokenMoment?, isNow: Bool, note: String = "", _ now: Now, _ transaction: WriteTransaction,
    _ store: DiaryStore
  ) throws {
    guard var stored = try transaction.openAttack() else {
      throw CommandError.noAttackOpen(try store.lastAttack(), end: isNow ? nil : spoken?.moment)
    }
    (self.spoken, before) = (spoken, stored.attack)
    stored.attack = try spoken.map { try Self.ended(stored, $0, isNow: isNow, now) } ?? stored.attack.lapsed
    stored.attack.note.append(note: note)
    try transaction.update(stored)
    self.stored = stored
    uncovered = try UncoveredDays.release(from: before, to: stored.attack, now, store, transaction)
  }

  private static func ended(
    _ stored: StoredAttack, _ spoken: SpokenMoment, isNow: Bool, _ now: Now
  ) throws -> Attack {
    let today = now.today
    switch stored.attack.ending(at: spoken.moment, isAssumed: isNow) {
    case .beforeStart:
      let later = now.moment(atInstant: spoken.moment.instant + 720)
      let isLater =
        later.instant > stored.attack.onset.moment.instant && later.instant <= now.moment.instant
      throw CommandError.overBeforeItBegan(
        stored, at: spoken.moment, later: isLater ? later : nil, today: today)
    case .forgotten: throw CommandError.openForDays(stored, today: today)
    case .beforeReading(let reading): throw CommandError.overBeforeReading(stored, reading, today: today)
    case .ended(let attack): return attack
    }
  }

  func answer(_ session: Session) -> Answer {
    .changed(
      (spoken.map { session.language.ended(stored, at: $0.moment) }
        ?? session.language.endedSometime(stored.id))
        .undoable(session.layout)
        + AttackChangesText(session.layout).text(
          from: before, to: stored.attack, today: session.now.today)
        + UncoveredDaysText(session.layout).text(
          unknown: uncovered.unknown, free: uncovered.free, today: session.now.today),
      schema: "attack",
      data: AttackJSON.render(id: stored.id, stored.attack))
  }
}
