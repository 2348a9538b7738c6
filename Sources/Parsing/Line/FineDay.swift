import CivilTime
import Diary

/// A day that is said to have been fine, or free: perhaps without a headache, which is for the person to say.
///
/// - Throws: for `thursday was fine` and `3 nov free`, with the line that says so.
func refuseFine(_ line: Line, _ now: Now) throws(ParseError) {
  let keys = line.tokens.map(\.key)
  guard keys.count >= 2, keys.count <= 7, line.note.isEmpty, let last = keys.last else { return }
  var count = keys.count - 1
  if last == "free" {
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
