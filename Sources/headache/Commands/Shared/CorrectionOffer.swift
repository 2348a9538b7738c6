import CivilTime
import Diary
import Messages
import Parsing
import Storage

/// The line that corrects what is there, for one that says so without a command: `it was 8 not 7`.
///
/// Only an attack that the words can be of is corrected: one of the day that they name, one of today or yesterday that
/// was going on at the time that they name, and without either one that is not long over. No line that is offered
/// moves an attack to another day, but one that says which day was wrong.
struct CorrectionOffer {
  let error: CommandError

  /// `nil` where the words correct nothing, or nothing that one line can correct.
  init?(_ words: [String], _ session: Session, _ store: DiaryStore?) {
    guard let store, let said = parseCorrection(words, vocabulary: session.vocabulary(store)) else {
      return nil
    }
    let found = CorrectedAttack(said, session, store)
    if let stored = found.attack, let line = Self.line(said, stored, session, store) {
      // An attack of days ago may be another one than is meant.
      error =
        found.isFresh
        ? .correction(line)
        : .told(
          of: stored, edit: line, new: said.old.isEmpty ? Self.another(said.words) : nil,
          today: session.now.today)
    } else if let line = Self.lineOfDose(said, session, store) {
      error = .correction(line)
    } else {
      return nil
    }
  }

  /// Where what is told begins as a correction, and reads as an entry: `it was right not left`, `that was 7`. It is no
  /// entry where it says that something else was wrong, and perhaps none where no attack is open and one is over.
  ///
  /// `nil` where it may be saved.
  init?(toldIn words: [String], _ session: Session, _ store: DiaryStore?) {
    guard let store, mayCorrect(words) else { return nil }
    let correction = parseCorrection(words, vocabulary: session.vocabulary(store))
    if let said = correction, !said.old.isEmpty || said.isMarked && !said.words.contains("now"),
      let offer = CorrectionOffer(words, session, store)
    {
      self = offer
      return
    }
    let isOpen = (try? store.openAttack()).flatMap(\.self) != nil
    // What is said to be wrong, and is so already, or of another time: no attack of now.
    if let said = correction, said.isMarked, !isOpen {
      let found = CorrectedAttack(said, session, store)
      if let stored = found.attack ?? found.near {
        error = .told(
          of: stored, edit: nil, new: Self.another(said.words), today: session.now.today)
        return
      }
    }
    guard let said = parseTold(words, now: session.now), said.day != nil || !isOpen else { return nil }
    let found = CorrectedAttack(said, session, store)
    let edit = found.attack.flatMap { Self.line(said, $0, session, store) }
    // What names a time, and is none of this attack's, is of another; a time alone may be of either.
    if edit == nil, found.saysTime, found.saysMore { return nil }
    guard let stored = found.attack ?? (found.saysTime ? found.latest : nil) else { return nil }
    error = .told(
      of: stored, edit: edit, new: Self.another(said.dayWords + said.words), today: session.now.today)
  }

  private static func another(_ words: [String]) -> String {
    (["headache new"] + words.map(typable)).joined(separator: " ")
  }

  /// The words as `edit` takes them; `nil` where it would not, or where they are of another attack.
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
      edited.contradiction(now: session.now.moment, since: stored.attack) == nil,
      said.saysWrongDay(of: stored.attack, session.now)
        || edited.isTheSame(as: stored.attack, now: session.now.moment)
    else { return nil }
    return ([command] + said.words.map(typable)).joined(separator: " ")
  }

  private static func lineOfDose(
    _ said: SpokenCorrection, _ session: Session, _ store: DiaryStore
  ) -> String? {
    let days = DayRange(session.now.today - 1, through: session.now.today)
    guard let drug = said.drug, let dose = (try? store.doses(in: days))?.last(where: { $0.dose.drug == drug })
    else { return nil }
    let words = Array(said.words.dropFirst())
    guard !words.isEmpty,
      let edit = try? parseDoseEdit(
        words, of: dose.dose, now: session.now, vocabulary: session.vocabulary(store),
        command: "headache edit"),
      edit.dose.takenAt?.day == dose.dose.takenAt?.day
    else { return nil }
    return (["headache edit D\(dose.id)"] + words.map(typable)).joined(separator: " ")
  }
}

