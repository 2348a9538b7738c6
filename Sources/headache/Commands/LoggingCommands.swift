import ArgumentParser
import Catalogue
import CivilTime
import Diary
import Report
import Store
import Words

/// `headache new WORDS…`: an attack of its own although one is open.
struct NewCommand: DiaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Log a second, separate attack.",
    discussion: "Takes the same words as a line without a verb, and leaves the open attack as it is.")

  @OptionGroup var global: GlobalOptions

  @OptionGroup var noteOption: NoteOption

  @Argument(help: "The words of the attack.")
  var words: [String] = []

  func perform(_ session: Session) throws -> Answer {
    try LogLine.log(session, words, note: noteOption.note, separate: true)
  }
}

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
    for echo in spoken.echoes where !session.quiet { Output.remark(.note, Words.Phrases.echo(echo)) }
    switch outcome {
    case .noneOpen(let last): throw Refusal.noAttackOpen(last)
    case .longAgo(let stored): throw Refusal.openForDays(stored, today: session.now.today)
    case .beforeReading(let stored, let reading):
      throw Refusal.overBeforeReading(stored, reading, today: session.now.today)
    case .tooEarly(let stored):
      throw Refusal.overBeforeItBegan(stored, at: spoken.moment, today: session.now.today)
    case .ended(let stored):
      let length = spoken.moment.minutes(since: stored.attack.onset.moment)
      let peak = stored.attack.peak.map { ", peak \($0)" } ?? ""
      let text = "#\(stored.id) ended \(spoken.moment.clock): \(AttackText.length(length))\(peak)."
      return .changed(
        text.undoable, schema: "attack", data: AttackJSON.render(id: stored.id, stored.attack))
    }
  }

  private enum Outcome {
    /// The attack entered last.
    case noneOpen(StoredAttack?)
    case tooEarly(StoredAttack)
    case longAgo(StoredAttack)
    case beforeReading(StoredAttack, Diary.Reading)
    case ended(StoredAttack)
  }
}

/// `headache took DRUG …`: a dose, now.
struct TookCommand: DiaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "took", abstract: "Log an acute dose, for the open attack or on its own.",
    discussion: "headache took suma 50mg\nheadache took 2x ibu 400mg @14:40")

  @OptionGroup var global: GlobalOptions

  @OptionGroup var noteOption: NoteOption

  @Argument(help: "The drug, its dose, and @time.")
  var words: [String]

  func perform(_ session: Session) throws -> Answer {
    let existing = try? session.open()
    var entry = try parseLog(
      words, now: session.now, vocabulary: session.vocabulary(existing), command: "headache took",
      ofDoses: true)
    guard !entry.doses.isEmpty else {
      throw Refusal.noDrugNamed
    }
    guard entry.isOfDosesAlone else { throw Refusal.saysMoreThanDoses(words) }
    if let note = try noteOption.text(session) {
      entry.note += (entry.note.isEmpty || note.isEmpty ? "" : "\n") + note
    }
    try NoteText.check(entry.note)
    // No diary is begun for a note that has no place in it.
    if existing == nil, !entry.note.isEmpty { throw Refusal.nowhereToNote(entry.note) }
    let store = try existing ?? session.openOrCreate()
    let note = entry.note
    let doses = entry.takenDoses(at: session.now.moment)
    let lapse = try Lapse(store, session.now)
    var cautions: [DrugCaution] = []
    var alone: [StoredDose] = []
    var open: StoredAttack?
    var lacksPlace = false
    let attack = try store.write("took " + words.joined(separator: " "), now: session.seconds) {
      transaction throws(StoreError) -> Int? in
      let intakes = try store.recentIntakes()
      open = try transaction.openAttack()
      // A dose of days before the attack belongs to none.
      if var stored = open,
        doses.allSatisfy({ $0.isTaken(near: stored.attack.onset.moment) })
      {
        stored.attack.doses += doses
        if !note.isEmpty { stored.attack.note += (stored.attack.note.isEmpty ? "" : "\n") + note }
        try transaction.update(stored)
        cautions = try Interactions.untold(
          doses, at: session.now.moment, beside: intakes, transaction, store)
        return stored.id
      }
      // A dose without an attack has no place for a note, and none may be lost.
      guard note.isEmpty else {
        lacksPlace = true
        transaction.abandon()
        return nil
      }
      for dose in doses { alone.append(StoredDose(id: try transaction.add(dose), dose: dose)) }
      cautions = try Interactions.untold(
        doses, at: session.now.moment, beside: intakes, transaction, store)
      return nil
    }
    try store.close()
    if lacksPlace { throw Refusal.nowhereToNote(note, open: open?.id) }
    Saved.remark(entry, session)
    if let lapse, !session.quiet, let day = doses.first?.takenAt?.day {
      lapse.remark(without: DayRange(day))
    }
    for caution in cautions { Output.remark(.caution, Interactions.message(caution)) }
    guard let attack else {
      if entry.onset?.precision == .day, let first = alone.first, !session.quiet {
        Output.remark(
          .note, "no time was said, so 00:00 is kept. With one:  headache edit D\(first.id) 22:00")
      }
      let text = alone.map { LoneDose.named($0, today: session.now.today) }.joined(separator: ", ")
      let place = open.map { "before #\($0.id) began" } ?? "no attack open"
      return .changed(
        "Taken: \(text), \(place).".undoable, schema: "doses", data: LoneDose.json(alone))
    }
    let text = doses.map { AttackText.dose($0, today: session.now.today) }.joined(separator: ", ")
    return .changed(
      "Taken: \(text) (#\(attack)).".undoable, schema: "doses",
      data: AttackJSON.render(doses, attack: attack))
  }
}

extension LogEntry {
  /// The doses of a line that is about nothing else: a time without its `@` is when they were taken, for there
  /// is no attack that it could be the start of.
  fileprivate mutating func takenDoses(at now: Moment) -> [Dose] {
    warnings.removeAll {
      if case .startAfterDrug = $0 { true } else { false }
    }
    return doses.map { logged in
      var dose = logged.dose
      if dose.takenAt == nil || dose.takenAt == now { dose.takenAt = onset?.moment ?? now }
      return dose
    }
  }
}

extension Dose {
  /// Whether it was taken no more than two hours before an attack began.
  fileprivate func isTaken(near onset: Moment) -> Bool {
    takenAt.map { onset.minutes(since: $0) <= 120 } ?? true
  }
}

/// `headache helped [partly|no|gone]`: the effect of the dose taken last.
struct HelpedCommand: DiaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "helped", abstract: "Note how much the last dose helped.",
    discussion: "headache helped\nheadache helped partly\nheadache helped no\nheadache helped gone")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "partly, no, gone; \"helped\" if left out.")
  var effect: String = "yes"

  func perform(_ session: Session) throws -> Answer {
    let relief: Relief
    switch effect.lowercased() {
    case "yes", "good": relief = .good
    case "partly", "some": relief = .some
    case "no", "not", "none": relief = .none
    case "gone": relief = .gone
    default:
      throw Refusal.unknownEffect(effect)
    }
    let store = try session.open()
    let rated = try store.write(effect == "yes" ? "helped" : "helped \(effect)", now: session.seconds) {
      transaction throws(StoreError) -> (attack: Int?, dose: Dose)? in
      try transaction.rateLastDose(relief)
    }
    try store.close()
    guard let (attack, dose) = rated else {
      throw Refusal.noDoseToRate
    }
    return .changed(
      "\(AttackText.dose(dose, today: session.now.today).capitalizedFirst).".undoable, schema: "doses",
      data: AttackJSON.render([dose], attack: attack))
  }
}
