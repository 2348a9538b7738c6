import Foundation
import Testing

/// The README's table of verbs is what the verbs declare; with `HEADACHE_RECORD=1` in the environment it is written anew.
@Suite struct VerbListTests {
  private static let readme = URL(filePath: #filePath).appending(path: "../../../README.md").standardized
  private static let (begin, end) = ("<!-- verbs -->\n", "<!-- end of verbs -->\n")

  @Test func `The README's table of verbs is what the verbs declare`() throws {
    let table = try Self.table()
    if Recording.isOn { try Recording.rewrite(Self.readme) { try Self.replacingTable(of: $0, by: table) } }
    let readme = try String(contentsOf: Self.readme, encoding: .utf8)
    #expect(
      try readme == Self.replacingTable(of: readme, by: table),
      "write it anew: HEADACHE_RECORD=1 swift test --filter VerbListTests")
  }

  @Test func `Every verb stands in a group of the table, and every group has one`() throws {
    let (verbs, groups) = (try DeclaredVerb.every().filter { $0.words == $0.verb.name }, try Self.groups())
    for (words, verb) in verbs { #expect(verb.group.map(groups.contains) ?? false, "\(words)") }
    #expect(groups.count == 6)
  }

  /// The groups in the order of the page of verbs.
  private static func groups() throws -> [String] {
    try Terminal().run("headache help verbs").output.split(separator: "\n")
      .filter { line in line.allSatisfy { $0.isUppercase } }.map { $0.lowercased() }
  }

  private static func replacingTable(of readme: String, by table: String) throws -> String {
    let parts = readme.components(separatedBy: begin)
    let rest = (parts.last ?? "").components(separatedBy: end)
    try #require(parts.count == 2 && rest.count == 2, "README.md has no place for the table of verbs")
    return parts[0] + begin + table + end + rest[1]
  }

  /// A row for each verb, group by group: its usual line, and what it does.
  private static func table() throws -> String {
    let verbs = try DeclaredVerb.every().filter { $0.words == $0.verb.name }.map(\.verb)
    return "| | |\n|---|---|\n"
      + (try groups().map { group in
        "| **\(group.capitalized)** | |\n" + verbs.filter { $0.group == group }.map(row).joined()
      }).joined()
  }

  private static func row(_ verb: DeclaredVerb) -> String {
    let below = verb.verbs.map(\.name).joined(separator: "|")
    let usual =
      below.isEmpty ? verb.examples.first ?? "headache \(verb.name)" : "headache \(verb.name) \(below)"
    // A second line where there is room for it.
    let more =
      verb.examples.dropFirst().first.map { below.isEmpty && usual.count + $0.count < 60 ? [$0] : [] } ?? []
    let lines = ([usual] + more).map { "`\($0.replacing("|", with: "\\|"))`" }.joined(separator: ", ")
    return "| \(lines) | \(verb.summary) |\n"
  }
}
