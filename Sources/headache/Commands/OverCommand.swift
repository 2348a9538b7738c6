import Arguments
import Language
import Messages
import Catalogue
import CivilTime
import Diary
import Rendering
import Storage
import Parsing

/// `headache over [WHEN]`.
struct OverCommand: DiaryCommand {
  static let name = "over"
  static let summary = Text(en: "Say when the open attack ended.")
  static let discussion = Text(
    en: """
      headache over                  now
      headache over 19:45
      headache over yesterday 22:00
      """)
  static let isChanging = true

  private let when: [String]

  init(_ line: inout ArgumentReader) {
    when = line.words("when", help: Text(en: "When it ended; now if left out."), completing: .days)
  }

  /// For a line that says the same without the verb.
  init(when: [String]) { self.when = when }

  func perform(_ session: Session) throws -> Answer {
    let spoken = try parseEnd(when, now: session.now, command: "headache over")
    let store = try session.open()
    for echo in spoken.echoes where !session.quiet { Output.remark(.note, session.language.echo(echo)) }
    let today = session.now.today
    let (stored, before, uncovered) = try store.write(
      "over " + when.joined(separator: " "), now: session.seconds
    ) {
      transaction in
      guard var stored = try transaction.openAttack() else {
        throw CommandError.noAttackOpen(try store.lastAttack(), end: when.isEmpty ? nil : spoken.moment)
      }
      let before = stored.attack
      switch stored.attack.ending(at: spoken.moment, isAssumed: when.isEmpty) {
      case .beforeStart:
        let later = session.now.moment(atInstant: spoken.moment.instant + 720)
        let isLater =
          later.instant > stored.attack.onset.moment.instant && later.instant <= session.now.moment.instant
        throw CommandError.overBeforeItBegan(
          stored, at: spoken.moment, later: isLater ? later : nil, today: today)
      case .forgotten: throw CommandError.openForDays(stored, today: today)
      case .beforeReading(let reading): throw CommandError.overBeforeReading(stored, reading, today: today)
      case .ended(let attack): stored.attack = attack
      }
      try transaction.update(stored)
      return (
        stored, before,
        try UncoveredDays.release(from: before, to: stored.attack, session, store, transaction)
      )
    }
    try store.close()
    return .changed(
      session.language.ended(stored, at: spoken.moment).undoable(session.layout)
        + AttackChangesText(session.layout).text(from: before, to: stored.attack, today: today)
        + uncovered.lines(session.language, today: today),
      schema: "attack",
      data: AttackJSON.render(id: stored.id, stored.attack))
  }
}
