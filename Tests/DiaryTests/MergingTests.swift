import CivilTime
import Diary
import Testing

/// Two attacks made one.
@Suite struct MergingTests {
  private func moment(_ minutes: Int) -> Moment { Moment(wallMinutes: 30_000_000 + minutes, offset: 60) }

  private func attack(_ start: Int, _ end: AttackEnd, peak: Int?) -> Attack {
    var attack = Attack(onset: Onset(moment(start)), end: end)
    attack.peak = peak
    if let peak { attack.readings = [Reading(at: moment(start), intensity: peak)] }
    return attack
  }

  @Test func `It lasts from the first onset to the last end, whichever is named first`() {
    let early = attack(0, .at(moment(100)), peak: 5)
    let late = attack(200, .at(moment(300)), peak: 8)
    for merged in [early.merged(with: late), late.merged(with: early)] {
      #expect(merged.onset == early.onset)
      #expect(merged.end == late.end)
      #expect(merged.peak == 8)
      #expect(merged.readings.map(\.intensity) == [5, 8])
    }
  }

  @Test func `A long attack keeps its end around a short one`() {
    let long = attack(0, .at(moment(900)), peak: 5)
    #expect(long.merged(with: attack(200, .at(moment(300)), peak: nil)).end == .at(moment(900)))
  }

  @Test(arguments: [
    (AttackEnd.open, AttackEnd.unknown, AttackEnd.open), (.unknown, .open, .open),
    (.unknown, .unknown, .unknown),
  ])
  func `Open goes before unknown`(first: AttackEnd, second: AttackEnd, expected: AttackEnd) {
    #expect(attack(0, first, peak: 5).merged(with: attack(50, second, peak: 5)).end == expected)
  }

  @Test func `Nothing that was noted is lost`() {
    var one = attack(0, .at(moment(100)), peak: 5)
    one.side = .left
    one.features.nausea = false
    one.note = "first"
    one.symptoms = ["neck"]
    one.doses = [Dose(drug: "sumatriptan")]
    var other = attack(200, .at(moment(300)), peak: nil)
    other.side = .right
    other.features.nausea = true
    other.features.photophobia = false
    other.aura = true
    other.impact = .bed
    other.note = "second"
    other.symptoms = ["neck", "dizzy"]
    other.triggers = ["wine"]
    other.doses = [Dose(drug: "ibuprofen")]
    other.knows = .headache
    let merged = one.merged(with: other)
    #expect(merged.side == .both)
    #expect(merged.features == Features(nausea: true, photophobia: false))
    #expect(merged.aura == true)
    #expect(merged.impact == .bed)
    #expect(merged.note == "first\nsecond")
    #expect(merged.symptoms == ["neck", "dizzy"])
    #expect(merged.triggers == ["wine"])
    #expect(merged.doses.map(\.drug) == ["sumatriptan", "ibuprofen"])
    // What one of them cannot know, both together do not know of the whole.
    #expect(merged.knows == .headache)
  }
}
