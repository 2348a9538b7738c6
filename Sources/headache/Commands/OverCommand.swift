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

  func perform(_ session: Session) throws -> Answer {
    let spoken = try parseMoment(when, now: session.now, command: "headache over")
    let store = try session.open()
    let outcome = try store.write("over " + when.joined(separator: " "), now: session.seconds) {
      transaction throws(StoreError) -> Outcome in
      guard var stored = try transaction.openAttack() else { return .noneOpen(try store.lastAttack()) }
      switch stored.attack.ending(at: spoken.moment, isAssumed: when.isEmpty) {
      case .beforeStart: return .tooEarly(stored)
      case .forgotten: return .longAgo(stored)
      case .beforeReading(let reading): return .beforeReading(stored, reading)
      case .ended(let attack):
        stored.attack = attack
        try transaction.update(stored)
        return .ended(stored)
      }
    }
    try store.close()
    for echo in spoken.echoes where !session.quiet { Output.remark(.note, session.language.echo(echo)) }
    switch outcome {
    case .noneOpen(let last): throw CommandError.noAttackOpen(last)
    case .longAgo(let stored): throw CommandError.openForDays(stored, today: session.now.today)
    case .beforeReading(let stored, let reading):
      throw CommandError.overBeforeReading(stored, reading, today: session.now.today)
    case .tooEarly(let stored):
      throw CommandError.overBeforeItBegan(stored, at: spoken.moment, today: session.now.today)
    case .ended(let stored):
      return .changed(
        session.language.ended(stored, at: spoken.moment).undoable(session.layout), schema: "attack",
        data: AttackJSON.render(id: stored.id, stored.attack))
    }
  }

  private enum Outcome {
    /// The attack entered last.
    case noneOpen(StoredAttack?)
    case tooEarly(StoredAttack)
    case longAgo(StoredAttack)
    case beforeReading(StoredAttack, Reading)
    case ended(StoredAttack)
  }
}
