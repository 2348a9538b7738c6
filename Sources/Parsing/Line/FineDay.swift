import CivilTime
import Diary

/// `fine today`, `felt good yesterday`, `all good on friday`: the words of the day, with none for today.
private func dayBehindFine(_ line: Line) -> [String]? {
  var at = 0
  while [
    "all", "felt", "feeling", "feel", "i", "am", "i'm", "im", "having", "had", "a", "very", "quite", "really",
  ]
  .contains(line.key(at)) { at += 1 }
  guard ["fine", "good", "ok", "okay", "great", "well", "perfect"].contains(line.key(at)) else { return nil }
  at += 1
  while ["day", "on", "all"].contains(line.key(at)) { at += 1 }
  return at < line.tokens.count ? line.tokens[at...].map(\.text) : nil
}

/// A day that is said to have been fine, or free: perhaps without a headache, which is for the person to say.
///
/// - Throws: for `thursday was fine` and `3 nov free`, with the line that says so.
func refuseFine(_ line: Line, _ now: Now) throws(ParseError) {
  let keys = line.tokens.map(\.key)
  guard keys.count >= 2, keys.count <= 7, line.note.isEmpty, let last = keys.last else { return }
  var count = keys.count - 1
  if let days = dayBehindFine(line) {
    count = 0
    guard (try? parseRanges(days, now: now, command: "headache free")) != nil else { return }
    throw ParseError(
      .twoReadings(line.tokens.map(\.text).joined(by: " ")),
      lines: [
        (["headache free"] + days.map(typable)).joined(separator: " "),
        (["headache note"] + line.tokens.map { typable($0.text) }).joined(separator: " "),
      ])
  } else if last == "free" {
    guard count >= 1 else { return }
  } else {
    guard ["fine", "good", "ok", "okay", "great", "well", "clear", "perfect"].contains(last) else { return }
    while count > 0,
      ["was", "were", "went", "is", "all", "felt", "i", "very", "day", "has", "been"].contains(
        keys[count - 1])
    {
      count -= 1
    }
    guard count < keys.count - 1 else { return }
  }
  let days = line.tokens.prefix(count).map(\.text)
  guard !days.isEmpty, (try? parseRanges(days, now: now, command: "headache free")) != nil else { return }
  let text = line.tokens.map(\.text).joined(by: " ")
  let free = (["headache free"] + days.map(typable)).joined(separator: " ")
  if last == "free" { throw ParseError(.notUnderstood(text), line: free) }
  throw ParseError(
    .twoReadings(text),
    lines: [free, (["headache note"] + line.tokens.map { typable($0.text) }).joined(separator: " ")])
}
