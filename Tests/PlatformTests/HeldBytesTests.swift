import Foundation
import Platform
import Testing

@Suite struct HeldBytesTests {
  let folder: String

  init() throws {
    folder = NSTemporaryDirectory() + "headache-held-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  private func bytes(_ held: HeldBytes) throws -> [UInt8] {
    var all: [UInt8] = []
    try held.forEachPiece { piece in
      #expect(piece.count <= 1 << 18)
      all += piece
    }
    return all
  }

  @Test(arguments: [0, 1, 99, 100, 101, 1000, 700_000])
  func `What was held comes back, in order`(count: Int) throws {
    let held = HeldBytes(in: folder, limit: 100)
    var given: [UInt8] = []
    for start in stride(from: 0, to: count, by: 37) {
      let piece = (start..<min(start + 37, count)).map { UInt8(truncatingIfNeeded: $0 / 7) }
      held.add(piece)
      given += piece
    }
    #expect(held.count == count)
    #expect(try bytes(held) == given)
    #expect(try bytes(held) == given, "twice")
  }

  @Test func `What is held has no name, and is gone with who holds it`() throws {
    let held = HeldBytes(in: folder, limit: 10)
    held.add(Array(repeating: 1, count: 1000))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
    #expect(try bytes(held).count == 1000)
  }

  @Test func `Where no file can be written, it is held in memory`() throws {
    let held = HeldBytes(in: folder + "/missing", limit: 10)
    for _ in 0..<20 { held.add(Array(repeating: 7, count: 15)) }
    #expect(try bytes(held) == Array(repeating: 7, count: 300))
  }
}
