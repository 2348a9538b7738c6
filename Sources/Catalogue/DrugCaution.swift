package import Diary

/// Something a label or a guideline says about taking a drug, alone or with another.
///
/// The diary reminds, it does not advise: the sentence names where it comes from and sends to the prescriber.
package struct DrugCaution: Hashable, Sendable {
  /// What a caution is about, on either side.
  package enum Party: Hashable, Sendable {
    /// A generic name, whether or not the catalogue has it.
    case drug(String)
    case drugClass(DrugClass)
    /// Drugs of a kind that is no ``DrugClass``: strong CYP3A4 inhibitors.
    case group(String)
    /// Not a drug: pregnancy, driving, stopping.
    case situation(String)
  }

  /// Which of the two is taken first.
  package enum Order: String, Sendable {
    case either
    /// The other one was stopped before the drug starts.
    case otherFirst = "with-first"
    /// The drug was stopped before the other one starts.
    case drugFirst = "drug-first"
  }

  /// Short and stable: `M1`.
  package var id: String
  package var drugs: [Party]
  package var others: [Party]
  package var order: Order
  /// Days between the two intakes within which the caution stands: 0 is at the same time, 1 is 24 hours;
  /// `nil` where time plays no part.
  package var windowDays: Int?
  package var sentence: String
  package var source: String

  /// Reads a row of `cautions.tsv`: id, drug, with, order, window_days, sentence, source, verified.
  ///
  /// `nil` for a row that nobody has verified: its sentence is never shown.
  init?(cells: [String]) {
    guard cells.count == 8, let order = Order(rawValue: cells[3]), Bool(word: cells[7]) == true else {
      return nil
    }
    id = cells[0]
    drugs = cells[1].split(separator: ";").compactMap(Party.init)
    others = cells[2].split(separator: ";").compactMap(Party.init)
    self.order = order
    windowDays = Int(cells[4])
    sentence = cells[5]
    source = cells[6]
  }
}

extension DrugCaution.Party {
  /// Reads `milnacipran`, `class:snri`, `group:…` or `situation:…`; `nil` for a class not of the closed list.
  init?(_ text: Substring) {
    let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) ?? text.startIndex
    let name = String(colon == text.startIndex ? text : text[text.utf8.index(after: colon)...])
    switch text[..<colon] {
    case "class":
      guard let drugClass = DrugClass(rawValue: name) else { return nil }
      self = .drugClass(drugClass)
    case "group": self = .group(name)
    case "situation": self = .situation(name)
    default: self = .drug(String(text))
    }
  }

  /// Whether the drug is meant, by name or by class.
  package func includes(_ drug: Drug) -> Bool {
    switch self {
    case .drug(let name): name == drug.name
    case .drugClass(let drugClass): drugClass == drug.drugClass
    case .group, .situation: false
    }
  }

  /// Whether it is no drug at all.
  package var isSituation: Bool {
    if case .situation = self { true } else { false }
  }
}
