/// How many were taken, in words.
package enum CountWords {
  /// Whether a word in the name of a column says that it counts.
  package static func counts(_ word: String) -> Bool { columns.contains(word) }

  /// Whether a column called so, right of one for drugs, counts what that names: `Qty`, `Anzahl 2`, `#`.
  package static func names(_ name: String) -> Bool {
    if name == "#" || name.lowercased() == "no." { return true }
    let words = name.lowercasedWords.filter { Int($0) == nil }
    return !words.isEmpty && words.allSatisfy(columns.contains)
  }

  /// `Taken`, `Medication taken (y/n)`
  package static func saysTaken(_ name: String) -> Bool {
    name.lowercasedWords.contains {
      ["taken", "took", "genommen", "eingenommen", "pris", "prise", "tomado", "tomada"].contains($0)
    }
  }

  /// `2 tablets`, `1 Tbl`: how many.
  package static func tablets(_ text: String) -> Int? {
    let words = text.lowercased().split(separator: " ").map(String.init)
    guard words.count == 2, MedicationItem.spellings[words[1]] == "tablets" || tablets.contains(words[1]),
      let number = Int(words[0]) ?? Self.number(words[0]).map({ Int($0) }), (1...20).contains(number)
    else { return nil }
    return number
  }

  private static let tablets: Set<String> = ["tablet", "tablets", "pill", "pills", "tabs", "tab"]

  package static func number(_ text: String) -> Double? { numbers[text.lowercased()] }

  private static let columns: Set<String> = [
    "anzahl", "quantity", "qty", "number", "count", "no", "nr", "num", "tabs", "tab", "tablets", "pills",
    "stück",
    "stk", "cantidad", "nb", "nbre", "nombre", "combien", "menge", "amount", "units", "doses", "tabletten",
    "of",
    "comprimés", "comprimes", "prises", "prise", "cachets", "gélules", "einnahmen", "tomas", "pastillas",
    "cuántas", "cuántos", "de", "how", "many",
  ]

  private static let numbers: [String: Double] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "eine": 1, "zwei": 2, "drei": 3, "vier": 4, "un": 1, "une": 1,
    "deux": 2, "trois": 3, "quatre": 4, "una": 1, "dos": 2, "tres": 3, "cuatro": 4,
  ]
}
