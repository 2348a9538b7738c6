import Cells
import Diary
import Parsing

/// A part of a text between commas, and the drugs that it names.
struct SpokenClause {
  let text: String
  private(set) var doses: [String] = []
  private(set) var hasDrug = false
  /// Whether it says in so many words that something was taken.
  let saysTaken: Bool
  /// Whether the drugs were surely taken.
  var isCertain: Bool

  private let words: [String]
  private var used: Set<Int> = []
  private let vocabulary: Vocabulary

  init(_ clause: String, _ vocabulary: Vocabulary) {
    text = clause.trimmingBlanks
    words = clause.split { $0.isWhitespace || "()[]#+&:\"„“”*".contains($0) }.map(String.init)
      .flatMap(SpokenClause.parted)
    self.vocabulary = vocabulary
    let lower = words.map { $0.lowercased() }
    saysTaken = lower.contains(where: SpokenWords.taken.contains)
    isCertain = !lower.contains { SpokenWords.doubtful.contains($0) || $0.hasSuffix("n't") }
    var (amounts, isOddCount) = (0, false)
    var index = 0
    while index < words.count {
      defer { index += 1 }
      guard TitleWords.isDrug(words[index], vocabulary) else { continue }
      hasDrug = true
      let (dose, last, hasAmount) = dose(at: index)
      if let dose { doses.append(dose) } else { isOddCount = true }
      if hasAmount { amounts += 1 }
      // `2 suma left`: that is what there is, and not what was taken.
      if last + 1 < words.count, SpokenWords.remaining.contains(words[last + 1].lowercased()) {
        isCertain = false
      }
      index = last
    }
    if isOddCount { isCertain = false }
    let others = lower.indices.filter { !used.contains($0) }.map { lower[$0] }
    let areBenign = others.allSatisfy { word in
      SpokenWords.benign.contains(word) || !word.contains(where: \.isLetter) || HeadacheNames.isHeadache(word)
    }
    if !saysTaken, amounts < doses.count, !areBenign { isCertain = false }
  }

  /// A word cut at its slashes, but for fractions: `suma/ibu`, `7/10`, `1/2`.
  private static func parted(_ word: String) -> [String] {
    if word.split(separator: "/").allSatisfy({ $0.allSatisfy(\.isNumber) }) { return [word] }
    return word.split(separator: "/").map(String.init)
  }

  /// The drug at a place with its number and amount, as a cell has them, and the last of its words; no dose where the
  /// number is none that can be counted.
  private mutating func dose(at index: Int) -> (dose: String?, last: Int, hasAmount: Bool) {
    var (count, isHalf, isOdd) = (1, false, false)
    var first = index
    func lower(_ index: Int) -> String { words.indices.contains(index) ? words[index].lowercased() : "" }
    while SpokenWords.fillers.contains(lower(first - 1)), !used.contains(first - 1) { first -= 1 }
    let before = lower(first - 1)
    if used.contains(first - 1) || before.isEmpty {
      first = index
    } else if SpokenWords.halves.contains(before) {
      (isHalf, first) = (true, first - 1)
      // `1 1/2`, `one and a half`
      if Int(lower(first - 1)) != nil || SpokenWords.numbers[lower(first - 1)] != nil { isOdd = true }
    } else if ["x", "×"].contains(before), let number = Int(lower(first - 2)), (1...20).contains(number) {
      (count, first) = (number, first - 2)
    } else if let number = SpokenClause.times(before) {
      (count, first) = (number, first - 1)
    } else if let number = SpokenWords.numbers[before] {
      (count, first) = (number, first - 1)
    } else if before.first?.isNumber ?? false {
      // A number behind a word for a headache may be how bad it was.
      let isIntensity = first > 1 && HeadacheNames.mayBeHeadache(words[first - 2])
      if let number = Int(before), (1...4).contains(number) || (1...10).contains(number) && !isIntensity {
        (count, first) = (number, first - 1)
      } else if !before.contains("/"), !before.contains(":") {
        isOdd = true
      }
    } else {
      first = index
    }
    var (last, amount) = (index, "")
    if let (number, strength) = SpokenClause.product(lower(last + 1)) {
      (count, amount, last) = (number, strength, last + 1)
    }
    if amount.isEmpty, let more = amountLength(behind: last) {
      amount = words[last + 1...last + more].joined(separator: " ")
      last += more
    }
    if let number = SpokenClause.times(lower(last + 1)) {
      (count, last) = (number, last + 1)
    } else if ["x", "×"].contains(lower(last + 1)), let number = Int(lower(last + 2)),
      (1...20).contains(number)
    {
      (count, last) = (number, last + 2)
    } else if let number = SpokenWords.repeats[lower(last + 1)] {
      (count, last) = (number, last + 1)
    }
    for place in first...last { used.insert(place) }
    let name = words[index] + (amount.isEmpty ? "" : " " + amount)
    if isOdd || isHalf && count > 1 { return (nil, last, !amount.isEmpty) }
    return (
      (isHalf ? "half " : count > 1 ? "\(count)x " : "") + name, last, !amount.isEmpty || count > 1 || isHalf
    )
  }

  /// `2x`, `x2`: how many.
  private static func times(_ word: String) -> Int? {
    guard word.first == "x" || word.last == "x" || word.first == "×" || word.last == "×" else { return nil }
    let digits = word.filter { $0 != "x" && $0 != "×" }
    guard digits.count == word.count - 1, let number = Int(digits), (1...20).contains(number) else {
      return nil
    }
    return number
  }

  /// `2x50mg`: how many, and of which strength.
  private static func product(_ word: String) -> (Int, String)? {
    guard let mark = word.firstIndex(where: { $0 == "x" || $0 == "×" }), let count = Int(word[..<mark]),
      (1...20).contains(count)
    else { return nil }
    let strength = String(word[word.index(after: mark)...])
    return isAmount(strength) ? (count, strength) : nil
  }

  /// How many words behind a drug are its amount.
  private func amountLength(behind index: Int) -> Int? {
    guard index + 1 < words.count else { return nil }
    let (word, next) = (
      words[index + 1].lowercased(), index + 2 < words.count ? words[index + 2].lowercased() : ""
    )
    guard SpokenClause.isAmount(word) else { return nil }
    if word.last?.isLetter ?? false { return 1 }
    if SpokenWords.units.contains(next) { return 2 }
    // `suma 3 days`: a number of something else.
    return SpokenWords.otherUnits.contains(next) ? nil : 1
  }

  private static func isAmount(_ word: String) -> Bool {
    guard word.first?.isNumber ?? false else { return false }
    let rest = word.drop { $0.isNumber || $0 == "." || $0 == "," }.lowercased()
    return rest.isEmpty ? word.utf8.count <= 4 : SpokenWords.units.contains(rest)
  }
}
