import Cells
import CivilTime

/// A day with its month in letters, as programs write it: `8th Dec 2021`, `Nov 3, 2025`, `3. März 2025`,
/// `3 de nov. de 2025`, `2025年11月3日`.
enum WrittenDay {
  /// The day, and the clock time behind it where there is one: `Nov 3, 2025 at 7:05 PM`.
  static func time(_ text: String) -> String? {
    let words = text.split(separator: " ")
    for count in words.indices.reversed() where count > 0 {
      guard let day = day(words[..<count].joined(separator: " ")) else { continue }
      let rest = words[count...].drop {
        ["at", "um", "à", "a", "las", "alle", "às", "kl."].contains($0.lowercased())
      }
      guard let clock = ValueForm.clock(rest.joined(separator: " ")) else { return nil }
      return "\(day)T\(clock)"
    }
    return day(text).map(\.description)
  }

  static func day(_ text: String) -> CivilDay? {
    let figures = ValueForm.shortDate(text)
    if let day = CivilDay(
      iso: figures.split(separator: "-").map { $0.count == 1 ? "0" + $0 : String($0) }.joined(separator: "-")[
        ...])
    {
      return day
    }
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.filter {
      !["de", "di", "of", "the", "del"].contains($0)
    }
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
    ["january", "januar", "janvier", "enero", "gennaio", "janeiro"],
    ["february", "februar", "février", "febrero", "febbraio", "fevereiro"],
    ["march", "märz", "mars", "marzo", "março"], ["april", "avril", "abril", "aprile"],
    ["may", "mai", "mayo", "maggio", "maio"],
    ["june", "juni", "juin", "junio", "giugno", "junho"],
    ["july", "juli", "juillet", "julio", "luglio", "julho"],
    ["august", "août", "agosto"],
    ["september", "septembre", "septiembre", "sept", "settembre", "setembro"],
    ["october", "oktober", "octobre", "octubre", "ottobre", "outubro"],
    ["november", "novembre", "noviembre", "novembro"],
    ["december", "dezember", "décembre", "diciembre", "dicembre", "dezembro"],
  ]
}
