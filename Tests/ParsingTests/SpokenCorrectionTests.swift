import Parsing
import Testing

/// Lines that correct what was said before, without a command.
@Suite struct SpokenCorrectionTests {
  @Test(arguments: [
    ("it was 8 not 7", "8"), ("was on the right not left", "right"), ("suma was at 10", "suma at 10"),
    ("suma was 100mg", "suma 100mg"), ("wrong, it started at 8", "started at 8"), ("sorry 8", "8"),
    ("I meant left", "left"), ("that was friday not saturday", "on friday"), ("make that 8", "8"),
    ("change 7 to 8", "8"), ("8 rather than 7", "8"), ("left instead of right", "left"),
    ("should have been 14:00-16:00", "14:00-16:00"),
  ])
  func `what is right is left of it`(line: String, words: String) {
    let said = parseCorrection(line.split(separator: " ").map(String.init), vocabulary: vocabulary)
    #expect(said?.words.joined(separator: " ") == words)
  }

  @Test(arguments: [
    "7 left", "not 12 nov", "suma 50mg", "7 nausea not vomiting", "took suma not ibu", "it was a migraine",
  ])
  func `what corrects nothing is no correction`(line: String) {
    #expect(parseCorrection(line.split(separator: " ").map(String.init), vocabulary: vocabulary) == nil)
  }

  @Test(arguments: [
    ("it was left", "left", ""), ("that was 7", "7", ""), ("that was a migraine", "migraine", ""),
    ("it was yesterday from 13:00", "yesterday from 13:00", ""), ("yesterday was 7", "7", "2026-11-21"),
    ("the headache on friday was left", "left", "2026-11-20"),
    ("my attack yesterday was throbbing", "throbbing", "2026-11-21"),
  ])
  func `what is told of an attack names what it was, and the day`(line: String, words: String, day: String)
    throws
  {
    let said = parseTold(line.split(separator: " ").map(String.init), now: try now())
    #expect(said?.words.joined(separator: " ") == words)
    #expect((said?.day.map { "\($0)" } ?? "") == day)
  }

  @Test(arguments: [
    "it is left", "7 left", "it was over", "it started at 9", "yesterday 7", "it was nothing",
    "7 it was left",
    "suma was 100mg",
  ])
  func `a line that tells of no attack is none`(line: String) throws {
    #expect(parseTold(line.split(separator: " ").map(String.init), now: try now()) == nil)
  }

  @Test func `what was wrong is kept beside what is right`() {
    let said = parseCorrection(["it", "was", "right", "not", "left"], vocabulary: vocabulary)
    #expect(said?.words == ["right"])
    #expect(said?.old == ["left"])
  }
}
