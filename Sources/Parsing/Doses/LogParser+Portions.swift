import CivilTime
import Diary

/// Parts of a tablet, and the words around a drug that say nothing else.
extension LogParser {
  /// `half a suma`, `1/2 suma 50mg`, `½ tablet of ibu`; behind a drug `suma half`, `suma 50mg half a tablet`.
  mutating func portion(at index: Int) -> Int? {
    guard let (thousandths, after) = portionWord(at: index), reader.length(at: index) == nil else {
      return nil
    }
    var next = skipArticles(from: after)
    let isTablet = DoseUnit(symbol: line.key(next)) == .tablet
    if isTablet { next = skipArticles(from: next + 1) }
    let range = index..<next
    if isDrug(next) {
      if pending.portion != nil { keepPending() }
      pending.portion = thousandths
      pending.words += range
      return next
    }
    guard let last = doses.indices.last, doses[last].end == index, doses[last].portion == nil else {
      return nil
    }
    return attach(portion: thousandths, index..<(isTablet ? next : after))
  }

  /// `2 capsules`, `2 sachets of X`: things that are taken whole, beside the drug that they are of.
  mutating func form(at index: Int) -> Int? {
    guard let count = line[index]?.integer ?? TimeReader.number(line.key(index)), (1...20).contains(count),
      index + 1 < line.tokens.count, LogParser.forms.contains(line.key(index + 1))
    else { return nil }
    let next = skipArticles(from: index + 2)
    guard doses.last?.end == index || isDrug(next) else { return nil }
    return attach(count: count, index..<(isDrug(next) ? next : index + 2))
  }

  /// An array: a set of these costs more to make than it saves on the one or two numbers of a line.
  private static let forms = [
    "capsule", "capsules", "cap", "caps", "caplet", "caplets", "sachet", "sachets", "suppository",
    "suppositories", "supp", "supps", "wafer", "wafers", "melt", "melts", "lozenge", "lozenges", "patch",
    "patches", "ampoule", "ampoules", "vial", "vials", "injection", "injections", "pen", "pens", "dose",
    "doses", "powder", "powders", "piece", "pieces", "tablette", "tabletten", "kapsel", "kapseln",
  ]

  mutating func attach(portion: Int, _ range: Range<Int>) -> Int {
    let last = doses.indices.last
    if let last, doses[last].portion == nil, doses[last].end == range.lowerBound || !isDrug(range.upperBound)
    {
      doses[last].portion = portion
      doses[last].end = range.upperBound
    } else {
      if pending.portion != nil { keepPending() }
      pending.portion = portion
      pending.words += range
    }
    return range.upperBound
  }

  /// In thousandths: `half`, `1/2`, `½`, `a quarter`, `one and a half`, `1 1/2`.
  private func portionWord(at index: Int) -> TimeReader.Found<Int>? {
    let key = line.key(index)
    if ["a", "one"].contains(key), line.key(index + 1) == "half" || line.key(index + 1) == "quarter" {
      return portionWord(at: index + 1)
    }
    if key == "one" || key == "1", line.key(index + 1) == "and", line.key(index + 2) == "a",
      line.key(index + 3) == "half"
    {
      return (1500, index + 4)
    }
    // `7 1/2 suma` is an intensity and half a tablet.
    if isOfDoses || entry.intensity != nil, let whole = line[index]?.integer, (1...9).contains(whole),
      line.key(index + 1) == "1/2"
    {
      return (whole * 1000 + 500, index + 2)
    }
    switch key {
    case "half", "1/2", "½": return (500, index + 1)
    case "quarter", "1/4", "¼": return (250, index + 1)
    case "3/4", "¾": return (750, index + 1)
    case "1½": return (1500, index + 1)
    case "2½": return (2500, index + 1)
    default: return nil
    }
  }

  func skipArticles(from index: Int) -> Int {
    var next = index
    while ["a", "an", "of", "the", "my"].contains(line.key(next)) { next += 1 }
    return next
  }

  /// `a suma`, `2 tablets of ibu`; and `again`, `another`, which say that it is one more.
  mutating func article(at index: Int) throws(ParseError) -> Int? {
    let key = line.key(index)
    if ["+", "&"].contains(key), isDrug(index + 1) { return index + 1 }
    if key == "one", line.key(index + 1) == "more", isDrug(index + 2) {
      isAgain = true
      return index + 2
    }
    if ["again", "another", "second", "third"].contains(key), isDrug(index + 1) || !doses.isEmpty {
      isAgain = true
      if let next = doseAgain(at: index) { return next }
      try refuseUnnamedOther(at: index)
      return index + 1
    }
    let next = skipArticles(from: index)
    if next > index || key == "some", isDrug(max(next, index + 1)) { return max(next, index + 1) }
    return nil
  }

  /// `suma 100 at 7 and again 100mg at 11`, `and again at 11`: one more of the drug named last.
  private mutating func doseAgain(at index: Int) -> Int? {
    guard let last = doses.last, !isDrug(index + 1),
      (last.end..<index).allSatisfy({ ["and", "then", "&", "+", ",", "plus"].contains(line.key($0)) })
    else { return nil }
    let amount = amount(at: index + 1)
    let isTimed = last.time != nil && (line.key(index + 1) == "at" || line.key(index + 1).hasPrefix("@"))
    guard amount != nil || isTimed else { return nil }
    let next = amount?.next ?? index + 1
    doses.append(
      SpokenDose(
        name: last.name, known: last.known, amount: amount?.value ?? last.amount,
        count: amount == nil ? last.count : nil, isAdded: edit.addsDoses, start: index, end: next))
    return next
  }

  /// How a dose was given, right behind the drug: no drug of its own, although an amount follows.
  func isRoute(at index: Int) -> Bool { routes.contains(line.key(index)) }

  private var routes: [String] {
    [
      "nasal", "spray", "injection", "injected", "inj", "sc", "iv", "im", "subcutaneous", "subcutaneously",
      "intravenous", "intramuscular", "suppository", "rectal", "wafer", "melt", "odt", "sublingual", "oral",
      "orally", "nasally", "pen", "autoinjector", "syrup", "gel", "patch", "powder", "sachet", "effervescent",
      "liquid", "dispersible", "soluble", "capsule", "capsules", "caplet", "lozenge", "inhaler", "for",
      "because",
    ]
  }

  /// Amounts such as `1,000mg` are refused before anything is made of the line: a thousand times less looks right.
  func checkAmounts() throws(ParseError) {
    for (index, token) in line.tokens.enumerated() where token.startsWithDigit && token.key.utf8.count >= 5 {
      let number = token.key.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") }
      guard let (decimal, separated) = Amount.twoReadings(number) else { continue }
      let unit = token.key[number.endIndex...]
      let isUnit =
        DoseUnit(symbol: unit) != nil || unit.isEmpty && DoseUnit(symbol: line.key(index + 1)) != nil
      guard isUnit || unit.isEmpty && index > 0 && isDrug(index - 1) else { continue }
      let readings = [separated, decimal].map { Amount(thousandths: $0, unit: .milligram).number + unit }
      throw ParseError(.twoAmounts(token.text), lines: readings.map { line.replacing(index, with: $0) })
    }
  }
}

extension SpokenDose {
  /// The amount, or the part of one that is said to have been taken; of a drug whose amount is not known, of a tablet.
  var amountTaken: Amount? {
    let whole = amount ?? known?.usualDose
    guard let portion else { return whole }
    guard let whole, whole.unit != .tablet else { return Amount(thousandths: portion, unit: .tablet) }
    return Amount(thousandths: max(1, whole.thousandths * portion / 1000), unit: whole.unit)
  }
}
