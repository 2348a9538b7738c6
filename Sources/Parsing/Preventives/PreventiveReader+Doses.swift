import Diary

/// A dose: `25mg`, `2 x 25 mg`, `2 tablets of 25mg`, `one capsule`, `155 units`, `1 session`, `no dose`.
extension PreventiveReader {
  typealias FoundDose = (dose: Amount, next: Int)

  private static let tablets: Set<String> = [
    "tablet", "tablets", "tab", "tabs", "pill", "pills", "caplet", "caplets",
  ]
  private static let capsules: Set<String> = ["capsule", "capsules", "cap", "caps"]
  /// What is given as a whole, and is no amount.
  private static let givings: Set<String> = [
    "session", "sessions", "treatment", "treatments", "injection", "injections", "shot", "shots", "pen",
    "pens",
    "syringe", "syringes", "autoinjector", "autoinjectors", "infusion", "infusions",
  ]
  private static let joins: Set<String> = ["of", "with", "à", "a", "at", "@"]

  /// A dose with what may stand before it: `to 50mg`, `from 25mg to 50mg`.
  mutating func anyDose(at index: Int) throws(PreventiveProblem) -> FoundDose? {
    switch key(index) {
    case "to", "at", "of": return try dose(at: index + 1)
    case "by":
      let isNumber = words[index + 1].map { Amount.thousandths(Array($0.key.utf8)[...]) != nil } ?? false
      guard let next = try dose(at: index + 1)?.next ?? (isNumber ? index + 2 : nil) else { return nil }
      throw .difference(text(index, next), line: words.replacing(index..<next, with: "AMOUNT"))
    case "from":
      guard let (_, next) = try dose(at: index + 1), key(next) == "to" else { return nil }
      return try dose(at: next + 1)
    default: return try dose(at: index)
    }
  }

  private mutating func dose(at index: Int) throws(PreventiveProblem) -> FoundDose? {
    if let next = noDose(at: index) { return (.unspecified, next) }
    if let found = try halved(at: index) { return found }
    if let (number, next) = try counted(at: index) { return (number, next) }
    guard let (amount, next) = try amount(at: index) else { return nil }
    return times(amount, behind: next)
  }

  private func noDose(at index: Int) -> Int? {
    let isNone = ["no", "without", "without-dose"].contains(key(index))
    guard isNone else { return nil }
    let at = key(index + 1) == "a" ? index + 2 : index + 1
    return key(at) == "dose" ? at + 1 : nil
  }

  /// `half a tablet`, `half a 50mg tablet`, `1/2 tablet`.
  private mutating func halved(at index: Int) throws(PreventiveProblem) -> FoundDose? {
    guard ["half", "½", "1/2"].contains(key(index)) else { return nil }
    var at = index + 1
    while ["a", "an", "of"].contains(key(at)) { at += 1 }
    if let unit = form(at) { return (Amount(thousandths: 500, unit: unit), at + 1) }
    guard let (amount, next) = try amount(at: at), amount.thousandths % 2 == 0 else { return nil }
    return (Amount(thousandths: amount.thousandths / 2, unit: amount.unit), behindForm(next))
  }

