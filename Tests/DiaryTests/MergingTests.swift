import CivilTime
import Diary
import Testing

/// Two attacks made one.
@Suite struct MergingTests {
  private func moment(_ minutes: Int) -> Moment { Moment(wallMinutes: 30_000_000 + minutes, offset: 60) }

  private func attack(_ start: Int, _ end: AttackEnd, peak: Intensity?) -> Attack {
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

  @Test(arguments: [600, 200, 260])
  func `A known end that is not before the other's last evidence stays`(end: Int) {
    let unknown = attack(0, .unknown, peak: 5)
    let known = attack(200, .at(moment(end)), peak: 5)
    #expect(unknown.merged(with: known).end == .at(moment(end)))
    #expect(known.merged(with: unknown).end == .at(moment(end)))
  }

  @Test func `Where the end is unknown, the merged attack reaches as far as either`() {
    let known = attack(0, .at(moment(100)), peak: 5)
    let seen = attack(2000, .unknown, peak: 5)
    #expect(known.merged(with: seen).end == .unknown)
    #expect(known.merged(with: seen).lastEvidence == moment(2000))
    // Nothing but its onset says that the second was there.
    let unseen = attack(2000, .unknown, peak: nil)
    #expect(known.merged(with: unseen).lastEvidence == moment(2000))
    #expect(attack(0, .unknown, peak: 5).merged(with: unseen).lastEvidence == moment(2000))
  }

  @Test func `A day that is known as a day alone is not lost`() {
    let midnight = Moment(wallMinutes: 30_000_000 / 1440 * 1440 + 2880, offset: 60)
    var second = Attack(onset: Onset(midnight, precision: .day), end: .unknown)
    second.peak = 4
    let merged = attack(0, .at(moment(100)), peak: 5).merged(with: second)
    #expect(merged.lastEvidence.instant > midnight.instant && merged.lastEvidence.day == midnight.day)
  }

  @Test func `A dose without a time keeps its day`() {
    var one = attack(0, .at(moment(100)), peak: 5)
    one.doses = [Dose(drug: "sumatriptan")]
    var other = attack(1440, .at(moment(1500)), peak: 5)
    other.doses = [Dose(drug: "ibuprofen"), Dose(drug: "sumatriptan", takenAt: moment(1450))]
    for merged in [one.merged(with: other), other.merged(with: one)] {
      #expect(merged.doses.map(\.takenAt) == [nil, moment(1440), moment(1450)])
    }
    // On one day there is nothing to keep.
    var soon = attack(200, .at(moment(300)), peak: 5)
    soon.doses = [Dose(drug: "ibuprofen")]
    if soon.onset.moment.day == one.onset.moment.day {
      #expect(one.merged(with: soon).doses.map(\.takenAt) == [nil, nil])
    }
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
    other.recordedFields = .headache
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
    #expect(merged.recordedFields == .headache)
  }
}
