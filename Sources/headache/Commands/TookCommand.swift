import Arguments
import Language
import Messages
import Catalogue
import CivilTime
import Diary
import Rendering
import Storage
import Parsing

/// `headache took DRUG …`: a dose, now.
struct TookCommand: DiaryCommand {
  static let name = "took"
  static let summary = Text(en: "Log an acute dose, for the open attack or on its own.")
  static let discussion = Text(
    en: """
      headache took suma 50mg
      headache took 2x ibu 400mg @14:40
      headache took                        what was taken today
      headache took yesterday              what was taken that day
      """)
  static let isChanging = true

  private let noteOption: NoteOption
  private let words: [String]

  init(_ line: inout ArgumentReader) {
    noteOption = NoteOption(&line)
    words = line.words(
      "words", help: Text(en: "The drug, its dose, and @time; a day, or nothing, lists what was taken."),
      completing: .acuteDrugs, keepsNoteMark: true)
  }

  func perform(_ session: Session) throws -> Answer {
    if noteOption.note == nil, let days = DoseList.days(words, session.now) {
      return try DoseList.answer(days, session)
    }
    let existing = try? session.open()
    var line = try parseLog(
      words, now: session.now, vocabulary: session.vocabulary(existing), command: "headache took",
      ofDoses: true)
    guard !line.entry.doses.isEmpty else {
      throw CommandError.noDrugNamed
    }
    guard line.entry.isOfDosesAlone else { throw CommandError.saysMoreThanDoses(words) }
    line.entry.note.append(note: try noteOption.text(session) ?? "")
    try NoteText.check(line.entry.note)
    // No diary is begun for a note that has no place in it.
    if existing == nil, !line.entry.note.isEmpty { throw CommandError.nowhereToNote(line.entry.note) }
    let store = try existing ?? session.openOrCreate()
    let note = line.entry.note
    let doses = line.takenDoses(at: session.now.moment)
    let lapse = try LoggingGap(store, session.now)
    let saved = try store.write("took " + words.joined(separator: " "), now: session.seconds) {
      transaction in
      // Before the doses themselves are in the diary.
      let warnings = try Interactions.warnings(taking: doses, at: session.now.moment, in: store)
      let open = try transaction.openAttack()
      // A dose of days before the attack belongs to none.
      if var stored = open,
        doses.allSatisfy({ stored.attack.mayInclude($0) })
      {
        stored.attack.doses += doses
        stored.attack.note.append(note: note)
        try transaction.update(stored)
        return Saved(attack: stored.id, cautions: try Interactions.markShown(warnings, transaction))
      }
      // A dose without an attack has no place for a note, and none may be lost.
      guard note.isEmpty else { throw CommandError.nowhereToNote(note, open: open?.id) }
      var alone: [StoredDose] = []
      for dose in doses { alone.append(StoredDose(id: try transaction.add(dose), dose: dose)) }
      return Saved(open: open?.id, alone: alone, cautions: try Interactions.markShown(warnings, transaction))
    }
    try store.close()
    AttackConfirmation.remark(line, session)
    if let lapse, !session.quiet, let day = doses.first?.takenAt?.day {
      lapse.remark(without: DayRange(day), session.language)
    }
    for caution in saved.cautions {
      Output.remark(.caution, InteractionText(session.layout).message(caution))
    }
    guard let attack = saved.attack else {
      if line.entry.onset?.precision == .day, let first = saved.alone.first, !session.quiet {
        Output.remark(.note, session.language.doseWithoutTime(first.id))
      }
      return .changed(
        session.language.taken(saved.alone, before: saved.open, today: session.now.today).undoable(
          session.layout),
        schema: "doses", data: AttackJSON.render(alone: saved.alone))
    }
    return .changed(
      session.language.taken(doses, attack: attack, today: session.now.today).undoable(session.layout),
      schema: "doses", data: AttackJSON.render(doses, attack: attack))
  }

  /// Where the doses went: to the attack of this number, or to none.
  private struct Saved {
    var attack: Int?
    /// The open attack that they were taken before.
    var open: Int?
    var alone: [StoredDose] = []
    var cautions: [DrugCaution]
  }
}

extension ParsedLine {
  /// The doses of a line that is about nothing else: a time without its `@` is when they were taken, for there
  /// is no attack that it could be the start of.
  fileprivate mutating func takenDoses(at now: Moment) -> [Dose] {
    warnings.removeAll {
      if case .startAfterDrug = $0 { true } else { false }
    }
    return entry.doses.map { dose in
      var dose = dose
      if dose.takenAt == nil || dose.takenAt == now { dose.takenAt = entry.onset?.moment ?? now }
      return dose
    }
  }
}
