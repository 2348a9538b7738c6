/// Lines that say an attack is over: `done`, `it's over`, `stopped at 2am`, `end 6pm`, `headache gone`.
enum EndWords {
  /// What such a line says.
  struct Found: Equatable {
    /// The time, in words; none is now.
    var when: [String]
    /// Whether the pain is gone, which is what a dose can have done.
    var isGone: Bool
  }

  /// `nil` for every other line. What follows may be no time; then the line is another's.
  static func find(in line: Line) -> Found? {
    let keys = line.tokens.map(\.key)
    var index = 0
    while index < keys.count, openers.contains(keys[index]) { index += 1 }
    guard index < keys.count else { return nil }
    var isGone = ["gone", "pain-free", "painfree"].contains(keys[index])
    let second = index + 1 < keys.count ? keys[index + 1] : ""
    if ends.contains(keys[index]) || isGone {
      index += 1
    } else if (keys[index] == "went" || keys[index] == "gone") && second == "away" {
      index += 2
    } else if keys[index] == "free", index > 0, keys[index - 1] == "pain" {
      isGone = true
      index += 1
    } else {
      return nil
    }
    while index < keys.count,
      ["now", "at", "around", "about", "by", "finally", "away", "again"].contains(keys[index])
    {
      index += 1
    }
    return Found(when: line.tokens[index...].map(\.text), isGone: isGone)
  }

  private static let openers = [
    "it", "it's", "its", "it’s", "is", "has", "the", "my", "headache", "migraine", "attack", "pain", "all",
    "now",
    "finally", "everything", "i'm", "am", "i",
  ]
  private static let ends = [
    "stop", "stopped", "stops", "end", "ended", "ends", "finish", "finished", "done", "over", "ceased",
    "subsided",
    "resolved",
  ]
}
