import CivilTime
import Foundation
import TestSupport
import Testing

/// Zones read here against those of Foundation, and against what the resolution of a wall time must obey.
@Suite struct ZoneAgreementTests {
  @Test(arguments: ZoneFiles.names)
  func `offsets agree with Foundation from 1970 to 2037`(name: String) throws {
    let zone = try ZoneFiles.zone(name)
    let other = try #require(TimeZone(identifier: name))
    var differing: [String] = []
    // A prime number of minutes, about 11 days: every hour of the day and every change of offset is met.
    var instant = 0
    while instant < 68 * 365 * 1440 {
      let expected =
        (Double(other.secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant) * 60))) / 60)
      if zone.offset(atInstant: instant) != Int((expected + 0.5).rounded(.down)) {
        differing.append(Moment(wallMinutes: instant, offset: 0).description)
      }
      instant += 15_629
    }
    #expect(
      differing.isEmpty,
      "\(name): \(differing.count) differ, from \(differing.first ?? "") to \(differing.last ?? "")")
  }

  @Test(arguments: ZoneFiles.names)
  func `every change of offset makes the gap or the overlap it should`(name: String) throws {
    let zone = try ZoneFiles.zone(name)
    var hour = 0
    var before = zone.offset(atInstant: 0)
    while hour < 68 * 365 * 24 {
      hour += 24
      let after = zone.offset(atInstant: hour * 60)
      guard after != before else { continue }
      // The minute of the change, by bisection.
      var (low, high) = ((hour - 24) * 60, hour * 60)
      while high - low > 1 {
        let middle = (low + high) / 2
        if zone.offset(atInstant: middle) == before { low = middle } else { high = middle }
      }
      let change = zone.offset(atInstant: high)
      if change > before {
        #expect(zone.resolve(wall: high + before) == .gap(before: before, after: change))
        #expect(zone.resolve(wall: high + change - 1) == .gap(before: before, after: change))
      } else if change < before {
        #expect(zone.resolve(wall: high + change) == .overlap(earlier: before, later: change))
        #expect(zone.resolve(wall: high + before - 1) == .overlap(earlier: before, later: change))
      }
      before = after
    }
  }

  @Test(arguments: 0..<100)
  func `the wall time of an instant resolves to that instant`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let name = try #require(ZoneFiles.names.randomElement(using: &random))
    let zone = try ZoneFiles.zone(name)
    for _ in 0..<500 {
      let instant = Int.random(in: 0..<(130 * 365 * 1440), using: &random)
      let offset = zone.offset(atInstant: instant)
      switch zone.resolve(wall: instant + offset) {
      case .unique(let found): #expect(found == offset, "\(name) at \(instant), seed \(seed)")
      case .overlap(let earlier, let later):
        #expect(offset == earlier || offset == later, "\(name) at \(instant), seed \(seed)")
        #expect(earlier > later)
      case .gap: Issue.record("\(name): the clock showed \(instant + offset), seed \(seed)")
      }
    }
  }
}
