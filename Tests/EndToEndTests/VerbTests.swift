import Foundation
import Testing

/// What must be there for each verb, and that what is written about verbs is so.
///
/// To add a verb takes its file in `Sources/headache/Commands`, its sentences, a line in `Verbs.all` and a transcript, as
/// CONTRIBUTING.md shows. Whatever is missing fails here.
@Suite struct VerbTests {
  private static let root = URL(filePath: #filePath).appending(path: "../../..").standardized

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// Every line of a file that is no comment, or of all files of a folder.
  private static func lines(_ path: String) throws -> [Substring] {
    try text(path).split(separator: "\n").filter { !$0.hasPrefix("#") }
  }

  /// Whether a line, `headache` left out, is a call of the verb that these words name.
  private static func calls(_ line: some StringProtocol, _ words: String) -> Bool {
    line == words || line.hasPrefix(words + " ")
  }

  @Test func `Every verb has a summary of one line, and every option and word a sentence`() throws {
    let every = try DeclaredVerb.every()
    #expect(every.count > 40)
    for (words, verb) in every {
      #expect(verb.summary.hasSuffix(".") && verb.summary.count < 100, "\(words): \(verb.summary)")
      for help in verb.options.map(\.help) + verb.words.map(\.help) {
        #expect(help.hasSuffix("."), "\(words): \(help)")
      }
    }
  }

  @Test func `No two verbs are called alike`() throws {
    let called = try DeclaredVerb.every().flatMap { words, verb in
      [words] + (words == verb.name ? verb.aliases : [])
    }
    #expect(Set(called).count == called.count)
  }

  @Test func `Every verb that answers has a line that makes it answer, and every row of the table a verb`()
    throws
  {
    let answering = Set(try DeclaredVerb.acting().filter(\.verb.answering).map(\.words))
    let rows = Set(VerbLine.all.map(\.verb)).subtracting([""])
    #expect(
      answering.subtracting(rows).sorted() == [],
      "neither a transcript of their name nor Tests/EndToEndTests/Shells/verbs.table has a line of them")
    #expect(
      rows.subtracting(answering).sorted() == [], "Tests/EndToEndTests/Shells/verbs.table has rows of no verb"
    )
  }

  @Test func `Every verb that changes the diary is in the sweep of kills`() throws {
    let lines = try Self.lines("Tests/Checks/Faults/commands.table").map { row in
      row.split(separator: "|", omittingEmptySubsequences: false)[2].trimmingCharacters(in: .whitespaces)
    }
    let changing = try DeclaredVerb.acting().filter(\.verb.changing).map(\.words)
    #expect(changing.count > 25)
    for words in changing {
      let isCalled =
        words == "log"
        ? lines.contains { $0.first?.isNumber == true } : lines.contains { Self.calls($0, words) }
      #expect(
        isCalled || VerbLine.transcribed(words) != nil,
        "neither a transcript of its name nor Tests/Checks/Faults/commands.table has a line of `\(words)`")
    }
  }

  @Test func `The line of a verb without a row is the first of its transcript that calls it`() throws {
    let transcript = """
      # A remark.
      $ headache 5 yesterday
      attack 1 saved
      $ ls
      $ headache worstly
      $ headache worst nov
      $ headache worst
      """
    let line = try #require(VerbLine(calling: "worst", in: transcript))
    #expect(line.before == ["5 yesterday", "worstly"] && line.line == "worst nov")
    #expect(VerbLine(calling: "best", in: transcript) == nil)
    #expect(VerbLine.transcribed("calendar") != nil && VerbLine.transcribed("prev start") == nil)
    let script =
      #"PYTHONPATH="$TESTS/Support" python3 -c 'import transcribed; print(transcribed.line("calendar"))'"#
    let found = try Terminal().run(script).output
    #expect(found.contains(try #require(VerbLine.transcribed("calendar")).line), "\(found)")
  }

  @Test func `Every verb that changes the diary says so, and no other does`() throws {
    let changing = Set(try DeclaredVerb.acting().filter(\.verb.changing).map(\.words))
    for line in VerbLine.all where line.exit == 0 && !line.verb.isEmpty && !changing.contains(line.verb) {
      let sum = "sum=$(sha256sum .local/share/headache/diary.sqlite 2> /dev/null)\n"
      let after = "test \"$sum\" = \"$(sha256sum .local/share/headache/diary.sqlite 2> /dev/null)\""
      let script = line.preparing + sum + "headache \(VerbLine.filled(line.line)) > /dev/null 2>&1\n" + after
      #expect(try Terminal().run(script).status == 0, "`\(line.line)` changed the diary")
    }
  }

  @Test func `Every verb is in a transcript`() throws {
    let folder = "Tests/EndToEndTests/Transcripts"
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.root.appending(path: folder).path)
    let transcripts = files.map { "\(folder)/\($0)" } + ["README.md"]
    let typed = try transcripts.map(Self.text).joined(separator: "\n").matches(of: /headache ([^\n]*)/)
      .map { String($0.1) }
    for (words, verb) in try DeclaredVerb.acting() where words != "log" {
      // `prev` alone is `prev list`.
      let names = [words] + verb.aliases + (words.hasSuffix(" list") ? [String(words.dropLast(5))] : [])
      #expect(typed.contains { line in names.contains { Self.calls(line, $0) } }, "`\(words)`")
    }
  }

  @Test func `The README names every verb, and none besides`() throws {
    let readme = try Self.text("README.md")
    let every = try DeclaredVerb.every()
    let verbs = Set(every.map(\.words).filter { !$0.contains(" ") })
    // A line to log is written without its verb.
    for verb in verbs where verb != "log" {
      #expect(readme.contains("headache \(verb)"), "README.md does not name `headache \(verb)`")
    }
    let known = verbs.union(every.flatMap(\.verb.aliases))
    let words = Set(readme.matches(of: /`headache ([a-z]+)[ `]/).map { String($0.1) })
    #expect(words.subtracting(known).sorted() == [], "README.md promises them")
  }

  @Test func `The page of verbs names every verb`() throws {
    let page = try Terminal().run("headache help verbs").output
    let named = Set(page.matches(of: /[a-z]+/).map { String($0.0) })
    for (words, _) in try DeclaredVerb.every() where words != "log" {
      for word in words.split(separator: " ") { #expect(named.contains(String(word)), "`headache \(words)`") }
    }
  }

  @Test func `Help fits a terminal of 80 columns`() throws {
    let help = try Terminal().run("headache help").output
    #expect(help.contains("headache free yesterday"))
    for line in help.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
  }

  @Test func `Every verb has a page of help, by its aliases too`() throws {
    for (words, verb) in try DeclaredVerb.every() {
      let names = [words] + (words == verb.name ? verb.aliases : [])
      for name in names {
        // Some pages are of the topic that has the verb's name.
        let (page, status) = try Terminal().run("headache \(name) --help")
        #expect(status == 0 && page.contains(verb.summary.prefix(30)), "\(name): \(page)")
        #expect(try Terminal().run("headache help \(name)").status == 0, "\(name)")
      }
    }
  }

  @Test func `Every page of a verb names the options that every verb takes`() throws {
    let page = try Terminal().run("headache help list").output
    // `--no-color` is of `--color`, and the last two are for no verb.
    let beside: Set = ["--no-color", "--version", "--help"]
    let named = Set(
      page.matches(of: /Every verb takes [^:]*:/).flatMap { $0.0.matches(of: /--[a-z-]+/) }.map {
        String($0.0)
      })
    #expect(named == Set(try DeclaredVerb.shared().compactMap(\.names.first)).subtracting(beside))
  }

  /// Refusals send people to pages: each that is named anywhere must be there.
  @Test func `Every page of help that any text names exists`() throws {
    let folders = ["Sources", "docs", "Tests/EndToEndTests/Transcripts"]
    var named: Set<String> = []
    for folder in folders {
      let files = FileManager.default.enumerator(atPath: Self.root.appending(path: folder).path)
      while let file = files?.nextObject() as? String {
        guard let text = try? Self.text("\(folder)/\(file)") else { continue }
        named.formUnion(text.matches(of: /headache help ([a-z][a-z-]*)/).map { String($0.1) })
      }
    }
    named.formUnion(
      try Self.text("README.md").matches(of: /headache help ([a-z][a-z-]*)/).map { String($0.1) })
    // Mistyped on purpose, in a transcript and in its source.
    named.subtract(["nonsense", "calender"])
    #expect(named.isSuperset(of: ["log", "output", "urgent", "verbs"]))
    for page in named {
      let (text, status) = try Terminal().run("headache help \(page)")
      #expect(status == 0, "headache help \(page): \(text)")
    }
  }

  @Test func `Every example that help shows is taken apart without complaint`() throws {
    let every = try DeclaredVerb.acting()
    let shared = try DeclaredVerb.shared()
    for (words, verb) in every {
      let known = Set((verb.options + shared).flatMap(\.names))
      for example in verb.examples where !example.contains(" | ") {
        let typed = example.split(separator: " ").prefix { $0 != "--" }.filter { $0.hasPrefix("--") }
        for option in typed { #expect(known.contains(String(option)), "\(words): \(example)") }
      }
    }
  }
}
