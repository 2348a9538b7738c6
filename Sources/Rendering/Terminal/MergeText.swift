import Analysis
import Catalogue
package import CivilTime
package import Diary
import Importing
import Parsing
import Messages
import Language

/// What has become of the entries of another diary.
package struct MergeText: TerminalText {
  package let layout: Layout

  package init(_ layout: Layout) { self.layout = layout }

  /// How many of a kind are named.
  private static let shown = 5

  package struct Remarked {
    package var line: Int
    package var message: String
  }

  /// The most entries of which it is said what they say otherwise.
  private static let compared = 20

  /// `file`: the other diary's; `today`: to name days by.
  package func render(_ outcome: MergeOutcome, file: String, dryRun: Bool, today: CivilDay) -> String {
    var lines = [language.merged(outcome, dryRun: dryRun)]
    if !outcome.conflicts.isEmpty { lines += conflicts(outcome, file, dryRun, today) }
    if !outcome.likely.isEmpty { lines += likely(outcome, file, today) }
    for remark in [deleted(outcome), deletedThere(outcome)].compactMap(\.self) {
      lines += layout.paragraph(remark.message, indent: "  ")
    }
    if !outcome.deletedThere.isEmpty { lines.append(language.deleteHere) }
    lines += outcome.deletedThere.prefix(Self.shown).compactMap(language.deleteLine).map { "  " + $0 }
    if !outcome.dosesTwice.isEmpty {
      lines += layout.paragraph(language.dosesTwice(outcome.dosesTwice.count), indent: "  ")
      lines += outcome.dosesTwice.prefix(Self.shown).map { "  " + language.doseTwice($0) }
    }
    if let contradicted = contradicted(outcome, today) {
      lines += layout.paragraph(contradicted, indent: "  ")
    }
    if dryRun { lines.append(language.nothingSaved) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func conflicts(
    _ outcome: MergeOutcome, _ file: String, _ dryRun: Bool, _ today: CivilDay
  ) -> [String] {
    var lines: [String] = []
    for isTaken in outcome.isTaken ? [true, false] : [false] {
      let list = outcome.conflicts.filter { (outcome.isTaken && !$0.isKept) == isTaken }
      if list.isEmpty { continue }
      lines += layout.paragraph(
        language.otherHere(list.count, isTaken: isTaken, dryRun: dryRun) + ":", indent: "  ")
      for conflict in list.prefix(Self.compared) {
        lines.append("  " + language.name(conflict, today: today) + ":")
        lines += fields(conflict, today: today).map { "    " + $0 }
      }
      if list.count > Self.compared { lines.append("  " + language.moreCells(list.count - Self.compared)) }
    }
    if !outcome.isTaken, outcome.conflicts.contains(where: { !$0.isKept }) {
      lines += [language.takeTheirs, "  " + language.importAgain(file, ["--update"])]
    }
    return lines
  }

  private func likely(_ outcome: MergeOutcome, _ file: String, _ today: CivilDay) -> [String] {
    let list = outcome.likely
    var lines = layout.paragraph(language.likelyHere(list.count) + ":", indent: "  ")
    for twin in list.prefix(Self.compared) {
      lines.append("  " + language.name(likely: twin, today: today))
      lines += fields(twin, today: today).map { "    " + $0 }
    }
    if list.count > Self.compared { lines.append("  " + language.moreCells(list.count - Self.compared)) }
    return lines + [language.takeOthers, "  " + language.importAgain(file, ["--also"])]
  }

  /// Each field that is another: `pain    7/10 -> 6.5/10`.
  package func fields(_ conflict: MergeOutcome.Conflict, today: CivilDay) -> [String] {
    switch conflict.difference {
    case .unsaid: conflict.section == .drugs ? [language.nameTaken] : []
    case .attack(let here, let there):
      AttackChangesText(layout).lines(from: here, to: there, today: today).map { line in
        String(line.drop { $0 == " " })
      }
    case .members(let members): members.map { language.change(of: $0).removingControlCharactersAndLines }
    }
  }

  package func warnings(_ outcome: MergeOutcome, today: CivilDay) -> [Remarked] {
    let others = outcome.conflicts.first.map { first in
      Remarked(
        line: first.line,
        message: "\(language.otherHere(outcome.conflicts.count, isTaken: outcome.isTaken)): "
          + names(outcome.conflicts) + ".")
    }
    let likely = outcome.likely.first.map { first in
      Remarked(
        line: first.line,
        message: "\(language.likelyHere(outcome.likely.count)): \(names(outcome.likely)).")
    }
    let twice = outcome.dosesTwice.first.map { _ in
      Remarked(
        line: 1,
        message: language.dosesTwice(outcome.dosesTwice.count) + " "
          + outcome.dosesTwice.prefix(Self.shown).map(language.doseTwice).joined(separator: "; "))
    }
    let contradicted = contradicted(outcome, today).map { Remarked(line: 1, message: $0) }
    return [others, likely, deleted(outcome), deletedThere(outcome), twice, contradicted].compactMap(\.self)
  }

  private func contradicted(_ outcome: MergeOutcome, _ today: CivilDay) -> String? {
    let days = outcome.contradicted
    if days.isEmpty { return nil }
    let shown = days.prefix(Self.shown).map { language.weekday($0, today: today) }
    return "\(language.contradictedDays(days.count)): \(shown.joined(separator: ", "))"
      + (days.count > Self.shown ? " …" : ".")
  }

  private func deleted(_ outcome: MergeOutcome) -> Remarked? {
    outcome.deleted.first.map {
      Remarked(line: $0.line, message: language.staysDeleted(outcome.deleted.count, names(outcome.deleted)))
    }
  }

  private func deletedThere(_ outcome: MergeOutcome) -> Remarked? {
    let list = outcome.deletedThere
    return list.first.map {
      Remarked(line: $0.line, message: language.deletedThere(list.count, names(list)))
    }
  }

  private func names(_ list: [MergeOutcome.Conflict]) -> String {
    let names = list.prefix(Self.shown).map { language.name($0.section, $0.name) }
    return (names + (list.count > Self.shown ? ["…"] : [])).joined(separator: ", ")
  }
}
