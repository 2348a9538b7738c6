import CivilTime
import Diary
import TestSupport
import Language
import Messages
import Testing
import Parsing

/// Random lines: nothing crashes, nothing is lost, nothing is in the future.
@Suite struct FuzzTests {
  private static let times: UInt64 = TestForm.isLong ? 10 : 1

  /// Words of the grammar, near misses, and rubbish.
  static let soup = [
    "7", "0", "10", "14", "2025", "1430", "7/10", "3/4", "148/95", "7.5", "-2h", "-", "–", "—", "--", "--x",
    "14:30",
    "25:00", "2pm", "8", "pm", "am", "now", "ago", "2h", "5h30m", "90", "min", "2d", "a", "an", "hour",
    "half",
    "yesterday", "today", "tomorrow", "mon", "sun", "last", "next", "nov", "12", "feb", "29", "30", "2024",
    "2026-11-20", "2026-13-01", "2026-11-20T07:15", "2026-11-20T07:15+09:00", "2026-11", "morning", "night",
    "noon",
    "woke", "up", "14:30-19:00", "9-11", "22:00-", "9am-", "until", "to", "from", "since", "for", "at", "@",
    "@14:40",
    "@9", "@2h", "@x", "on", "the", "this", "over", "ended", "left", "right", "both", "throbbing", "nausea",
    "no", "not",
    "without", "light", "aura", "20m", "visual-aura", "+wine", "+", "++", "suma", "sumat", "met", "ibu",
    "Excedrin",
    "Migraine", "sumatriptan", "+naproxen", "candesartan", "50mg", "12,5mg", "50", "mg", "2x", "x2", "x",
    "999mg", "0mg",
    "tablets", "helped", "partly", "gone", "nothelped", "help", "bed", "migraine", "severe", "mild", "with",
    "and",
    "foo", "naussea", "fre", "stiff", "neck", "thunderclap", "passed", "out", "missed", "work", "日本語", "é",
    "\u{1B}[31m", "\u{202E}evil", "\u{0}", "'", "\"", "$(x)", "🤕", "İ",
    "ß",
    "99999999999999999999", "999999d", "9999d", "1e9", "٣", "½", ",", ";", "a,b;", "::", "1:", ":1", "..",
    "x..y",
    "20.11.", "1/2/3", "/", "0x7", "7h7", "h", "m", "headache", "-1h", "–30m", "-90", "tonight", "just",
    "two", "three",
    "few", "couple", "of", "while", "quarter", "hours", "days", "week", "month", "past", "fri", "13",
    "o'clock",
    "a.m.",
    "15.11.", "15.11.2026", "3/4/2026", "15th", "Nov.", "4", "~9:00", "9a.m.", "9.30am", "midnight", "times",
    "glasses", "day", "off", "after", "within", "later", "lasted", "sat", "may", "be", "slept", "gone",
    "free",
    "pain", "first", "b12", "3,7", "out", "half", "1/2", "in", "eyes", "every", "long", "2nd", "before",
    "3-5", "mon-wed", "woke", "evening", "ibuprofen", "+", "codeine", "missed-work", "zigzag",
    "still", "going", "ongoing", "worse", "than", "maybe", "probably", "sure", "yes", "none", "absent", "or",
    "was",
    "did", "hardly", "worked", "hasn't", "lunch", "overnight", "earlier", "christmas", "between", "stopped",
    "went",
    "away", "nausea-", "light=no", "suma?", "left?", "wed-fri", "all", "i", "it", "the", "hour", "•", "=",
    "(5)", "7!",
    "lunchtime", "had", "by", "wore", "kicked",
  ]

  private static func line(_ random: inout SplitMix64) -> [String] {
    (0..<Int.random(in: 1...9, using: &random)).map { _ in
      guard Int.random(in: 0..<20, using: &random) == 0 else {
        return soup.randomElement(using: &random) ?? ""
      }
      let scalars = (0..<Int.random(in: 1...6, using: &random)).compactMap { _ in
        Unicode.Scalar(UInt32.random(in: 1...0x2FF, using: &random))
      }
      return String(String.UnicodeScalarView(scalars))
    }
  }

