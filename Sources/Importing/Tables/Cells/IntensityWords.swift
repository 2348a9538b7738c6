import Cells
import Diary

/// An intensity as a person writes it.
enum IntensityWords: Hashable {
  case number(Double)
  /// `6-7`, `4 (later 8)`: the higher counts.
  case highest(Double)
  /// A word that has a number.
  case word(Int)
  /// What the person has said that it means, on the scale of the diary.
  case said(Double)
  /// Words that have none, so that somebody has to say it.
  case unknown

  init(_ text: String, choices: TableChoices) {
    let text = String(text.trimmingBlanks.lowercased().flatMap { $0 == "½" ? Array(",5") : [$0] })
    if let said = choices.word(text), let number = said.decimalNumber {
      self = .said(number)
    } else if let number = text.decimalNumber {
      // `0.7` is a part of something, and of what is not known.
      self = number > 0 && number < 1 ? .unknown : .number(number)
    } else if HeadacheDenialWords.deniesHeadache(text) {
      self = .word(0)
    } else if let number = TableWords.intensityWords[text] {
      self = .word(number)
    } else {
      self = IntensityWords.sentence(text)
    }
  }

  /// Where the scale of a cell ends: at 10 where it says so itself, `5/10`, whatever the others are.
  static func end(_ text: String, scale: Int?) -> Double { saysScale(text) ? 10 : Double(scale ?? 10) }

  /// Whether a number says itself that it is one of 0 to 10: `5/10`.
  static func saysScale(_ text: String) -> Bool {
    let text = text.trimmingBlanks.lowercased()
    return scaleEnds.contains(where: text.hasSuffix) && text.contains(where: \.isNumber)
  }

  static let scaleEnds = [" out of 10", "/10", "/ 10", " of 10", " von 10", " sur 10", " de 10"]

  private static func sentence(_ text: String) -> IntensityWords {
    let scaleFree = scaleEnds.reduce(text) {
      text, end in text.hasSuffix(end) ? text.dropLast(end.count).trimmingBlanks : text
    }
    // A number below 0 is none of the scale, and `7 -` ends anywhere.
    for sign in [scaleFree.first, scaleFree.last] where sign.map("-–—−".contains) ?? false { return .unknown }
    // `~5`, `8!!`, `7 (peak)`, `7 to 8`, `4 (later 8)`
    var numbers: [Double] = []
    var digits = ""
    for character in scaleFree + " " {
      if character.isASCII && character.isNumber || (".,".contains(character) && !digits.isEmpty) {
        digits.append(character)
      } else if !digits.isEmpty {
        while let last = digits.last, ".,".contains(last) { digits.removeLast() }
        guard let number = digits.decimalNumber else { return .unknown }
        numbers.append(number)
        digits = ""
      }
    }
    // `7x`, `5mg`: letters behind a number are no number.
    let words = scaleFree.lowercasedWords.filter { $0.contains(where: \.isLetter) }
    let isSaid =
      numbers.count == 1
      && words.allSatisfy { beside.contains($0) || isNear(TableWords.intensityWords[$0], numbers[0]) }
    guard isSaid || words.allSatisfy(beside.contains) else {
      return numbers.isEmpty ? between(text) : .unknown
    }
    // `8/9` ends no scale.
    if let range = stepped(scaleFree) { return range }
    let marks = scaleFree.filter { !$0.isLetter && !$0.isNumber && !$0.isWhitespace }
    guard marks.allSatisfy({ "-–—~≈!?.,()/<>→+".contains($0) }), !marks.contains("/") else { return .unknown }
    guard let highest = numbers.max() else { return .unknown }
    // `~0`, `0?`: whether there was a headache is not said.
    if highest == 0, isApproximate(text) { return .unknown }
    return numbers.count == 1 ? .number(highest) : .highest(highest)
  }

  /// Whether a word says the same as the number beside it: `7 (severe)`, not `7 (none)`.
  private static func isNear(_ word: Int?, _ number: Double) -> Bool {
    guard let word else { return false }
    return (word == 0) == (number == 0) && abs(Double(word) - number) < 5
  }

  /// `8/9`: between two numbers beside each other, the second of which ends no scale; the higher counts.
  private static func stepped(_ text: String) -> IntensityWords? {
    let parts = text.split(separator: "/").map { Int($0.trimmingBlanks) }
    guard parts.count == 2, let low = parts[0], let high = parts[1], high == low + 1, (6...9).contains(high)
    else { return nil }
    return .highest(Double(high))
  }

  /// `moderate-severe`: halfway, rounded up.
  private static func between(_ text: String) -> IntensityWords {
    let words = text.split { "-–/".contains($0) || $0.isWhitespace }.map(String.init).filter {
      !["to", "bis", "à", "a", "and", "und", "et"].contains($0)
    }
    let numbers = words.compactMap { TableWords.intensityWords[$0] }
    guard numbers.count == words.count, numbers.count == 2 else { return .unknown }
    return .word((numbers[0] + numbers[1] + 1) / 2)
  }

  /// The number that is written; `nil` for words.
  var number: Double? {
    switch self {
    case .number(let number), .highest(let number): number
    case .word, .said, .unknown: nil
    }
  }

  /// Whether words stand beside a number, other than those of its scale: `7 (severe)`, `later 8`.
  static func hasWords(_ text: String) -> Bool {
    let text = text.lowercased()
    let end = scaleEnds.first(where: text.hasSuffix)
    return text.dropLast(end?.count ?? 0).contains(where: \.isLetter)
  }

  /// Whether a number is roughly meant: `~5`, `8+`, `6?`.
  static func isApproximate(_ text: String) -> Bool { text.contains { "~≈?+<>".contains($0) } }

  /// Words beside a number that change nothing about it.
  private static let beside: Set<String> = [
    "to", "bis", "à", "a", "later", "then", "peak", "max", "up", "worst", "später", "dann", "puis", "about",
    "ca", "approx", "around", "first", "luego", "vas", "nrs", "pain", "level", "grade", "ever", "yet",
    "today", "overall", "at", "stufe", "stärke",

  ]
}
