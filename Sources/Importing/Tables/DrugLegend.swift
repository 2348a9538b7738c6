import Cells
import Containers
import Diary
import Parsing

/// Names of its own that a sheet has for drugs, and says which they are: `Medicine A = Sumatriptan 50`, `S = suma; I = ibu`.
struct DrugLegend {
  /// By the name in lower case, what was taken.
  private(set) var drugs: [String: String] = [:]

  /// Takes the names that a text explains.
  ///
  /// - Returns: whether it does nothing else.
  mutating func take(_ text: String, _ vocabulary: Vocabulary) -> Bool {
    guard text.utf8.contains(UInt8(ascii: "=")), text.utf8.count < 300 else { return false }
    var found: [(name: String, drug: String)] = []
    var parts = text.split { ";\n|".contains($0) }.map(\.trimmingBlanks)
    if parts.count == 1 { parts = text.split(separator: ",").map(\.trimmingBlanks) }
    for part in parts where !part.isEmpty {
      guard let entry = Self.entry(part, vocabulary) else { return false }
      found.append(entry)
    }
    for (name, drug) in found {
      // Two drugs of one name are none.
      drugs[name] = drugs[name] == nil || drugs[name] == drug ? drug : ""
    }
    return !found.isEmpty
  }

  private static func entry(_ text: String, _ vocabulary: Vocabulary) -> (name: String, drug: String)? {
    guard let mark = text.firstIndex(of: "=") else { return nil }
    let name = text[..<mark].trimmingBlanks.lowercased()
    let drug = text[text.index(after: mark)...].trimmingBlanks
    let words = name.lowercasedWords
    guard (1...3).contains(words.count), name.utf8.count < 24, words.allSatisfy({ Int($0) == nil }),
      vocabulary.exactDrug(name) == nil || name.count < 3,
      let read = try? MedicationCell(drug, words: .shared, vocabulary: vocabulary), read.unread.isEmpty,
      read.doses.count == 1, let word = drug.lowercasedWords.first, vocabulary.exactDrug(word) != nil
    else { return nil }
    return (name, drug)
  }

  /// What was taken, where a text is such a name: `Medicine A`, `A` below a column of medicines, `2 A`, `A + B`.
  func drugs(of text: String) -> String? {
    var named: [String] = []
    for item in text.split(whereSeparator: { ",;+/&".contains($0) }).map(\.trimmingBlanks) where !item.isEmpty
    {
      var words = item.lowercased().split(separator: " ").map(String.init)
      var count = ""
      for place in [words.startIndex, words.index(before: words.endIndex)]
      where words.count > 1 && count.isEmpty {
        let digits = words[place].filter { $0 != "x" && $0 != "×" }
        if let number = Int(digits), (1...12).contains(number), words[place].count - digits.count < 2 {
          count = " x\(number)"
          words.remove(at: place)
        }
      }
      guard let drug = drug(called: words.joined(separator: " ")) else { return nil }
      named.append(drug + count)
    }
    return named.isEmpty ? nil : named.joined(separator: "; ")
  }

  /// The drug of one name, as the legend writes it.
  func drug(called name: String) -> String? {
    let name = name.lowercased()
    if let drug = drugs[name] { return drug.isEmpty ? nil : drug }
    // `A`, of `Medicine A`
    let whole = drugs.filter { key, _ in
      let words = key.lowercasedWords
      return words.count == 2 && words[1] == name && HeaderTopic.of(words[0]) == .drug
    }
    return whole.count == 1 ? whole.first.map(\.value).flatMap { $0.isEmpty ? nil : $0 } : nil
  }
}

extension TableSheet {
  /// The sheet with the drugs in the place of names that it explains; `nil` where it explains none.
  func resolvingLegend(_ vocabulary: Vocabulary) -> TableSheet? {
    var legend = DrugLegend()
    var sheet = self
    for index in rows.indices {
      for column in rows[index].cells.indices where legend.take(rows[index].cells[column].text, vocabulary) {
        sheet.rows[index].cells[column].text = ""
      }
    }
    guard !legend.drugs.isEmpty else { return nil }
    sheet.rows.removeAll { $0.cells.allSatisfy(\.text.isEmpty) }
    guard
      let header = sheet.rows.prefix(Self.searched).firstIndex(where: { row in
        row.cells.contains { TableHeader.role(of: $0.text, vocabulary) == .cell(.date) }
          || row.cells.contains { TableHeader.role(of: $0.text, vocabulary) == .cell(.start) }
      })
    else { return nil }
    var isUsed = false
    for column in sheet.rows[header].cells.indices {
      let name = sheet.rows[header].text(column)
      if let drug = legend.drug(called: name) {
        sheet.rows[header].cells[column].text = drug
        isUsed = true
      } else if TableHeader.role(of: name, vocabulary) == .cell(.medication) {
        for index in sheet.rows.indices.dropFirst(header + 1) where column < sheet.rows[index].cells.count {
          guard let drugs = legend.drugs(of: sheet.rows[index].text(column)) else { continue }
          sheet.rows[index].cells[column].text = drugs
          isUsed = true
        }
      }
    }
    sheet.isRewritten = true
    return isUsed ? sheet : nil
  }
}
