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
}
