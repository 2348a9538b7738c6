import Cells
import Containers
import Diary
import Parsing

/// What the name of a column says of the doses of another one: how much, and in which unit.
struct DoseColumnName {
  /// The unit of its numbers, as it is typed: `Dose (mg)`, `Menge in Tropfen`.
  let unit: String?
  /// Whether it is the unit alone, which its cells say: `Einheit`.
  let isOfUnits: Bool

  /// `nil` for a name that says anything else: `mg Magnesium daily`.
  init?(_ name: String) {
    var (units, amounts, others): ([String], Int, Int) = ([], 0, 0)
    var namesUnits = false
    for word in name.lowercased().split(whereSeparator: { !($0.isLetter || $0.isNumber || $0 == "µ") }).map(
      String.init)
    {
      if Self.names.contains(word) {
        namesUnits = true
      } else if let unit = Self.unit(word) {
        units.append(unit)
      } else {
        switch HeaderTopic.of(word) {
        case .amount?, .strength?: amounts += 1
        case .small?, .drug?, .taken?, .number?: others += 1
        default: if Int(word) == nil { return nil }
        }
      }
    }
    guard units.count < 2, namesUnits || !units.isEmpty || amounts > 0 else { return nil }
    isOfUnits = namesUnits && amounts < 2
    unit = units.first
  }

  /// The unit that a word names, as it is typed; tablets are counted.
  static func unit(_ word: String) -> String? {
    let key = MedicationItem.spellings[word] ?? word
    guard let unit = DoseUnit(symbol: key), unit != .tablet, unit != .unit else { return nil }
    return unit.symbol
  }

  /// Whether a cell holds a unit and nothing else: `mg`, `Tropfen`, `Tabl.`
  static func isUnit(_ text: String) -> Bool {
    let key = text.lowercased()
    return DoseUnit(symbol: MedicationItem.spellings[key] ?? key) != nil
  }

  private static let names: Set<String> = [
    "einheit", "einheiten", "maßeinheit", "unit", "units", "unité", "unités", "unite", "unites", "unidad",
    "unidades",
    "uom",
  ]
}

extension TableHeader {
  /// Columns of amounts, of units and of times right of one of drugs, by their names and their cells: `Menge`, `dose_mg`, `mg`,
  /// `Taken` with clock times.
  mutating func settleDoseColumns(_ rows: ArraySlice<TableRow>) {
    guard let drugs = roles.firstIndex(of: .cell(.medication)) else { return }
    for column in names.indices where !said.contains(column) && column != drugs {
      switch roles[column] {
      case .cell(.medication)? where column > drugs, .count?:
        if holdsTimes(column, rows), !holdsTimes(drugs, rows) { roles[column] = .doseTime }
      default: break
      }
      guard column > drugs,
        roles[column] == nil || roles[column] == .count || roles[column] == .cell(.medication)
      else { continue }
      let texts = rows.map { $0.text(column) }.filter { !$0.isEmpty }
      // `20 Tropfen`, `400mg`
      let amounts = texts.count { $0.first?.isNumber ?? false && MedicationItem.amount($0) != nil }
      let name = DoseColumnName(names[column])
      if let name, !name.isOfUnits {
        let areCounts = texts.allSatisfy { ($0.decimalNumber ?? 99) <= 12 } && name.unit == nil
        if !areCounts, roles[column] == nil || amounts * 2 > texts.count { roles[column] = .cell(.dosage) }
      } else if amounts * 2 > texts.count, CountWords.names(names[column]) {
        roles[column] = .cell(.dosage)
      }
    }
  }
}

extension TableSheet {
  /// The sheet with its columns of units joined to the amounts beside them: `20`, `Tropfen`; `nil` where it has none.
  func joiningUnits(_ vocabulary: Vocabulary, _ choices: TableChoices) -> TableSheet? {
    for (index, row) in rows.prefix(Self.searched).enumerated() where row.filled.count > 2 {
      let columns = row.cells.indices.filter { column in
        DoseColumnName(row.text(column))?.isOfUnits ?? false
          && choices.meaning(ofColumn: row.text(column)) == nil
      }
      let below = rows[(index + 1)...]
      for column in columns {
        let units = below.map { $0.text(column) }.filter { !$0.isEmpty }
        guard !units.isEmpty, units.count(where: DoseColumnName.isUnit) * 2 > units.count,
          let amounts = [column - 1, column + 1].first(where: { beside in
            guard row.cells.indices.contains(beside), beside > 0 else { return false }
            let role = TableHeader.role(of: row.text(beside), vocabulary)
            let mayBe =
              role == nil || role == .count || role == .cell(.dosage) || role == .amount
              || role == .cell(.severity) && TableHeader.mayNameAmount(row.text(beside)) && beside > 1
            let texts = below.map { $0.text(beside) }.filter { !$0.isEmpty }
            return mayBe && !texts.isEmpty && texts.count { $0.decimalNumber != nil } * 2 > texts.count
          })
        else { continue }
        var sheet = self
        sheet.isRewritten = true
        sheet.rows[index].cells[column].text = ""
        for place in below.indices where column < rows[place].cells.count {
          let unit = rows[place].text(column)
          guard !unit.isEmpty, amounts < rows[place].cells.count else { continue }
          let amount = rows[place].text(amounts)
          guard amount.decimalNumber != nil else { continue }
          sheet.rows[place].cells[amounts].text = "\(amount) \(unit)"
          sheet.rows[place].cells[amounts].kind = .text
          sheet.rows[place].cells[column].text = ""
        }
        // `Dose 1, Unit 1, Dose 2, Unit 2`: the one that is joined has no name any more.
        return sheet.joiningUnits(vocabulary, choices) ?? sheet
      }
    }
    return nil
  }
}
