package import CivilTime
package import Diary

/// Reads what follows `headache helped`: nothing, `partly`, `no` or `gone`.
package func parseEffect(_ words: [String]) throws(ParseError) -> Relief {
  guard let word = words.first?.lowercased() else { return .good }
  guard words.count == 1 else { throw ParseError(.notAnEffect(words.joined(separator: " "))) }
  switch FixedWords.meaning(of: word) {
  case .relief(let relief): return relief
  default: break
  }
  guard ["no", "not", "none"].contains(word) else { throw ParseError(.notAnEffect(word)) }
  return .none
}

/// A blood pressure as spoken, in mmHg, with a pulse per minute.
package struct SpokenPressure: Hashable, Sendable {
  package let systolic: Int
  package let diastolic: Int
  package let pulse: Int?
  package let day: CivilDay
  /// `nil` where only the day is known.
  package let time: SpokenMoment?
}

/// Reads `148/95 [pulse 92] [DAY] [TIME]`; without either it was measured now.
package func parsePressure(
  _ words: [String], now: Now, command: String = "headache bp"
) throws(ParseError) -> SpokenPressure {
  let line = Line(words, command: command)
  let parts = line.key(0).split(separator: "/", omittingEmptySubsequences: false).map { Token.integer($0) }
  guard parts.count == 2, let systolic = parts[0], let diastolic = parts[1], (50...300).contains(systolic),
    (20...200).contains(diastolic), diastolic < systolic
  else { throw ParseError(.notAPressure(words.joined(separator: " "))) }
  var pulse: Int?
  var next = 1
  if line.key(1) == "pulse" {
    guard let rate = line[2]?.integer, (20...250).contains(rate) else {
      throw ParseError(.notAPressure(words.joined(separator: " ")))
    }
    pulse = rate
    next = 3
  }
  let rest = line.tokens.dropFirst(next).map(\.text)
  if let time = try? parseMoment(rest, now: now, command: command) {
    return SpokenPressure(
      systolic: systolic, diastolic: diastolic, pulse: pulse, day: time.moment.day, time: time)
  }
  let day = try parseDay(rest, now: now, command: command)
  return SpokenPressure(systolic: systolic, diastolic: diastolic, pulse: pulse, day: day, time: nil)
}
