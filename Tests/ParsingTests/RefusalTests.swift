import CivilTime
import Diary
import Language
import Messages
import Testing
import Parsing

/// The structured causes behind the sentences.
@Suite struct RefusalTests {
  private func refusal(_ line: String) throws -> ParseError? {
    let now = try now()
    do {
      _ = try parseLog(words(line), now: now, vocabulary: vocabulary)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    ("14 left", ParseError.Cause.intensityOutOfRange("14"), "headache 5 14:00 left"),
    ("1430", .bareDigits("1430"), "headache 14:30"), ("7 2025", .bareDigits("2025"), ""),
    ("7 -2x", .leadingDash("-2x"), "headache 7 2x"),
    ("fre yesterday", .unknownFirstWord("fre"), "headache free yesterday"),
    ("7 3/4", .slash("3/4"), ""), ("7 148/95", .bloodPressure("148/95"), "headache bp 148/95"),
    ("7 22-6", .hoursOrIntensities("22-6"), "headache 7 22:00-6:00"), ("7 31 nov", .noSuchDay("31 nov"), ""),
    ("7 25:00", .noSuchTime("25:00"), ""), ("7 today 23:00", .future("Sun 22 Nov 23:00"), ""),
    ("7 9:00 11:00", .twoStarts("11:00"), "headache 7 9:00 until 11:00"), ("7 9:00-9:00", .zeroLength, ""),
    ("7 9:00-11:00 3h", .lengthContradicts(given: 180, actual: 120), ""),
    ("7.5", .intensityNotWhole("7.5"), "headache 7"),
    ("7 2026-11", .monthAsDay("2026-11"), "headache 7 2026-11-01"), ("7 mon tue", .twoDays("tue"), ""),
    ("7 --strict", .unknownOption("--strict"), "headache 7 strict"), ("7 5h 6h", .twoLengths("6h"), ""),
    ("7 until yesterday", .missingTime("Sat 21 Nov"), ""), ("", .nothing, ""),
  ])
  func `a refusal has its cause and its line`(line: String, cause: ParseError.Cause, offered: String)
    throws
  {
    let refusal = try #require(try refusal(line))
    #expect(refusal.cause == cause)
    #expect((refusal.line ?? "") == offered)
  }

  @Test func `intensity 0 is no attack of its own without an aura`() throws {
    let entry = try parseLog(["0"], now: try now(), vocabulary: vocabulary)
    #expect(throws: ParseError(.zeroWithoutAura, line: "headache free")) { try entry.checkAsNewAttack() }
    try parseLog(["0", "aura"], now: try now(), vocabulary: vocabulary).checkAsNewAttack()
    try parseLog(["1"], now: try now(), vocabulary: vocabulary).checkAsNewAttack()
  }

  @Test func `an end without a start is no attack of its own`() throws {
    let entry = try parseLog(["7", "until", "14:00"], now: try now(), vocabulary: vocabulary)
    let end = try #require(Moment(rfc3339: "2026-11-22T14:00+01:00"))
    #expect(throws: ParseError(.missingStart(end))) { try entry.checkAsNewAttack() }
    for line in ["7 for 2h until 14:00", "7 9:00-14:00", "7 5h"] {
      try parseLog(words(line), now: try now(), vocabulary: vocabulary).checkAsNewAttack()
    }
  }

  @Test func `a number before a drug counts its tablets where there can be no intensity`() throws {
    let entry = try parseLog(["2", "ibu", "400"], now: try now(), vocabulary: vocabulary, ofDoses: true)
    #expect(entry.doses.map(\.dose.count) == [2])
    #expect(entry.isOfDosesAlone)
    let more = try parseLog(["ibu", "left"], now: try now(), vocabulary: vocabulary, ofDoses: true)
    #expect(!more.isOfDosesAlone)
  }

  @Test func `a corrected line keeps the command, the note and what a shell would take apart`() throws {
    #expect(throws: ParseError(.leadingDash("-2x"), line: "headache new 7 2x '$(x)' -- 'it'\\''s bad'")) {
      try parseLog(
        ["7", "-2x", "$(x)", "--", "it's", "bad"], now: try now(), vocabulary: vocabulary,
        command: "headache new")
    }
  }

  @Test func `without saving anything a message does not speak of it`() {
    let refusal = ParseError(.missingDay)
    #expect(Language.english.message(refusal) == "a day is missing. Nothing was saved.")
    #expect(Language.english.message(refusal, saving: false) == "a day is missing.")
  }

  @Test(arguments: [
    ("plain", "plain"), ("\u{1B}[31mred", "\\u{1b}[31mred"), ("a\u{202E}b", "a\\u{202e}b"),
    ("a\nb\tc", "a\\u{a}b\\u{9}c"),
    ("\u{85}\u{2028}\u{2029}\u{7F}", "\\u{85}\\u{2028}\\u{2029}\\u{7f}"),
    ("\u{FEFF}\u{200B}\u{2066}", "\\u{feff}\\u{200b}\\u{2066}"),
    ("Müller 山田 👩‍⚕️ عربي", "Müller 山田 👩‍⚕️ عربي"), ("e\u{E0041}", "e\\u{e0041}"),
  ])
  func `what acts on a terminal is spelled out`(text: String, shown: String) {
    #expect(harmless(text) == shown)
  }

  @Test func `escapes in a line are harmless in what is said of it`() throws {
    let entry = try parseLog(["7", "\u{1B}]0;x\u{7}"], now: try now(), vocabulary: vocabulary)
    #expect(entry.note == "\u{1B}]0;x\u{7}")
    #expect(entry.warnings.map(Language.english.warning) == ["kept \"\\u{1b}]0;x\\u{7}\" as a note."])
  }
}
