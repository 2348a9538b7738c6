import CivilTime
import Diary

/// Ends in the words of a person: `stopped at 10`, `gone by 10`, `went away around noon`, `between 2pm and 4pm`.
extension LogParser {
  /// The index of the time that such words give as the end; `nil` where they say no more than that it is over.
  func spokenEnd(at index: Int) throws(ParseError) -> Int? {
    guard !isOfDoses else { return nil }
    var at = index + 1
    switch line.key(index) {
    case "finished", "stopped", "ceased", "resolved", "cleared", "subsided", "vanished", "disappeared",
      "lifted",
      "done":
      break
    // Behind a dose it is what that has done, and with a time when.
    case "gone": guard entry.relief == nil, doses.last?.relief == nil else { return nil }
    case "went": guard ["away", "at", "around", "by"].contains(line.key(at)) else { return nil }
    default: return nil
    }
    if ["away", "up", "off", "completely", "finally", "again"].contains(line.key(at)) { at += 1 }
    let isMarked = ["at", "by", "around", "about", "@"].contains(line.key(at))
    if line.key(index) == "gone", !isMarked { return nil }
    if isMarked { at += 1 }
    guard let (phrase, _) = try reader.phrase(at: at, bare: isMarked), phrase.hasTime, phrase.ago == nil
    else { return nil }
    return at
  }

  /// `between 2pm and 4pm`: from the one to the other. Bare numbers may be intensities, and are asked about.
  mutating func between(at index: Int) throws(ParseError) -> Int? {
    guard line.key(index) == "between", span.end == nil, !span.start.hasTime,
      let (start, next) = try reader.phrase(at: index + 1, bare: true), start.hasTime,
      line.key(next) == "and",
      let (end, after) = try reader.phrase(at: next + 1, bare: true), end.hasTime
    else { return nil }
    let (from, to) = (line[index + 1]?.integer, line[next + 1]?.integer)
    if let from, let to, from <= 12, to <= 12, after == next + 2 {
      throw ParseError(
        .hoursOrIntensities(reader.text(index..<after)),
        lines: ["\(from):00-\(to):00", "\(from + 12):00-\(to + 12):00"].map {
          line.replacing(index..<after, with: $0)
        })
    }
    if start.day != nil {
      guard span.start.day == nil else { throw ParseError(.twoDays(reader.text(index..<after))) }
    }
    var begun = start
    begun.day = start.day ?? span.start.day
    (span.start, span.end) = (begun, end)
    if let hour = from, (1...12).contains(hour), let end = span.end?.clock, let first = span.start.clock,
      first == hour * 60, TimeReader.saysHalf(line.key(after - 1))
    {
      span.start.clock = TimeReader.hour(hour, before: end)
    }
    startEnd = after
    return after
  }

  /// `7 2 to 4pm`, `7 yesterday 2-4pm`: a number before an end that says its half of the day is the hour of the start.
  mutating func hourBefore(at index: Int) throws(ParseError) -> Int? {
    guard entry.intensity != nil, intensityWord == nil, !span.start.hasTime, span.end == nil,
      let hour = line[index]?.integer, (1...12).contains(hour),
      ["to", "till", "til", "until", "-", "–", "—"].contains(line.key(index + 1)),
      let (end, next) = try reader.phrase(at: index + 2, bare: false), let clock = end.clock, end.day == nil,
      TimeReader.saysHalf(line.key(next - 1))
    else { return nil }
    span.start.clock = TimeReader.hour(hour, before: clock)
    span.end = end
    startEnd = index + 1
    return next
  }

  /// `half 12`: half past it, or half before it, as people say it in different places.
  func refuseHalfHour(at index: Int) throws(ParseError) {
    guard line.key(index) == "half", line.key(index - 1) == "at" || line.key(index - 1) == "since",
      let hour = line[index + 1]?.integer ?? TimeReader.number(line.key(index + 1)), (1...12).contains(hour)
    else { return }
    let readings = [hour * 60 + 30, hour * 60 - 30].map { Line.clock($0 % 720 + ($0 >= 720 ? 720 : 0)) }
    throw ParseError(
      .twoReadings(reader.text(index..<index + 2)),
      lines: readings.map { line.replacing(index..<index + 2, with: $0) })
  }
}
