import Cells
import CivilTime
import Containers
import Diary
import Parsing

/// Cells for drugs, and columns named after one, as cells that name what was taken.
extension ListReader {
  mutating func readMedication(_ cell: TableCell, _ index: Int, _ place: Int, _ row: inout NormalTable.Row) {
    var text = withoutOwnDay(cell.text)
    if let number = text.decimalNumber {
      // A column of numbers counts tablets of a kind that it does not name.
      if has(.counts, index, { $0.holdsCounts(index) }) {
        changes += 1
        text = number == 0 ? "no" : number == 1 ? "yes" : MedicationCell.unnamedDrug + " x\(Int(number))"
      }
    }
    let read: MedicationCell
    do throws(CellRefusal) {
      read = try MedicationCell(text, words: .shared, vocabulary: options.vocabulary)
    } catch {
      if error.expected == .drug { keepAsNote(cell, place, &row) } else { row.set(place, text, cell.column) }
      return
    }
    let saysNone = MedicationItem.items(of: text, options.vocabulary).contains {
      CellVocabularies.shared.medication.value(Array($0.text.utf8).span) == .no
    }
    if read.doses.isEmpty, !read.unread.isEmpty, choices.keepsNotes { return keepAsNote(cell, place, &row) }
    if read.doses.isEmpty, !read.unread.isEmpty, !saysNone {
      found.sentences.append(TableQuestion.Example(text: cell.text.escapedExcerpt, line: row.line))
    }
    join(text, place, cell.column, &row)
  }

  /// Without the day of its own row: `Suma 50 (20.11.)`.
  private mutating func withoutOwnDay(_ text: String) -> String {
    guard let day = current?.day else { return text }
    var text = text
    while let mention = DayMention.first(in: text), mention.isCertainly(day, options.dateOrder) {
      text.removeSubrange(mention.range)
      changes += 1
    }
    return text.trimmingBlanks
  }

  /// A cell that names no drug is asked about; the person may have it as a note.
  private mutating func keepAsNote(_ cell: TableCell, _ place: Int, _ row: inout NormalTable.Row) {
    guard choices.keepsNotes else {
      found.unnamed.append(TableQuestion.Example(text: cell.text.escapedExcerpt, line: row.line))
      return row.set(place, cell.text, cell.column)
    }
    changes += 1
    let note = table.add(.note, "Note")
    row.set(note, cell.text, cell.column)
    join("?", place, cell.column, &row)
  }

  /// Whether every cell of a column is a number.
  private func holdsCounts(_ column: Int) -> Bool {
    entries.allSatisfy { $0.row.text(column).isEmpty || $0.row.text(column).decimalNumber != nil }
  }

  /// Adds to what was taken.
  private func join(_ text: String, _ place: Int, _ column: Int, _ row: inout NormalTable.Row) {
    let there = row.text(place)
    if there.isEmpty { return row.set(place, text, column) }
    // Beside another drug a yes is one that nobody names, and a no is none.
    let parts = [there, text].map { $0 == "yes" ? MedicationCell.unnamedDrug : $0 }.filter { $0 != "no" }
    row.set(place, parts.isEmpty ? "no" : parts.joined(separator: "; "), column)
  }

  mutating func readDrug(_ drug: String, _ cell: TableCell, _ index: Int, _ row: inout NormalTable.Row) {
    guard choices.hasDrugColumns else { return found.drugColumns.insert(header.names[index]) }
    changes += 1
    let place = table.column(.medication, named: "Medication")
    let column = DrugColumnName(header.names[index], options.vocabulary)
    let name = column?.text ?? header.names[index]
    if let number = cell.text.decimalNumber {
      if number == 0 { return }
      guard let taken = taken(number, of: drug, name, header.names[index]),
        !cell.text.hasPrefix("0") || number < 1
      else {
        if choices.keepsNotes {
          row.set(table.keptColumn(name), cell.text, cell.column)
        } else {
          found.unnamed.append(
            TableQuestion.Example(text: "\(name): \(cell.text)".escapedExcerpt, line: row.line))
        }
        return
      }
      join(taken, place, cell.column, &row)
    } else {
      switch CellVocabularies.shared.answer.value(Array(cell.text.utf8).span) {
      case .yes?: join(name, place, cell.column, &row)
      case .no?, .unknown?: break
      case nil where cell.text.lowercased().allSatisfy({ $0 == "x" || $0 == "|" || $0 == "✓" }):
        join("\(name) x\(cell.text.count)", place, cell.column, &row)
      case nil:
        join(column?.isClass ?? false ? cell.text : "\(name) \(cell.text)", place, cell.column, &row)
      }
    }
  }

  /// A number in a column named after a drug: how many, how much, or drops. As many of anything else nobody takes.
  private func taken(_ number: Double, of drug: String, _ bare: String, _ name: String) -> String? {
    let isOfUnit = name.lowercased().contains("mg") && !bare.contains(where: \.isNumber)
    if isOfUnit { return "\(bare) \(plain(number))mg" }
    if number == 1 { return bare }
    if number == 0.5 { return "half " + bare }
    if number == number.rounded(), number <= 12 { return "\(bare) x\(Int(number))" }
    if case .drug(let known) = options.vocabulary.match(drug),
      options.vocabulary.isStrength(known, Int(number * 1000))
    {
      return "\(bare) \(plain(number))mg"
    }
    if MedicationItem.drops.contains(drug), number <= 60, number == number.rounded() {
      return "\(bare) \(Int(number)) drops"
    }
    return number == number.rounded() && MedicationItem.strengths.contains(Int(number))
      ? "\(bare) \(plain(number))mg" : nil
  }

  func plain(_ number: Double) -> String {
    number == number.rounded() && number < 1e6 ? "\(Int(number))" : "\(number)"
  }
}
