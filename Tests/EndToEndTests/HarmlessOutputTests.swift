import Foundation
import Testing

/// Nothing that drives a terminal, or makes a line read as what it does not say, comes out of a diary or of what
/// was typed, whatever the verb.
@Suite struct HarmlessOutputTests {
  /// Escapes, OSC 52, C1, BEL, BS, DEL and bidirectional controls (CWE-150), around letters.
  private static let hostile =
    "zq\u{1B}[31m\u{1B}]52;c;eA==\u{07}\u{9B}31m\u{08}\u{7F}\u{85}\u{202E}\u{2066}\u{200F}\u{61C}\rxk"

  private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A, 0x09: false
    case 0...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// A diary in which everything that can be named is named like that.
  private static let preparation =
    VerbLine.preparation + """
      h=$(printf '\(octal(hostile))')
      unset CLICOLOR_FORCE
      {
        headache 7 14:30 left "+$h" suma 50mg -- "a note $h"
        headache took "$h" 50mg
        headache new 5 yesterday 8:00-9:00 zonk 50mg -- "$h"
        headache prev start "$h" 25mg 2026-01-01
        headache prev stop "$h" 2026-03-01 --note "$h"
        printf 'start,intensity,%s,symptoms,triggers,note,medication\\n2026-05-01 08:00,5,%s,%s,%s,%s,%s 50mg\\n' \
          "$h" "$h" "$h" "$h" "$h" "$h" > "$h.csv"
        headache import "$h.csv"
        headache complete 2025-01-01..2026-06-30
      } > prepared 2>&1
      cat prepared

      """

  private static func octal(_ text: String) -> String {
    text.utf8.map {
      "\\" + String(repeating: "0", count: 3 - String($0, radix: 8).count) + String($0, radix: 8)
    }
    .joined()
  }

  private func expectHarmless(_ script: String, mentions word: String? = nil) throws {
    let (output, _) = try Terminal().run(Self.preparation + script)
    var command = "the preparation"
    for line in output.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("$ ") { command = String(line) }
      let found = line.unicodeScalars.filter(Self.isHarmful).map { String($0.value, radix: 16) }
      #expect(found.isEmpty, "\(command): \(line.debugDescription)")
    }
    if let word { #expect(output.contains(word), "\(output)") }
  }

  private func script(_ lines: [String]) -> String {
    lines.map { "echo '$ \($0)'\n\($0)\n" }.joined()
  }

  @Test(arguments: ["", " --json", " --ascii"])
  func `What the diary holds`(_ option: String) throws {
    let lines = [
      "", "list", "list -n 50", "show last", "show 1", "show 2", "history", "prev", "prev list", "check",
      "complete",
      "compare T1", "compare \"$h\"", "compare 2026-01 2026-05", "restore", "undo", "undo", "redo",
      "delete 1",
      "edit 2 right", "helped", "over", "8",
    ]
    try expectHarmless(script(lines.map { "headache \($0)\(option)" }), mentions: "zq")
  }

  @Test func `What every verb is given`() throws {
    let verbs =
      try DeclaredVerb.acting().filter(\.verb.answering).map { "headache \($0.words)" } + ["headache"]
    #expect(verbs.count > 20)
    let lines = verbs.flatMap { verb in
      ["\"$h\"", "\"$h\" --json", "1 \"$h\"", "--\"$h\"", "7 \"$h\" 50mg"].map { "\(verb) \($0) < /dev/null" }
    }
    try expectHarmless(script(lines), mentions: "zq")
  }

  @Test func `Options and the names of files`() throws {
    let options = ["--diary", "--tz", "--now", "--color", "--from", "-n", "--note", "--\"$h\"", "\"$h\""]
    var lines = options.flatMap {
      ["headache \($0) \"$h\" list", "headache 7 \($0) \"$h\"", "headache list \($0) \"$h\""]
    }
    lines += [
      "report -o \"$h\"", "report -o \"$h\"", "report -o \"$h/x\"", "export -o \"$h\"", "backup \"$h\"",
      "backup \"$h\"",
      "restore \"$h\"", "restore none-\"$h\"", "import \"$h\"", "import none-\"$h\"", "import \"$h.csv\"",
      "import bad.csv", "--diary bad.csv list", "completions \"$h\"", "help \"$h\"", "prev \"$h\"",
    ].map { "headache \($0)" }
    lines += lines.map { $0 + " --json" }
    try expectHarmless(script(lines), mentions: "zq")
  }

  @Test func `A document is harmless on a terminal, and whole in a pipe`() throws {
    let run = "python3 \"$TESTS/EndToEndTests/Shells/in_terminal.py\" 300x50 headache"
    try expectHarmless(
      script(["\(run) export --no-color", "\(run) list --no-color --no-pager", "\(run) --no-color"]),
      mentions: "zq")
    let (output, _) = try Terminal().run(Self.preparation + "headache export | grep -cF \"$h\"")
    #expect(!output.hasSuffix("\n0\n"), "\(output)")
  }
}
