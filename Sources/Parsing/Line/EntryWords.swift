import CivilTime
package import Diary

/// What an entry says of an attack in words that are read as the same again, without any day or time of its own: for
/// the lines that are offered.
extension AttackEntry {
  /// The symptoms and features that it says were there, in words that are read as the same again.
  package var namedSymptoms: [String] {
    Feature.allCases.filter { $0.value(in: features) == true }.map(\.word) + symptoms
  }

  package var descriptiveWords: [String] {
    var words: [String] = []
    if let intensity { words.append("\(intensity)") }
    words += [side.map { "\($0)" }, quality.map { "\($0)" }, kind.map { "\($0)" }].compactMap { $0 }
    for feature in Feature.allCases {
      guard let value = feature.value(in: features) else { continue }
      words += value ? [feature.word] : ["no", feature.word]
    }
    if let aura { words += aura ? ["aura"] + (auraMinutes.map { ["\($0)min"] } ?? []) : ["no", "aura"] }
    words += symptoms + triggers.map { "+\($0)" }
    if let impact { words.append(impact == .missedWork ? "missed-work" : "\(impact)") }
    for dose in doses { words += ["took"] + dose.words }
    return words
  }
}

extension Dose {
  /// The dose, its time and its effect.
  package var words: [String] {
    var words = [typable(drug)]
    if let amount { words.append("\(amount.number)\(amount.unit.symbol)") }
    if count > 1 { words.append("x\(count)") }
    if let takenAt { words.append("@\(takenAt.day)T\(takenAt.clock)") }
    if let relief { words.append(relief.word) }
    return words
  }
}

extension Feature {
  var word: String {
    switch self {
    case .worseWithActivity: "moving"
    case .nausea: "nausea"
    case .vomiting: "vomiting"
    case .photophobia: "light"
    case .phonophobia: "sound"
    }
  }
}
