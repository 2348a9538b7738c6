package import CivilTime
package import Diary
package import Parsing

/// A cell that names acute drugs: `sumatriptan 50 mg`, `1x Sumatriptan, 2 Naproxen 500mg`, `none`.
package struct MedicationCell: Equatable {
  /// A drug that neither the diary nor the catalogue knows.
  package struct NewDrug: Equatable {
    package var name: String
    /// A known drug whose name is spelled nearly so.
    package var meant: String?
  }

  /// Whether the cell says that something was taken at all.
  package var answer: CellAnswer
  /// One for each drug, without relief. One taken at a clock time has that time of the first of January 1970.
  package var doses: [Dose] = []
  package var hasTimes = false
  /// What of the cell was not understood, worth keeping as it is.
  package var unread: [String] = []
  package var newDrugs: [NewDrug] = []
  /// Preventives among them: they are a part of their course and no acute dose.
  package var preventives: [String] = []

  /// The drug of a cell that says `yes` and no more.
  package static let unnamedDrug = "unspecified"

  /// Reads drugs separated by `;` `,` `/` `+` `|`, line ends, or a word for *and*, each as a typed line of doses.
  ///
  /// - Throws: what a cell would have to say where a part is an amount without a drug, or one of two amounts.
  ///
  /// `isSplit`: whether doses of preventives are kept apart.
  package init(
    _ text: String, words: CellVocabularies, vocabulary: Vocabulary, isSplit: Bool = false
  ) throws(CellRefusal) {
    switch words.medication.value(Array(text.utf8).span) {
    case .yes?: self.init(answer: .yes, doses: [Dose(drug: MedicationCell.unnamedDrug)])
    case let answer?: self.init(answer: answer)
    case nil:
      self.init(answer: .yes)
      var saysNone = false
      let items = MedicationItem.items(of: DosePhrases.plain(ListItems.unquoted(text)), vocabulary)
      for item in try MedicationItem.spread(items, vocabulary) {
        if words.medication.value(Array(item.text.utf8).span) == .no {
          saysNone = true
        } else {
          try read(item, vocabulary)
        }
      }
      // `none, suma 50 later`
      if saysNone, !doses.isEmpty { throw CellRefusal(expected: .drug) }
      // `Suma 50 am 21.11.`: of another day than its row.
      if !doses.isEmpty, DayMention.first(in: text) != nil { throw CellRefusal(expected: .drug) }
      if isSplit { splitPreventives(vocabulary) }
      hasTimes = doses.contains { $0.takenAt != nil }
      // That something stands there which is not understood does not say that nothing was taken.
      if doses.isEmpty { answer = .unknown }
    }
  }

  /// A dose of a cell on its day: at midnight where no time of it is known.
  package static func placed(_ dose: Dose, on start: Moment) -> Dose {
    var dose = dose
    dose.takenAt = Moment(start.day, minuteOfDay: dose.takenAt?.minuteOfDay ?? 0, offset: start.offset)
    return dose
  }

  private init(answer: CellAnswer, doses: [Dose] = []) {
    self.answer = answer
    self.doses = doses
  }

  private mutating func splitPreventives(_ vocabulary: Vocabulary) {
    for dose in doses where vocabulary.isPreventive(dose.drug) { preventives.append(dose.drug) }
    if !preventives.isEmpty { doses.removeAll { preventives.contains($0.drug) } }
  }

  private mutating func read(_ item: MedicationItem, _ vocabulary: Vocabulary) throws(CellRefusal) {
    if item.hasDigitsOfClock { throw CellRefusal(expected: .drug) }
    let read = try item.read(vocabulary)
    // `suma 100, took half`: of how much, is not certain.
    if read.doses.isEmpty, !doses.isEmpty, read.unread.contains(where: MedicationItem.saysHalf) {
      throw CellRefusal(expected: .drug)
    }
    if !read.doses.isEmpty || !doses.isEmpty, read.unread.contains(where: MedicationItem.maySayMore) {
      throw CellRefusal(expected: .drug)
    }
    // `naproxen 500mg, didn't help`: of the drug before.
    if read.doses.isEmpty, let relief = read.relief, let last = doses.indices.last, doses[last].relief == nil
    {
      doses[last].relief = relief
    } else if read.doses.isEmpty, read.unread.isEmpty {
      unread.append(item.text)
    }
    doses += read.doses
    unread += read.unread
    newDrugs += read.newDrugs
  }
}

/// Why a cell cannot be imported: what it would have to say.
package struct CellRefusal: Error, Equatable {
  package var expected: CellExpectation
}

extension Vocabulary {
  /// Whether a drug is one to prevent attacks, and nothing else.
  package func isPreventive(_ name: String) -> Bool {
    guard case .drug(let drug) = match(name) else { return PreventiveClasses.isOne(name) }
    return drug.role == .preventive
  }
}

/// Words for classes of drugs that prevent attacks, as they stand where no drug is named.
package enum PreventiveClasses {
  package static func isOne(_ name: String) -> Bool {
    let name = name.lowercased().filter(\.isLetter)
    return stems.contains {
      name == $0 || name == $0 + "s" || name == $0 + "r" || name == $0 + "n" || name == $0 + "en"
    }
  }

  private static let stems = [
    "betablocker", "anticonvulsant", "antiepileptic", "antidepressant", "tricyclic",
    "tricyclicantidepressant", "tca", "ssri",
    "snri", "calciumchannelblocker", "calciumantagonist", "aceinhibitor", "angiotensinreceptorblocker",
    "cgrpantibody",
    "cgrpinhibitor", "cgrpmab", "monoclonalantibody", "preventive", "preventative", "prophylactic",
    "botulinumtoxin",
    "betablocke", "antikonvulsivum", "antikonvulsiva", "antidepressivum", "antidepressiva", "antiepileptikum",
    "antiepileptika", "prophylaxe", "anticonvulsivant", "antidépresseur", "bêtabloquant", "betabloqueante",
    "anticonvulsivo", "antidepresivo",
  ]
}