/// The attack that words can correct.
private struct CorrectedAttack {
  /// `nil` where there is none.
  let attack: StoredAttack?
  /// The last one of today or yesterday.
  let near: StoredAttack?
  /// The latest of the last month.
  let latest: StoredAttack?
  /// Whether the words name a day or a time of the day.
  let saysTime: Bool
  /// Whether they say more than that.
  let saysMore: Bool
  private let today: CivilDay

  init(_ said: SpokenCorrection, _ session: Session, _ store: DiaryStore) {
    let now = session.now
    today = now.today
    let fresh = DayRange(today - 1, through: today)
    func last(of days: DayRange, where isWanted: ((Attack) -> Bool)? = nil) -> StoredAttack? {
      let there = (try? store.attacks(touching: days)) ?? []
      return isWanted.map { isWanted in there.last { isWanted($0.attack) } } ?? there.last
    }
    near = last(of: fresh)
    latest = (try? store.latestAttack()).flatMap { latest in
      latest.flatMap { $0.attack.lastEvidence.day >= now.today - 31 ? $0 : nil }
    }
    let entry = (try? parseLog(said.words, now: now, vocabulary: session.vocabulary(store)))?.entry
    var rest = entry ?? AttackEntry()
    (rest.onset, rest.end, rest.length, rest.note, rest.goesOn) = (nil, nil, nil, "", false)
    saysMore = rest != AttackEntry()
    if let drug = said.drug {
      saysTime = false
      attack = last(of: fresh) { $0.doses.contains { $0.drug == drug } }
      return
    }
    let old = said.isOld
    if let day = said.wrongDay(now) {
      saysTime = true
      attack = last(of: DayRange(day))
      return
    }
    if let day = said.day ?? entry?.onset?.moment.day {
      saysTime = entry?.onset != nil
      attack = last(of: DayRange(day), where: old) ?? last(of: DayRange(day)) ?? Self.open(on: day, store)
      return
    }
    saysTime = false
    // Of several on one day the latest is meant, which an open one is.
    let open = (try? store.openAttack()).flatMap(\.self)
    let month = DayRange(today - 31, through: today)
    if let old, let found = open.flatMap({ old($0.attack) ? $0 : nil }) ?? last(of: month, where: old) {
      attack = found
    } else {
      attack = open ?? latest
    }
  }

  /// The open attack, where it began before the day or on it.
  private static func open(on day: CivilDay, _ store: DiaryStore) -> StoredAttack? {
    (try? store.openAttack()).flatMap { open in
      open.flatMap { $0.attack.onset.moment.day <= day ? $0 : nil }
    }
  }

  /// Whether it is of today or yesterday, so that nobody asks which is meant.
  var isFresh: Bool {
    attack.map { $0.attack.end == .open || $0.attack.lastEvidence.day >= today - 1 } ?? false
  }
}

extension SpokenCorrection {
  /// Whether an attack has what is said to be wrong; `nil` where that is nothing that one has.
  fileprivate var isOld: ((Attack) -> Bool)? {
    let text = old.filter { $0 != "a" && $0 != "an" }.joined(separator: " ")
    if let peak = Intensity(text) { return { $0.peak == peak } }
    return AttackMark(text).map { mark in { mark.isOn($0) } }
  }

  /// The day that is said to be wrong: `friday not saturday`.
  fileprivate func wrongDay(_ now: Now) -> CivilDay? {
    old.isEmpty ? nil : (try? parseDay(old, now: now))
  }

  fileprivate func saysWrongDay(of attack: Attack, _ now: Now) -> Bool {
    wrongDay(now) == attack.onset.moment.day
  }
}

extension Attack {
  /// Whether a corrected attack can be the one that it was: of the same day, and going on at the same time.
  fileprivate func isTheSame(as old: Attack, now: Moment) -> Bool {
    guard onset.moment.day == old.onset.moment.day else { return false }
    guard let extent = extent(now: now), let before = old.extent(now: now) else { return true }
    return extent.overlaps(before)
  }
}
