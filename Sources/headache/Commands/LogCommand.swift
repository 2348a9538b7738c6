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
  static let group: VerbGroup? = .logging
  static let summary = LogHelp.summary
  static let discussion = LogHelp.discussion
  static let isChanging = true

  private let noteOption: NoteOption
  private let strict: Bool
  private let words: [String]

  init(_ line: inout ArgumentReader) {
    noteOption = NoteOption(&line)
    strict = line.flag("strict", help: LogHelp.strict)
    words = line.words(
      "words", help: LogHelp.words, completing: .attackWords, keepsNoteMark: true, takesUnknownOptions: true)
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
