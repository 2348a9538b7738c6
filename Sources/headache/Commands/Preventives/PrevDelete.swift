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
  static let summary = Text(en: "Take a trial out of the diary.")
  static let discussion = Text(
    en: """
      headache prev delete T2
      """)
  static let aliases = ["remove", "rm"]
  static let isChanging = true

  private let words: [String]

  init(_ line: inout ArgumentReader) {
    words = line.requiredWords(
      "words", help: Text(en: "T2, or a drug: its latest trial."), completing: .trials, .days)
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
