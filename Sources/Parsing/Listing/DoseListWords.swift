package import CivilTime

/// The days that the words of `took` are about, if they are about nothing else: none at all is today.
package func doseListDays(_ words: [String], now: Now) -> DayRange? {
  guard let first = words.first else { return DayRange(now.today) }
  // Nearly every line names a drug, and is not read twice for this.
  guard words.allSatisfy({ !$0.hasSuffix("mg") && !$0.hasPrefix("@") }), beginsDays(first) else {
    return nil
  }
  return try? daysSoFar(words, now: now, command: "headache took")
}

private let beginnings = [
  "tod", "yes", "las", "thi", "pas", "on", "fro", "all", "mon", "tue", "wed", "thu", "fri", "sat", "sun",
  "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
]

private func beginsDays(_ word: String) -> Bool {
  let key = word.lowercased()
  return key.first?.isNumber ?? false || beginnings.contains { key.hasPrefix($0) }
}

/// The words behind a leading `no`, which takes back what was said of days; `nil` where there is none.
package func takenBack(_ words: [String]) -> [String]? {
  guard let first = words.first?.lowercased(), ["no", "not"].contains(first) else { return nil }
  return Array(words.dropFirst())
}
