import Language
import Analysis
import AnalysisInput
import Arguments
import CivilTime
import Platform
import Rendering
import Storage
import Parsing

/// `headache overuse`.
struct OveruseCommand: DiaryCommand {
  static let name = "overuse"
  static let summary = Text(en: "Count the days with acute drugs, class by class.")
  static let discussion = Text(
    en: """
      headache overuse
      headache overuse -n 12

      Days with a triptan, an ergot, an opioid, a combination analgesic, or paracetamol and NSAIDs, in the last
      three windows of 30 days and by calendar month, beside the number of days that doctors use as a warning
      (ICHD-3 8.2). Days, not doses; a count, not a diagnosis. Preventive intakes are left out.
      """)

  private let number: Int

  init(_ line: inout ArgumentReader) {
    number = line.number("number", short: "n", default: 6, help: Text(en: "How many calendar months."))
  }

  func perform(_ session: Session) throws -> Answer {
    let most = try NumberOfMonths.atLeastOne(number)
    let store = try session.openToRead()
    let snapshot = try store.withVerifiedSnapshot { try DiarySnapshot(store, now: session.now) }
    let overuse = Overuse(in: snapshot.table, months: most)
    return .shown(
      OveruseText(session.layout).render(overuse),
      schema: "overuse", data: OveruseJSON.data(overuse)
    ).paged
  }
}
