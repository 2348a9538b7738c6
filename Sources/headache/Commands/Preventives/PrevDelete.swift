import Messages
import Rendering
import ArgumentParser
import CivilTime
import Diary
import Storage
import Parsing

struct PrevDelete: DiaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete", abstract: "Take a trial out of the diary.",
    discussion: "headache prev delete T2")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "T2, or a drug: its latest trial.")
  var words: [String]

  func perform(_ session: Session) throws -> Answer {
    let edit = try TrialEdit(session)
    let (name, rest) = try edit.split(words)
    if !rest.isEmpty { throw CommandError.unknownPreventive(words.joined(separator: " "), among: []) }
    var stored = try edit.trial(name)
    stored.isDeleted = true
    let deleted = stored
    try edit.store.write("prev delete " + words.joined(separator: " "), now: session.seconds) {
      transaction throws(StoreError) in
      try transaction.update(deleted)
    }
    try edit.store.close()
    return edit.answer(stored, session.language.trialDeleted)
  }
}
