/// Signs with which a headache calls for urgent care, whatever its cause.
///
/// A short choice out of SNNOOP10: those that come on suddenly and that a person can name in a word. Source: Do
/// TP et al., "Red and orange flags for secondary headaches in clinical practice: SNNOOP10 list", Neurology 2019;
/// 92:134-144.
package enum UrgentSigns {
  /// Words of ``AttackEntry/symptoms`` that are urgent by themselves.
  private static let alone: Set = [
    "thunderclap", "weakness", "confusion", "seizure", "fainted", "slurred-speech",
  ]
  /// Urgent only together.
  private static let together: Set = ["fever", "stiff-neck"]

  /// The urgent signs that `symptoms` have and `before` had not, in the order given; each is answered once.
  package static func new(in symptoms: [String], before: [String] = []) -> [String] {
    guard !symptoms.isEmpty else { return [] }
    let known = Set(urgent(before))
    return urgent(symptoms).filter { !known.contains($0) }
  }

  private static func urgent(_ symptoms: [String]) -> [String] {
    let joined = together.isSubset(of: symptoms)
    return symptoms.filter { alone.contains($0) || joined && together.contains($0) }
  }
}
