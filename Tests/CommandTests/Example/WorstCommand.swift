import Arguments
import Diary
import Messages
import Parsing
import Rendering
import Storage

@testable import headache

/// `headache worst [DAYS]`: the attack of the highest intensity.
struct WorstCommand: DiaryCommand {
  static let name = "worst"
  static let group: VerbGroup? = .looking
  static let summary = WorstHelp.summary
  static let discussion = WorstHelp.discussion

  private let when: [String]

  // What is asked for here is what the verb takes.
  init(_ line: inout ArgumentReader) {
    when = line.words("when", help: WorstHelp.when, completing: .days)
  }

  func perform(_ session: Session) throws -> Answer {
    let days = when.isEmpty ? nil : try daysSoFar(when, now: session.now, command: "headache worst")
    let attacks = try session.openToRead().attacks(in: days, limit: .max)
    guard let worst = attacks.max(by: { ($0.attack.peak ?? Intensity(0)) < ($1.attack.peak ?? Intensity(0)) })
    else {
      throw CommandError.noWorstAttack
    }
    return .shown(
      AttackText(session.layout).block(id: worst.id, worst.attack, today: session.now.today),
      schema: "attack", data: AttackJSON.render(id: worst.id, worst.attack))
  }
}
