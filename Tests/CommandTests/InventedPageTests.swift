import Foundation
import InventedDiaries
import Language
import Rendering
import TestSupport
import Testing

@testable import headache

/// The pages of made-up diaries of every kind, as they were last looked at.
///
/// What is kept of a page is what can be read on it: a line for each heading, paragraph, row and drawing, the drawing by
/// its words and a hash of its shapes. With `HEADACHE_RECORD=1` in the environment they are written anew; `make
/// test-report` prints them with real engines.
@Suite struct InventedPageTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Pages")
  private static let recording = ProcessInfo.processInfo.environment["HEADACHE_RECORD"] != nil

  static func page(_ diary: InventedDiary, paper: Paper = .a4) throws -> String {
    let folder = try ScratchFolder()
    let path = folder.file("diary.sqlite")
    try diary.write(to: path)
    let words =
      [
        "--diary", path, "--now", InventedDiary.now, "--tz", "Europe/Paris", "report", "-o", "-",
      ] + diary.options
    let invocation = Invocation(words, verbs: Verbs.all)
    let terminal = Terminal(
      options: invocation.options, environment: { $0 == "LC_ALL" ? "C.UTF-8" : nil },
      isTerminal: { _ in false }, size: { _ in nil })
    var printed = ""
    let status = invocation.run(Output(terminal) { text, _ in printed += text })
    #expect(status == 0, "\(printed)")
    return printed
  }

  @Test(arguments: InventedDiary.all.map(\.name))
  func `The page of a made-up diary is the one last looked at`(name: String) throws {
    let diary = try #require(InventedDiary.all.first { $0.name == name })
    let found = try #require(PageExtract(try Self.page(diary))).text
    let file = Self.folder.appending(path: "\(name).txt")
    if Self.recording { try found.write(to: file, atomically: true, encoding: .utf8) }
    let wanted = try String(contentsOf: file, encoding: .utf8)
    let lines = zip(found.split(separator: "\n"), wanted.split(separator: "\n"))
    if let (found, wanted) = lines.first(where: { $0 != $1 }) {
      Issue.record("first difference:\n  found  \(found)\n  wanted \(wanted)")
    }
    #expect(found == wanted)
  }
}
