import Foundation
import Testing

/// What the program says it can do, and what is written about it.
@Suite struct VerbTests {
  /// A command as the argument parser describes it.
  struct Command: Decodable {
    var commandName: String
    var abstract: String?
    var subcommands: [Command]?

    /// Itself and everything below it, by the words that call it.
    func all(under words: String = "") -> [(words: String, command: Command)] {
      let words = words.isEmpty ? commandName : "\(words) \(commandName)"
      return [(words, self)] + (subcommands ?? []).flatMap { $0.all(under: words) }
    }
  }

  struct Dump: Decodable {
    var command: Command
  }

  static func commands() throws -> [(words: String, command: Command)] {
    let text = try Terminal().run("headache --experimental-dump-help").output
    return try JSONDecoder().decode(Dump.self, from: Data(text.utf8)).command.all()
      .filter { !$0.words.hasPrefix("headache help") }
  }

  @Test func `Every verb has an abstract of one line`() throws {
    let commands = try Self.commands()
    #expect(commands.count > 15)
    for (words, command) in commands {
      let abstract = try #require(command.abstract, "\(words)")
      #expect(abstract.hasSuffix(".") && abstract.count < 100, "\(words): \(abstract)")
    }
  }

  @Test func `The README names every verb, and none besides`() throws {
    let readme = try String(
      contentsOf: URL(filePath: #filePath).appending(path: "../../../README.md").standardized, encoding: .utf8
    )
    let verbs = Set(try Self.commands().map(\.words).filter { $0.split(separator: " ").count == 2 })
    for verb in verbs { #expect(readme.contains(verb), "README.md does not name `\(verb)`") }
    let reserved: Set = [
      "still", "note", "period", "bp", "drug", "calendar", "trend", "overuse", "edit", "backup", "restore",
      "check", "config", "completions", "merge",
    ]
    for match in readme.matches(of: /headache ([a-z]+)/) where !verbs.contains(String(match.0)) {
      #expect(!reserved.contains(String(match.1)), "README.md promises `\(match.0)`")
    }
  }

  @Test func `Help fits a terminal of 80 columns`() throws {
    let help = try Terminal().run("headache help").output
    #expect(help.contains("headache free yesterday"))
    for line in help.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
  }
}
