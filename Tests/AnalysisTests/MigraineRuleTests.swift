import CivilTime
import Diary
import TestSupport
import Testing

@testable import Analysis

@Suite struct MigraineRuleTests {
  let date = day("2025-03-03")

  func isMigraine(
    _ attack: AttackFacts, by rule: MigraineRule = .leiden2023, dose: OveruseClass? = nil
  ) -> Bool? {
    var table = DayTable(today: day("2025-06-01"), rule: rule)
    table.add(attack)
    if let dose { table.add(DoseFacts(day: date, overuseClass: dose)) }
    return table[date].migraine
  }

  /// Left-sided and moderate, with nausea: a migraine by features.
  func featured(
    hours: String = "2025-03-03 11:00", peak: Intensity? = 5, _ edit: (inout Attack) -> Void = { _ in }
  ) -> AttackFacts {
    attack("2025-03-03 10:00", hours, peak: peak) {
      $0.side = .left
      $0.features.nausea = true
      edit(&$0)
    }
  }

  @Test func `Two features of pain and one that goes with it make a migraine day`() {
    #expect(isMigraine(featured()) == true)
    #expect(isMigraine(featured(peak: 3)) == false)
    #expect(isMigraine(featured { $0.features.nausea = false }) == false)
    #expect(isMigraine(featured { $0.side = .both }) == false)
    #expect(
      isMigraine(
        featured {
          $0.side = .both
          $0.quality = .throbbing
        }) == true)
  }

  @Test func `Light alone is not enough, light with sound is`() {
    let light = featured {
      $0.features.nausea = nil
      $0.features.photophobia = true
    }
    #expect(isMigraine(light) == false)
    var both = light
    both.features.phonophobia = true
    #expect(isMigraine(both) == true)
  }

  @Test func `The Leiden rule asks for half an hour, the older one for four hours`() {
    let one = featured()
    #expect(isMigraine(one, by: .leiden2023) == true)
    #expect(isMigraine(one, by: .ihs4h) == false)
    #expect(isMigraine(featured(hours: "2025-03-03 14:00"), by: .ihs4h) == true)
    #expect(isMigraine(featured(hours: "2025-03-03 10:20"), by: .leiden2023) == false)
  }

  @Test func `A long attack is judged whole and counts on each of its days`() {
    var table = DayTable(today: day("2025-06-01"), rule: .ihs4h)
    table.add(featured(hours: "2025-03-04 01:00"))
    #expect(table[date].migraine == true && table[date + 1].migraine == true)
  }

  @Test(arguments: [
    (OveruseClass.triptan, true), (.ergot, true), (.simple, false), (.opioid, false), (.unset, false),
  ])
  func `A triptan or ergot makes a headache day a migraine day`(dose: OveruseClass, expected: Bool) {
    #expect(isMigraine(attack("2025-03-03 10:00", peak: 2), dose: dose) == expected)
    #expect(isMigraine(attack("2025-03-03 10:00", peak: 2), by: .patient, dose: dose) == false)
  }

  @Test func `A triptan without a headache makes no migraine day`() {
    var table = DayTable(today: day("2025-06-01"))
    table.add(DoseFacts(day: date, overuseClass: .triptan))
    table.add(CheckIn(day: date))
    #expect(table[date].migraine == false && !table[date].headache)
  }

  @Test(arguments: [(nil, true), (4, false), (5, true), (60, true), (61, false)] as [(Int?, Bool)])
  func `An aura of five to sixty minutes makes a migraine day`(minutes: Int?, expected: Bool) {
    let aura = attack("2025-03-03 10:00", peak: 2) {
      $0.aura = true
      $0.auraMinutes = minutes
    }
    #expect(isMigraine(aura) == expected)
  }

  @Test func `Aura without headache is a migraine day and not a headache day`() {
    var table = DayTable(today: day("2025-06-01"))
    table.add(attack("2025-03-03 10:00", peak: 0) { $0.aura = true })
    #expect(table[date].migraine == true && !table[date].headache)
    #expect(table.series(of: .headacheDays, in: DayRange(date)) == [false])
    #expect(table.series(of: .moderateOrSevereDays, in: DayRange(date)) == [false])
  }

  @Test func `The person's word counts by the patient rule and by no other`() {
    let called = attack("2025-03-03 10:00", peak: 3, kind: .migraine)
    #expect(isMigraine(called, by: .patient) == true)
    #expect(isMigraine(called, by: .leiden2023) == false)
    #expect(isMigraine(featured(), by: .patient) == false)
  }
}
