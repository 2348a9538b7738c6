package import CivilTime
import Diary

/// A moment as spoken, with what is worth echoing about how it was read.
package struct SpokenMoment: Hashable, Sendable {
  package let moment: Moment
  package let echoes: [Echo]
}

/// Reads one past moment, as `headache over` and `headache took` take it: `19:45`, `@19:45`,
/// `yesterday 22:00`, `2h ago`, `now`; no words at all are now. A day without a time is refused.
package func parseMoment(
  _ words: [String], now: Now, command: String = "headache"
) throws(ParseError) -> SpokenMoment {
  let line = Line(words, command: command)
  guard let first = line[0] else { return SpokenMoment(moment: now.moment, echoes: []) }
  let reader = TimeReader(line: line, now: now)
  guard let (phrase, next) = try reader.phrase(at: 0, bare: true), next == line.tokens.count else {
    if let (length, next) = reader.length(at: 0), next == line.tokens.count {
      throw ParseError(
        .notAMoment(first.text), line: "\(command) \(Line.length(length.minutes)) ago"
      )
    }
    if let digits = first.integer, first.key.count >= 3, digits >= 0,
      let clock = Line.clock(digits: first.key)
    {
      throw ParseError(.bareDigits(first.text), line: line.replacing(0, with: Line.clock(clock)))
    }
    if first.key.contains("/") || first.key.first == "-" { throw reader.notADay() }
    throw ParseError(.notAMoment(line.tokens.map(\.text).joined(separator: " ")))
  }
  guard phrase.hasTime else { throw ParseError(.missingTime(phrase.day?.day)) }
  var placement = Placement(now: now)
  let moment = try placement.latest(phrase)
  return SpokenMoment(moment: moment, echoes: placement.echoes)
}

/// Reads the end of the open attack: a moment, with words that say no more than that it is over.
///
/// - Throws: where the words say more, with the line that keeps it as a note.
package func parseEnd(_ typed: [String], now: Now, command: String) throws(ParseError) -> SpokenMoment {
  let words = EndWords.plain(typed)
  do throws(ParseError) {
    return try parseMoment(words, now: now, command: command)
  } catch {
    guard case .notAMoment = error.cause else { throw error }
    let line = Line(typed, command: command)
    if let foreign = line.tokens.first(where: { ForeignTimes.english($0.key) != nil }) {
      throw ParseError(.foreignTime(foreign.text), line: ForeignTimes.translated(line))
    }
    if words.count > 1, ["by", "around", "about"].contains(words[0].lowercased()),
      let spoken = try? parseMoment(Array(words.dropFirst()), now: now, command: command)
    {
      return spoken
    }
    if words.count > 2, ["in", "during"].contains(words[0].lowercased()), words[1].lowercased() == "the",
      let spoken = try? parseMoment(Array(words.dropFirst(2)), now: now, command: command)
    {
      return spoken
    }
    if let first = words.first?.lowercased(), ["but", "and", "just", "still", "though"].contains(first),
      !words.contains(where: { Token($0).holdsDigit }), words.count > 1
    {
      throw ParseError(
        .endAndMore(typed.joined(separator: " ")),
        line: ([command, "--"] + words.dropFirst().map(typable)).joined(separator: " "))
    }
    guard let (time, rest) = EndWords.apart(words, now: now) else { throw error }
    // `the next morning`, `3 hours later`: of a day, or from a time, that is not named.
    let others = ["next", "following", "later", "same", "that", "early", "late", "another"]
    let isOfOther = rest.contains { others.contains($0.lowercased()) }
    if isOfOther || ["after", "before"].contains(rest.last?.lowercased() ?? "") {
      throw ParseError(.endAndMore(typed.joined(separator: " ")))
    }
    let marks = ["at", "by", "around", "about", "@"]
    let when = time.drop { marks.contains($0.lowercased()) }.map(typable)
    throw ParseError(
      .endAndMore(typed.joined(separator: " ")),
      line: (["headache until"] + when + ["--"] + rest.map(typable)).joined(separator: " "))
  }
}

/// Whether the words say that nobody knows when it ended: `unknown`, `?`, `don't know when`.
package func isEndUnknown(_ words: [String]) -> Bool {
  EndWords.isUnknown(words.flatMap { $0.split(separator: " ").map(String.init) })
}

/// Whether `text` is a length with a dash in front, as `-2h` is said for "2 hours ago".
package func isDashedTime(_ text: String) -> Bool {
  guard let dash = text.first, TimeReader.dashes.contains(dash) else { return false }
  return TimeReader.length(text.dropFirst().lowercased()) != nil
}
