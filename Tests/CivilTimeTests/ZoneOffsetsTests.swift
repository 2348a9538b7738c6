import CivilTime
import Testing

@Suite struct ZoneOffsetsTests {
  /// Paris, by its rule.
  private func paris() throws -> Zone { try #require(Zone(posix: "CET-1CEST,M3.5.0,M10.5.0/3")) }

  @Test func `offsets agree with placing each time, in any order`() throws {
    let zone = try paris()
    let offsets = ZoneOffsets(zone)
    let start = try #require(CivilDay(year: 2026, month: 1, day: 1))
    let walls = (0..<4000).map { Int(start.number) * 1440 + $0 * 137 }
    for wall in walls + walls.reversed() {
      switch zone.resolve(wall: wall) {
      case .unique(let offset): #expect(offsets.offset(wall: wall) == offset)
      case .gap(let before, _): #expect(offsets.offset(wall: wall) == before)
      case .overlap(let earlier, _): #expect(offsets.offset(wall: wall) == earlier)
      }
    }
  }

  @Test func `without a zone there is no offset`() { #expect(ZoneOffsets(nil).offset(wall: 0) == nil) }
}
