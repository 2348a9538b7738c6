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
