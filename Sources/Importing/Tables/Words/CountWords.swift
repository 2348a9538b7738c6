/// How many were taken, in words.
enum CountWords {
  /// Whether a column called so, right of one for drugs, counts what that names: `Qty`, `Anzahl 2`, `#`.
  static func names(_ name: String) -> Bool {
    if name == "#" || name.lowercased() == "no." { return true }
    let words = name.lowercasedWords.filter { Int($0) == nil }
    return !words.isEmpty && words.allSatisfy(columns.contains)
  }

  /// `Taken`, `Medication taken (y/n)`
  static func saysTaken(_ name: String) -> Bool {
    name.lowercasedWords.contains {
      ["taken", "took", "genommen", "eingenommen", "pris", "prise", "tomado", "tomada"].contains($0)
    }
  }

  static func number(_ text: String) -> Double? { numbers[text.lowercased()] }

  private static let columns: Set<String> = [
    "anzahl", "quantity", "qty", "number", "count", "no", "nr", "num", "tabs", "tab", "tablets", "pills",
    "stück",
    "stk", "cantidad", "nb", "nbre", "nombre", "combien", "menge", "amount", "units", "doses", "tabletten",
    "of",
    "comprimés", "pastillas", "cuántas", "cuántos", "de", "how", "many",
  ]

  private static let numbers: [String: Double] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "eine": 1, "zwei": 2, "drei": 3, "vier": 4, "un": 1, "une": 1,
    "deux": 2, "trois": 3, "quatre": 4, "una": 1, "dos": 2, "tres": 3, "cuatro": 4,
  ]
}
