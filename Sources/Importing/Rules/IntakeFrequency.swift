import Cells
import Diary

/// How often a preventive is taken, as programs and people write it.
enum IntakeFrequency: Equatable {
  /// Thousandths of the amount that a day has: `1-0-1` are two of them.
  case daily(thousandths: Int)
  case everyDays(Int)
  /// No preventive is taken so.
  case asNeeded
  case unknown

  init(_ text: String) {
    let text = text.lowercased()
    let words = text.split { !$0.isLetter && !$0.isNumber && $0 != "." && $0 != "/" }.map(String.init)
    if text.allSatisfy({ $0.isWhitespace }) {
      self = .daily(thousandths: 1000)
    } else if let sum = Self.scheme(text) {
      self = .daily(thousandths: sum)
    } else if Self.needed.contains(where: { text.contains($0) }) || words.contains("prn") {
      self = .asNeeded
    } else if let days = Self.interval(words) {
      self = days == 1 ? .daily(thousandths: 1000) : .everyDays(days)
    } else if words.contains(where: { Self.timesADay[$0] != nil || Self.daily.contains($0) })
      || Self.dailyPhrases.contains(where: { text.contains($0) })
    {
      self = .daily(thousandths: 1000 * Self.times(words))
    } else {
      self = .unknown
    }
  }

  /// `1-0-1`, `½-0-1`, `1-0-0-1`: the sum of its parts.
  private static func scheme(_ text: String) -> Int? {
    let bare = text.filter { !$0.isWhitespace }.prefix { !$0.isLetter && $0 != "(" }
    let parts = bare.split(whereSeparator: { "-–".contains($0) })
    guard parts.count == 3 || parts.count == 4 else { return nil }
    var sum = 0
    for part in parts {
      switch part {
      case "½", "1/2": sum += 500
      case "¼", "1/4": sum += 250
      case "1½": sum += 1500
      default:
        guard let number = String(part).decimalNumber, number <= 20 else { return nil }
        sum += Int((number * 1000).rounded())
      }
    }
    return sum > 0 ? sum : nil
  }

  /// Days between two doses: `every 4 weeks`, `monatlich`, `every other day`.
  private static func interval(_ words: [String]) -> Int? {
    if let days = words.lazy.compactMap({ intervals[$0] }).first {
      // `4x monthly`, `twice a month`
      return times(words) == 1 ? days : nil
    }
    for (index, word) in words.enumerated() where every.contains(word) {
      let rest = words[(index + 1)...]
      guard let next = rest.first else { continue }
      let number = Int(next) ?? numbers[next]
      let unit = number == nil ? next : rest.dropFirst().first ?? ""
      if let days = units.first(where: { unit.hasPrefix($0.0) })?.1 { return days * (number ?? 1) }
    }
    for (index, word) in words.enumerated()
    where ["per", "a", "pro", "im", "par", "al", "por", "/"].contains(word) {
      guard times(words) == 1, index + 1 < words.count,
        let days = units.first(where: { words[index + 1].hasPrefix($0.0) })?.1
      else { continue }
      return days
    }
    return nil
  }

  /// How many times a day: `twice daily`, `2x täglich`, `3 times a day`.
  private static func times(_ words: [String]) -> Int {
    for word in words {
      if let times = timesADay[word] { return times }
      if let number = numbers[word] ?? Int(word.filter { $0 != "x" }), (1...12).contains(number) {
        return number
      }
    }
    return 1
  }
}
