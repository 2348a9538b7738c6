import Arguments
import Messages
import Catalogue
import CivilTime
import Diary
import Rendering
import Storage
import Parsing

/// `headache helped [DRUG] [partly|no|gone] [@TIME|DAY] [after 2h]`: the effect of a dose, of the one taken last where
/// none is named.
struct HelpedCommand: DiaryCommand {
  static let name = "helped"
  static let group: VerbGroup? = .logging
  static let summary = HelpedHelp.summary
  static let discussion = HelpedHelp.discussion
  static let isChanging = true

  private let effect: [String]

  init(_ line: inout ArgumentReader) {
    effect = line.words(
      "effect", help: HelpedHelp.effect, completing: .oneOf(["partly", "no", "gone"]), .acuteDrugs)
  }

  func perform(_ session: Session) throws -> Answer {
    let rated = try session.change(try session.open()) { store in
      guard
        let effect = parseEffect(helped: self.effect, now: session.now, vocabulary: session.vocabulary(store))
      else {
        throw CommandError.unknownEffect(self.effect.joined(by: " "))
      }
      return effect
    } as: { _ in
      (["helped"] + effect).joined(by: " ")
    } _: { effect, transaction, store in
      guard let rated = try RatedDose(effect, transaction) else {
        throw RatedDose.refusal(of: effect, session.now, in: store)
      }
      return rated
    }
    return rated.answer(session)
  }
}
