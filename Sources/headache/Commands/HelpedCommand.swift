import Arguments
import Language
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
  static let summary = Text(en: "Note how much the last dose helped.")
  static let discussion = Text(
    en: """
      headache helped
      headache helped partly
      headache helped no
      headache helped gone
      headache helped suma
      headache helped suma @7:00 partly after 2h
      """)
  static let isChanging = true

  private let effect: [String]

  init(_ line: inout ArgumentReader) {
    effect = line.words(
      "effect",
      help: Text(en: "partly, no, gone; \"helped\" if left out. The drug, its @time, after how long."),
      completing: .oneOf(["partly", "no", "gone"]), .acuteDrugs)
  }

  func perform(_ session: Session) throws -> Answer {
    let rated = try session.change(try session.open()) { store in
      guard let effect = parseEffect(spoken, now: session.now, vocabulary: session.vocabulary(store)) else {
        throw CommandError.unknownEffect(self.effect.joined(separator: " "))
      }
      return effect
    } as: { _ in
      (["helped"] + effect).joined(separator: " ")
    } _: { effect, transaction, _ in
      guard let rated = try RatedDose(effect, transaction) else { throw RatedDose.refusal(of: effect) }
      return rated
    }
    return rated.answer(session)
  }

  /// The words as a line without the verb says them: `no suma` is `did not help suma`.
  private var spoken: [String] {
    for (index, word) in effect.enumerated() {
      var rest = effect
      rest.remove(at: index)
      switch word.lowercased() {
      case "yes", "good": return ["helped"] + rest
      case "partly", "some": return ["partly"] + rest
      case "no", "not", "none": return ["nothelped"] + rest
      case "gone": return ["gone"] + rest
      default: continue
      }
    }
    return ["helped"] + effect
  }
}
