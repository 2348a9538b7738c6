import ArgumentParser
import CivilTime
import Diary
import Report
import Store
import Words

/// `headache edit ID WORDS…`.
struct EditCommand: DiaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Correct an attack, in the words that log one.",
    discussion: """
      headache edit last 6 right
      headache edit 212 nausea 14:00-19:30
      headache edit 212 no left              clears the side

      What is named replaces what stood there; doses and notes are added.
      """)

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The attack's number, or `last`.")
  var id: String

  @Argument(help: "What it should say.")
  var words: [String]

  func perform(_ session: Session) throws -> Answer {
    let store = try session.open()
    let found = try AttackReference.find(id, in: store)
    let entry = try parseEdit(
      words, now: session.now, vocabulary: session.vocabulary(store), command: "headache edit \(found.id)")
    let command = "edit \(found.id) \(words.joined(separator: " "))"
    let outcome = try store.write(command, now: session.seconds) {
      transaction throws(StoreError) -> Outcome in
      guard var stored = try transaction.attack(found.id) else { return .gone }
      let attack = entry.edited(stored.attack, now: session.now)
      if let objection = Self.objection(to: attack, session.now) { return .refused(objection) }
      stored.attack = attack
      try transaction.update(stored)
      return .saved(stored)
    }
    try store.close()
    guard case .saved(let stored) = outcome else {
      if case .refused(let refusal) = outcome { throw refusal }
      throw Refusal.noSuchAttack(id)
    }
    for warning in entry.warnings { Output.remark("warning: \(Words.Phrases.warning(warning))\n") }
    for echo in entry.echoes where !session.quiet { Output.remark("note: \(Words.Phrases.echo(echo))\n") }
    return .changed(
      AttackText.block(id: stored.id, stored.attack, today: session.now.today) + "  ".undoable,
      schema: "attack", data: AttackJSON.render(id: stored.id, stored.attack))
  }

  private enum Outcome {
    case saved(StoredAttack)
    case refused(WordsRefusal)
    case gone
  }

  /// What cannot be true of an attack.
  private static func objection(to attack: Attack, _ now: Now) -> WordsRefusal? {
    if attack.peak == 0, attack.aura != true { return WordsRefusal(.zeroWithoutAura) }
    guard case .at(let end) = attack.end else { return nil }
    let start = attack.onset.moment
    if end.instant < start.instant { return WordsRefusal(.endBeforeStart(start: start, end: end)) }
    return end.instant > now.moment.instant ? WordsRefusal(.future(end.clock)) : nil
  }
}
