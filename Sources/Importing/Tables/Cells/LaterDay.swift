import Cells

/// A day told by that of the start: `next day`, `am nächsten Tag 10:00`, `2 days later`, `10:00 +1`.
struct LaterDay {
  /// How many days after the start.
  var days: Int
  /// The time on it; `nil` where none is said.
  var clock: ClockCell?

  /// `nil` where a word of it is not known.
  init?(_ text: String) {
    let words = text.lowercased().split { $0 == " " || "(),;".contains($0) }.map(String.init)
    var rest = words.joined(separator: " ")
    guard rest.utf8.count < 60, let (found, isOfDay) = Self.days(&rest) else { return nil }
    days = found
    let parts = rest.split(separator: " ").map(String.init)
    let left = parts.drop(while: LaterEndWords.around.contains).joined(separator: " ")
    if left.isEmpty, isOfDay { return }
    guard let clock = ClockCell(left, isFraction: false), clock.precision != .waking, clock.end == nil,
      (clock.minute ?? 1440) < 1440, isOfDay || clock.precision == .partOfDay
    else { return nil }
    self.clock = clock
  }

  /// Takes the words for the day out of a text. `isOfDay`: whether they name one; a part of it has to stand beside `next`.
  private static func days(_ text: inout String) -> (days: Int, isOfDay: Bool)? {
    for end in ["+1", "+2", "+3"]
    where text == end || text.hasSuffix(" " + end) || text.hasSuffix(":00" + end) {
      text = text.dropLast(end.count).trimmingBlanks
      for day in [" tag", " day"] where text.hasSuffix(day) { text = text.dropLast(day.count).trimmingBlanks }
      return Int(end.dropFirst()).map { ($0, true) }
    }
    for later in LaterEndWords.daysLater {
      guard let place = text.firstRange(of: later) else { continue }
      let before = text[..<place.lowerBound].split(separator: " ").map(String.init)
      guard let last = before.last, let count = Int(last) ?? CountWords.number(last).map({ Int($0) }),
        (1...6).contains(count)
      else { continue }
      let kept = before.dropLast().filter { $0 != "nach" }
      text = (kept + [String(text[place.upperBound...])]).joined(separator: " ").trimmingBlanks
      return (count, true)
    }
    for phrase in LaterEndWords.morningAfter where text == phrase {
      text = "morning"
      return (1, true)
    }
    let padded = " \(text) "
    for (phrases, isOfDay) in [(LaterEndWords.nextDay, true), (LaterEndWords.next, false)] {
      for phrase in phrases {
        guard let place = padded.firstRange(of: " \(phrase) ") else { continue }
        text = (padded[..<place.lowerBound] + " " + padded[place.upperBound...]).trimmingBlanks
        return (1, isOfDay)
      }
    }
    return nil
  }
}
