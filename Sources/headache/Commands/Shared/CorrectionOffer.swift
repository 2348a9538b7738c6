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

  /// Where what is told begins as a correction, and reads as an entry: `it was right not left`, `that was 7`. It is no
  /// entry where it says that something else was wrong, and perhaps none where no attack is open and one is over.
  ///
  /// `nil` where it may be saved.
  init?(toldIn words: [String], _ session: Session, _ store: DiaryStore?) {
    guard let store, Self.mayTell(words) else { return nil }
    if let said = parseCorrection(words, vocabulary: session.vocabulary(store)),
      !said.old.isEmpty || said.isMarked && !said.words.contains("now"),
      let offer = CorrectionOffer(words, session, store)
    {
      self = offer
      return
    }
    // What is said to be wrong, and is so already: no attack of now.
    if let said = parseCorrection(words, vocabulary: session.vocabulary(store)), said.isMarked,
      (try? store.openAttack()).flatMap(\.self) == nil, let stored = Self.attack(said, store)
    {
      let another = (["headache new"] + said.words.map(typable)).joined(separator: " ")
      error = .told(of: stored, edit: nil, new: another, today: session.now.today)
      return
    }
    guard let said = parseTold(words, now: session.now),
      said.day != nil || (try? store.openAttack()).flatMap(\.self) == nil,
      let stored = Self.attackTold(said, session.now, store)
    else { return nil }
    let another = (["headache new"] + (said.dayWords + said.words).map(typable)).joined(separator: " ")
    error = .told(
      of: stored, edit: Self.line(said, stored, session, store), new: another, today: session.now.today)
  }

  /// Whether the line begins as one that tells of an attack: nearly every line begins otherwise.
  private static func mayTell(_ words: [String]) -> Bool {
    words.contains { word in
      word.lowercased().split(separator: " ").contains {
        [
          "was", "were", "wrong", "meant", "not", "been", "oops", "sorry", "correction", "typo", "mistake",
          "should",
          "rather", "instead", "sorry,", "oops,",
        ].contains($0)

      }
    }
  }

  /// The attack of the day that is named; without one the latest, where it is not long over.
  private static func attackTold(_ said: SpokenCorrection, _ now: Now, _ store: DiaryStore) -> StoredAttack? {
    if let day = said.day { return (try? store.attacks(touching: DayRange(day)))?.last }
    guard let latest = (try? store.latestAttack()).flatMap(\.self),
      latest.attack.lastEvidence.day >= now.today - 31
    else { return nil }
    return latest
  }

  /// The latest attack that has what is said to be wrong, else the latest.
  private static func attack(_ said: SpokenCorrection, _ store: DiaryStore) -> StoredAttack? {
    if let drug = said.drug {
      return try? store.attacks(in: nil, limit: 1) { $0.attack.doses.contains { $0.drug == drug } }.first
    }
    let old = said.old.filter { $0 != "a" && $0 != "an" }
    let text = old.joined(separator: " ")
    if let peak = Intensity(text) {
      let found = try? store.attacks(in: nil, limit: 1) { $0.attack.peak == peak }.first
      if let found { return found }
    } else if let mark = AttackMark(text),
      let found = try? store.attacks(in: nil, limit: 1, where: { mark.isOn($0.attack) }).first
    {
      return found
    }
    return (try? store.latestAttack()).flatMap(\.self)
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
