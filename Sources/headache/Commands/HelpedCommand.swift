import Arguments
import Language
import Messages
import Catalogue
import CivilTime
import Diary
import Rendering
import Storage
import Parsing

/// `headache helped [partly|no|gone]`: the effect of the dose taken last.
struct HelpedCommand: DiaryCommand {
  static let name = "helped"
  static let summary = Text(en: "Note how much the last dose helped.")
  static let discussion = Text(
    en: """
      headache helped
      headache helped partly
      headache helped no
      headache helped gone
      """)
  static let isChanging = true

  private let effect: String

  init(_ line: inout ArgumentReader) {
    effect = line.word(
      "effect", default: "yes", help: Text(en: "partly, no, gone; \"helped\" if left out."),
      completing: .oneOf(["partly", "no", "gone"]))
  }

  func perform(_ session: Session) throws -> Answer {
    let relief: Relief
    switch effect.lowercased() {
    case "yes", "good": relief = .good
    case "partly", "some": relief = .some
    case "no", "not", "none": relief = .none
    case "gone": relief = .gone
    default:
      throw CommandError.unknownEffect(effect)
    }
    let store = try session.open()
    let (attack, dose) = try store.write(
      effect == "yes" ? "helped" : "helped \(effect)", now: session.seconds
    ) {
      transaction in
      guard let rated = try transaction.rateLastDose(relief) else { throw CommandError.noDoseToRate }
      return rated
    }
    try store.close()
    return .changed(
      session.language.rated(dose, today: session.now.today).undoable(session.layout), schema: "doses",
      data: AttackJSON.render([dose], attack: attack))
  }
}
