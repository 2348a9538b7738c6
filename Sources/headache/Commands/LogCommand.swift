import Language
import Arguments
import Catalogue
import CivilTime
import Diary
import Messages
import Platform
import Rendering
import Storage
import Parsing

/// `headache WORDS…`: the line typed during an attack. No question, one transaction.
struct LogCommand: DiaryCommand {
  static let name = "log"
  static let summary = Text(en: "Log an attack, or more about the open one; `log` may be left out.")
  static let discussion = Text(
    en: """
      headache 7                          an attack, now, intensity 7
      headache 7 14:30 left nausea suma   since 14:30, what came with it, what was taken
      headache log 7 -- after lunch       what follows -- is a note

      The words, in any order:  headache help words. Alone, without words, it shows today at a glance.
      """)
  static let isChanging = true

  private let noteOption: NoteOption
  private let strict: Bool
  private let words: [String]

  init(_ line: inout ArgumentReader) {
    noteOption = NoteOption(&line)
    strict = line.flag("strict", help: Text(en: "Refuse words it does not know."))
    words = line.words(
      "words", help: Text(en: "The words of the attack."), completing: .attackWords, keepsNoteMark: true,
      takesUnknownOptions: true)
  }

  func perform(_ session: Session) throws -> Answer {
    words.isEmpty && noteOption.note == nil
      ? try StatusCommand().perform(session)
      : try Self.log(session, words, note: noteOption.note, strict: strict)
  }

  /// Saves the line and answers with what to print, once it is durable and the diary closed.
  static func log(
    _ session: Session, _ words: [String], note: String? = nil, strict: Bool = false, separate: Bool = false
  ) throws -> Answer {
    if words.isEmpty, note == nil, separate { throw CommandError.nothingToLog }
    if let lines = separateDays(words, now: session.now) {
      return try logSeveralDays(
        session, lines, typed: words, note: note, strict: strict, separate: separate)
    }
    return try LoggedLine(
      session: session, words: words, note: CommandNote(note, session), strict: strict, separate: separate
    ).perform()
  }
}
