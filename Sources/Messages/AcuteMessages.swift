package import Analysis
import CivilTime
package import Diary
package import Language

/// Every sentence about what acute drugs did.
extension Language {
  /// Which days the table is of, and how much of them is known.
  package func acuteHeading(_ response: AcuteResponse) -> String {
    text(
      en:
        "Acute drugs, \(range(response.range)): recorded on \(response.recorded) of \(response.range.count) days"
    )
  }

  package var noAcuteDrug: String { text(en: "No acute drug is recorded on these days.") }

  package var drugHead: String { text(en: "drug") }
  package var daysHead: String { text(en: "days") }
  package var dosesHead: String { text(en: "doses") }
  package var notRatedHead: String { text(en: "not noted") }
  package var repeatedHead: String { text(en: "again") }

  /// What the effect of a dose is called in a narrow column.
  package func column(_ relief: Relief) -> String {
    switch relief {
    case .gone: text(en: "pain-free")
    case .good: text(en: "helped")
    case .some: text(en: "partly")
    case .none: text(en: "not")
    }
  }

  /// What the columns count.
  package var acuteColumns: String {
    text(
      en:
        "Pain-free, helped, partly, not: doses by the effect that was noted. Again: another dose of the same drug "
        + "within 24 hours, of the doses whose time is known.")
  }

  package var acuteCaution: String {
    text(en: "Counts, no comparison of drugs: worse attacks may get the stronger one.")
  }

  /// `3/14`.
  package func repeated(_ drug: DrugResponse) -> String {
    drug.timed == 0 ? "–" : "\(drug.repeated)/\(drug.timed)"
  }

  /// The same where the heading is above it.
  package func acuteNote(_ response: AcuteResponse) -> String {
    text(en: "\(range(response.range)); recorded on \(response.recorded) of \(response.range.count) days")
  }

  package var acutePanelHeading: String { text(en: "Acute drugs and their effect") }

  /// That the page has no room for so many drugs.
  package func acuteDrugsLeftOut(_ count: Int) -> String {
    text(
      en: plural(
        count, one: "1 taken on fewer days is left out here.",
        other: "\(count) taken on fewer days are left out here."))
  }
}
