import Foundation
import Testing

@testable import Platform

@Suite struct PlaceTests {
  private static let mounts = """
    22 1 8:2 / / rw,relatime shared:1 - ext4 /dev/sda2 rw
    40 22 0:35 / /home/a\\040b rw shared:20 master:2 - nfs4 server:/home rw,vers=4.2
    41 22 0:36 / /mnt/x rw - fuse.sshfs me@host: rw
    42 22 0:37 / /mnt/y rw - fuseblk /dev/sdb1 rw
    43 22 0:38 / /mnt/z rw shared:3
    44 22
    """

  @Test(arguments: [
    ("8:2", nil), ("0:35", "nfs4"), ("0:36", "fuse.sshfs"), ("0:37", nil), ("0:38", nil), ("9:9", nil),
  ])
  func `A network file system is known by its device`(device: String, name: String?) {
    #expect(FileSystem.network(device: device, mounts: Self.mounts) == name)
  }

  @Test func `The device of a file is that of its mount`() throws {
    // /proc is mounted everywhere, and is the one device number that mountinfo is sure to hold.
    var raw = stat()
    try #require(stat("/proc", &raw) == 0)
    let mounts = try String(contentsOfFile: "/proc/self/mountinfo", encoding: .utf8)
    #expect(mounts.contains(" \(FileSystem.device(raw)) / /proc "))
    #expect(try FileSystem.network("/proc") == nil)
  }

  @Test func `Names are sorted and modes are set`() throws {
    let folder = NSTemporaryDirectory() + "headache-place-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for name in ["b", "a", "ü"] { try Data().write(to: URL(filePath: folder + "/" + name)) }
    #expect(try FileSystem.names(in: folder) == ["a", "b", "ü"])
    try FileSystem.setMode(0o640, of: folder + "/a")
    #expect(try FileSystem.status(folder + "/a")?.mode == 0o640)
    #expect(try FileSystem.names(in: folder + "/missing") == [])
    #expect(throws: PlatformError.self) { try FileSystem.setMode(0o600, of: folder + "/none") }
  }
}
