package import CivilTime
package import Diary

/// A blood pressure as it was read, with what is worth echoing about its time.
package struct ParsedPressure: Hashable, Sendable {
  package let pressure: BloodPressure
  package let echoes: [Echo]
}

/// Reads `148/95 [pulse 92] [DAY] [TIME]`; without either it was measured now.
package func parsePressure(
  _ words: [String], now: Now, command: String = "headache bp"
) throws(ParseError) -> ParsedPressure {
  let line = Line(words, command: command)
  let refusal = ParseError(.notAPressure(words.joined(separator: " ")))
  let parts = line.key(0).split(separator: "/", omittingEmptySubsequences: false).map { Token.integer($0) }
  guard parts.count == 2, let systolic = parts[0], let diastolic = parts[1] else { throw refusal }
  var pulse: Int?
  if line.key(1) == "pulse" {
    guard let rate = line[2]?.integer else { throw refusal }
    pulse = rate
  }
  var pressure = BloodPressure(at: now.moment, systolic: systolic, diastolic: diastolic, pulse: pulse)
  guard pressure.isPlausible else { throw refusal }
  let rest = line.tokens.dropFirst(pulse == nil ? 1 : 3).map(\.text)
  do throws(ParseError) {
    let time = try parseMoment(rest, now: now, command: command)
    pressure.at = time.moment
    return ParsedPressure(pressure: pressure, echoes: time.echoes)
  } catch {
    switch error.cause {
    case .skippedTime, .futureMoment, .twoReadings, .vagueRange: throw error
    default: break
    }
  }
  let day = try parseDay(rest, now: now, command: command)
  pressure = BloodPressure(on: day, systolic: systolic, diastolic: diastolic, pulse: pulse)
  return ParsedPressure(pressure: pressure, echoes: [])
}
