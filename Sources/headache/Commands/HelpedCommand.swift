import Messages
import Language
import ArgumentParser
import Catalogue
import CivilTime
import Diary
import Rendering
import Storage
import Parsing

/// `headache helped [partly|no|gone]`: the effect of the dose taken last.
struct HelpedCommand: DiaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "helped", abstract: "Note how much the last dose helped.",
    discussion: "headache helped\nheadache helped partly\nheadache helped no\nheadache helped gone")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "partly, no, gone; \"helped\" if left out.")
  var effect: String = "yes"

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
    let rated = try store.write(effect == "yes" ? "helped" : "helped \(effect)", now: session.seconds) {
      transaction throws(StoreError) -> (attack: Int?, dose: Dose)? in
      try transaction.rateLastDose(relief)
    }
    try store.close()
    guard let (attack, dose) = rated else {
      throw CommandError.noDoseToRate
    }
    return .changed(
      session.language.rated(dose, today: session.now.today).undoable(session.layout), schema: "doses",
      data: AttackJSON.render([dose], attack: attack))
  }
}
