import CivilTime
import Testing
import Parsing

/// A line of a table: what is typed, when, and what comes of it.
struct TableLine: CustomTestStringConvertible {
  let at: String
  let input: String
  let expected: String

  var testDescription: String { input }

  /// Reads a table: `@ moment`, then pairs of an input and, indented, what comes of it.
  static func all(of table: String) -> [TableLine] {
    var lines: [TableLine] = []
    var at = ""
    var input: String?
    for row in table.split(separator: "\n") {
      if row.hasPrefix("@ ") {
        at = String(row.dropFirst(2))
      } else if let typed = input, row.hasPrefix("  ") {
        lines.append(TableLine(at: at, input: typed, expected: String(row.drop { $0 == " " })))
        input = nil
      } else {
        input = String(row)
      }
    }
    return lines
  }
}

@Suite struct LineTableTests {
  static let lines = [
    linesOfWords, linesOfStarts, linesOfPartsOfDay, linesOfEnds, linesOfDoses, linesOfNotes, linesOfNumbers,
    linesOfRefusals, linesOfOtherMoments, linesOfSpokenMoments, linesOfEveryWord, linesOfPortions,
    linesOfWrittenDays, linesOfCounts, linesInAHurry, linesOfNewcomers, linesOfOtherPeople,
    linesOfMorePeople, linesOfDenials, linesOfHours, linesOfOtherEnds, linesOfOtherEffects,
  ].flatMap { TableLine.all(of: $0) }

  @Test(arguments: lines)
  func `a line is read as the table says`(line: TableLine) throws {
    let read = reading(line.input, at: try now(line.at))
    #expect(read == line.expected)
  }

  static let arguments = [linesOfArguments, linesOfRanges, argumentsInAHurry].flatMap {
    TableLine.all(of: $0)
  }

  @Test(arguments: arguments)
  func `a verb's words are read as the table says`(line: TableLine) throws {
    let read = argument(line.input, at: try now(line.at))
    #expect(read == line.expected)
  }

  @Test func `the tables are whole`() {
    let refused = Self.lines.filter { $0.expected.hasPrefix("REFUSED") }
    #expect(Self.lines.count >= 800)
    #expect(refused.count >= 200)
    #expect(Self.arguments.count >= 250)
  }

  /// What a refusal offers must itself be taken, or the person is sent in circles.
  @Test(arguments: lines)
  func `a corrected line is not refused again`(line: TableLine) throws {
    let now = try now(line.at)
    do {
      _ = try parseLog(words(line.input), now: now, vocabulary: vocabulary)
    } catch {
      guard let offered = error.line else { return }
      var words = words(offered)
      #expect(words.removeFirst() == "headache")
      if let verb = words.first, verbs.contains(verb) { return }
      if case .severalDays = error.cause, separateDays(words, now: now) != nil { return }
      #expect(throws: Never.self, "\(offered)") {
        try parseLog(words, now: now, vocabulary: vocabulary)
      }
    }
  }
}
