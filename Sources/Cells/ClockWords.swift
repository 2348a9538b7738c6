/// Words around clock times.
package enum ClockWords {
  package static let beforeTime: Set<String> = [
    "at", "um", "gegen", "à", "las", "@", "around", "about", "vers", "sobre",
  ]
  /// Behind the time of waking.
  package static let behindWaking: Set<String> = [
    "with", "it", "headache", "migraine", "pain", "mit", "kopfschmerzen", "kopfweh", "migräne", "schmerzen",
    "avec", "con", "dolor", "mal", "douleur", "a", "the",
  ]
  /// Beside words for waking.
  package static let besideWaking: Set<String> = [
    "up", "on", "upon", "by", "from", "in", "this", "morning", "was", "when", "already", "there", "had", "i",
    "am", "beim", "bin", "ich", "schon", "da", "morgens", "früh", "au", "réveil", "me", "le", "matin", "déjà",
    "al", "despertar", "la", "mañana", "ya", "de",
  ]
  /// In front of a time: `at 8:00`, `à 8 heures`.
  package static let leads = ["at ", "um ", "à ", "a las ", "las ", "@ ", "@"]
  /// Between a time and the part of the day that it is of: `8 h du soir`.
  package static let beforePart = ["du ", "de la ", "de ", "in the ", "am ", "an der ", "in der ", "at "]
}

/// What a time stands among.
extension ClockCell {
  /// Without a word in front that says no more than that a time follows.
  package static func withoutLead(_ text: String) -> String {
    for lead in ClockWords.leads where text.hasPrefix(lead) {
      let rest = text.dropFirst(lead.count).trimmingBlanks
      if rest.first?.isNumber ?? false { return rest }
    }
    return text
  }

  /// Whether nothing but waking is spoken of: not `woke up fine`.
  package static func saysWakingAlone(_ text: String, _ words: TableWords) -> Bool {
    text.lowercasedWords.allSatisfy { word in
      words.waking.contains { $0.lowercasedWords.contains(word) } || ClockWords.behindWaking.contains(word)
        || ClockWords.beforeTime.contains(word) || ClockWords.besideWaking.contains(word)
    } && text.allSatisfy { $0.isLetter || $0.isWhitespace || "'’.,-".contains($0) }
  }

  /// `8 Uhr abends`, `8:30 in the evening`, `abends 8 Uhr`: the hour in the half of the day that its part is in.
  package static func ofPart(_ text: String) -> Int? {
    for (hour, names) in TableWords.all.flatMap(\.parts) {
      for name in names {
        var rest: String
        // `9 evening`: an hour, or how bad it was.
        var isHour = name.contains(" ")
        if text.hasSuffix(" " + name) {
          rest = text.dropLast(name.count).trimmingBlanks
          let lead = ClockWords.beforePart.map(\.trimmingBlanks).first { rest.hasSuffix(" " + $0) }
          if let lead {
            rest = rest.dropLast(lead.count).trimmingBlanks
            isHour = true
          }
        } else if text.hasPrefix(name + " ") {
          rest = withoutLead(text.dropFirst(name.count).trimmingBlanks)
        } else {
          continue
        }
        if !isHour, rest.decimalNumber != nil { continue }
        let hasHalf = rest.filter(\.isLetter).hasSuffix("m")
        if let minute = minute(rest), let placed = placed(minute, inPartAt: hour),
          !hasHalf || placed == minute
        {
          return placed
        }
      }
    }
    return nil
  }

  /// A time of a clock of 12 or 24 hours in a part of the day; `nil` where it is not of that.
  private static func placed(_ minute: Int, inPartAt hour: Int) -> Int? {
    let hours: ClosedRange<Int> =
      switch hour {
      case 8: 4...11
      case 15: 12...18
      case 20: 17...23
      default: 21...29
      }
    let fits = [minute, minute + 720, minute + 1440].filter { hours.contains($0 / 60) }
    return fits.count == 1 ? fits[0] % 1440 : nil
  }
}

/// Quarters and halves of hours in words.
extension ClockCell {
  /// `half past 8`, `quarter to 9`, `halb 9`, `viertel nach 8`.
  package static func quarter(_ text: String) -> Int? {
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
