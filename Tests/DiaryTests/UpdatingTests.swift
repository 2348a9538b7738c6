import CivilTime
import Testing

@testable import Diary

/// An attack that was corrected by hand, when the file that brought it says something else.
@Suite struct UpdatingTests {
  private static let onset = Onset(Moment(wallMinutes: 28_000_800, offset: 60), precision: .minute)

  private static func full() -> Attack {
    var attack = Attack(onset: onset, end: .at(Moment(wallMinutes: 28_000_920, offset: 60)))
    attack.peak = Intensity(7)
    attack.kind = .migraine
    attack.side = .left
    attack.features.nausea = true
    attack.aura = false
    attack.note = "a note"
    attack.doses = [dose]
    attack.triggers = ["wine"]
    return attack
  }

  private static var dose: Dose {
    var dose = Dose(drug: "sumatriptan")
    dose.amount = Amount("50 mg")
    dose.takenAt = onset.moment
    dose.relief = .good
    return dose
  }

  struct Field: CustomTestStringConvertible, Sendable {
    var testDescription: String
    /// What the file has emptied, and what is corrected by hand beside it, or in its place.
    var empty: @Sendable (inout Attack) -> Void
    var correct: @Sendable (inout Attack) -> Void
  }

  static let fields = [
    Field(testDescription: "pain", empty: { $0.peak = nil }, correct: { $0.peak = Intensity(3) }),
    Field(testDescription: "end", empty: { $0.end = .unknown }) {
      $0.end = .at(Moment(wallMinutes: 28_000_950, offset: 60))
    },
    Field(testDescription: "kind", empty: { $0.kind = nil }, correct: { $0.kind = .tension }),
    Field(testDescription: "side", empty: { $0.side = nil }, correct: { $0.side = .right }),
    Field(testDescription: "nausea", empty: { $0.features.nausea = nil }) { $0.features.nausea = false },
    Field(testDescription: "aura", empty: { $0.aura = nil }, correct: { $0.aura = true }),
    Field(testDescription: "note", empty: { $0.note = "" }, correct: { $0.note = "another" }),
  ]

  @Test(arguments: fields) func `What a file has emptied goes where nobody has corrected it`(_ field: Field) {
    let base = Self.full()
    var file = base
    field.empty(&file)
    for other in Self.fields where other.testDescription != field.testDescription {
      var own = base
      other.correct(&own)
      var expected = own
      field.empty(&expected)
      #expect(own.updated(to: file, base: base) == expected, "\(other) is corrected")
    }
  }

  @Test(arguments: fields) func `What was corrected by hand stays where the file has emptied it`(
    _ field: Field
  ) {
    let base = Self.full()
    var (file, own) = (base, base)
    field.empty(&file)
    field.correct(&own)
    #expect(own.updated(to: file, base: base) == own)
  }

  @Test func `A dose loses what the file has emptied, unless it was corrected`() {
    let base = Self.dose
    var (file, own) = (base, base)
    (file.amount, file.relief) = (nil, nil)
    own.relief = .some
    var expected = own
    expected.amount = nil
    #expect(own.updated(to: file, base: base) == expected)
  }
}
