import Messages
import Language
package import Analysis
import CivilTime
import Diary

/// Every preventive tried, as a table.
package struct TrialHistoryText: TerminalText {
  package let layout: Layout

  package init(_ layout: Layout) { self.layout = layout }

  package func render(_ history: [TriedPreventive]) -> String {
    return ((layout.isNarrow ? [] : heads) + history.flatMap { lines($0) })
      .map { $0.trimmedRight + "\n" }.joined()
  }

  private var heads: [String] {
    let columns = [TriedColumn.preventive, .taken, .dose, .days, .rates].map(language.head)
    return [columns.map(\.first), columns.map(\.second)].map { row("", $0[0], $0[1], $0[2], $0[3], $0[4]) }
  }

  private func lines(_ tried: TriedPreventive) -> [String] {
    let ascii = layout.ascii
    let name = tried.trial.drug.removingControlCharactersAndLines
    let isLong = name.columns > 17
    let period = language.compactRange(tried.taken)
    let first = row(
      "T\(tried.preventive.id)", isLong ? "" : name, ascii ? period.replacing("–", with: "-") : period,
      dose(tried) ?? "", "\(tried.daysAtDose)", language.rates(tried, ascii: ascii))
    var facts = [
      language.change(tried, ascii: ascii), language.length(tried),
      language.end(tried),
    ]
    if let interval = tried.trial.intervalDays { facts.append(language.everyDays(interval)) }
    if !tried.trial.effectWords.isEmpty {
      facts.append(language.effectsNoted(tried.trial.effectWords.map(\.removingControlCharactersAndLines)))
    }
    if let missed = language.missed(tried.preventive, today: tried.today) { facts.append(missed) }
    if layout.isNarrow {
      let rates = language.rates(tried, ascii: ascii)
      let dose = dose(tried) == nil ? "" : tried.dose.map { language.held($0, days: tried.daysAtDose) } ?? ""
      facts.insert(language.headacheDaysPer28(rates), at: 0)
      facts.insert("\(ascii ? period.replacing("–", with: "-") : period)\(dose)", at: 0)
      return ["T\(tried.preventive.id)".left(6) + name]
        + layout.paragraph(facts.joined(separator: "; "), beside: 6).map { "      " + $0 }
    }
    let details = layout.paragraph(facts.joined(separator: "; "), beside: 6).map { "      " + $0 }
    // A long name has a line to itself.
    return isLong
      ? ["T\(tried.preventive.id)".left(6) + name, "".left(6) + first.dropFirst(6)] + details
      : [first] + details
  }

  private func dose(_ tried: TriedPreventive) -> String? {
    tried.dose.flatMap { $0 == .unspecified ? nil : "\($0)" }
  }

  private func row(
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
