import Diary
import Testing

@testable import Analysis

@Suite struct DayCellTests {
  /// Every part of a cell with all of its bits set.
  private static let parts: [DayCell] = [
    .attack, .longHeadache, .briefHeadache, .migraine, .calledMigraine, .featuresNoted, .kindNoted,
    .openAttack,
    .peakUnknown, .dose, .menstruation, .checkedIn, .missing(from: []), .free(recording: .all),
    DayCell(OveruseClass.allCases.map { DayCell.taken($0) }).subtracting(.dose),
    [.peak(Intensity(tenths: 64)), .peak(Intensity(tenths: 63))],
    DayCell(Impact.allCases.map { DayCell.impact($0) }),
  ]

  @Test func `The parts of a cell share no bit`() {
    for (index, part) in Self.parts.enumerated() {
      for other in Self.parts[(index + 1)...] {
        #expect(part.isDisjoint(with: other), "\(part.rawValue) and \(other.rawValue)")
      }
    }
    #expect(Self.parts.allSatisfy { !$0.isEmpty })
  }

  @Test(arguments: 0...100, [nil, Impact.none, .slowed, .missedWork, .bed])
  func `Intensity and impact read back, whatever else the day has`(tenths: Int, impact: Impact?) {
    let peak = Intensity(tenths: tenths)
    var cell = DayCell.attack.union(.peak(peak)).union(.impact(impact))
    cell.add(.free(recording: .all))
    cell.add([.menstruation, .taken(.triptanAndSimple), .missing(from: .headache)])
    #expect(cell.peak == peak && cell.impact == impact)
    #expect(cell.acute == [.triptan, .simple] && cell.recorded == .headache)
  }

  @Test(arguments: 0..<16)
  func `What a source knows reads back, of a free day and of a day with an attack`(bits: Int) {
    let recordedFields = FieldSet(rawValue: bits)
    #expect(DayCell.free(recording: recordedFields).recorded == recordedFields.union(.headache))
    #expect(DayCell.attack.union(.missing(from: recordedFields)).recorded == recordedFields.union(.headache))
  }

  @Test func `The higher intensity and the worse impact of two attacks stand, in either order`() {
    let (mild, bad) = (DayCell([.peak(3), .impact(.bed)]), DayCell([.peak(9), .impact(.slowed)]))
    for (first, second) in [(mild, bad), (bad, mild)] {
      var cell = first
      cell.add(second)
      #expect(cell.peak == 9 && cell.impact == .bed)
    }
  }

  @Test func `A day takes eight bytes`() {
    #expect(MemoryLayout<DayCell>.stride == 8)
  }
}
