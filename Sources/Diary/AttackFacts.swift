package import CivilTime

/// What the day table needs of an attack, and nothing that lives on the heap: an attack list of any length
/// is folded one value at a time.
package struct AttackFacts: Hashable, Sendable {
  package var onset: Moment
  package var precision: Onset.Precision
  package var end: AttackEnd
  /// See ``Attack/lastEvidence``.
  package var lastEvidence: Moment
  /// 0-10; `nil` is unknown.
  package var peak: Intensity?
  package var kind: HeadacheKind?
  package var side: Side?
  package var quality: Quality?
  package var features: Features
  package var aura: Bool?
  package var auraMinutes: Int?
  package var impact: Impact?
  package var recordedFields: FieldSet

  package init(_ attack: Attack) {
    onset = attack.onset.moment
    precision = attack.onset.precision
    end = attack.end
    lastEvidence = attack.lastEvidence
    peak = attack.peak
    kind = attack.kind
    side = attack.side
    quality = attack.quality
    features = attack.features
    aura = attack.aura
    auraMinutes = attack.auraMinutes
    impact = attack.impact
    recordedFields = attack.recordedFields
  }
}

extension AttackFacts {
  /// Facts of which nothing but when is known; the rest is filled in by whoever reads them.
  package init(onset: Moment, precision: Onset.Precision, end: AttackEnd, recordedFields: FieldSet) {
    self.onset = onset
    self.precision = precision
    self.end = end
    self.recordedFields = recordedFields
    lastEvidence = if case .at(let moment) = end { moment } else { onset }
    features = Features()
  }
}

/// What the day table needs of one acute intake.
package struct DoseFacts: Hashable, Sendable {
  /// The civil day it was taken on; for a dose without a time, the day its attack began.
  package var day: CivilDay
  package var overuseClass: OveruseClass
  /// Not of a preventive drug: its dose is an entry of the day, and no acute medication.
  package var isAcute: Bool

  package init(day: CivilDay, overuseClass: OveruseClass, isAcute: Bool = true) {
    self.day = day
    self.overuseClass = overuseClass
    self.isAcute = isAcute
  }

  /// `listed`: what the list of drugs says of this one; `nil` is a preventive.
  package init(day: CivilDay, listed: OveruseClass?) {
    self.init(day: day, overuseClass: listed ?? OveruseClass.none, isAcute: listed != nil)
  }
}
