import Diary

extension Attack {
  /// A symptom that a sheet lists: a feature of ICHD-3 1.1 by any name that a column of it may have, or else a
  /// word of its own. A feature that the list leaves out stays unknown.
  mutating func note(symptom: String) {
    switch ColumnRole(header: symptom) {
    case .nausea: features.nausea = true
    case .vomiting: features.vomiting = true
    case .photophobia: features.photophobia = true
    case .phonophobia: features.phonophobia = true
    case .worseWithActivity: features.worseWithActivity = true
    case .aura: aura = true
    default: symptoms.append(symptom)
    }
  }
}

extension Attack {
  /// Whether anything is said to have come with it.
  var hasSymptom: Bool {
    !symptoms.isEmpty || aura == true || features.nausea == true || features.vomiting == true
      || features.photophobia == true || features.phonophobia == true || features.worseWithActivity == true
  }
}