  @Test(arguments: 0..<20 * times)
  func `random lines are refused or accounted for, word by word`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let instants = [
      "2026-11-22T14:55+01:00", "2026-03-29T03:05+02:00", "2026-10-25T02:30+01:00", "2028-02-29T00:00+01:00",
    ]
    var taken = 0
    for _ in 0..<5_000 {
      let line = Self.line(&random)
      let now = try now(try #require(instants.randomElement(using: &random)))
      let parsed: ParsedLine
      do throws(ParseError) {
        parsed = try parseLog(line, now: now, vocabulary: vocabulary)
      } catch {
        let said = Language.english.message(error) + Language.english.hint(error)
        #expect(
          !said.unicodeScalars.contains {
            $0 != "\n" && $0.properties.generalCategory == .control || $0.value == 0x202E
          })
        continue
      }
      taken += 1
      check(parsed, of: line, at: now, seed)
      checkCanonicalForm(of: parsed.entry, line, at: now, seed)
    }
    #expect(taken > 500, "nearly everything was refused: the test tests little")
    if seed == 20 * Self.times - 1 { print("random lines: \(20 * Self.times * 5_000)") }
  }

  private func check(_ parsed: ParsedLine, of line: [String], at now: Now, _ seed: UInt64) {
    let entry = parsed.entry
    let split = line.firstIndex(of: "--") ?? line.endIndex
    let typed = line[..<split].flatMap { $0.split(whereSeparator: \.isWhitespace).map(String.init) }
    #expect(parsed.account.count == typed.count, "\(line), seed \(seed)")
    // Every word that was not understood stands in the note, in order; then what followed the dashes.
    let kept = zip(typed, parsed.account).filter { $0.1 != .understood }.map { bare($0.0) }.joined(
      separator: " ")
    let after = line[split...].dropFirst().joined(separator: " ")
    let note = [kept, after].filter { !$0.isEmpty }.joined(separator: "; ")
    #expect(entry.note == note, "\(line), seed \(seed)")
    // A digit that was not understood is never saved: it may have been a time, a day or a dose.
    for (word, use) in zip(typed, parsed.account) where use == .note {
      #expect(
        !word.contains { $0.isNumber } && !word.unicodeScalars.contains { (48...57).contains($0.value) },
        "\(line) keeps \(word) in the note, seed \(seed)")
    }
    // A line with unknown words says so.
    #expect(
      !parsed.account.contains(.note) || parsed.warnings.contains(where: \.isUnknownWord),
      "\(line), seed \(seed)")
    let moments =
      [entry.onset?.moment, entry.end].compactMap(\.self) + entry.doses.compactMap(\.takenAt)
    #expect(moments.allSatisfy { $0.instant <= now.moment.instant }, "\(line) is in the future, seed \(seed)")
    if let start = entry.onset?.moment, let end = entry.end {
      #expect(start.instant < end.instant, "\(line) ends before it starts, seed \(seed)")
    }
    #expect(entry.intensity.map { (0...10).contains($0) } ?? true)
    #expect(entry.doses.allSatisfy { $0.count >= 1 && ($0.amount?.thousandths ?? 1) > 0 })
    for warning in parsed.warnings {
      #expect(
        !Language.english.warning(warning).unicodeScalars.contains {
          $0.properties.generalCategory == .control
        })
    }
  }

  /// What an entry is in plain words must be read as that entry.
  private func checkCanonicalForm(
    of entry: AttackEntry, _ line: [String], at now: Now, _ seed: UInt64
  ) {
    let plain = canonical(entry)
    // Three decimals can be a thousand, and are refused: a part of a dose is said as one.
    if entry.doses.contains(where: { ($0.amount?.thousandths ?? 0) % 10 != 0 }) { return }
    // A day and `night` can be the night before it or after it, and are asked about.
    if canonical(entry).contains("night") { return }
    // On the day of a clock change, the same part of the day may stand for either pass.
    if let onset = entry.onset, onset.precision == .partOfDay,
      now.moment(day: onset.moment.day, minuteOfDay: 0).offset
        != now.moment(day: onset.moment.day + 1, minuteOfDay: 0).offset
    {
      return
    }
    do throws(ParseError) {
      let again = try parseLog(plain, now: now, vocabulary: vocabulary).entry
      #expect(again == entry, "\(line) is \(plain), seed \(seed)")
    } catch {
      Issue.record("\(line) is \(plain), which is refused: \(Language.english.message(error)), seed \(seed)")
    }
  }

  /// A word without the commas after it.
  private func bare(_ word: String) -> String {
    var word = Substring(word)
    while word.count > 1, let last = word.last, ",;".contains(last) { word.removeLast() }
    return String(word)
  }

  @Test(arguments: 0..<4 * times)
  func `random words of verbs do not crash`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let now = try now()
    for _ in 0..<5_000 {
      let line = Self.line(&random)
      if let day = try? parseDay(line, now: now) { #expect(day <= now.today) }
      _ = try? parseRanges(line, now: now)
      _ = try? parseRanges(line, now: now, clip: false)
      if let spoken = try? parseMoment(line, now: now) {
        #expect(spoken.moment.instant <= now.moment.instant)
      }
      _ = try? parseDose(line)
      _ = try? parsePlan(line.joined(separator: " "))
      _ = try? parseEdit(line, now: now, vocabulary: vocabulary, command: "headache edit 1")
    }
    if seed == 4 * Self.times - 1 { print("random words of verbs: \(4 * Self.times * 5_000) lines") }
  }
}
