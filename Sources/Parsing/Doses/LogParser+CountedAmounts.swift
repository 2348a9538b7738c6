import Diary

/// A count and an amount in one: `3x400`.
extension LogParser {
  /// `ibu 3x400`, `ibu 3 x 400mg`, `2x50 suma`: how many, and of how much.
  mutating func countedAmount(at index: Int) -> Int? {
    guard let first = line[index], first.startsWithDigit else { return nil }
    let parts: (count: Substring, amount: String, next: Int)
    if let mark = first.key.firstIndex(where: { "x×*".contains($0) }) {
      parts = (first.key[..<mark], String(first.key[first.key.index(after: mark)...]), index + 1)
    } else if first.integer != nil, ["x", "×", "*"].contains(line.key(index + 1)), let word = line[index + 2]
    {
      parts = (first.key[...], word.key, index + 3)
    } else {
      return nil
    }
    guard let count = Token.integer(parts.count), (1...20).contains(count), !parts.amount.isEmpty else {
      return nil
    }
    var next = parts.next
    var amount = Amount(parts.amount)
    if amount == nil, let joined = line[next].flatMap({ Amount(parts.amount + $0.key) }) {
      (amount, next) = (joined, next + 1)
    }
    let isBehind = doses.last?.end == index
    guard isBehind || isDrug(next) else { return nil }
    if amount == nil, let thousandths = Amount.thousandths(Array(parts.amount.utf8)[...]),
      thousandths > 10_000
    {
      amount = Amount(thousandths: thousandths, unit: .milligram)
    }
    guard let amount, amount.unit != .tablet, amount.unit != .puff else { return nil }
    if isBehind, let last = doses.indices.last, doses[last].amount == nil, doses[last].count == nil {
      (doses[last].amount, doses[last].count, doses[last].end) = (amount, count, next)
      return next
    }
    guard isDrug(next), pending.words.isEmpty else { return nil }
    (pending.amount, pending.count) = (amount, count)
    pending.words += index..<next
    return next
  }
}
