import Foundation
import Platform
import Testing

@Suite struct FileSystemTests {
  let folder: String

  init() throws {
    folder = NSTemporaryDirectory() + "headache-platform-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  @Test func `Writes are whole and private, and leave no draft`() throws {
    let path = folder + "/report.html"
    try FileSystem.write(Array("one".utf8), to: path, replacing: false)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "one")
    #expect(try FileSystem.status(path)?.mode == 0o600)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["report.html"])
  }

  @Test func `A file that is there stays unless replacing is asked for`() throws {
    let path = folder + "/report.html"
    try FileSystem.write(Array("one".utf8), to: path, replacing: false)
    let error = #expect(throws: PlatformError.self) {
      try FileSystem.write(Array("two".utf8), to: path, replacing: false)
    }
    #expect(error?.exists == true)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "one")
    try FileSystem.write(Array("two".utf8), to: path, replacing: true)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "two")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["report.html"])
  }

  @Test func `A full disk is an error and not a silence`() throws {
    let file = try File(reading: "/dev/zero")
    var chunk = [UInt8](repeating: 1, count: 10)
    #expect(try file.read(into: &chunk) == 10)
    #expect(chunk == [UInt8](repeating: 0, count: 10))
    #expect(throws: PlatformError.self) {
      try FileSystem.write([1, 2, 3], to: "/proc/headache/report.html", replacing: false)
    }
  }

  @Test func `What is no regular file is never replaced`() throws {
    let fifo = folder + "/fifo"
    try #require(mkfifo(fifo, 0o600) == 0)
    try FileManager.default.createDirectory(atPath: folder + "/inside", withIntermediateDirectories: true)
    for path in [fifo, folder + "/inside", "/dev/null"] {
      for replacing in [false, true] {
        let error = #expect(throws: PlatformError.self) {
          try FileSystem.write([1], to: path, replacing: replacing)
        }
        #expect(error?.exists == true, "\(path)")
      }
      #expect(try FileSystem.status(path)?.kind != .file, "\(path)")
    }
  }

  @Test func `A file is the same under every name it has`() throws {
    let path = folder + "/one"
    try FileSystem.write([1], to: path, replacing: false)
    try FileManager.default.linkItem(atPath: path, toPath: folder + "/hard")
    try FileManager.default.createSymbolicLink(atPath: folder + "/soft", withDestinationPath: path)
    let identity = try #require(try FileSystem.identity(path))
    for name in ["hard", "soft", "./one"] {
      #expect(try FileSystem.identity(folder + "/" + name) == identity)
    }
    #expect(try FileSystem.identity(folder) != identity)
    #expect(try FileSystem.identity(folder + "/none") == nil)
  }

  @Test func `A file over the limit is refused and never cut`() throws {
    let path = folder + "/long"
    try FileSystem.write([UInt8](repeating: 7, count: 100_000), to: path, replacing: false)
    #expect(try File(reading: path).readAll(limit: 100_000).count == 100_000)
    let error = #expect(throws: PlatformError.self) { try File(reading: path).readAll(limit: 99_999) }
    #expect(error?.isTooLarge == true)
  }

  @Test func `New folders are for their owner alone`() throws {
    let deep = folder + "/a/b/c"
    try FileSystem.createFolders(deep)
    for path in [folder + "/a", folder + "/a/b", deep] {
      #expect(try FileSystem.status(path)?.mode == 0o700)
    }
    try FileSystem.createFolders(deep)
  }

  @Test(arguments: [
    ("/a/b", "/a", "b"), ("b", ".", "b"), ("/b", "/", "b"), ("a/", "a", ""), ("./x y", ".", "x y"),
  ])
  func `A path is split into folder and name`(path: String, folder: String, name: String) {
    let parts = FileSystem.split(path)
    #expect(parts.folder == folder)
    #expect(parts.name == name)
  }

  @Test func `Missing files are nil and not an error`() throws {
    #expect(try FileSystem.status(folder + "/none") == nil)
    #expect(try FileSystem.status(folder)?.kind == .folder)
  }
}
