import CivilTime
import Foundation
import Testing

@Suite struct ZoneSteadyTests {
  /// A remembered stretch must say what placing each time anew would.
  @Test(arguments: [
    "Europe/Paris", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca", "UTC", "Asia/Kathmandu",
  ])
  func `Steady stretches agree with placing each time`(_ name: String) throws {
    let bytes = try Data(contentsOf: URL(filePath: "/usr/share/zoneinfo/\(name)"))
    let zone = try #require(Zone(tzif: Array(bytes), name: name))
    var found = 0
    for wall in stride(from: -30 * 525_600, to: 80 * 525_600, by: 9_973) {
      guard let steady = zone.steady(wall: wall) else { continue }
      found += 1
      #expect(steady.wall.contains(wall))
      #expect(zone.resolve(wall: wall) == .unique(offset: steady.offset))
      for edge in [steady.wall.lowerBound, steady.wall.upperBound - 1] where edge.magnitude < 100 * 525_600 {
        #expect(zone.resolve(wall: edge) == .unique(offset: steady.offset))
      }
    }
    #expect(found > 500)
  }
}
