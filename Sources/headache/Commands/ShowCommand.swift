import Messages
import Analysis
import AnalysisInput
import Arguments
import CivilTime
import Diary
import Rendering
import Storage
import Parsing

/// `headache show ID|last|DAY|RANGE`.
struct ShowCommand: DiaryCommand {
  static let name = "show"
  static let group: VerbGroup? = .looking
  static let mayBeTried = true
  static let summary = ShowHelp.summary
  static let discussion = ShowHelp.discussion

  private let what: [String]

  init(_ line: inout ArgumentReader) {
    what = AttackReference.plain(
      line.words("what", help: ShowHelp.what, default: "last", completing: .attacks, .nothing))
  }

  func perform(_ session: Session) throws -> Answer {
    let store = try session.openToRead()
    if what.count == 1, namesEntry(what[0]) {
      return try store.snapshot { try entry(what[0], store, session) }
    }
    if what.count == 1, let number = Self.number(what[0], after: "n") {
      guard let note = try store.dayNote(number) else { throw CommandError.noSuchNote(what[0]) }
      return try DayLook.answer(DayRange(note.day), session, store)
    }
    return try DayLook.answer(days(session), session, store)
  }

  /// `3` of `T3`; `nil` for another word.
  private static func number(_ word: String, after letter: String) -> Int? {
    word.first?.lowercased() == letter ? Int(word.dropFirst()) : nil
  }

  /// Whether a dose, a trial or an attack is named, as against days or a note of one.
  private func namesEntry(_ word: String) -> Bool {
    LoneDose.number(word) != nil || Self.number(word, after: "t") != nil || AttackReference(word) != nil
  }

  private func entry(_ word: String, _ store: DiaryStore, _ session: Session) throws -> Answer {
    if let number = LoneDose.number(word) {
      let stored = try LoneDose.find(number, in: store)
      return .shown(
        LoneDoseText(session.layout).line(stored, today: session.now.today), schema: "doses",
        data: AttackJSON.render(alone: [stored]))
    }
    if Self.number(word, after: "t") != nil { return try PrevShow.show(word, store, session) }
    return try DayLook.answer(try AttackReference.find(word, in: store), store, session)
  }

  private func days(_ session: Session) throws -> DayRange {
    do throws(ParseError) {
      return try daysSoFar(what, now: session.now, command: "headache show")
    } catch {
      if case .notADay(let text) = error.cause { throw CommandError.neitherNumberNorDay(text) }
      throw error
    }
  }
}
