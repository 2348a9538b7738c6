import CivilTime
import Diary
import Language
import Messages
import Parsing
import Rendering
import Storage

/// How a dose that was taken before has helped.
enum RatedDose {
  /// Rates the last dose that the words can mean.
  ///
  /// `nil`, and nothing is changed, where there is none and `isSaid` is false.
  static func rate(
    _ effect: DoseEffect, _ session: Session, _ store: DiaryStore?, command: String, orRefuse: Bool
  ) throws -> Answer? {
    let took = "headache took \(typable(effect.drug ?? "suma"))\(effect.drug == nil ? " 50mg" : "")"
    guard let store else {
      guard orRefuse else { return nil }
      throw CommandError.noDoseOf(effect.drug, took: took)
    }
    let wanted = DoseWanted(drug: effect.drug, amount: effect.amount, at: effect.at, day: effect.day)
    // The minutes have no column of their own.
    let remark =
      effect.minutes == nil ? "" : [effect.drug, effect.words].compactMap { $0 }.joined(by: " ")
    let rated = try store.write(command, now: session.seconds) { transaction in
      let rated = try transaction.rateLastDose(effect.relief, of: wanted, remark: remark)
      guard rated != nil || !orRefuse else { throw CommandError.noDoseOf(effect.drug, took: took) }
      return rated
    }
    guard let (attack, dose) = rated else { return nil }
    try store.close()
    let language = session.language
    let said = language.rated(dose, attack: attack, remark: remark, today: session.now.today)
    return .changed(
      said.undoable(session.layout), schema: "doses", data: AttackJSON.render([dose], attack: attack))
  }
}
