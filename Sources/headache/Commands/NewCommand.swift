import Messages
import Arguments
import Catalogue
import CivilTime
import Diary
import Rendering
import Storage
import Parsing

/// `headache new WORDS…`: an attack of its own although one is open.
struct NewCommand: DiaryCommand {
  static let name = "new"
  static let group: VerbGroup? = .logging
  static let summary = NewHelp.summary
  static let discussion = NewHelp.discussion
  static let isChanging = true

  private let noteOption: NoteOption
  private let words: [String]

  init(_ line: inout ArgumentReader) {
    noteOption = NoteOption(&line)
    words = line.words("words", help: NewHelp.words, completing: .attackWords, keepsNoteMark: true)
  }

  func perform(_ session: Session) throws -> Answer {
    try LogCommand.log(session, words, note: noteOption.note, separate: true)
  }
}
