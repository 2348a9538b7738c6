import ArgumentParser
import Catalogue
import CivilTime
import Diary
import Rendering
import Storage
import Parsing

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