  /// `2 x 25 mg`, `2x25mg`, `2 tablets`, `2 tablets of 25mg`, `one session`.
  private mutating func counted(at index: Int) throws(PreventiveProblem) -> FoundDose? {
    // `2x25mg` in one word.
    let word = key(index)
    if let mark = word.firstIndex(where: { "x×*".contains($0) }), let number = Token.integer(word[..<mark]),
      (1...20).contains(number)
    {
      let rest = word[word.index(after: mark)...]
      if let amount = Amount(rest) { return (amount * number, behindForm(index + 1)) }
      if rest.isEmpty, let (amount, next) = try amount(at: index + 1) {
        return (amount * number, behindForm(next))
      }
      return nil
    }
    let isArticle = key(index) == "a" || key(index) == "an"
    guard let (number, next) = isArticle ? (1, index + 1) : whole(at: index), (1...20).contains(number) else {
      return nil
    }
    if ["x", "×", "*", "times"].contains(key(next)) {
      return try amount(at: next + 1).map { ($0.dose * number, behindForm($0.next)) }
    }
    let isGiving = Self.givings.contains(key(next))
    guard isGiving || form(next) != nil else { return nil }
    let at = Self.joins.contains(key(next + 1)) ? next + 2 : next + 1
    if let (amount, after) = try amount(at: at) { return (amount * number, after) }
    // How many of them at a time has no place to stand.
    if isGiving, number > 1 { throw .notUnderstood(text(index, next + 1)) }
    if isGiving { return (.unspecified, next + 1) }
    return form(next).map { (Amount(thousandths: number * 1000, unit: $0), next + 1) }
  }

  /// `25mg x 2`, `25mg tablets`.
  private mutating func times(_ amount: Amount, behind index: Int) -> FoundDose {
    let next = behindForm(index)
    let word = key(next)
    // `25mg 2x`, but not `25mg 2x daily`, which says how often.
    if word.count > 1, "x×".contains(word.suffix(1)), let number = Token.integer(word.dropLast()),
      (1...20).contains(number), next + 1 == count || (try? day(at: next + 1)) != nil
    {
      return (amount * number, next + 1)
    }
    if word.count > 1, "x×".contains(word.prefix(1)), let number = Token.integer(word.dropFirst()),
      (1...20).contains(number)
    {
      return (amount * number, next + 1)
    }
    if word == "x" || word == "×", let (number, after) = whole(at: next + 1), (1...20).contains(number) {
      return (amount * number, after)
    }
    return (amount, next)
  }

  /// `25mg`, `25 mg`.
  private func amount(at index: Int) throws(PreventiveProblem) -> FoundDose? {
    guard let token = words[index], token.startsWithDigit else { return nil }
    for (text, next) in [(token.key, index + 1), ("\(token.key) \(key(index + 1))", index + 2)] {
      guard let amount = Amount(text) else { continue }
      if let readings = Self.thousands(token.key, amount) {
        let lines = readings.map { words.replacing(index..<next, with: "\($0.number)\($0.unit.symbol)") }
        throw .thousandsOrDecimals(text, lines)
      }
      // Tablets and sprays by the number, not as an amount: `2 tablets` may be of 25 mg.
      if amount.unit == .tablet { return nil }
      return (amount, next)
    }
    return nil
  }

  /// Both readings of `1,000mg` and `1.500 mg`; `nil` where there is one.
  private static func thousands(_ word: String, _ amount: Amount) -> [Amount]? {
    let number = word.prefix { $0.isNumber || $0 == "." || $0 == "," }
    guard let mark = number.firstIndex(where: { !$0.isNumber }), number[..<mark].count <= 3,
      number.first != "0",
      number[number.index(after: mark)...].count == 3
    else { return nil }
    return [Amount(thousandths: amount.thousandths * 1000, unit: amount.unit), amount]
  }

  /// The unit of things that are counted. A capsule is counted as a tablet.
  private mutating func form(_ index: Int) -> DoseUnit? {
    if Self.capsules.contains(key(index)) {
      line.isInCapsules = true
      return .tablet
    }
    return Self.tablets.contains(key(index)) ? .tablet : nil
  }

  /// The index behind `tablets`, `capsule`, `injection`, which say nothing beside an amount.
  private func behindForm(_ index: Int) -> Int {
    let word = key(index)
    let isForm = Self.tablets.contains(word) || Self.capsules.contains(word) || Self.givings.contains(word)
    return isForm ? index + 1 : index
  }
}

extension Amount {
  fileprivate static func * (amount: Amount, count: Int) -> Amount {
    Amount(thousandths: amount.thousandths * count, unit: amount.unit)
  }
}
