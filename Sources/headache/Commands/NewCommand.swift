import Language
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
  static let summary = Text(en: "Log a second, separate attack.")
  static let discussion = Text(
    en: """
      Takes the same words as a line without a verb, and leaves the open attack as it is.
      """)
  static let isChanging = true

  private let noteOption: NoteOption
  private let words: [String]

  init(_ line: inout ArgumentReader) {
    noteOption = NoteOption(&line)
    words = line.words(
      "words", help: Text(en: "The words of the attack."), completing: .attackWords, keepsNoteMark: true)
  }

  func perform(_ session: Session) throws -> Answer {
    try LogCommand.log(session, words, note: noteOption.note, separate: true)
  }
}
