package import Diary

/// A condition on an attack, as `list` and `list --where` take it: `intensity>=7`, `left`, `no nausea`, `suma`.
package indirect enum AttackCondition {
  /// A migraine day, by the rule of the diary.
  case migraine
  case mark(AttackMark)
  /// The peak is one of these, in tenths; a range that is empty is of none.
  case peak(tenths: Range<Int>)
  case open
  case trigger(String)
  /// A symptom or a trigger that the diary knows.
  case word(String)
  case drug(String)
  case not(AttackCondition)
}

extension AttackCondition {
  /// What some words are.
  package enum Match {
    case condition(AttackCondition)
    /// Words that more drugs than one begin with, and their names.
    case ambiguous(String, [String])
    case unknown
  }

  /// Reads words, lower case and one blank apart.
  ///
  /// `isWord`: whether an attack of the diary has a word as a symptom or a trigger.
  package static func read<Failure: Error>(
    _ text: String, _ vocabulary: Vocabulary, isWord: (String) throws(Failure) -> Bool
  ) throws(Failure) -> Match {
    for negation in ["no ", "without ", "not "] where text.hasPrefix(negation) {
      let inner = try read(String(text.dropFirst(negation.count)), vocabulary, isWord: isWord)
      guard case .condition(let condition) = inner else { return inner }
      return .condition(.not(condition))
    }
    if text == "migraine" { return .condition(.migraine) }
    if text.hasPrefix("kind=") {
      guard let mark = AttackMark(String(text.dropFirst(5))), mark.isKind else { return .unknown }
      return .condition(.mark(mark))
    }
    if text.hasPrefix("intensity") || text.hasPrefix("peak") {
      let rest = text.drop(while: \.isLetter).filter { $0 != " " }
      return comparison(String(rest)).map { .condition(.peak(tenths: $0)) } ?? .unknown
    }
    if let range = shades[text] { return .condition(.peak(tenths: range)) }
    if text == "open" { return .condition(.open) }
    if text.hasPrefix("+") { return .condition(.trigger(String(text.dropFirst()))) }
    if let mark = AttackMark(text) { return .condition(.mark(mark)) }
    switch vocabulary.match(text) {
    case .drug(let drug): return .condition(.drug(drug.name))
    case .ambiguous(let names): return .ambiguous(text, names)
    case .unknown: return try isWord(text) ? .condition(.word(text)) : .unknown
    }
  }

  /// The words for a range of intensities, in tenths, as the calendar shades them.
  private static let shades = ["mild": 1..<40, "moderate": 40..<70, "severe": 70..<101]

  /// The intensities of `>=7`, `=5`, `7`, in tenths.
  private static func comparison(_ text: String) -> Range<Int>? {
    let mark = text.prefix { "<>=".contains($0) }
    guard let number = Intensity(text.dropFirst(mark.count))?.tenths else { return nil }
    switch mark {
    case ">=": return number..<101
    case ">": return number + 1..<101
    case "<=": return 0..<number + 1
    case "<": return 0..<number
    case "=", "==", "": return number..<number + 1
    default: return nil
    }
  }
}

extension AttackCondition {
  /// Whether it asks for migraine days.
  package var isOfMigraine: Bool {
    switch self {
    case .migraine: true
    case .not(let condition): condition.isOfMigraine
    default: false
    }
  }

  /// `isMigraine`: whether a day of the attack is a migraine day.
  package func holds(of attack: Attack, isMigraine: (Attack) -> Bool) -> Bool {
    switch self {
    case .migraine: isMigraine(attack)
    case .mark(let mark): mark.isOn(attack)
    case .peak(let range): attack.peak.map { range.contains($0.tenths) } ?? false
    case .open: attack.end == .open
    case .trigger(let word): attack.triggers.contains(word)
    case .word(let word): attack.triggers.contains(word) || attack.symptoms.contains(word)
    case .drug(let name): attack.doses.contains { $0.drug == name }
    case .not(let condition): !condition.holds(of: attack, isMigraine: isMigraine)
    }
  }
}
