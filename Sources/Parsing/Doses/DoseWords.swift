import CivilTime
package import Diary

/// Reads one dose: `25mg`, `12.5 mg`, `155 units`.
package func parseDose(_ words: [String]) throws(ParseError) -> Amount {
  let text = words.joined(separator: " ").lowercased()
  let number = text.prefix { $0.isNumber || $0 == "." || $0 == "," }
  if let (decimal, separated) = Amount.twoReadings(number) {
    let unit = text[number.endIndex...].filter { $0 != " " }
    throw ParseError(
      .twoAmounts(words.joined(separator: " ")),
      lines: [separated, decimal].map { Amount(thousandths: $0, unit: .milligram).number + unit })
  }
  if let amount = Amount(text) { return amount }
  if Amount.thousandths(Array(text.utf8)[...]) != nil { throw ParseError(.doseWithoutUnit(text)) }
  throw ParseError(.notADose(words.joined(separator: " ")))
}

/// One step of a planned titration.
package struct PlanStep: Hashable, Sendable {
  package let amount: Amount
  /// How many days it is to be held; `nil` for the last step, the target.
  package let days: Int?
}

/// Reads a titration: `25 x7d, 50 x21d, 100`. Every step but the last says for how long.
///
/// Amounts without a unit are in `unit`, or in the unit of the amount before; days may be written in weeks.
package func parsePlan(_ text: String, unit: DoseUnit = .milligram) throws(ParseError) -> [PlanStep] {
  let parts = steps(of: text)
  var unit = unit
  var plan: [PlanStep] = []
  for (index, part) in parts.enumerated() {
    let pieces = part.split { "x×*".contains($0) }.map { trimmed($0) }
    guard let spoken = pieces.first, pieces.count <= 2 else { throw ParseError(.notAPlan(part)) }
    var amount = Amount(spoken)
    if amount == nil, let thousandths = Amount.thousandths(Array(spoken.utf8)[...]), thousandths > 0 {
      amount = Amount(thousandths: thousandths, unit: unit)
    }
    guard let amount else { throw ParseError(.notAPlan(part)) }
    unit = amount.unit
    let days = pieces.count == 2 ? days(pieces[1]) : nil
    guard pieces.count == 1 || days != nil else { throw ParseError(.notAPlan(part)) }
    guard days != nil || index == parts.count - 1 else { throw ParseError(.planStepWithoutDays(part)) }
    plan.append(PlanStep(amount: amount, days: days))
  }
  guard !plan.isEmpty else { throw ParseError(.notAPlan(text)) }
  return plan
}

/// The steps of a plan; a comma right between digits is a decimal mark.
private func steps(of text: String) -> [String] {
  var parts = [""]
  let characters = Array(text.lowercased())
  for (index, character) in characters.enumerated() {
    let isMark = character == ";" || character == ","
    let inNumber =
      index > 0 && index + 1 < characters.count && characters[index - 1].isNumber
      && characters[index + 1].isNumber
    if isMark, !(character == "," && inNumber) {
      parts.append("")
    } else {
      parts[parts.count - 1].append(character)
    }
  }
  return parts.map { trimmed($0[...]) }.filter { !$0.isEmpty }
}

/// `7d`, `7 days`, `3w`, `7`: 1 to 3650 days.
private func days(_ text: String) -> Int? {
  let reader = TimeReader(
    line: Line([text], command: ""),
    now: Now(moment: Moment(wallMinutes: 0, offset: nil), zone: nil, zoneName: nil))
  let days =
    Token.integer(text[...])
    ?? reader.length(at: 0).flatMap { $0.next == reader.line.tokens.count ? $0.value.days : nil }
  return days.flatMap { (1...3650).contains($0) ? $0 : nil }
}

private func trimmed(_ text: Substring) -> String { text.split(separator: " ").joined(separator: " ") }
