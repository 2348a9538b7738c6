import CivilTime

/// A day with its month in letters, as programs write it: `8th Dec 2021`, `Nov 3, 2025`, `3. März 2025`.
enum WrittenDay {
  static func day(_ text: String) -> CivilDay? {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    guard words.count == 3 else { return nil }
    let months = words.map(month)
    guard let place = months.firstIndex(where: { $0 != nil }), let month = months[place], place < 2,
      let year = Int(words[2]), words[2].count == 4,
      let day = Int(words[1 - place].prefix { $0.isNumber }),
      ["", "st", "nd", "rd", "th", "er"].contains(words[1 - place].drop { $0.isNumber })
    else { return nil }
    return CivilDay(year: year, month: month, day: day)
  }

  private static func month(_ word: Substring) -> Int? {
    guard word.count >= 3, word.first?.isLetter == true else { return nil }
    for (number, names) in names.enumerated() where names.contains(where: { $0.hasPrefix(word) }) {
      return number + 1
    }
    return nil
  }

  private static let names = [
    ["january", "januar", "janvier", "enero"], ["february", "februar", "février", "febrero"],
    ["march", "märz", "mars", "marzo"], ["april", "avril", "abril"], ["may", "mai", "mayo"],
    ["june", "juni", "juin", "junio"], ["july", "juli", "juillet", "julio"], ["august", "août", "agosto"],
    ["september", "septembre", "septiembre", "sept"], ["october", "oktober", "octobre", "octubre"],
    ["november", "novembre", "noviembre"], ["december", "dezember", "décembre", "diciembre"],
  ]
}
