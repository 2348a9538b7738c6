import Arguments
import Language
import Messages
import Catalogue
import CivilTime
import Diary
import Rendering
import Storage
import Parsing

/// `headache over [WHEN]`.
struct OverCommand: DiaryCommand {
  static let name = "over"
  static let group: VerbGroup? = .logging
  static let summary = OverHelp.summary
  static let discussion = OverHelp.discussion
  static let isChanging = true

  private let when: [String]
  private let note: String

  init(_ line: inout ArgumentReader) {
    let words = line.words("when", help: OverHelp.when, completing: .days, keepsNoteMark: true)
    let mark = words.firstIndex(of: "--") ?? words.endIndex
    when = Array(words[..<mark])
    note = words[mark...].dropFirst().joined(separator: " ")
  }

  /// For a line that says the same without the verb.
  init(when: [String]) { (self.when, note) = (when, "") }

  func perform(_ session: Session) throws -> Answer {
    try NoteText.check(note)
    let spoken = isEndUnknown(when) ? nil : try Self.read(when, session)
    let ended = try session.change(
      try session.open(), reading: { _ in spoken }, as: { _ in EndedAttack.command(when) },
      { spoken, transaction, store in
        try EndedAttack(spoken, isNow: when.isEmpty, note: note, session.now, transaction, store)
      })
    return ended.answer(session)
  }

  /// When it ended, as the words say; how they were read is said at once.
  static func read(_ when: [String], _ session: Session) throws -> SpokenMoment {
    let spoken = try parseEnd(when, now: session.now, command: "headache over")
    for echo in spoken.echoes where !session.quiet {
      session.output.remark(.note, session.language.echo(echo))
    }
    return spoken
  }
}
