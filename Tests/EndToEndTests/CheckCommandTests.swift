import Foundation
import Testing

/// `headache check` as it is run at the prompt.
@Suite struct CheckCommandTests {
  private struct Answer {
    var output: String
    var errors: String
    var code: Int32
  }

  private let folder: URL
  private let diary: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "headache-check-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    diary = folder.appending(path: "diary.sqlite")
  }

  /// Runs the program that was built beside this test.
  private func headache(_ words: String, at time: String = "2026-11-10T12:00+01:00") throws -> Answer {
    let process = Program.process(
      Program.built.appending(path: "headache"), words.split(separator: " ").map(String.init),
      ["HEADACHE_NOW": time, "HEADACHE_DIARY": diary.path, "TZ": "UTC"])
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let text = try output.fileHandleForReading.readToEnd() ?? Data()
    let complaint = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Answer(
      output: String(decoding: text, as: UTF8.self), errors: String(decoding: complaint, as: UTF8.self),
      code: process.terminationStatus)
  }

  /// Rewrites the last of a word in the file in place: the row's and not the journal's, as a failing disk or another program would.
  private func damage(_ word: String, _ other: String) throws {
    var bytes = try Data(contentsOf: diary)
    let range = try #require(bytes.range(of: Data(word.utf8), options: .backwards))
    bytes.replaceSubrange(range, with: Data(other.utf8))
    let file = try FileHandle(forWritingTo: diary)
    try file.write(contentsOf: bytes)
    try file.close()
  }

  private func remove() { try? FileManager.default.removeItem(at: folder) }

  @Test func `A sound diary gives exit status 0`() throws {
    defer { remove() }
    _ = try headache("7 left 10:00-11:00")
    let answer = try headache("check")
    #expect(answer.code == 0 && answer.output == "The diary is sound: every entry is as it was written.\n")
    #expect(try headache("check --quiet").output.isEmpty)
    let json = try headache("check --json")
    #expect(json.output == #"{"schema":"headache.check/1","data":{"findings":[]}}"# + "\n")
  }

  @Test func `What is found is listed, and the exit status is 1`() throws {
    defer { remove() }
    _ = try headache("7")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: diary.path)
    let before = try Data(contentsOf: diary)
    let answer = try headache("check --json", at: "2026-11-20T12:00+01:00")
    #expect(answer.code == 1)
    let data = try #require(
      try JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [String: Any])
    let findings = try #require((data["data"] as? [String: Any])?["findings"] as? [[String: String]])
    #expect(findings.map { $0["kind"] } == ["file_mode", "open_too_long"])
    #expect(findings.map { $0["where"] } == ["diary file", "attack 1"])
    #expect(findings.allSatisfy { $0["message"]?.isEmpty == false })
    #expect(try Data(contentsOf: diary) == before)

    let fixed = try headache("check --fix", at: "2026-11-20T12:00+01:00")
    #expect(fixed.code == 0 && fixed.output.contains("attack 1: its end is now unknown."))
    #expect(fixed.output.contains("now for its owner alone."))
    #expect(try headache("undo").output.contains("check --fix"))
    #expect(try headache("check", at: "2026-11-20T12:00+01:00").code == 1)
  }

  @Test func `What a killed command left is named and removed`() throws {
    defer { remove() }
    _ = try headache("7 10:00-11:00")
    let left = folder.appending(path: "diary.sqlite.0123456789ab").path
    try Data("7/10".utf8).write(to: URL(filePath: left))
    try FileManager.default.setAttributes([.modificationDate: Date.now - 120], ofItemAtPath: left)
    let answer = try headache("check")
    #expect(answer.code == 1 && answer.output.contains(left) && answer.output.contains("check --fix"))
    let fixed = try headache("check --fix")
    #expect(fixed.code == 0 && fixed.output.contains("\(left): removed."))
    #expect(!FileManager.default.fileExists(atPath: left))
    #expect(try headache("check").code == 0)
  }

  @Test func `No number comes out of a damaged diary`() throws {
    defer { remove() }
    _ = try headache("7 left 10:00-11:00 aura stress-word")
    _ = try headache("prev start milnacipran 25mg 2025-10-01")
    // The drug with its class: a row, and no command in the journal.
    try damage("milnacipransnri", "milnacipramsnri")
    for command in ["report -o -", "compare milnacipran", "compare 2025-09..2025-09 2025-10..2025-10"] {
      let answer = try headache(command)
      #expect(answer.code == 65 && answer.output.isEmpty, "\(command)")
      #expect(answer.errors.contains("headache check"), "\(command)")
    }
    #expect(try headache("check").code == 1)
    #expect(try headache("check --purge --yes").code == 65)
    #expect(try headache("check --fix").code == 1)
    // The index of the names says otherwise: that is beyond taking a row as it is.
    #expect(try headache("check --fix --accept").code == 65)
  }

  @Test func `A changed row is put back or kept`() throws {
    defer { remove() }
    _ = try headache("prev start milnacipran 25mg 2025-10-01")
    _ = try headache("prev stop milnacipran 2026-03-29 --note palpitations")
    try damage("palpitations", "palpitationz")
    #expect(try headache("check").code == 1)
    let accepted = try headache("check --fix --accept")
    #expect(accepted.code == 0 && accepted.output.contains("1 changed entry"))
    #expect(try headache("check").code == 0)
    #expect(try headache("history").output.contains("check --fix --accept"))
    #expect(try headache("undo").code == 0)
    try damage("palpitations", "palpitationz")
    let fixed = try headache("check --fix")
    #expect(fixed.code == 0 && fixed.output.contains("T1: put back as the journal has it."))
  }

  @Test func `Purge asks unless told not to`() throws {
    defer { remove() }
    _ = try headache("7 10:00-11:00")
    _ = try headache("delete 1")
    let refused = try headache("check --purge")
    #expect(refused.code == 64 && refused.errors.contains("--yes"))
    #expect(try headache("undo").code == 0)
    _ = try headache("delete 1")
    let purged = try headache("check --purge --yes")
    #expect(purged.code == 0 && purged.output.hasPrefix("1 deleted entry is gone"))
    #expect(try headache("undo").code == 1)
    #expect(try headache("check").code == 0)
  }

  @Test(arguments: ["check --accept", "check --purge --fix"])
  func `Options that do not go together are refused`(command: String) throws {
    defer { remove() }
    _ = try headache("7 10:00-11:00")
    #expect(try headache(command).code == 64)
  }
}
