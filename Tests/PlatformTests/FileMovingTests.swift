import Foundation
import Testing

@testable import Platform

@Suite struct FileMovingTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "headache-" + UUID().uuidString)

  init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }

  private func write(_ text: String, to name: String) throws -> String {
    let path = folder.appending(path: name).path
    try Data(text.utf8).write(to: URL(filePath: path))
    return path
  }

  @Test func `A draft gets a free name and keeps no other`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let draft = try write("new", to: "draft")
    let path = folder.appending(path: "diary").path
    try FileSystem.move(draft, toFree: path)
    #expect(try FileSystem.status(draft) == nil)
    #expect(try FileSystem.status(path)?.links == 1)
    #expect(FileManager.default.contents(atPath: path) == Data("new".utf8))
  }

  @Test func `A name that is taken stays as it is, and so does the draft`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let draft = try write("new", to: "draft")
    let path = try write("old", to: "diary")
    let error = #expect(throws: PlatformError.self) { try FileSystem.move(draft, toFree: path) }
    #expect(error?.exists == true)
    #expect(FileManager.default.contents(atPath: path) == Data("old".utf8))
    #expect(FileManager.default.contents(atPath: draft) == Data("new".utf8))
  }

  @Test func `A link to nothing takes the name too`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let draft = try write("new", to: "draft")
    let path = folder.appending(path: "diary").path
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: folder.path + "/none")
    let error = #expect(throws: PlatformError.self) { try FileSystem.move(draft, toFree: path) }
    #expect(error?.exists == true)
    #expect(try Set(FileSystem.names(in: folder.path)) == ["draft", "diary"])
  }

  @Test func `A missing folder has no names`() throws {
    #expect(try FileSystem.names(in: folder.path + "/none") == [])
    try FileManager.default.removeItem(at: folder)
  }
}
