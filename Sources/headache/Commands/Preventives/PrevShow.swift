import Messages
import Analysis
import Arguments
import CivilTime
import Diary
import Rendering
import Storage
import Parsing

struct PrevShow: DiaryCommand {
  static let name = "show"
  static let summary = PrevShowHelp.summary
  static let discussion = PrevShowHelp.discussion

  private let words: [String]

  init(_ line: inout ArgumentReader) {
    words = line.requiredWords("words", help: PrevShowHelp.words, completing: .trials, .days)
  }

  func perform(_ session: Session) throws -> Answer {
    try Self.show(words.joined(separator: " "), try session.openToRead(), session)
  }

  /// The page of the trial that is named: `T2`, or a drug's latest.
  static func show(_ words: String, _ store: DiaryStore, _ session: Session) throws -> Answer {
    let name = words.lowercased()
    let drug = session.drugName(name, in: store)
    let trials = try store.trials()
    guard let stored = trials.meant(by: name, drug).last else {
      throw CommandError.unknownPreventive(drug, among: trials)
    }
    let standing = try TrialStanding(stored, store, session.now.today)
    return .shown(TrialStandingText(session.layout).page(standing), schema: "trial", data: standing.json)
  }
}
