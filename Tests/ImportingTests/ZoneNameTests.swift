import Testing

@testable import Cells
@testable import Importing

/// Zones by the names that files have for them.
@Suite struct ZoneNameTests {
  private let zones = FileZones { zone, _ in
    [
      "Asia/Singapore": 480, "America/Los_Angeles": -480, "Europe/Berlin": 60, "Etc/GMT+5": -300,
      "UTC-5": 300,
    ][zone]
  }

  @Test(arguments: [
    ("Europe/Berlin", 60), ("Singapore Standard Time", 480), ("(UTC-08:00) Pacific Time (US & Canada)", -480),
    ("/freeassociation.sourceforge.net/Europe/Berlin", 60), ("/mozilla.org/20050126_1/Europe/Berlin", 60),
    ("GMT+0500", 300), ("UTC-5", -300), ("GMT+2", 120), ("+05:30", 330), ("UTC", 0), ("Etc/GMT+5", -300),
  ]) func `A zone is known by any of its names`(_ name: String, _ offset: Int) {
    #expect(zones.offset(name, 0) == offset)
  }

  @Test func `Of a name that nobody knows there is no offset`() {
    #expect(zones.offset("Nowhere Time", 0) == nil)
    #expect(zones.offset("America/Nowhere", 0) == nil)
    #expect(zones.offset("GMT+99", 0) == nil)
  }

  @Test func `A zone that the file describes has its own summer time`() throws {
    var zone = DescribedZone()
    zone.observances = [
      DescribedZone.Observance(
        start: at("1970-11-01T02:00").wallMinutes, offset: -480,
        rule: DescribedZone.YearlyRule("FREQ=YEARLY;BYDAY=1SU;BYMONTH=11")),
      DescribedZone.Observance(
        start: at("1970-03-08T02:00").wallMinutes, offset: -420,
        rule: DescribedZone.YearlyRule("FREQ=YEARLY;BYDAY=2SU;BYMONTH=3")),
    ]
    #expect(zone.offset(at("2026-07-01T08:00").wallMinutes) == -420)
    #expect(zone.offset(at("2026-12-01T08:00").wallMinutes) == -480)
    #expect(zone.offset(at("2026-03-08T01:59").wallMinutes) == -480)
    #expect(zone.offset(at("2026-03-08T03:00").wallMinutes) == -420)
    let last = try #require(DescribedZone.YearlyRule("FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"))
    #expect(last.day(of: 2026)?.description == "2026-10-25")
  }
}
