import Cells
import Diary

extension Attack {
  /// A symptom that a sheet lists: a feature of ICHD-3 1.1 by any name that a column of it may have, or else a
  /// word of its own. A feature that the list leaves out stays unknown.
  package mutating func note(symptom: String) {
    switch ColumnRole(header: symptom) {
    case .nausea: features.nausea = true
    case .vomiting: features.vomiting = true
    case .photophobia: features.photophobia = true
    case .phonophobia: features.phonophobia = true
    case .worseWithActivity: features.worseWithActivity = true
    case .aura: aura = true
    default: note(other: symptom)
    }
  }

  /// `Throbbing pain` says what it felt like; `Visual aura`, `Blurred vision (aura)` that there was one, and more.
  private mutating func note(other symptom: String) {
    if HeadacheNames.hasAura(symptom), !symptom.contains("?") { aura = true }
    let words = symptom.lowercasedWords
    let felt = Set(words.compactMap { TableWords.qualityWords[$0] })
    let isPlain = words.allSatisfy { TableWords.qualityWords[$0] != nil || TableWords.painWords.contains($0) }
    guard isPlain, felt.count == 1, let word = felt.first,
      let said = CellVocabularies.shared.quality.value(Array(word.utf8).span) ?? nil,
      quality == nil || quality == said || said == .throbbing
    else { return symptoms.append(symptom) }
    quality = said
  }
}

extension Attack {
  /// Whether anything is said to have come with it.
  package var hasSymptom: Bool {
    !symptoms.isEmpty || aura == true || features.nausea == true || features.vomiting == true
      || features.photophobia == true || features.phonophobia == true || features.worseWithActivity == true
  }
}
