package import CivilTime
package import Diary

/// A dose without an attack as an edit makes it, and what there is to say about how the words were read.
package struct DoseEdit: Hashable, Sendable {
  package let dose: Dose
  package let line: ParsedLine
}

/// Reads `edit D3 WORDS…`: another amount, count, time, effect or drug of a dose that belongs to no attack.
///
/// What is not named stays; a time without a day is of the dose's own day.
package func parseDoseEdit(
  _ words: [String], of old: Dose, now: Now, vocabulary: Vocabulary, command: String
) throws(ParseError) -> DoseEdit {
  var parser = LogParser(Line(words, command: command), now, vocabulary, isEdit: true)
  parser.edited = Attack(onset: Onset(old.takenAt ?? now.moment), end: .unknown)
  parser.doses = [SpokenDose(name: old.drug, known: nil, end: 0)]
  var line = try parser.parse()
  let entry = line.entry
  guard entry.isOfDosesAlone, entry.note.isEmpty, let spoken = parser.doses.last, parser.doses.count <= 2,
    entry.onset.map({ $0.precision != .day }) ?? true
  else { throw ParseError(.notADose(words.joined(separator: " "))) }
  line.warnings.removeAll {
    switch $0 {
    case .startAfterDrug, .doseFarFromAttack: true
    default: false
    }
  }
  var dose = old
  if parser.doses.count == 2 {
    dose.drug = spoken.name
    dose.amount = spoken.known?.usualDose
  }
  dose.amount = spoken.amount == nil && spoken.portion == nil ? dose.amount : spoken.amountTaken
  dose.count = spoken.count ?? dose.count
  dose.relief = spoken.relief ?? dose.relief
  dose.takenAt = entry.doses.last?.takenAt ?? entry.onset?.moment ?? dose.takenAt
  return DoseEdit(dose: dose, line: line)
}
