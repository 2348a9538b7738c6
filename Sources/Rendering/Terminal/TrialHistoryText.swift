import Messages
import Language
package import Analysis
import CivilTime
import Diary

/// Every preventive tried, as a table of at most 80 columns.
package enum TrialHistoryText {
  /// With `ascii`, no character beyond ASCII of our own; names keep theirs.
  package static func render(_ history: [TriedPreventive], ascii: Bool = false) -> String {
    let heading = row("", "preventive", "taken", "dose", "days", "headache days")
    let under = row("", "", "", "", "at it", "per 28")
    let head = PageWidth.isNarrow ? [] : ["\(heading)", "\(under)"]
    return (head + history.flatMap { lines($0, ascii) })
      .map { $0.trimmedRight + "\n" }.joined()
  }

  private static func lines(_ tried: TriedPreventive, _ ascii: Bool) -> [String] {
    let name = tried.trial.drug.removingControlCharactersAndLines
    let isLong = name.columns > 17
    let period = Language.english.compactRange(tried.taken)
    let first = row(
      "T\(tried.preventive.id)", isLong ? "" : name, ascii ? period.replacing("–", with: "-") : period,
      tried.dose.map { "\($0)" } ?? "", "\(tried.daysAtDose)", Language.english.rates(tried, ascii: ascii))
    var facts = [
      Language.english.change(tried, ascii: ascii), Language.english.length(tried),
      Language.english.end(tried),
    ]
    if let interval = tried.trial.intervalDays { facts.append("every \(interval) days") }
    if !tried.trial.effectWords.isEmpty {
      facts.append(
        "noted: " + tried.trial.effectWords.map(\.removingControlCharactersAndLines).joined(separator: ", "))
    }
    if let missed = Language.english.missed(tried.preventive, today: tried.today) { facts.append(missed) }
    if PageWidth.isNarrow {
      let rates = Language.english.rates(tried, ascii: ascii)
      let dose = tried.dose.map { ", \($0), \(tried.daysAtDose) days at it" } ?? ""
      facts.insert("headache days per 28: \(rates)", at: 0)
      facts.insert("\(ascii ? period.replacing("–", with: "-") : period)\(dose)", at: 0)
      return ["T\(tried.preventive.id)".left(6) + name]
        + facts.joined(separator: "; ").wrapped(to: 74).map { "      " + $0 }
    }
    let details = facts.joined(separator: "; ").wrapped(to: 74).map { "      " + $0 }
    // A long name has a line to itself.
    return isLong
      ? ["T\(tried.preventive.id)".left(6) + name, "".left(6) + first.dropFirst(6)] + details
      : [first] + details
  }

  private static func row(
    _ id: String, _ drug: String, _ taken: String, _ dose: String, _ days: String, _ rates: String
  ) -> String {
    id.left(6) + drug.left(18) + taken.left(21) + dose.left(11) + days.right(5) + "   " + rates
  }
}

extension String {
  fileprivate var trimmedRight: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
