/// Words that say of a headache that it was near, feared or gone past, and not that it was there.
enum NearMissWords {
  /// Whether the word, before a headache or a symptom, says that it was not, or not quite: `almost a migraine`.
  static func stands(before word: String) -> Bool { before.contains(word) }

  /// Whether the word, behind one, says that it did not come: `migraine averted`.
  static func stands(behind word: String) -> Bool { behind.contains(word) || things.contains(word) }

  /// What has the name of a headache in its own: `migraine clinic`.
  private static let things: Set<String> = [
    "clinic", "clinics", "appointment", "doctor", "diary", "app", "meds", "medication", "medicine", "pills",
    "tablets", "specialist", "specialists", "book", "books", "article", "podcast", "group", "forum", "nurse",
    "conference", "talk", "lecture", "webinar", "study", "research", "awareness", "hat", "cap", "association",
    "questionnaire", "form", "consultation", "checkup", "check-up", "prescription", "leaflet", "class",
    "course",
  ]

  private static let before: Set<String> = [
    "almost", "nearly", "hardly", "barely", "scarcely", "virtually", "thought", "think", "thinking", "feared",
    "fear", "fearing", "afraid", "worried", "worry", "dreamt", "dreamed", "dream", "dreaming", "expected",
    "expecting", "expect", "anticipated", "anticipating", "dreaded", "dreading", "avoided", "avoid",
    "avoiding",
    "prevented", "prevent", "preventing", "averted", "escaped", "dodged", "skipped", "imagined",
    "threatening",
    "threatened", "predicted", "predict", "predicting", "risk", "risking", "discussed", "about-to", "against",
    "near", "instead", "beginnings", "fake", "pretended", "faked",
  ]
  private static let behind: Set<String> = [
    "coming", "averted", "avoided", "prevented", "threatening", "threatened", "looming", "brewing",
    "approaching", "imminent", "pending", "nearly", "almost", "expected", "feared", "dreaded", "escaped",
    "dodged", "skipped", "incoming", "predicted",
  ]
}
