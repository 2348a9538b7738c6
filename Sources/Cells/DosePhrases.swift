import Parsing

/// The text of a cell of drugs with phrases of several words as one: what parts a cell must not part them.
package enum DosePhrases {
  /// A word, and what stands around it.
  private struct Token {
    var lead: String
    var core: String
    var trail: String

    init(_ text: Substring) {
      let start = text.firstIndex { $0 != "(" } ?? text.endIndex
      lead = String(text[..<start])
      var rest = text[start...]
      var end = ""
      while let last = rest.last, ",;:)".contains(last) {
        end.insert(last, at: end.startIndex)
        rest.removeLast()
      }
      (core, trail) = (String(rest), end)
    }

    var key: String { core.lowercased() }
    var text: String { lead + core + trail }
  }

  /// `una y media suma`, `3 times`, `(8h et 20h)`, `8am: suma`.
  package static func plain(_ text: String) -> String {
    guard text.contains(where: { $0 == " " || $0 == ":" }) else { return oneAndAHalf(text) }
    var tokens = text.split(separator: " ").map(Token.init)
    joinHalves(&tokens)
    partAtDashes(&tokens)
    countTablets(&tokens)
    countTimes(&tokens)
    writeHours(&tokens)
    openBrackets(&tokens)
    dropColons(&tokens)
    return tokens.map(\.text).filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static func oneAndAHalf(_ text: String) -> String {
    DosePhraseWords.halves[text.lowercased()] ?? text
  }

  /// `one and a half`, `una y media`, `anderthalb`
  private static func joinHalves(_ tokens: inout [Token]) {
    var index = 0
    while index < tokens.count {
      if let number = DosePhraseWords.halves[tokens[index].key] {
        tokens[index].core = number
      } else if let mark = tokens[index].key.firstIndex(of: "-"),
        DosePhraseWords.half.contains(String(tokens[index].key[..<mark])),
        MedicationItem.isTablet(String(tokens[index].key[mark...].dropFirst()))
      {
        // `demi-comprimé`
        tokens[index].core = String(tokens[index].key[..<mark])
      } else if let whole = Int(tokens[index].key) ?? CountWords.number(tokens[index].key).map({ Int($0) }),
        whole < 4, tokens[index].trail.isEmpty, index + 2 < tokens.count
      {
        var end = index + 1
        if DosePhraseWords.and.contains(tokens[end].key) {
          end += 1
          if ["a", "ein", "eine", "un", "une"].contains(tokens[end].key), end + 1 < tokens.count { end += 1 }
          // `suma 2 + half Relpax` is two drugs.
          let isLast = end + 1 == tokens.count || !tokens[end].trail.isEmpty
          let isOfTablets = isLast || MedicationItem.isTablet(tokens[end + 1].key)
          if DosePhraseWords.half.contains(tokens[end].key), index == 0 || isOfTablets {
            tokens[index].core = "\(whole).5"
            tokens[index].trail = tokens[end].trail
            tokens.removeSubrange((index + 1)...end)
          }
        }
      }
      index += 1
    }
  }

  /// `Suma 50 - 2 tablets`: a dash between two blanks parts as a comma does, in front of a number.
  private static func partAtDashes(_ tokens: inout [Token]) {
    var index = 1
    while index + 1 < tokens.count {
      let next = tokens[index + 1].key
      let isNumber = next.first?.isNumber ?? false || CountWords.number(next) != nil
      // `400 - 800`
      let isRange =
        tokens[index - 1].key.last?.isNumber ?? false && next.allSatisfy(\.isNumber)
        && !(index + 2 < tokens.count && MedicationItem.isTablet(tokens[index + 2].key))
      if ["-", "–", "—"].contains(tokens[index].text), tokens[index - 1].trail.isEmpty, isNumber, !isRange {
        tokens[index - 1].trail = ","
        tokens.remove(at: index)
      }
      index += 1
    }
  }

  /// `two tablets`, `zwei Stück`, and `2 x` at the end: how many, in digits.
  private static func countTablets(_ tokens: inout [Token]) {
    var index = 0
    while index + 1 < tokens.count {
      let next = tokens[index + 1]
      if let number = CountWords.number(tokens[index].key), tokens[index].trail.isEmpty,
        MedicationItem.isTablet(next.key), index > 0
      {
        tokens[index].core = "\(Int(number))"
      } else if index > 0, let count = Int(tokens[index].key), (1...12).contains(count),
        tokens[index].trail.isEmpty,
        ["x", "×"].contains(next.key), index + 2 == tokens.count || !next.trail.isEmpty
      {
        tokens[index].core = "x\(count)"
        tokens[index].trail = next.trail
        tokens.remove(at: index + 1)
      }
      index += 1
    }
  }

  /// `3 times`, `tres veces`: how often, behind a drug.
  private static func countTimes(_ tokens: inout [Token]) {
    var index = 1
    while index + 1 < tokens.count {
      let count = Int(tokens[index].key) ?? CountWords.number(tokens[index].key).map { Int($0) }
      if let count, (2...12).contains(count), tokens[index].trail.isEmpty,
        DosePhraseWords.times.contains(tokens[index + 1].key)
      {
        tokens[index].core = "x\(count)"
        tokens[index].trail = tokens[index + 1].trail
        tokens.remove(at: index + 1)
      }
      index += 1
    }
  }

  /// `8h et 20h`: two of them are hours, and no lengths.
  private static func writeHours(_ tokens: inout [Token]) {
    var index = 1
    while index < tokens.count {
      var end = index
      var hours: [Int] = []
      while end < tokens.count {
        if hour(tokens[end].key) != nil {
          hours.append(end)
          let isLast = !tokens[end].trail.isEmpty && tokens[end].trail != ","
          end += 1
          if isLast { break }
        } else if !hours.isEmpty,
          DosePhraseWords.and.contains(tokens[end].key)
            || ["à", "a", "las", "um", "at"].contains(tokens[end].key)
        {
          end += 1
        } else {
          break
        }
      }
      if hours.count > 1, areTimes(hours, tokens, behind: index - 1, before: end) {
        for place in hours {
          if let hour = hour(tokens[place].key) { tokens[place].core = "\(hour):00" }
        }
      }
      index = max(end, index + 1)
    }
  }

  /// Whether lengths such as `8h` are hours: in brackets, or right behind the drug or its amount, and not `2h later`.
  private static func areTimes(_ hours: [Int], _ tokens: [Token], behind: Int, before end: Int) -> Bool {
    if end < tokens.count, DosePhraseWords.later.contains(tokens[end].key) { return false }
    if tokens[hours[0]].lead.contains("(") { return true }
    let last = tokens[behind]
    return !DosePhraseWords.after.contains(last.key)
      && (behind == 0 || last.key.contains(where: \.isNumber)
        || DosePhraseWords.and.contains(last.key) || ["à", "a", "um", "at", "las", "mg"].contains(last.key))
  }

  private static func hour(_ key: String) -> Int? {
    guard key.hasSuffix("h"), let hour = Int(key.dropLast()), hour < 24 else { return nil }
    return hour
  }

  /// `(8:00 und 20:00)`: several times are no other name of a drug.
  private static func openBrackets(_ tokens: inout [Token]) {
    for index in tokens.indices where tokens[index].lead == "(" {
      guard let end = tokens[index...].firstIndex(where: { $0.trail.contains(")") }) else { return }
      let inner = tokens[index...end]
      let moments = inner.count { MedicationItem.isMoment($0.key) }
      let isOfTimes = inner.allSatisfy { token in
        MedicationItem.isMoment(token.key) || DosePhraseWords.and.contains(token.key)
          || IntakeTimeWords.around.contains(token.key)
      }
      guard moments > 1, isOfTimes else { continue }
      tokens[index].lead = ""
      tokens[end].trail.removeAll { $0 == ")" }
    }
  }

  /// `8am: suma 50; 2pm: ibu 600`
  private static func dropColons(_ tokens: inout [Token]) {
    for index in tokens.indices where tokens[index].trail == ":" {
      let key = tokens[index].key
      if MedicationItem.isMoment(key)
        || key.isEmpty && index > 0 && MedicationItem.isMoment(tokens[index - 1].key)
      {
        tokens[index].trail = ""
      }
    }
  }
}
