import CivilTime
import Diary
import Language
import Messages
import Testing
import Parsing

/// The structured causes behind the sentences.
@Suite struct RefusalCauseTests {
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
    ("14 left", ParseError.Cause.intensityOutOfRange("14"), "headache 14:00 left"),
    ("1430", .bareDigits("1430"), "headache 14:30"), ("7 2025", .bareDigits("2025"), ""),
    ("7 -2x ibu", .leadingDash("-2x"), "headache 7 2x ibu"),
    ("fre yesterday", .unknownFirstWord("fre"), "headache free yesterday"),
    ("7 3/4", .slash("3/4"), ""), ("7 148/95", .bloodPressure("148/95"), "headache bp 148/95"),
    ("7 22-6", .hoursOrIntensities("22-6"), "headache 7 22:00-6:00"), ("7 31 nov", .noSuchDay("31 nov"), ""),
    ("7 25:00", .noSuchTime("25:00"), ""), ("7 today 23:00", .futureMoment(sunday(23)), ""),
    ("7 9:00 11:00", .twoStarts("11:00"), "headache 7 9:00 until 11:00"), ("7 9:00-9:00", .zeroLength, ""),
    ("7 9:00-11:00 3h", .lengthContradicts(given: 180, actual: 120), ""),
    ("suma 2.5", .amountOrIntensity("2.5"), "headache suma 2.5mg"),
    ("10.5", .intensityOutOfRange("10.5"), ""), ("0.55", .bareDigits("0.55"), "headache 00:55"),
    ("7 2026-11", .monthAsDay("2026-11"), "headache 7 2026-11-01"),
    ("7 mon tue", .severalDays("mon tue"), "headache 7 2026-11-16, 2026-11-17"),
    ("7 --strict", .unknownOption("--strict"), "headache 7 strict"), ("7 5h 6h", .twoLengths("6h"), ""),
    ("7 until yesterday", .missingTime(sunday(0).day - 1), ""), ("", .nothing, ""),
  ])
  func `a refusal has its cause and its line`(line: String, cause: ParseError.Cause, offered: String)
    throws
  {
    let refusal = try #require(try refusal(line))
    #expect(refusal.cause == cause)
    #expect((refusal.line ?? "") == offered)
  }

  @Test func `a number before a drug counts its tablets where there can be no intensity`() throws {
    let entry = try parseLog(["2", "ibu", "400"], now: try now(), vocabulary: vocabulary, ofDoses: true).entry
    #expect(entry.doses.map(\.count) == [2])
    #expect(entry.isOfDosesAlone)
    let more = try parseLog(["ibu", "left"], now: try now(), vocabulary: vocabulary, ofDoses: true).entry
    #expect(!more.isOfDosesAlone)
  }

  @Test func `a corrected line keeps the command, the note and what a shell would take apart`() throws {
    #expect(throws: ParseError(.leadingDash("-2x"), line: "headache new 7 2x ibu '$(x)' -- 'it'\\''s bad'")) {
      try parseLog(
        ["7", "-2x", "ibu", "$(x)", "--", "it's", "bad"], now: try now(), vocabulary: vocabulary,
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
    #expect(text.escapingControlCharacters == shown)
  }

  @Test func `escapes in a line are harmless in what is said of it`() throws {
    let line = try parseLog(["7", "\u{1B}];x\u{7}"], now: try now(), vocabulary: vocabulary)
    #expect(line.entry.note == "\u{1B}];x\u{7}")
    #expect(line.warnings.map(Language.english.warning) == ["kept \"\\u{1b}];x\\u{7}\" as a note."])
  }
}

/// An hour of Sunday 22 November 2026 in Paris.
private func sunday(_ hour: Int) -> Moment { Moment(wallMinutes: 20_779 * 1440 + hour * 60, offset: 60) }
