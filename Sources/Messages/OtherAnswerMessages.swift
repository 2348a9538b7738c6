package import Analysis
import CivilTime
package import Language
import Parsing

/// Why two comparisons of the same drug give two answers.
extension Language {
  package func otherAnswer(_ other: OtherAnswer) -> String {
    let drug = typable(other.drug)
    switch other.reason {
    case .everyStretch:
      return text(
        en:
          "`headache compare \(drug)` gives other numbers: it takes every stretch on it and without any preventive."
      )
    case .windows(let before, let on):
      return text(
        en: "`headache compare \(drug)` gives other numbers: it takes \(range(before)) and \(range(on)).")
    case .learnedBefore(let day):
      return text(
        en:
          "`headache compare \(drug)` gives another interval: it learns how much months swing from the days before "
          + "\(date(day)) alone.")
    }
  }
}
