import Diary

/// What a source lists as side effects of a drug: words to tick, not counselling.
package struct ListedEffects: Hashable, Sendable {
  package var drug: String
  /// In the diary's words: `nausea`, `palpitations`, `blood pressure up`.
  package var terms: [String]
  package var source: String

  /// Reads a row of `effects.tsv`: drug, terms, source, verified. `nil` for an unverified row.
  init?(cells: [String]) {
    guard cells.count == 4, Bool(word: cells[3]) == true else { return nil }
    drug = cells[0]
    terms = cells[1].split(separator: ";").map(String.init)
    source = cells[2]
  }
}

/// Doses as a source gives them: "usual figures in the source", never a target that the program sets.
package struct UsualDose: Hashable, Sendable {
  package var drug: String
  /// How it is begun and raised; empty if the source does not say.
  package var start: String
  package var usual: String
  /// Strengths on sale, in milligrams, as written: `12.5`.
  package var strengths: [String]
  package var source: String

  /// Reads a row of `doses.tsv`: drug, start, usual, strengths_mg, source, verified. `nil` for an unverified row.
  init?(cells: [String]) {
    guard cells.count == 6, Bool(word: cells[5]) == true else { return nil }
    drug = cells[0]
    start = cells[1]
    usual = cells[2]
    strengths = cells[3].split(separator: ";").map(String.init)
    source = cells[4]
  }
}

/// One published finding on a drug, as a sentence with its limits in it.
package struct PublishedFinding: Hashable, Sendable {
  package var id: String
  /// Generic names.
  package var drugs: [String]
  package var sentence: String
  package var source: String

  /// Reads a row of `evidence.tsv`: id, drugs, sentence, source, verified. `nil` for an unverified row.
  init?(cells: [String]) {
    guard cells.count == 5, Bool(word: cells[4]) == true else { return nil }
    id = cells[0]
    drugs = cells[1].split(separator: ";").map(String.init)
    sentence = cells[2]
    source = cells[3]
  }
}
