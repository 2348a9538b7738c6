import Arguments
import Language
import Messages
import Catalogue
import CivilTime
import Diary
import Rendering
import Recording
import Storage
import Parsing

/// `headache took DRUG …`: a dose, now.
struct TookCommand: DiaryCommand {
  static let name = "took"
  static let group: VerbGroup? = .logging
  static let summary = TookHelp.summary
  static let discussion = TookHelp.discussion
  static let isChanging = true

  private let noteOption: NoteOption
  private let words: [String]

  init(_ line: inout ArgumentReader) {
    noteOption = NoteOption(&line)
    words = line.words("words", help: TookHelp.words, completing: .acuteDrugs, keepsNoteMark: true)
  }

  func perform(_ session: Session) throws -> Answer {
    if noteOption.note == nil, let days = doseListDays(words, now: session.now) {
      return try DoseList.answer(days, session)
    }
    let note = noteOption.note(in: session)
    let saved = try session.change(
      beginning: try? session.open(), note: note, reading: { try read($0, note, session) },
      as: { _ in "took " + words.joined(by: " ") }
    ) { reading, transaction, store in
      try WrittenDoses(reading, session.now, transaction, store)
    }
    let line = saved.read.line
    AttackConfirmation.remark(line, session)
    if let gap = saved.read.gap, !session.quiet, let day = saved.doses.first?.takenAt?.day {
      gap.remark(excluding: DayRange(day), session)
    }
    for caution in saved.cautions {
      session.output.remark(.caution, InteractionText(session.layout).message(caution))
    }
    let today = session.now.today
    for dose in saved.there where !session.quiet {
      session.output.remark(.note, session.language.doseIsThere(dose, today: today, dose.takenAgain))
    }
    guard let attack = saved.attack else {
      if line.entry.onset?.precision == .day, let first = saved.alone.first, !session.quiet {
        session.output.remark(.note, session.language.doseWithoutTime(first.id))
      }
      let noted = saved.noted.map { session.language.noted($0, today: today) + "\n" } ?? ""
      return .changed(
        session.language.taken(saved.alone, before: saved.before, today: today).undoable(session.layout)
          + noted,
        schema: "doses", data: AttackJSON.render(alone: saved.alone))
    }
    return .changed(
      session.language.taken(saved.doses, attack: attack, today: today).undoable(session.layout)
        + (line.entry.note.isEmpty ? "" : session.language.notedThere(line.entry.note) + "\n"),
      schema: "doses", data: AttackJSON.render(saved.doses, attack: attack))
  }

  private func read(
    _ store: DiaryStore?, _ note: CommandNote, _ session: Session
  ) throws -> ReadLine {
    var line = try parseLog(
      words, now: session.now, vocabulary: session.vocabulary(store), command: "headache took",
      ofDoses: true)
    guard !line.entry.doses.isEmpty else { throw CommandError.noDrugNamed }
    guard line.entry.isOfDosesAlone else { throw CommandError.saysMoreThanDoses(words) }
    try PreventiveDose.refuse(line, words, isNew: true, session, store)
    line = line.takenAsDoses(now: session.now.moment)
    line.entry.note.append(note: try note.text() ?? "")
    try NoteText.check(line.entry.note)
    return ReadLine(line: line, gap: try LoggingGap.ended(in: store, session.now))
  }
}
