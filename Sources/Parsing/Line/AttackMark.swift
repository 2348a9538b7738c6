package import Diary

/// A fixed word as a question about an attack: is it `left`, was there `nausea`?
package struct AttackMark {
  private let meaning: FixedWords.Meaning

  /// `nil` where the word, lower case, is no side, feel, symptom, aura, effect, impact or kind.
  package init?(_ word: String) {
    let key = word.split(separator: " ").joined(separator: "-")
    switch FixedWords.meaning(of: key) {
    case nil, .filler: return nil
    case let found?: meaning = found
    }
  }

  /// Whether it is what a person calls the headache: `migraine`, `tension`, `cluster`.
  package var isKind: Bool { if case .kind = meaning { true } else { false } }

  /// Whether it is what comes with a headache, as against where and how it is felt.
  package var isSymptom: Bool {
    switch meaning {
    case .feature, .aura, .symptom: true
    default: false
    }
  }

  package func isOn(_ attack: Attack) -> Bool {
    switch meaning {
    case .intensity(let value): attack.peak == value
    case .side(let side): attack.side == side
    case .quality(let quality): attack.quality == quality
    case .kind(let kind): attack.kind == kind
    case .impact(let impact): attack.impact == impact
    case .relief(let relief): attack.doses.contains { $0.relief == relief }
    case .symptom(let name): attack.symptoms.contains(name)
    case .aura(nil): attack.aura == true
    case .aura(let name?): attack.symptoms.contains(name)
    case .feature(let feature): feature.value(in: attack.features) == true
    case .filler: false
    }
  }
}
