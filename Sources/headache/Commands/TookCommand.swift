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
      return .changed(
        TakenText(session.layout).text(
          alone: saved.alone, before: saved.before, noted: saved.noted, today: today),
        schema: "doses", data: AttackJSON.render(alone: saved.alone))
    }
    return .changed(
      TakenText(session.layout).text(
        saved.doses, attack: attack, note: line.entry.note, today: today),
      schema: "doses", data: AttackJSON.render(saved.doses, attack: attack))
  }

  private func parse(
    _ words: [String], _ session: Session, _ store: DiaryStore?
  ) throws(ParseError) -> ParsedLine {
    try parseLog(
      words, now: session.now, vocabulary: session.vocabulary(store), command: "headache took", ofDoses: true)
  }

  private func read(
    _ store: DiaryStore?, _ note: CommandNote, _ session: Session
  ) throws -> ReadLine {
    var line: ParsedLine
    do throws(ParseError) {
      line = try parse(words, session, store)
      // `1 more` names no drug, and is none.
      if line.entry.doses.isEmpty, let named = try? TakenAgain(words, session, store) {
        line = try parse(named.words, session, store)
      }
    } catch {
      // `another one at 17:00`: one more of the drug taken last.
      guard let named = try TakenAgain(words, session, store),
        let again = try? parse(named.words, session, store)
      else { throw error }
      line = again
    }
    guard !line.entry.doses.isEmpty else { throw CommandError.noDrugNamed }
    guard line.entry.isOfDosesAlone else { throw CommandError.saysMoreThanDoses(words) }
    try PreventiveDose.refuse(line, words, isNew: true, session, store)
    line = line.takenAsDoses(now: session.now.moment)
    line.entry.note.append(note: try note.text() ?? "")
    try NoteText.check(line.entry.note)
    return ReadLine(line: line, gap: try LoggingGap.ended(in: store, session.now))
  }
}
