import CivilTime
import Parsing
import Rendering
import Storage

/// The doses of a day: what `took` asks for where it names no drug.
enum DoseList {
  /// The days that the words of `took` are about, if they are about nothing else: none at all is today.
  static func days(_ words: [String], _ now: Now) -> DayRange? {
    guard let first = words.first else { return DayRange(now.today) }
    // Nearly every line names a drug, and is not read twice for this.
    guard words.allSatisfy({ !$0.hasSuffix("mg") && !$0.hasPrefix("@") }), beginsDays(first) else {
      return nil
    }
    return try? daysSoFar(words, now: now, command: "headache took")
  }

  private static let beginnings = [
    "tod", "yes", "las", "thi", "pas", "on", "fro", "all", "mon", "tue", "wed", "thu", "fri", "sat", "sun",
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  private static func beginsDays(_ word: String) -> Bool {
    let key = word.lowercased()
    return key.first?.isNumber ?? false || beginnings.contains { key.hasPrefix($0) }
  }

  static func answer(_ days: DayRange, _ session: Session) throws -> Answer {
    let store = try session.openToRead()
    let doses = try store.snapshot { try store.notedDoses(in: days) }
    return .shown(
      DoseListText(session.layout).text(doses, of: days, today: session.now.today), schema: "intakes",
      data: AttackJSON.render(noted: doses, of: days)
    ).paged
  }
}
