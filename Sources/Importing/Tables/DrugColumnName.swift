import Cells
import Diary
import Parsing

/// The name of a column that is called after a drug or a class of drugs: `Suma 50`, `Triptans (number)`, `Ibu taken?`.
struct DrugColumnName {
  /// The drug, or the class as it is written.
  let drug: String
  let isClass: Bool
  /// The name and its amount alone, as they stand in a cell of what was taken.
  let text: String

  init?(_ name: String, _ vocabulary: Vocabulary) {
    if TableHeader.namesClass(name) {
      (drug, isClass, text) = (name.lowercased(), true, name)
      return
    }
    let lower = name.lowercased()
    let words = DrugColumnName.words(lower)
    guard let first = words.first, words.count < 8, !DrugColumnName.denying.contains(first) else {
      return nil
    }
    // `No. of triptans`, and not `No triptan`.
    if first == "no", !lower.hasPrefix("no."), !["of", "de"].contains(words.dropFirst().first) { return nil }
    let rest = words.filter { !DrugColumnName.isBeside($0) }
    guard let named = rest.first else { return nil }
    if rest.count == 1, Sheet.drugWords.contains(named) {
      (drug, isClass, text) = (named, true, named)
      return
    }
    guard named.count > 2, TableWords.month(named) == nil, TableWords.weekday(named) == nil,
      !MedicationItem.isOrdinary(named), let known = vocabulary.exactDrug(named),
      rest.dropFirst().allSatisfy({ $0.first?.isNumber ?? false || DrugColumnName.units.contains($0) })
    else { return nil }
    (drug, isClass) = (known, false)
    // The name as it is written, where it is no more than a drug and its amount.
    text = rest.count == words.count && !name.contains("(") ? name : DrugColumnName.text(rest)
  }

  /// `suma 50 mg`; a unit without a number is that of its cells.
  private static func text(_ words: [String]) -> String {
    let hasNumber = words.contains { $0.first?.isNumber ?? false }
    return words.filter { hasNumber || !units.contains($0) }.joined(separator: " ")
  }

  private static func words(_ name: String) -> [String] {
    name.split { !($0.isLetter || $0.isNumber || $0 == "-" || $0 == "°") }.map(String.init)
  }

  /// Words that say how the column is filled, and nothing of the drug.
  private static func isBeside(_ word: String) -> Bool {
    if CountWords.counts(word) || answering.contains(word) || TableHeader.isPart(word) { return true }
    return switch HeaderTopic.of(word) {
    case .small?, .number?, .many?, .taken?, .further?, .did?, .how?, .headache?: true
    default: false
    }
  }

  private static let denying: Set<String> = ["non", "sin", "ohne", "without", "kein", "keine", "sans", "pas"]
  private static let units: Set<String> = ["mg", "g", "ml"]
  private static let answering: Set<String> = [
    "y", "n", "yes", "no", "ja", "nein", "j", "oui", "non", "o", "si", "sí", "s", "n°", "nº", "nos",
  ]
}

extension TableHeader {
  /// A column of drugs for a part of the day: `Medication AM`, `Tabletten abends`.
  static func drugsOfPart(_ name: String) -> TableRole? {
    let words = name.lowercasedWords
    let rest = words.filter { !isPart($0) }
    guard !rest.isEmpty, rest.count < words.count else { return nil }
    let bare = rest.joined(separator: " ")
    guard let role = HeaderName(bare)?.role ?? ColumnRole(header: bare).map({ .cell($0) }) else { return nil }
    return switch role {
    case .cell(.medication), .count: role
    case .cell(.dosage): .amount
    default: nil
    }
  }

