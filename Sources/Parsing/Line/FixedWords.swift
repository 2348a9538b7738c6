import CivilTime
import Diary

/// The words that mean the same for everybody, whatever drugs and symptoms a diary knows.
enum FixedWords {
  enum Meaning: Hashable {
    case intensity(Intensity)
    case side(Side)
    case quality(Quality)
    case feature(Feature)
    /// Kept under this spelling.
    case symptom(String)
    /// With the symptom that names its kind.
    case aura(String?)
    case relief(Relief)
    case impact(Impact)
    case kind(HeadacheKind)
    /// Says nothing by itself: `with`, `and`.
    case filler
  }

  /// Looks through the table, which for the few words of a line costs less than making a dictionary of it.
  static func meaning(of word: String) -> Meaning? {
    for (words, meaning) in table where isOne(word.utf8, of: words.utf8) { return meaning }
    return nil
  }

  /// Whether `word` is one of `words`, which stand in one text with blanks between them.
  static func isOne(_ word: String.UTF8View, of words: String.UTF8View) -> Bool {
    let space = UInt8(ascii: " ")
    if word.isEmpty || word.contains(space) { return false }
    var rest = word.makeIterator()
    var isSame = true
    for byte in words {
      if byte == space {
        if isSame, rest.next() == nil { return true }
        (rest, isSame) = (word.makeIterator(), true)
      } else if isSame {
        isSame = rest.next() == byte
      }
    }
    return isSame && rest.next() == nil
  }

  /// Every word that a slip of the fingers may have been meant for.
  static let spellings: [String] = table.filter { $0.1 != .filler }
    .flatMap { $0.0.split(separator: " ").map(String.init) }.sorted()

  private static let table: [(String, Meaning)] = [
    ("mild", .intensity(2)), ("moderate", .intensity(5)), ("severe", .intensity(8)),
    ("left l left-sided", .side(.left)), ("right r right-sided", .side(.right)),
    ("both bilateral", .side(.both)),
    ("throbbing pulsating pounding pulsing", .quality(.throbbing)),
    ("pressing pressure tight tightening", .quality(.pressing)),
    ("stabbing", .quality(.stabbing)), ("burning", .quality(.burning)),
    ("worse-moving moving", .feature(.worseWithActivity)),
    ("nausea nauseous nauseated queasy", .feature(.nausea)),
    ("vomit vomited vomiting vom puked threw-up throwing-up", .feature(.vomiting)),
    ("light photophobia", .feature(.photophobia)), ("sound noise phonophobia", .feature(.phonophobia)),
    ("smell smells osmophobia", .symptom("smell")), ("neck", .symptom("neck")),
    ("dizzy dizziness", .symptom("dizzy")), ("vertigo", .symptom("vertigo")),
    ("tired fatigue", .symptom("tired")), ("yawning", .symptom("yawning")), ("fog foggy", .symptom("fog")),
    ("tearing tears", .symptom("tearing")), ("runny-nose", .symptom("runny-nose")),
    ("stuffy-nose", .symptom("stuffy-nose")), ("red-eye", .symptom("red-eye")),
    ("droopy-eyelid", .symptom("droopy-eyelid")), ("restless", .symptom("restless")),
    ("sweating", .symptom("sweating")), ("tinnitus", .symptom("tinnitus")),
    ("allodynia", .symptom("allodynia")),
    ("numb numbness", .symptom("numb")), ("tingling", .symptom("tingling")),
    ("thunderclap", .symptom("thunderclap")), ("weakness", .symptom("weakness")),
    ("confusion confused", .symptom("confusion")), ("seizure", .symptom("seizure")),
    ("fainted fainting passed-out", .symptom("fainted")), ("slurred-speech", .symptom("slurred-speech")),
    ("fever feverish", .symptom("fever")), ("stiff-neck", .symptom("stiff-neck")),
    ("aura", .aura(nil)), ("visual-aura", .aura("visual-aura")), ("sensory-aura", .aura("sensory-aura")),
    ("speech-aura", .aura("speech-aura")), ("motor-aura", .aura("motor-aura")),
    ("helped", .relief(.good)), ("partly partially", .relief(.some)),
    ("nothelped not-helped", .relief(.none)), ("gone", .relief(.gone)),
    ("bed", .impact(.bed)), ("missed-work missed-school", .impact(.missedWork)), ("slowed", .impact(.slowed)),
    ("migraine", .kind(.migraine)), ("tension tension-type", .kind(.tension)), ("cluster", .kind(.cluster)),
    ("with and took taken side sided sides in headache attack", .filler),
  ]
}

/// The features of ICHD-3 1.1 C and D that have a column of their own.
enum Feature: CaseIterable {
  case worseWithActivity, nausea, vomiting, photophobia, phonophobia

  func value(in features: Features) -> Bool? {
    switch self {
    case .worseWithActivity: features.worseWithActivity
    case .nausea: features.nausea
    case .vomiting: features.vomiting
    case .photophobia: features.photophobia
    case .phonophobia: features.phonophobia
    }
  }

  func set(_ value: Bool?, in features: inout Features) {
    switch self {
    case .worseWithActivity: features.worseWithActivity = value
    case .nausea: features.nausea = value
    case .vomiting: features.vomiting = value
    case .photophobia: features.photophobia = value
    case .phonophobia: features.phonophobia = value
    }
  }
}

/// A part of the day, known to about three hours either way.
enum PartOfDay: String, CaseIterable {
  case morning, noon, afternoon, evening, night

  init?(_ word: String) {
    if word == "midday" { self = .noon } else { self.init(rawValue: word) }
  }

  /// The minute of the day that stands for it.
  var minute: Int {
    switch self {
    case .morning: 8 * 60
    case .noon: 12 * 60
    case .afternoon: 15 * 60
    case .evening: 20 * 60
    case .night: 2 * 60
    }
  }

  /// How many minutes ahead of now it may lie and still mean now: `evening` is said from 17:00 on.
  var grace: Int { self == .noon ? 15 : 180 }
}

/// The words of a line to log that mean the same for everybody, for a shell to complete.
package enum FixedVocabulary {
  package static let words =
    FixedWords.spellings + PartOfDay.allCases.map(\.rawValue)
    + ["now", "woke", "yesterday", "until", "for", "no", "ago"]
}
