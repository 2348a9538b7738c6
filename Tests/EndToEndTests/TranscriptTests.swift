import Foundation
import Testing

/// Sessions written down in `Transcripts/` and in the README, replayed: every line as printed, every exit status.
///
/// With `HEADACHE_RECORD=1` in the environment they are written anew instead; look at the difference before
/// committing it.
@Suite struct TranscriptTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()

  static let documents: [String] = {
    let names = try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: "Transcripts").path)
    return (names ?? []).sorted().map { "Transcripts/" + $0 } + ["../../README.md"]
  }()

  @Test(arguments: documents) func `A session prints what is written`(_ name: String) throws {
    let file = Self.root.appending(path: name)
    let transcript = try Transcript(contentsOf: file)
    let terminal = try Terminal(ordinaryUser: transcript.needsOrdinaryUser)
    let printed = try terminal.run(transcript.script).output
    let sessions = printed.split(separator: Transcript.separator, omittingEmptySubsequences: false).map(
      String.init)
    try #require(sessions.count == transcript.sessions.count + 1, "the shell stopped early: \(printed)")
    if Recording.isOn {
      try Recording.rewrite(file) { Transcript($0, isMarkdown: transcript.isMarkdown).replacing(sessions) }
    } else {
      try compare(transcript.sessions, sessions, in: name)
    }
  }

  @Test func `There are sessions to replay`() throws {
    #expect(Self.documents.count > 10)
    for name in Self.documents {
      let sessions = try Transcript(contentsOf: Self.root.appending(path: name)).sessions
      #expect(sessions.contains { $0.contains("$ headache") }, "\(name)")
    }
  }

  /// Names the first line that differs, under the command it belongs to.
  private func compare(_ expected: [String], _ found: [String], in name: String) throws {
    for (expected, found) in zip(expected, found) where expected != found {
      let pair = (
        expected.split(separator: "\n", omittingEmptySubsequences: false),
        found.split(separator: "\n", omittingEmptySubsequences: false)
      )
      let same = zip(pair.0, pair.1).prefix { $0 == $1 }.count
      let command = pair.0.prefix(same).last { $0.hasPrefix("$ ") } ?? ""
      func line(_ lines: [Substring]) -> Substring { same < lines.count ? lines[same] : "(the end)" }
      Issue.record("\(name): \(command)\n  expected: \(line(pair.0))\n  printed:  \(line(pair.1))")
    }
  }
}
