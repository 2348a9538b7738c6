/// Words around clock times.
enum ClockWords {
  static let beforeTime: Set<String> = [
    "at", "um", "gegen", "à", "las", "@", "around", "about", "vers", "sobre",
  ]
  /// Behind the time of waking.
  static let behindWaking: Set<String> = [
    "with", "it", "headache", "migraine", "pain", "mit", "kopfschmerzen", "kopfweh", "migräne", "schmerzen",
    "avec", "con", "dolor", "mal", "douleur", "a", "the",
  ]
}

/// Quarters and halves of hours in words.
extension ClockCell {
  /// `half past 8`, `quarter to 9`, `halb 9`, `viertel nach 8`.
  static func quarter(_ text: String) -> Int? {
    for (phrase, minutes) in [
      ("half past ", 30), ("quarter past ", 15), ("quarter to ", -15), ("halb ", -30), ("viertel nach ", 15),
      ("viertel vor ", -15), ("viertel ", -45), ("dreiviertel ", -15),
    ] where text.hasPrefix(phrase) {
      guard let hour = minute(String(text.dropFirst(phrase.count))), hour % 60 == 0, hour + minutes >= 0
      else { return nil }
      return hour + minutes
    }
    return nil
  }
}
