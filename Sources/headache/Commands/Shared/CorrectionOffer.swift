import CivilTime
import Diary
import Messages
import Parsing
import Storage

/// The line that corrects what is there, for one that says so without a command: `it was 8 not 7`.
struct CorrectionOffer {
  let error: CommandError

  /// `nil` where the words correct nothing, or nothing that one line can correct.
  init?(_ words: [String], _ session: Session, _ store: DiaryStore?) {
    guard let store, let said = parseCorrection(words, vocabulary: session.vocabulary(store)) else {
      return nil
    }
    guard
      let line = Self.attack(said, store).flatMap({ Self.line(said, $0, session, store) })
        ?? Self.lineOfDose(said, session, store)
    else { return nil }
    error = .correction(line)
  }

  private static func attack(_ said: SpokenCorrection, _ store: DiaryStore) -> StoredAttack? {
    guard let drug = said.drug else { return (try? store.lastAttack()).flatMap(\.self) }
    return try? store.attacks(in: nil, limit: 1) { $0.attack.doses.contains { $0.drug == drug } }.first
  }

  /// The words as `edit` takes them; `nil` where it would not.
  private static func line(
    _ said: SpokenCorrection, _ stored: StoredAttack, _ session: Session, _ store: DiaryStore
  ) -> String? {
    let command = "headache edit \(stored.id)"
    guard
      let line = try? parseEdit(
        said.words, now: session.now, vocabulary: session.vocabulary(store), command: command,
        of: stored.attack),
      line.entry != AttackEntry(), line.entry.note.isEmpty,
      line.entry.doseProblem(editing: stored.attack) == nil
    else { return nil }
    let edited = line.entry.edited(stored.attack, now: session.now)
    guard edited != stored.attack,
      edited.contradiction(now: session.now.moment, since: stored.attack) == nil
    else { return nil }
    return ([command] + said.words.map(typable)).joined(separator: " ")
  }

  private static func lineOfDose(
    _ said: SpokenCorrection, _ session: Session, _ store: DiaryStore
  ) -> String? {
    let days = DayRange(CivilDay.distantPast, through: session.now.today)
    guard let drug = said.drug, let dose = (try? store.doses(in: days))?.last(where: { $0.dose.drug == drug })
    else { return nil }
    let words = Array(said.words.dropFirst())
    guard !words.isEmpty,
      (try? parseDoseEdit(
        words, of: dose.dose, now: session.now, vocabulary: session.vocabulary(store),
        command: "headache edit"))
        != nil
    else { return nil }
    return (["headache edit D\(dose.id)"] + words.map(typable)).joined(separator: " ")
  }
}
