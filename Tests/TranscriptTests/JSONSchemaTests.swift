import Foundation
import Testing

/// What `--json` prints is what `docs/schemas` promises, for every verb.
@Suite struct JSONSchemaTests {
  @Test(arguments: VerbLine.all) func `What a verb prints is of its schema`(_ line: VerbLine) throws {
    let words = VerbLine.filled(line.line)
    let isError = line.schema == "error"
    let script = line.preparing + "headache --json \(words) \(isError ? "> out.txt" : "2> remarks")\n"
    let (output, status) = try Terminal().run(script)
    #expect(status == line.exit, "\(output)")
    let value = try JSONSerialization.jsonObject(with: Data(output.utf8))
    let schema = try JSONSchema(named: "headache.\(line.schema).1.json")
    #expect(try schema.faults(of: value) == [])
  }

  @Test func `Every verb has a line`() throws {
    let leaves = try VerbTests.commands().filter { ($0.command.subcommands ?? []).isEmpty }
      .map { String($0.words.dropFirst("headache ".count)) }
    let unseen = Set(leaves).subtracting(VerbLine.all.map(\.verb))
    #expect(unseen.isEmpty, "Tests/Shells/verbs.table has no line for them")
  }

  @Test func `Every schema is printed by a verb, refuses what is not promised, and is named by its file`()
    throws
  {
    let files = try FileManager.default.contentsOfDirectory(atPath: JSONSchema.folder.path)
    #expect(files.count > 20)
    for file in files.sorted() {
      let parts = file.split(separator: ".").map(String.init)
      try #require(parts.count == 4 && parts[0] == "headache" && parts[3] == "json", "\(file)")
      #expect(VerbLine.all.contains { $0.schema == parts[1] }, "no line prints \(file)")
      let surplus: [String: Any] = ["schema": "headache.\(parts[1])/1", "more": 1]
      #expect(try JSONSchema(named: file).faults(of: surplus).contains("$: more too"), "\(file)")
    }
  }

  @Test func `A schema finds what is wrong`() throws {
    let schema = try JSONSchema(named: "headache.history.1.json")
    func faults(_ data: String) throws -> Int {
      let text = #"{"schema":"headache.history/1","data":\#(data)}"#
      return try schema.faults(of: JSONSerialization.jsonObject(with: Data(text.utf8))).count
    }
    let good = #""id":1,"at":"2026-11-22T14:55+01:00","command":"7""#
    #expect(try faults("[{\(good),\"undone\":false}]") == 0)
    #expect(try faults("[{\(good)}]") == 1)
    #expect(try faults("[{\(good),\"undone\":0}]") == 1)
    #expect(try faults("[{\(good),\"undone\":false,\"note\":\"\"}]") == 1)
    #expect(try faults(#"[{"id":0,"at":"22 Nov","command":"7","undone":false}]"#) == 2)
    #expect(try faults("{}") == 1)
  }
}
