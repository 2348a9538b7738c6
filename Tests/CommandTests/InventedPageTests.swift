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
/// its words and a hash of its shapes; of its JSON everything, in the lines of ``JSONExtract``. With
/// `HEADACHE_GOLDEN=write` in the environment, or `HEADACHE_RECORD=1`, they are written anew; `make test-report` prints
/// the pages with real engines.
@Suite struct InventedPageTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Pages")
  private static let recording =
    ProcessInfo.processInfo.environment["HEADACHE_GOLDEN"] == "write"
    || ProcessInfo.processInfo.environment["HEADACHE_RECORD"] != nil

  /// What `headache report -o -` prints with more options.
  static func printed(_ diary: InventedDiary, _ options: [String] = []) throws -> String {
    let folder = try ScratchFolder()
    let path = folder.file("diary.sqlite")
    try diary.write(to: path)
    return CommandTests.printed(
      by: [
        "--diary", path, "--now", InventedDiary.now, "--tz", "Europe/Paris", "report", "-o", "-",
      ] + diary.options + options)
  }

  /// Compares with the file of that name, or writes it.
  private static func compare(_ found: String, _ name: String) throws {
    let file = folder.appending(path: name)
    if recording { try found.write(to: file, atomically: true, encoding: .utf8) }
    let wanted = try String(contentsOf: file, encoding: .utf8)
    let lines = zip(found.split(separator: "\n"), wanted.split(separator: "\n"))
    if let (found, wanted) = lines.first(where: { $0 != $1 }) {
      Issue.record("\(name), first difference:\n  found  \(found)\n  wanted \(wanted)")
    }
    #expect(found == wanted)
  }

  private static func diary(_ name: String) throws -> InventedDiary {
    try #require(InventedDiary.all.first { $0.name == name })
  }

  @Test(arguments: InventedDiary.all.map(\.name))
  func `The page of a made-up diary is the one last looked at`(name: String) throws {
    try Self.compare(#require(PageExtract(Self.printed(Self.diary(name)))).text, "\(name).txt")
  }

  @Test(arguments: InventedDiary.all.map(\.name))
  func `The JSON of a made-up diary's report is the one last looked at`(name: String) throws {
    let json = try Self.printed(Self.diary(name), ["--format", "json"])
    try Self.compare(JSONExtract(json).text, "\(name).json.txt")
  }

  @Test func `Every page and every JSON that is kept is of a diary that there is`() throws {
    let kept = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    let wanted = InventedDiary.all.flatMap { ["\($0.name).txt", "\($0.name).json.txt"] }
    #expect(kept.sorted() == wanted.sorted())
  }

  @Test func `An extract of JSON leaves nothing out, and joins what is alike`() throws {
    let text = """
      {"a":1,"b":[0,0,0.1234567891],"c":{"d":[{"day":"2026-01-01","x":true},{"day":"2026-01-02","x":true},
      {"day":"2026-01-03","x":null}]},"e":"a \\" b","f":[{"g":[{"h":[]}]},{}],"i":-1e-7}
      """
    #expect(
      try JSONExtract(text).text == """
        : a 1, b [0×2 0.123457], e "a \\" b", i -1e-07
        c.d: 3
          day: 2026-01-01..2026-01-03
          x: +×2 ·
        f[0].g: 1
          h: []
        f[1]: {}

        """)
    #expect(throws: ReadJSON.Malformed.self) { try JSONExtract("[1") }
  }
}
