import Cells
import CivilTime
import Containers
import Diary
import Parsing

/// Drugs, with what stands beside each: amounts, times, counts.
extension BlockReader {
  mutating func readDrugs(
    _ rule: SourceRules.RoleRule, _ drugs: [SourceRecords.FieldText],
    _ texts: [RuleRole: [SourceRecords.FieldText]],
    _ piece: inout SourcePiece, _ problems: inout [ImportProblem], _ remarks: inout [ImportRemark]
  ) {
    for drug in drugs {
      for text in drug.unread {
        remarks.append(ImportRemark(kind: .unread, column: "drug", text: text.escapedExcerpt))
      }
      if drug.text.isEmpty { continue }
      func beside(_ role: RuleRole) -> String? {
        let values = texts[role] ?? []
        if let same = values.first(where: { $0.ordinals == drug.ordinals }) { return same.text }
        return drug.ordinals.isEmpty ? values.first?.text : nil
      }
      let all = DrugCompanions(
        dosage: beside(.dosage), relief: beside(.relief), count: beside(.count), taken: beside(.taken))
      for (text, companions) in all.parted(with: drug.text) {
        var drug = drug
        drug.text = text
        read(drug, companions, rule, &piece, &problems, &remarks)
      }
      let beside = [all.dosage, all.relief, all.count, rule.relief].map { $0 ?? "" }
      piece.content &+= CellHash((["drug", drug.text] + beside).joined(separator: "\u{1}")).low
    }
  }

  private func cell(_ drug: String, _ dosage: String?) throws(CellRefusal) -> MedicationCell {
    let cell = try MedicationCell(drug, words: rows.words, vocabulary: options.vocabulary)
    // A name of several words is one only in front of its amount.
    guard cell.doses.isEmpty, !cell.unread.isEmpty, let dosage else { return cell }
    return try MedicationCell("\(drug) \(dosage)", words: rows.words, vocabulary: options.vocabulary)
  }

  private func read(
    _ drug: SourceRecords.FieldText, _ companions: DrugCompanions, _ rule: SourceRules.RoleRule,
    _ piece: inout SourcePiece, _ problems: inout [ImportProblem], _ remarks: inout [ImportRemark]
  ) {
    let cell: MedicationCell
    do throws(CellRefusal) {
      cell = try self.cell(drug.text, companions.dosage)
    } catch {
      return problems.append(
        ImportProblem(
          row: piece.line, position: drug.position, .cell(drug.text.escapedExcerpt, error.expected)))
    }
    func leave(_ column: String, _ text: String) {
      remarks.append(ImportRemark(kind: .unread, column: column, text: text.escapedExcerpt))
      piece.raw.add(column, Array(text.utf8)[...])
    }
    for text in cell.unread {
      remarks.append(ImportRemark(kind: .unread, column: "drug", text: text.escapedExcerpt))
      piece.raw.add("drug", Array(drug.text.utf8)[...])
    }
    for new in cell.newDrugs where DrugClass(ofDrugsCalled: new.name) == nil {
      if options.vocabulary.isPreventive(new.name) { continue }
      remarks.append(ImportRemark(kind: .newDrug(meant: new.meant), text: new.name.escapedExcerpt))
    }
    let isAlone = cell.doses.count == 1
    for var dose in cell.doses {
      if let relief = companions.relief ?? (rule.relief.isEmpty ? nil : rule.relief),
        let effect = rows.words.relief.value(Array(relief.utf8).span), let effect
      {
        dose.relief = effect
      }
      if let text = companions.relief, rows.words.relief.value(Array(text.utf8).span) == nil,
        rows.words.nothing.value(Array(text.utf8).span) == nil
      {
        leave("relief", text)
      }
      if isAlone, let text = companions.dosage, rows.words.nothing.value(Array(text.utf8).span) == nil {
        if dose.amount == nil, let amount = MedicationItem.amount(text) {
          dose.amount = amount
        } else if dose.amount == nil || MedicationItem.amount(text) != dose.amount {
          leave("dosage", text)
        }
      }
      if isAlone, let text = companions.count, !DoseCount.apply(text, to: &dose) { leave("count", text) }
      if let taken = companions.taken {
        dose.takenAt = self.taken(taken, piece.attack.onset.moment)
      } else if dose.takenAt != nil {
        // A clock time beside the drug is that nearest to the attack.
        var attack = piece.attack
        attack.doses = [dose]
        rows.placeDoseTimes(&attack)
        dose.takenAt = attack.doses[0].takenAt
      }
      piece.doses.append(dose)
    }
    // Of several drugs it is not known whose they are.
    if cell.doses.count > 1 {
      if let text = companions.dosage { leave("dosage", text) }
      if let text = companions.count, text != "1" { leave("count", text) }
    }
  }
}

/// What stands beside a drug.
struct DrugCompanions {
  var dosage: String?
  var relief: String?
  var count: String?
  var taken: String?

  /// A list of drugs with the items of the lists beside it; an empty item is one.
  func parted(with drug: String) -> [(String, DrugCompanions)] {
    let drugs = Self.items(drug, ";")
    let mark: Character = drugs.count > 1 ? ";" : ","
    let names = drugs.count > 1 ? drugs : ListItems.commas(drug)
    let lists = [dosage, relief, count].compactMap(\.self).map { Self.items($0, mark) }
    guard names.count > 1, lists.contains(where: { $0.count == names.count }) else { return [(drug, self)] }
    return names.enumerated().compactMap { index, name in
      guard !name.isEmpty else { return nil }
      func item(_ text: String?) -> String? {
        guard let text else { return nil }
        let items = Self.items(text, mark)
        guard items.count == names.count else { return index == 0 || items.count == 1 ? text : nil }
        return items[index].isEmpty ? nil : items[index]
      }
      return (
        name, DrugCompanions(dosage: item(dosage), relief: item(relief), count: item(count), taken: taken)
      )
    }
  }

  private static func items(_ text: String, _ mark: Character) -> [String] {
    text.split(separator: mark, omittingEmptySubsequences: false).map(\.trimmingBlanks)
  }
}
