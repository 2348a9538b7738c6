import CivilTime
import Diary
import Language
import Messages
import Parsing
import Rendering
import Storage

/// How a dose that was taken before has helped.
struct RatedDose {
  /// The dose, with what it has done.
  private let dose: Dose
  /// Its attack; `nil` where it has none.
  private let attack: Int?
  /// What was said besides, as it is noted.
  private let remark: String

  /// Rates the last dose that the words can mean; `nil`, and nothing is changed, where there is none.
  ///
  /// `note`: what was said besides.
  init?(_ effect: DoseEffect, note: String = "", _ transaction: WriteTransaction) throws(StoreError) {
    let wanted = DoseWanted(drug: effect.drug, amount: effect.amount, at: effect.at, day: effect.day)
    // The minutes have no column of their own.
    var remark = effect.minutes == nil ? "" : [effect.drug, effect.words].compactMap { $0 }.joined(by: " ")
    remark.append(note: note)
    self.remark = remark
    guard let rated = try transaction.rateLastDose(effect.relief, of: wanted, remark: remark) else {
      return nil
    }
    (attack, dose) = rated
  }

  /// What is said where the diary has no dose that the words can mean.
  static func refusal(of effect: DoseEffect) -> CommandError {
    let took = "headache took \(typable(effect.drug ?? "suma"))\(effect.drug == nil ? " 50mg" : "")"
    return .noDoseOf(effect.drug, took: took)
  }

  func answer(_ session: Session) -> Answer {
    let said = session.language.rated(dose, attack: attack, remark: remark, today: session.now.today)
    return .changed(
      said.undoable(session.layout), schema: "doses", data: AttackJSON.render([dose], attack: attack))
  }
}
