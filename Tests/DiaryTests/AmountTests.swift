import CivilTime
import Diary
import Testing

@Suite struct AmountTests {
  @Test(arguments: [
    ("25mg", 25_000, DoseUnit.milligram), ("12.5 mg", 12_500, .milligram), ("12,5MG", 12_500, .milligram),
    ("0.125 g", 125, .gram), ("155 units", 155_000, .unit), ("50 µg", 50_000, .microgram),
    ("2 puffs", 2_000, .puff),
    ("1 tablet", 1_000, .tablet),
  ])
  func `A number and a unit are read`(text: String, thousandths: Int, unit: DoseUnit) {
    #expect(Amount(text) == Amount(thousandths: thousandths, unit: unit))
  }

  @Test(arguments: [
    "", "mg", "25", "0 mg", "-5 mg", "1.2345 mg", "1..5 mg", "5 kg", "5  mg x", ".5 mg", "9999999999999 mg",
  ])
  func `What is no amount is refused`(text: String) {
    #expect(Amount(text) == nil)
  }

  @Test func `What is printed is read back`() {
    for thousandths in [1, 10, 125, 500, 1_000, 12_500, 99_999, 100_000, 1_234_567] {
      for unit in DoseUnit.allCases {
        let amount = Amount(thousandths: thousandths, unit: unit)
        #expect(Amount("\(amount)") == amount)
      }
    }
  }
}

@Suite struct AttackTests {
  /// An attack without an end reaches to the latest thing known of it, by the instant and not by the clock.
  @Test func `Last evidence is the latest instant`() {
    let onset = Moment(wallMinutes: 10_000, offset: 60)
    var attack = Attack(onset: Onset(onset), end: .open)
    #expect(attack.lastEvidence == onset)
    let reading = Moment(wallMinutes: 10_100, offset: 60)
    attack.readings = [Reading(at: reading, intensity: 4)]
    #expect(attack.lastEvidence == reading)
    // 10,090 on a clock an hour behind is 50 minutes later than 10,100.
    let dose = Moment(wallMinutes: 10_090, offset: 0)
    attack.doses = [Dose(drug: "ibuprofen", takenAt: dose), Dose(drug: "ibuprofen")]
    #expect(attack.lastEvidence == dose)
    let end = Moment(wallMinutes: 10_050, offset: 60)
    attack.end = .at(end)
    #expect(attack.lastEvidence == end)
  }
}
