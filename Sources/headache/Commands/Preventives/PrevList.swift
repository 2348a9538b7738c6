import Language
import Messages
import Analysis
import Arguments
import CivilTime
import Diary
import Rendering
import Storage
import Parsing

struct PrevList: DiaryCommand {
  static let name = "list"
  static let summary = PrevListHelp.summary

  private let words: [String]

  init(_ line: inout ArgumentReader) {
    words = line.words("words", help: .empty, isHidden: true)
  }

  // The list is what `prev` alone means, so that a mistyped `prev start` arrives here.
  func perform(_ session: Session) throws -> Answer {
    if let word = words.first {
      throw CommandError.unknownPreventiveVerb(word)
    }
    let store = try session.openToRead()
    let trials = try store.trials()
    let standings = try trials.map { try TrialStanding($0, store, session.now.today) }
    let (words, short) = (PreventiveText(session.layout), TrialStandingText(session.layout))
    return .shown(
      trials.isEmpty
        ? session.language.noPreventive
        : standings.map { words.line($0.stored, today: session.now.today, standing: short.short($0)) }
          .joined(),
      schema: "trials", data: .array(standings.map(\.json)))
  }
}
