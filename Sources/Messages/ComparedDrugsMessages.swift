package import Analysis
import Diary
package import Language

/// Every preventive against the days without any.
extension Language {
  package var comparedDrugs: String {
    text(en: "Headache days per 28 without any preventive and on each one")
  }

  package var noneBegun: String { text(en: "No preventive has been begun in this diary.") }

  /// `Milnacipran 100 mg`.
  package func title(_ comparison: Comparison) -> String {
    guard let drug = comparison.drug else { return twoRanges }
    let name = drug.removingControlCharactersAndLines.capitalizedFirst
    guard let dose = comparison.dose, dose != .unspecified else { return name }
    return text(en: "\(name) \(dose)")
  }

  /// Why a drug has no row of numbers.
  package func notCompared(_ measure: MeasureComparison?) -> String {
    guard let measure else { return text(en: "too few recorded days") }
    return noChange(measure)
  }

  package var interimMark: String { text(en: "interim") }

  package func windowsMark(_ isThere: Bool) -> String? {
    isThere
      ? text(
        en:
          "* The 84 days before the drug and the last 84 on it until it was judged; the others are levels over all stretches."
      )
      : nil
  }

  /// How many such comparisons find a fall where nothing changed.
  package var severalDrugs: String {
    text(
      en:
        "Of five preventives that change nothing at least one seems to bring fewer headache days in 7 to 23 of 100 "
        + "diaries.")
  }
}
