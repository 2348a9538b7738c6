package import CivilTime
package import Diary

/// A blood pressure as it was read, with what is worth echoing about its time.
package struct ParsedPressure: Hashable, Sendable {
  package let pressure: BloodPressure
  package let echoes: [Echo]
}

/// Reads `148/95 [pulse 92] [DAY] [TIME]`, in any order; without a day and a time it was measured now.
package func parsePressure(
  _ words: [String], now: Now, command: String = "headache bp"
) throws(ParseError) -> ParsedPressure {
  let line = Line(words, command: command)
  var reading = PressureReading(line)
  try reader(&reading)
  guard let (systolic, diastolic) = reading.values else {
    throw ParseError(.notAPressure(words.joined(separator: " ")), line: reading.withoutSlash)
  }
  var pressure = BloodPressure(
    at: now.moment, systolic: systolic, diastolic: diastolic, pulse: reading.pulse)
  guard pressure.isPlausible else { throw ParseError(.notAPressure(words.joined(separator: " "))) }
  if reading.when.isEmpty { return ParsedPressure(pressure: pressure, echoes: []) }
  do throws(ParseError) {
    let time = try parseMoment(reading.when, now: now, command: reading.command)
    pressure.at = time.moment
    return ParsedPressure(pressure: pressure, echoes: time.echoes)
  } catch {
    switch error.cause {
    case .skippedTime, .futureMoment, .twoReadings, .vagueRange: throw error
    default: break
    }
  }
  if let pulse = reading.loosePulse {
    throw ParseError(.notAPressure(words.joined(separator: " ")), line: pulse)
  }
  let day = try parseDay(reading.when, now: now, command: reading.command)
  pressure = BloodPressure(on: day, systolic: systolic, diastolic: diastolic, pulse: reading.pulse)
  return ParsedPressure(pressure: pressure, echoes: [])
}

private func reader(_ reading: inout PressureReading) throws(ParseError) {
  while reading.index < reading.line.tokens.count { try reading.take() }
}

/// The words of a blood pressure, each told by what it is.
private struct PressureReading {
  let line: Line
  var index = 0
  var values: (Int, Int)?
  var pulse: Int?
  /// The words of the day and the time.
  var when: [String] = []

  init(_ line: Line) { self.line = line }

  /// What stands before the words of the time in a line that is offered.
  var command: String {
    guard let (systolic, diastolic) = values else { return line.command }
    return "\(line.command) \(systolic)/\(diastolic)" + (pulse.map { " pulse \($0)" } ?? "")
  }

  /// `122 76`, `122-76`: the line with its slash.
  var withoutSlash: String? {
    let numbers = line.tokens.flatMap { $0.key.split(separator: "-") }.map { Token.integer($0) }
    guard (2...3).contains(numbers.count), let systolic = numbers[0], let diastolic = numbers[1],
      let pulse = numbers.count == 3 ? numbers[2] : 60
    else { return nil }
    let pressure = BloodPressure(
      at: Moment(wallMinutes: 0, offset: nil), systolic: systolic, diastolic: diastolic, pulse: pulse)
    guard pressure.isPlausible else { return nil }
    return "\(line.command) \(systolic)/\(diastolic)" + (numbers.count == 3 ? " pulse \(pulse)" : "")
  }

  /// `122/76 58`: the line that says the number is a pulse.
  var loosePulse: String? {
    guard pulse == nil, let last = when.last.flatMap({ Token.integer($0[...]) }), (30...220).contains(last)
    else { return nil }
    return ([command, "pulse \(last)"] + when.dropLast().map(typable)).joined(separator: " ")
  }

  mutating func take() throws(ParseError) {
    if values == nil, let (found, next) = pressure() {
      values = found
      index = next
    } else if let (found, next) = heartRate() {
      guard pulse == nil else { throw ParseError(.secondNumber("\(found)")) }
      pulse = found
      index = next
    } else if line.key(index).hasPrefix("pulse") || line.key(index) == "hr" {
      throw ParseError(.notAPressure(line.tokens.map(\.text).joined(separator: " ")))
    } else if ["mmhg", "mm", "hg", "bp", ","].contains(line.key(index)) {
      index += 1
    } else {
      when.append(line.tokens[index].text)
      index += 1
    }
  }

  /// `148/95`, `148 / 95`, `148/ 95`, `148 over 95`.
  private func pressure() -> ((Int, Int), next: Int)? {
    let parts = line.key(index).split(separator: "/", omittingEmptySubsequences: false)
    if parts.count == 2, let systolic = Token.integer(parts[0]) {
      if let diastolic = Token.integer(parts[1]) { return ((systolic, diastolic), index + 1) }
      if parts[1].isEmpty, let diastolic = line[index + 1]?.integer {
        return ((systolic, diastolic), index + 2)
      }
      return nil
    }
    guard let systolic = line[index]?.integer else { return nil }
    let mark = line.key(index + 1)
    if mark == "/" || mark == "over" || mark == "to", let diastolic = line[index + 2]?.integer {
      return ((systolic, diastolic), index + 3)
    }
    guard mark.hasPrefix("/"), let diastolic = Token.integer(mark.dropFirst()) else { return nil }
    return ((systolic, diastolic), index + 2)
  }

  /// `pulse 92`, `hr 92`, `92 bpm`.
  private func heartRate() -> (Int, next: Int)? {
    if ["pulse", "pulse:", "hr", "hr:", "p", "heart", "rate", "puls", "bpm"].contains(line.key(index)) {
      let at = line.key(index + 1) == "rate" || line.key(index + 1) == "of" ? index + 2 : index + 1
      if let rate = line[at]?.integer { return (rate, line.key(at + 1) == "bpm" ? at + 2 : at + 1) }
    }
    guard let rate = line[index]?.integer, ["bpm", "/min"].contains(line.key(index + 1)) else { return nil }
    return (rate, index + 2)
  }
}
