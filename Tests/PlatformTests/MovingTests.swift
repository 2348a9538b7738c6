import Foundation
import Platform
import Testing

@Suite struct MovingTests {
  let folder: String

  init() throws {
    folder = NSTemporaryDirectory() + "headache-moving-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data("one".utf8).write(to: URL(filePath: folder + "/draft"))
  }

  @Test func aFileGetsAFreeNameAndLosesItsOwn() throws {
    try FileSystem.move(folder + "/draft", toFree: folder + "/final")
    #expect(try FileSystem.names(in: folder) == ["final"])
    #expect(try FileSystem.status(folder + "/final")?.links == 1)
  }

  @Test(arguments: ["file", "link"])
  func whatHasTheNameKeepsIt(kind: String) throws {
    let path = folder + "/final"
    if kind == "file" {
      try Data("two".utf8).write(to: URL(filePath: path))
    } else {
      try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: folder + "/none")
    }
    let error = #expect(throws: PlatformError.self) {
      try FileSystem.move(folder + "/draft", toFree: path)
    }
    #expect(error?.exists == true)
    #expect(try Set(FileSystem.names(in: folder)) == ["draft", "final"])
  }

  @Test func aMissingFolderHasNoNames() throws {
    #expect(try FileSystem.names(in: folder + "/none") == [])
  }
}
