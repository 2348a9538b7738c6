import Foundation
import Testing

@testable import Platform

@Suite struct LockTests {
  @Test func `A lock is held until its file is closed`() throws {
    let path = NSTemporaryDirectory() + "headache-lock-" + UUID().uuidString
    defer { try? FileSystem.remove(path) }
    var holder: File? = try File(creating: path)
    #expect(holder?.lock() == true)
    #expect(try File(reading: path).lock() == false)
    holder = nil
    #expect(try File(reading: path).lock() == true)
  }
}
