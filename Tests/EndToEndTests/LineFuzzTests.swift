import Foundation
import TestSupport
import Testing

/// Random lines through the program itself: it never crashes, never prints a control character, and leaves a
/// sound diary in which every line that was acknowledged has been a step.
@Suite struct LineFuzzTests {
  private static let batch = 100
  static let batches = TestForm.isLong ? 20 : 1

  private static let soup = [
    "7", "0", "10", "14", "1430", "7/10", "3/4", "148/95", "-2h", "-", "--", "--x", "14:30", "25:00", "2pm",
    "pm",
    "now", "ago", "2h", "5h30m", "2d", "yesterday", "tomorrow", "mon", "nov", "12", "feb", "29", "2026-11-20",
    "2026-11-20T07:15+09:00", "morning", "woke", "14:30-19:00", "until", "for", "at", "@", "@14:40", "@x",
    "over",
    "left", "both", "throbbing", "nausea", "no", "not", "aura", "20m", "stiff", "neck", "fever",
    "thunderclap",
    "+wine", "+", "suma", "met", "ibu", "excedrin", "candesartan", "50mg", "mg", "2x", "helped", "gone",
    "bed",
    "migraine", "foo", "naussea", "日本語", "\u{1B}[31m", "\u{202E}evil", "\u{07}", "'", "$(x)", "🤕",
    "99999999999999999999", "::", "..", "1/2/3", "-1h", "-90", "min", "last", "friday", "week", "a", "few",
    "hours",
    "this", "evening", "tonight", "two", "just", "since", "still", "going", "maybe", "than", "yes", "none",
    "or", "was",
    "wore", "off", "stopped", "by", "christmas", "lunch", "earlier", "hardly", "between", "wed-fri", "i",
    "it", ",",
    "--note", "--note=x", "--strict", "--json",
  ]

  @Test(arguments: 0..<batches)
  func `Random lines leave a sound diary`(seed: Int) throws {
    var random = SplitMix64(seed: seed)
    var script = "n=0\n"
    var lines: [[String]] = []
    for _ in 0..<Self.batch {
      let line = (0..<Int.random(in: 1...7, using: &random)).map { _ in
        Self.soup.randomElement(using: &random) ?? "7"
      }
      lines.append(line)
      let words = line.map { "'" + $0.replacing("'", with: "'\\''") + "'" }
      // An editor that does nothing, for --note alone.
      script +=
        "EDITOR=true headache log \(words.joined(separator: " ")) < /dev/null; echo \"[$?]\"\n"
    }
    let (output, _) = try Terminal().run(
      script + "headache history -n 1000 --json; headache check; echo \"[$?]\"")
    let statuses = output.matches(of: /\n\[(\d+)\]/).compactMap { Int($0.1) }
    #expect(Set(statuses).isSubset(of: [0, 1, 64, 65]), "\(Set(statuses)), seed \(seed)")
    #expect(statuses.count(where: { $0 == 0 }) > 10, "nearly everything was refused, seed \(seed)")
    try checkAnswers(output, lines, seed)
    // Random attacks may overlap and random words be drugs, which check names; nothing else is to be found.
    let findings = output.split(separator: "\n").reversed().dropFirst().prefix { !$0.hasPrefix("{") }
    let isSound = output.hasSuffix("[0]\n")
    #expect(
      isSound
        || findings.allSatisfy {
          $0.hasSuffix("is still going on.") || $0.hasSuffix("in no overuse count.")
            || $0.hasSuffix("more like it.")
        },
      "\(findings), seed \(seed)")
    for scalar in output.unicodeScalars where scalar != "\n" {
      let isHarmful = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.value == 0x202E
      #expect(!isHarmful, "U+\(String(scalar.value, radix: 16)), seed \(seed)")
    }
  }

  /// Every line that was taken is one step and is answered; one that was refused is neither.
  private func checkAnswers(_ output: String, _ lines: [[String]], _ seed: Int) throws {
    let answers = output.split(separator: /\n?\[\d+\]\n/, omittingEmptySubsequences: false)
    let statuses = output.matches(of: /\n?\[(\d+)\]\n/).compactMap { Int($0.1) }
    let options: Set = ["--json", "--strict"]
    var steps = 0
    var unsaved: [String] = []
    for (index, line) in lines.enumerated() {
      // Options alone ask for the day at a glance.
      if options.isSuperset(of: line) { continue }
      let answer = answers[index]
      // A day alone is looked at, and what is there already is said: neither is a step.
      let isStep = answer.contains("undo: headache undo") || answer.contains("\"undo\"")
      if statuses[index] == 0 {
        if isStep { steps += 1 } else { unsaved.append("\(line): \(answer)") }
        #expect(!answer.isEmpty, "\(line) is not answered, seed \(seed)")
      } else {
        #expect(!isStep && answer.contains("error"), "\(line): \(answer), seed \(seed)")
      }
    }
    // The day at a glance has a command to type as well.
    let history = try #require(output.range(of: "{\"schema\":\"headache.history/1\""))
    #expect(
      output[history.lowerBound...].matches(of: /"command":/).count == steps,
      "no step: \(unsaved), seed \(seed)")
  }
}
