/// The migraine features of ICHD-3 1.1 C and D that a person can report, each yes, no or unknown.
///
/// Source: ICHD-3, 1.1 Migraine without aura.
package struct Features: Hashable, Sendable {
  /// Aggravated by, or causing avoidance of, routine physical activity.
  package var worseWithActivity: Bool?
  package var nausea: Bool?
  package var vomiting: Bool?
  package var photophobia: Bool?
  package var phonophobia: Bool?

  package init(
    worseWithActivity: Bool? = nil, nausea: Bool? = nil, vomiting: Bool? = nil, photophobia: Bool? = nil,
    phonophobia: Bool? = nil
  ) {
    self.worseWithActivity = worseWithActivity
    self.nausea = nausea
    self.vomiting = vomiting
    self.photophobia = photophobia
    self.phonophobia = phonophobia
  }
}

/// What a headache was called by the person or by the file it came from. Never the program's judgement.
package enum HeadacheKind: Int, CaseIterable, Sendable {
  case migraine, tension, cluster, other
}

package enum Side: Int, CaseIterable, Sendable {
  case left, right, both
}

package enum Quality: Int, CaseIterable, Sendable {
  case throbbing, pressing, stabbing, burning, other
}

/// What the attack kept the person from.
package enum Impact: Int, CaseIterable, Sendable {
  case none, slowed, missedWork, bed
}

/// What a source of entries is able to say about a day.
///
/// An attack list without drug columns says nothing about acute medication, so its days are not recorded
/// for that measure.
package struct FieldSet: OptionSet, Hashable, Sendable {
  package let rawValue: Int
  package init(rawValue: Int) { self.rawValue = rawValue }

  /// Whether there was a headache.
  package static let headache = FieldSet(rawValue: 1)
  package static let intensity = FieldSet(rawValue: 2)
  /// The features a migraine day is judged by.
  package static let features = FieldSet(rawValue: 4)
  package static let acuteMedication = FieldSet(rawValue: 8)
  package static let all: FieldSet = [.headache, .intensity, .features, .acuteMedication]
}
