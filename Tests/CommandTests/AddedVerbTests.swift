import Foundation
import Language
import Rendering
import TestSupport
import Testing

@testable import headache

/// The verb that CONTRIBUTING.md adds: what stands there is compiled, called, and found wherever verbs are named.
///
/// The files of the example are those in `Example`. With `HEADACHE_RECORD=1` in the environment its transcript is
/// written anew, and the page is made to show the files.
@Suite(.serialized) struct AddedVerbTests {
  private static let verbs = Verbs.all + [WorstCommand.self]
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
  private static let page = folder.appending(path: "../../CONTRIBUTING.md").standardized
  private static let recording = ProcessInfo.processInfo.environment["HEADACHE_RECORD"] != nil

  private static func example(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: "Example/\(name)"), encoding: .utf8)
  }

  /// What a line prints, both streams in the order written, and its exit status.
  private func run(_ words: [String], in folder: ScratchFolder) -> (printed: String, status: Int32) {
    let clock = [
      "--diary", folder.file("diary.sqlite"), "--now", "2026-11-22T14:55+01:00", "--tz", "Europe/Paris",
    ]
    let invocation = Invocation(clock + words, verbs: Self.verbs)
    let terminal = Terminal(
      options: invocation.options, environment: { $0 == "LC_ALL" ? "C.UTF-8" : nil },
      isTerminal: { _ in false },
      size: { _ in nil })
    var printed = ""
    let status = invocation.run(Output(terminal) { text, _ in printed += text })
    return (printed, status)
  }

  @Test func `The verb prints what its transcript says`() throws {
    let folder = try ScratchFolder()
    let written = try Self.example("worst.txt")
    var replayed = ""
    for line in written.split(separator: "\n") where line.hasPrefix("$ headache ") {
      let (printed, status) = run(line.split(separator: " ").dropFirst(2).map(String.init), in: folder)
      replayed += "\(line)\n\(printed)" + (status == 0 ? "" : "[exit \(status)]\n")
    }
    if Self.recording {
      try replayed.write(
        to: Self.folder.appending(path: "Example/worst.txt"), atomically: true, encoding: .utf8)
    }
    #expect(replayed == written)
    let (answer, status) = run(["worst", "--json"], in: folder)
    #expect(status == 0 && answer.hasPrefix(#"{"schema":"headache.attack/1","data":{"id":2,"#))
  }

  @Test func `Help, completion and the list for the manual and the README name it without more`() throws {
    let folder = try ScratchFolder()
    let summary = WorstCommand.summary.in(.english)
    #expect(run(["help", "verbs"], in: folder).printed.contains("  worst        \(summary)\n"))
    for page in [["help", "worst"], ["worst", "--help"]] {
      let printed = run(page, in: folder).printed
      #expect(printed.hasPrefix(summary) && printed.contains("usage: headache worst [<when> ...]"))
    }
    #expect(
      run(["__declarations"], in: folder).printed.contains(#"{"name":"worst","aliases":[],"group":"looking""#)
    )
    #expect(run(["worst", "--form"], in: folder).printed.contains("--form"))
    let terminal = Terminal(Invocation([]).options)
    let offered = Completion(["wors"], of: Self.verbs, Output(terminal)).candidates()
    #expect(offered?.first == Completion.Candidate(word: "worst", description: summary))
    let days = Completion(["worst", "yes"], of: Self.verbs, Output(terminal)).candidates()
    #expect(days?.map(\.word) == ["yesterday"])
  }

  @Test func `CONTRIBUTING shows these files, and no more than four`() throws {
    var page = try String(contentsOf: Self.page, encoding: .utf8)
    let files = try ["WorstCommand.swift", "WorstHelp.swift", "worst.txt"].map { name in
      // What is imported for a test is not shown.
      let text = try Self.example(name)
      let shown =
        name.hasSuffix(".swift")
        ? text.firstRange(of: "\n///").map { text[$0.lowerBound...].dropFirst() } : nil
      return String(shown ?? text[...])
    }
    if Self.recording {
      page = Self.section(of: page, with: files)
      try page.write(to: Self.page, atomically: true, encoding: .utf8)
    }
    let section = try #require(page.components(separatedBy: "## ").first { $0.hasPrefix("Add a verb\n") })
    #expect(Self.blocks(section) == files)
    #expect(section.split(separator: "\n").count { $0.prefixMatch(of: /[0-9]+\. `/) != nil } == 4)
    #expect(section.contains("a line in `Verbs.all`"))
  }

  /// The fenced blocks of a list, without the indentation.
  private static func blocks(_ section: String) -> [String] {
    section.components(separatedBy: "\n   ```").enumerated().filter { $0.offset % 2 == 1 }.map { _, block in
      block.split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
        .map { String($0.dropFirst($0.hasPrefix("   ") ? 3 : 0)) + "\n" }.joined()
    }
  }

  /// The page with these files in its section about a verb.
  private static func section(of page: String, with files: [String]) -> String {
    page.components(separatedBy: "## ").map { section in
      guard section.hasPrefix("Add a verb\n") else { return section }
      var files = files[...]
      return section.components(separatedBy: "\n   ```").enumerated().map { offset, part in
        guard offset % 2 == 1, let file = files.popFirst() else { return part }
        return part.prefix { $0 != "\n" }
          + file.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
          .map { $0.isEmpty ? "\n" : "\n   \($0)" }.joined()
      }.joined(separator: "\n   ```")
    }.joined(separator: "## ")
  }
}
