import Foundation
import Testing

/// The program at a line, started while a test holds the diary's lock: what the test writes until it lets go has
/// come between the program's first look at the diary and its own writing.
final class WaitingProgram {
  /// The diary.
  let path: String
  private let terminal: Terminal
  private let process: Process
  private let errors = Pipe()

  /// `preparation`: the lines that make the diary; `byItsZone`: whether times are in the zone of the diary, and not in
  /// that of the tests.
  init(_ line: String, preparing preparation: String, byItsZone: Bool = false) throws {
    terminal = try Terminal()
    path = terminal.folder.appending(path: "d.sqlite").path
    let prepared = try terminal.run("export HEADACHE_DIARY=d.sqlite\nset -e\n" + preparation)
    try #require(prepared.status == 0, "\(prepared.output)")
    process = Program.process(
      Program.built.appending(path: "headache"),
      line.split(separator: " ").map(String.init) + ["--no-input"],
      ["HEADACHE_DIARY": path, "LC_ALL": "C.UTF-8"])
    if byItsZone { process.environment?["TZ"] = nil }
    process.standardInput = FileHandle.nullDevice
    process.standardError = errors
  }

  /// Starts it, and returns once it has opened the diary and a moment has passed, in which it reads whatever it reads
  /// before it asks for the lock. A process that is slower than that makes the test weaker, never wrong.
  func start() throws {
    try process.run()
    let place = URL(filePath: path).resolvingSymlinksInPath().path
    let files = "/proc/\(process.processIdentifier)/fd"
    for _ in 0..<100 {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: files)) ?? []
      if names.contains(where: {
        (try? FileManager.default.destinationOfSymbolicLink(atPath: files + "/" + $0)) == place
      }) {
        break
      }
      Thread.sleep(forTimeInterval: 0.02)
    }
    Thread.sleep(forTimeInterval: 0.4)
  }

  /// Waits for its end; what it said on standard error.
  func finish() throws -> (status: Int32, said: String) {
    process.waitUntilExit()
    let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    return (process.terminationStatus, said)
  }
}
