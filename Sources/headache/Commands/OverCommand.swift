import Messages
import Language
import ArgumentParser
import Catalogue
import CivilTime
import Diary
import Rendering
import Storage
import Parsing

/// `headache over [WHEN]`.
struct OverCommand: DiaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "over", abstract: "Say when the open attack ended.",
    discussion: "headache over                  now\nheadache over 19:45\nheadache over yesterday 22:00")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "When it ended; now if left out.")
  var when: [String] = []

  func perform(_ session: Session) throws -> Answer {
    let spoken = try parseMoment(when, now: session.now, command: "headache over")
    let store = try session.open()
    let outcome = try store.write("over " + when.joined(separator: " "), now: session.seconds) {
      transaction throws(StoreError) -> Outcome in
      guard var stored = try transaction.openAttack() else { return .noneOpen(try store.lastAttack()) }
      guard spoken.moment.instant >= stored.attack.onset.moment.instant else { return .tooEarly(stored) }
      if when.isEmpty, spoken.moment.minutes(since: stored.attack.lastEvidence) > 72 * 60 {
        return .longAgo(stored)
      }
      if let reading = stored.attack.readings.last, reading.at.instant > spoken.moment.instant {
        // The only one came with the attack and is of it, whenever it was typed.
        guard stored.attack.readings.count == 1 else { return .beforeReading(stored, reading) }
        stored.attack.readings[0].at = stored.attack.onset.moment
      }
      stored.attack.end = .at(spoken.moment)
      try transaction.update(stored)
      return .ended(stored)
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
