import Language
import Arguments
import Messages
import Rendering
import CivilTime
import Diary
import Storage
import Parsing

struct PrevDelete: DiaryCommand {
  static let name = "delete"
  static let summary = PrevDeleteHelp.summary
  static let discussion = PrevDeleteHelp.discussion
  static let aliases = ["remove", "rm"]
  static let isChanging = true

  private let words: [String]

  init(_ line: inout ArgumentReader) {
    words = line.requiredWords("words", help: PrevDeleteHelp.words, completing: .trials, .days)
  }

  func perform(_ session: Session) throws -> Answer {
    try TrialEdit.run("prev delete " + words.joined(separator: " "), session) { edit, transaction in
      let (name, rest) = try edit.split(words)
      if !rest.isEmpty { throw CommandError.unknownPreventive(words.joined(separator: " "), among: []) }
      var stored = try edit.trial(name)
      stored.isDeleted = true
      try transaction.update(stored)
      return edit.answer(stored, session.language.trialDeleted)
    }
  }
}
