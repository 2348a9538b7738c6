import Cells
import Containers
import Diary
import Parsing

/// Rows of weeks that are called after drugs, and say how many were taken.
extension WeekBlocks {
  /// Asks whether such rows hold numbers of drugs, where nobody has said so.
  static func askDrugs(
    _ names: [String], _ roles: [TableRole?], _ choices: TableChoices, _ reading: inout TableReading
  ) {
    let drugs = zip(names, roles).compactMap { name, role in
      if case .drug? = role { name.escapedExcerpt } else { nil }
    }
    if !choices.hasDrugColumns, !drugs.isEmpty { reading.ask(.drugColumns(drugs)) }
  }

  /// What a cell of such a row says was taken; `nil` for nothing.
  static func taken(_ text: String, _ name: String) -> String? {
    if let number = text.decimalNumber {
      if number == 0 { return nil }
      if number == 0.5 { return "half " + name }
      return number == number.rounded() && number <= 12
        ? number == 1 ? name : "\(name) x\(Int(number))" : "\(name) \(text)"
    }
    switch CellVocabularies.shared.answer.value(Array(text.utf8).span) {
    case .yes?: return name
    case .no?, .unknown?: return nil
    case nil: break
    }
    if text.lowercased().allSatisfy({ $0 == "x" || $0 == "|" || $0 == "✓" }) {
      return text.count == 1 ? name : "\(name) x\(text.count)"
    }
    return TableHeader.namesClass(name) ? text : "\(name) \(text)"
  }
}
