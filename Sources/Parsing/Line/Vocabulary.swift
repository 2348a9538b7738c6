package import Diary

/// The words that one diary knows beside the fixed ones. Nothing here is asked for until a line needs it,
/// so that a line without a drug never reads the list of drugs.
package struct Vocabulary {
  package enum Match: Hashable, Sendable {
    case drug(Drug)
    /// The names of the drugs it could be short for.
    case ambiguous([String])
    case unknown
  }

  /// The drug of a word or phrase, which is lower case, its words one blank apart.
  let drug: (String) -> Match
  /// Every name and alias, to suggest one for a slip of the fingers.
  package let drugNames: () -> [String]
  /// Whether a tablet, or another single dose, of the drug holds that many thousandths of a milligram: what
  /// tells `riza 10` from `suma 7`. Asked up to ten milligrams; no intensity is higher.
  package let isStrength: (Drug, Int) -> Bool
  /// Whether a word is a whole name or alias of a drug, and not only the beginning of one.
  package let isName: (String) -> Bool
  /// Symptoms used before, lower case.
  let symptoms: () -> [String]
  /// Triggers used before, lower case, without the `+`.
  let triggers: () -> [String]
  /// The commands of the program, aliases included: a first word near one is a slip, and no drug is named so.
  let verbs: () -> [String]

  /// - Parameters:
  ///   - drug: the match of a lower-case word or phrase.
  ///   - drugNames: names and aliases to suggest.
  ///   - isStrength: whether that many thousandths of a milligram are a usual single dose of the drug.
  ///   - isName: whether a lower-case word is a whole name or alias.
  ///   - symptoms: symptoms used before.
  ///   - triggers: triggers used before.
  ///   - verbs: the commands of the program, aliases included.
  package init(
    drug: @escaping (String) -> Match,
    drugNames: @escaping () -> [String] = { [] },
    isStrength: @escaping (Drug, Int) -> Bool = { _, _ in false },
    isName: @escaping (String) -> Bool = { _ in true },
    symptoms: @escaping () -> [String] = { [] },
    triggers: @escaping () -> [String] = { [] },
    verbs: @escaping () -> [String] = { [] }
  ) {
    self.drug = drug
    self.drugNames = drugNames
    self.isStrength = isStrength
    self.isName = isName
    self.symptoms = symptoms
    self.triggers = triggers
    self.verbs = verbs
  }

  /// What a word or phrase names.
  package func match(_ word: String) -> Match { drug(word.lowercased()) }

  /// A vocabulary over a list of drugs, matched as ``match(_:in:)`` does.
  package init(
    drugs: @escaping () -> [Drug], isStrength: @escaping (Drug, Int) -> Bool = { _, _ in false },
    symptoms: @escaping () -> [String] = { [] }, triggers: @escaping () -> [String] = { [] },
    verbs: @escaping () -> [String] = { [] }
  ) {
    self.init(
      drug: { Vocabulary.match($0, in: drugs()) },
      drugNames: { drugs().flatMap { [$0.name] + $0.aliases }.map { $0.lowercased() } },
      isStrength: isStrength,
      isName: { word in
        drugs().contains { $0.name.lowercased() == word || $0.aliases.contains { $0.lowercased() == word } }
      },
      symptoms: symptoms, triggers: triggers, verbs: verbs)
  }
}

extension Vocabulary {
  /// The drug named by a lower-case word: a name or alias spelled out, or the first three letters or more
  /// of exactly one acute drug.
  ///
  /// A drug on its own goes before its combinations: `sumat` is sumatriptan, not sumatriptan with naproxen.
  /// Phrases of several words are never shortened.
  package static func match(_ word: String, in drugs: some Sequence<Drug>) -> Match {
    var shortened: [Drug] = []
    let mayBeShort = word.count >= 3 && !word.contains(" ")
    for drug in drugs {
      if drug.name.lowercased() == word || drug.aliases.contains(where: { $0.lowercased() == word }) {
        return .drug(drug)
      }
      guard mayBeShort, drug.role != .preventive else { continue }
      let names = [drug.name] + drug.aliases
      if names.contains(where: { $0.lowercased().hasPrefix(word) }) { shortened.append(drug) }
    }
    guard let shortest = shortened.min(by: { $0.name.count < $1.name.count }) else { return .unknown }
    if shortened.allSatisfy({ $0.name == shortest.name || $0.name.hasPrefix(shortest.name + " +") }) {
      return .drug(shortest)
    }
    return .ambiguous(shortened.map(\.name).sorted())
  }
}
