import Foundation
import Testing

/// What time the program takes for now: that of `--now`, of `HEADACHE_NOW`, of the system, in this order.
@Suite struct ClockTests {
  private func onset(_ line: String) throws -> String {
    let (output, status) = try Terminal().run(line)
    #expect(status == 0, "\(output)")
    return String(try #require(output.firstMatch(of: /"onset":"([^"]+)"/)).1)
  }

  @Test func `A variable sets the clock, and no word can swallow it`() throws {
    let line = "HEADACHE_NOW=2024-02-29T23:50+01:00 headache 7 --json -- a note"
    #expect(try onset(line) == "2024-02-29T23:50+01:00")
  }

  @Test func `The option goes before the variable, even one that cannot be read`() throws {
    let line = "HEADACHE_NOW=never headache --now 2025-01-02T03:04+01:00 7 --json"
    #expect(try onset(line) == "2025-01-02T03:04+01:00")
  }

  @Test(arguments: ["HEADACHE_NOW= headache", "env -u HEADACHE_NOW headache"])
  func `Without either, and with an empty one, it is the system's`(_ headache: String) throws {
    let script = "date +%Y-%m-%d; \(headache) 7 --json; date +%Y-%m-%d"
    let day = String(try onset(script).prefix(10))
    let days = try Terminal().run(script).output.split(separator: "\n")
    #expect(days.first.map(String.init) == day || days.last.map(String.init) == day)
  }

  /// The first is what `make test` sets, for tests that set no clock of their own.
  @Test(arguments: ["set-by-each-test", "2026-11-22", "now"])
  func `A variable that cannot be read is refused by every verb`(_ value: String) throws {
    for line in ["7 left", "", "list", "history", "took suma", "check"] {
      let (output, status) = try Terminal().run("HEADACHE_NOW=\(value) headache \(line)")
      #expect(status == 64, "\(line): \(output)")
      #expect(
        output.contains("HEADACHE_NOW takes a time such as 2026-11-22T14:30+01:00."), "\(line): \(output)")
    }
    let option = try Terminal().run("headache --now \(value) 7")
    #expect(option.status == 64 && option.output.contains("--now takes"), "\(option.output)")
  }
}
