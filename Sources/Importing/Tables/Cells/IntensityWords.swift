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

  private static func sentence(_ text: String) -> IntensityWords {
    let scaleFree = [" out of 10", "/10", "/ 10", " of 10", " von 10", " sur 10", " de 10"].reduce(text) {
      text, end in text.hasSuffix(end) ? text.dropLast(end.count).trimmingBlanks : text
    }
    // A number below 0 is none of the scale.
    if let sign = scaleFree.first, "-–—−".contains(sign) { return .unknown }
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
    let words = scaleFree.lowercasedWords.filter { $0.first.map { !$0.isNumber && $0 != "-" } ?? false }
    let isSaid =
      numbers.count == 1 && words.allSatisfy { beside.contains($0) || TableWords.intensityWords[$0] != nil }
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

  /// Whether a number is roughly meant: `~5`, `8+`, `6?`.
  static func isApproximate(_ text: String) -> Bool { text.contains { "~≈?+<>".contains($0) } }

  /// Words beside a number that change nothing about it.
  private static let beside: Set<String> = [
    "to", "bis", "à", "a", "later", "then", "peak", "max", "up", "worst", "später", "dann", "puis", "about",
    "ca", "approx", "around", "first", "luego", "vas", "nrs", "pain", "level", "grade", "ever", "yet",
    "today", "overall", "at", "stufe", "stärke",

  ]
}