  /// Words that are drugs beside other columns of drugs, and mean something else alone: `Para` beside `Suma` and `Ibu`.
  mutating func settleShortNames(_ rows: ArraySlice<TableRow>, _ vocabulary: Vocabulary) {
    guard roles.contains(where: { if case .drug? = $0 { true } else { false } }) else { return }
    for column in names.indices where roles[column] == nil {
      let name = names[column].lowercased()
      guard MedicationItem.isOrdinary(name), name.count > 2, let drug = vocabulary.exactDrug(name) else {
        continue
      }
      let texts = rows.map { $0.text(column) }.filter { !$0.isEmpty }
      let taken = texts.count { text in
        text.decimalNumber != nil || text.lowercased().allSatisfy { $0 == "x" || $0 == "|" || $0 == "✓" }
          || CellVocabularies.shared.answer.value(Array(text.utf8).span) != nil
      }
      if taken * 2 > texts.count { roles[column] = .drug(drug) }
    }
  }

  /// A `Strength` right of a drug whose cells are amounts says how much it was: `50mg`.
  mutating func settleAmounts(_ rows: ArraySlice<TableRow>) {
    for column in names.indices.dropFirst() where roles[column] == .cell(.severity) {
      // `Med`, `Qty`, `Strength`
      let before = roles[..<column].lastIndex { role in
        role != .count && role != .cell(.dosage) && role != .amount && role != .doseTime
      }
      let isRight = before.map { drug in
        isOfDrugs(drug)
          && (drug + 1..<column).allSatisfy { roles[$0] != nil || CountWords.names(names[$0]) }
      }
      let isCounted = column > 1 && isOfDrugs(column - 2) && CountWords.names(names[column - 1])
      guard isOfDrugs(column - 1) || isRight ?? false || isCounted, TableHeader.mayNameAmount(names[column])
      else { continue }
      let texts = rows.map { $0.text(column) }.filter { !$0.isEmpty }
      let amounts = texts.count { MedicationItem.amount($0) != nil || $0.decimalNumber ?? 0 > 10 }
      if amounts * 2 > texts.count { roles[column] = .cell(.dosage) }
    }
  }

  /// Whether a name says how strong something is, and not what: `Strength`.
  static func mayNameAmount(_ name: String) -> Bool {
    ["strength", "stärke", "staerke", "force", "fuerza", "intensité", "potency", "level"].contains(
      ColumnRole.folded(name).filter { !$0.isNumber })
  }

  /// Amounts and times beside the drug they are of: `Med 1`, `Dose 1`, `Time 1`, `Med 2`, `Dose 2`, `Time 2`.
  mutating func settleNumbered(_ vocabulary: Vocabulary) {
    let drugs = roles.indices.filter { roles[$0] == .cell(.medication) }
    guard drugs.count > 1 else { return }
    let amounts = roles.indices.filter { roles[$0] == .cell(.dosage) }
    if amounts.count > 1 { for column in amounts where drugs[0] < column { roles[column] = .amount } }
    for (place, drug) in drugs.enumerated() {
      let end = place + 1 < drugs.count ? drugs[place + 1] : names.count
      let number = TableHeader.number(names[drug])
      for column in (drug + 1)..<end {
        let bare = TableHeader.withoutNumber(names[column])
        let isOfDrug =
          number != nil && TableHeader.number(names[column]) == number
          // `Med`, `Time`, `Med 2`, `Time 2`
          || number == nil && TableHeader.number(names[column]) == nil
            && names[end...].contains {
              TableHeader.number($0) != nil && TableHeader.withoutNumber($0) == bare
            }
        guard isOfDrug else { continue }
        switch TableHeader.role(of: bare, vocabulary) {
        case .cell(.dosage)?, .amount?: roles[column] = .amount
        case .cell(.severity)? where TableHeader.mayNameAmount(bare): roles[column] = .amount
        case .cell(.start)?, .doseTime?: roles[column] = .doseTime
        case .count?: roles[column] = .count
        case nil where CountWords.names(bare): roles[column] = .count
        default: break
        }
      }
    }
  }

  private static func number(_ name: String) -> Int? { name.lowercasedWords.compactMap { Int($0) }.last }
  private static func withoutNumber(_ name: String) -> String {
    name.lowercasedWords.filter { Int($0) == nil }.joined(separator: " ")
  }
}
