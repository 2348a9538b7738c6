import Foundation
import Testing

/// Commands on a damaged diary of the first schema, which cannot be migrated, or must not be.
@Suite struct OlderDiaryCommandTests {
  private static let golden = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../StorageTests/Golden/v1.diary").standardized
  private static let pageSize = 4096

  private let folder: URL
  private let diary: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "headache-older-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    diary = folder.appending(path: "diary.sqlite")
  }

  /// Puts a damaged copy of the golden diary there; answers with its bytes.
  private func damage(_ change: (inout Data) throws -> Void) throws -> Data {
    var bytes = try Data(contentsOf: Self.golden)
    try change(&bytes)
    try bytes.write(to: diary)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: diary.path)
    return bytes
  }

  /// Overwrites the page of the preventives.
  private func damageStructure() throws -> Data {
    try damage { bytes in
      let start = 26 * Self.pageSize
      bytes.replaceSubrange(
        start..<(start + Self.pageSize), with: Data(repeating: 0xff, count: Self.pageSize))
    }
  }

  /// Changes a word in the note of an attack, so that its sum alone is wrong.
  private func damageSum() throws -> Data {
    try damage { bytes in
      let range = try #require(bytes.range(of: Data("one, two".utf8), options: .backwards))
      bytes.replaceSubrange(range, with: Data("one, six".utf8))
    }
  }

  /// Runs the program that was built beside this test, in the zone of the diary.
  private func headache(_ words: String...) throws -> (output: String, errors: String, code: Int32) {
    let process = Program.process(
      Program.built.appending(path: "headache"), words, ["HEADACHE_DIARY": diary.path])
    process.environment?["TZ"] = nil
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let text = try output.fileHandleForReading.readToEnd() ?? Data()
    let complaint = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (
      String(decoding: text, as: UTF8.self), String(decoding: complaint, as: UTF8.self),
      process.terminationStatus
    )
  }

  @Test func `check lists the damage of a diary that cannot be migrated`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let bytes = try damageStructure()
    let answer = try headache("check", "--json")
    #expect(answer.code == 1 && answer.errors == "")
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [String: Any])
    let findings = try #require((document["data"] as? [String: Any])?["findings"] as? [[String: String]])
    let kinds = findings.compactMap { $0["kind"] }
    #expect(kinds.contains("structure") && !kinds.contains("schema"))
    #expect(try Data(contentsOf: diary) == bytes)
  }

  @Test func `salvage leaves a diary of damaged structure byte for byte as it was`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try salvageLeavesAlone(try damageStructure())
  }

  @Test func `salvage leaves a diary with a wrong sum byte for byte as it was`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try salvageLeavesAlone(try damageSum())
  }

  private func salvageLeavesAlone(_ bytes: Data) throws {
    let rescued = folder.appending(path: "rescued.sqlite")
    let answer = try headache("export", "--salvage", "-o", rescued.path)
    #expect(answer.code == 1 && answer.errors == "" && answer.output.contains("rescued.sqlite"))
    #expect(try Data(contentsOf: diary) == bytes)
    #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "backups").path))
    #expect(try Data(contentsOf: rescued).count > Self.pageSize)
  }

  @Test func `an undamaged older diary is migrated by the first command that opens it`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let bytes = try damage { _ in }
    #expect(try headache("list").code == 0)
    #expect(try Data(contentsOf: diary) != bytes)
    #expect(FileManager.default.fileExists(atPath: folder.appending(path: "backups").path))
    #expect(try headache("check").code == 0)
  }
}
