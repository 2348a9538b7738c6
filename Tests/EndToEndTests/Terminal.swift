import Foundation
import Glibc
import Testing

/// A folder of its own, which is also the home, and a shell in it that finds the program just built.
final class Terminal {
  /// What stands for the folder in whatever is printed: of the same length, so that lines break alike.
  static let home = "/home/agnes"

  let folder: URL
  private let ordinaryUser: Bool

  /// For an `ordinaryUser` the shell is not root's even where the tests are run by root.
  init(ordinaryUser: Bool = false) throws {
    self.ordinaryUser = ordinaryUser && geteuid() == 0
    var path = Array("/tmp/XXXXXX".utf8CString)
    try #require(mkdtemp(&path) != nil)
    folder = URL(filePath: String(decoding: path.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self))
    if self.ordinaryUser { try #require(chown(folder.path, Self.nobody, Self.nobody) == 0) }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Both streams of a script, in the order written, and its exit status.
  func run(_ script: String) throws -> (output: String, status: Int32) {
    let name = UUID().uuidString
    let written = URL.temporaryDirectory.appending(path: name + ".sh")
    let printed = folder.appending(path: ".printed-" + name)
    defer { for file in [written, printed] { try? FileManager.default.removeItem(at: file) } }
    try "exec > .printed-\(name) 2>&1\n\(script)".write(to: written, atomically: false, encoding: .utf8)

    let shell = ["/bin/sh", written.path]
    let dropping = ["setpriv", "--reuid=\(Self.nobody)", "--regid=\(Self.nobody)", "--clear-groups"]
    let command = ["env"] + (ordinaryUser ? dropping : []) + shell
    let process = Program.process(
      URL(filePath: "/usr/bin/env"), Array(command.dropFirst()),
      [
        "HOME": folder.path, "LC_ALL": "C.UTF-8",
        "TESTS": URL(filePath: #filePath).appending(path: "../..").standardized.path,
      ])
    process.currentDirectoryURL = folder
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    let output = String(decoding: try Data(contentsOf: printed), as: UTF8.self)
    return (output.replacing(folder.path, with: Self.home), process.terminationStatus)
  }

  private static let nobody: UInt32 = 65534
}
