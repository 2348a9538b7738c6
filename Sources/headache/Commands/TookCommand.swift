import Messages
import Language
import ArgumentParser
import Catalogue
import CivilTime
import Diary
import Rendering
import Storage
import Parsing

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
      throw CommandError.noDrugNamed
    }
    guard entry.isOfDosesAlone else { throw CommandError.saysMoreThanDoses(words) }
    if let note = try noteOption.text(session) {
      entry.note += (entry.note.isEmpty || note.isEmpty ? "" : "\n") + note
    }
    // No diary is begun for a note that has no place in it.
    if existing == nil, !entry.note.isEmpty { throw CommandError.nowhereToNote(entry.note) }
    let store = try existing ?? session.openOrCreate()
    let note = entry.note
    let doses = entry.takenDoses(at: session.now.moment)
    let lapse = try LoggingGap(store, session.now)
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
    if lacksPlace { throw CommandError.nowhereToNote(note, open: open?.id) }
    AttackConfirmation.remark(entry, session)
    if let lapse, !session.quiet, let day = doses.first?.takenAt?.day {
      lapse.remark(without: DayRange(day), session.language)
    }
    for caution in cautions { Output.remark(.caution, InteractionText(session.layout).message(caution)) }
    guard let attack else {
      if entry.onset?.precision == .day, let first = alone.first, !session.quiet {
        Output.remark(.note, session.language.doseWithoutTime(first.id))
      }
      return .changed(
        session.language.taken(alone, before: open?.id, today: session.now.today).undoable(session.layout),
        schema: "doses", data: AttackJSON.render(alone: alone))
    }
    return .changed(
      session.language.taken(doses, attack: attack, today: session.now.today).undoable(session.layout),
      schema: "doses", data: AttackJSON.render(doses, attack: attack))
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
