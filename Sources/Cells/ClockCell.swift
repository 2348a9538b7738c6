import CivilTime

/// A time of day as a person writes it.
package struct ClockCell: Hashable {
  package enum Precision: Hashable { case minute, partOfDay, waking }

  /// Minutes since midnight; 1440 for `24:00`.
  package var minute: Int?
  /// The end of `14:00-18:30`.
  package var end: Int?
  package var precision = Precision.minute
  /// `~14:00`, `ca. 14 Uhr`.
  package var isApproximate = false
  /// A number that is a clock time only beside others: `6.30`, `2030`, `14`.
  package var isBareNumber = false

  /// `isFraction`: numbers below 1 are parts of a day, as spreadsheets keep times.
  package init?(_ text: String, isFraction: Bool) {
    var text = text.trimmingBlanks.lowercased()
    guard !text.isEmpty else { return nil }
    if text.hasPrefix("~") || text.hasPrefix("≈") {
      isApproximate = true
      text = text.dropFirst().trimmingBlanks
    }
    // `10ish`, `10:30?`
    for end in ["ish", "-ish", "?"] where text.hasSuffix(end) && text.first?.isNumber ?? false {
      isApproximate = true
      text = text.dropLast(end.count).trimmingBlanks
    }
    text = ClockCell.withoutLead(text)
    if let quarter = ClockCell.quarter(text) {
      (minute, isBareNumber) = (quarter, true)
      return
    }
    for words in TableWords.all {
      for word in words.approximate where text.hasPrefix(word + " ") {
        isApproximate = true
        text = text.dropFirst(word.count).trimmingBlanks
      }
      if text.lowercasedWords.contains(where: words.waking.contains) || words.waking.contains(text) {
        // `woke up 6:30`, `woken by it at 3am`
        if let digit = text.firstIndex(where: \.isNumber) {
          guard ClockCell.saysWakingAlone(String(text[..<digit]), words),
            let found = ClockCell.ofWaking(text[..<digit], text[digit...])
          else { return nil }
          minute = found
          return
        }
        guard ClockCell.saysWakingAlone(text, words) else { return nil }
        precision = .waking
        return
      }
      for (hour, names) in words.parts where names.contains(text) {
        (precision, minute) = (.partOfDay, hour * 60)
        return
      }
    }
    if let named = ClockCell.named[text] {
      minute = named
      return
    }
    if isFraction, let number = text.decimalNumber, number < 1 {
      minute = Int((number * 1440).rounded()) % 1440
      return
    }
    if let minute = ClockCell.minute(text) {
      self.minute = minute
      isBareNumber = text.utf8.allSatisfy {
        $0 &- 0x30 < 10 || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",")
      }
      return
    }
    // `0.9`: no clock time has one digit behind the point.
    if text.utf8.count == 3, let number = text.decimalNumber, number < 1 {
      minute = Int((number * 1440).rounded()) % 1440
      return
    }
    if let ofPart = ClockCell.ofPart(text) {
      minute = ofPart
      return
    }
    guard let range = ClockCell.range(text) else { return nil }
    (minute, end) = range
  }

  /// The time behind words for waking: `woke up 6:30`, `woke at 6 with it`. A number alone may count something else:
  /// `woke up 2 times`, `woke up 8 of 10`.
  private static func ofWaking(_ before: Substring, _ rest: Substring) -> Int? {
    var words = rest.split(separator: " ")[...]
    while let last = words.last, ClockWords.behindWaking.contains(String(last)) { words = words.dropLast() }
    let time = words.joined(separator: " ")
    let isBare = time.utf8.allSatisfy { $0 &- 0x30 < 10 }
    let isAt = before.split(separator: " ").last.map { ClockWords.beforeTime.contains(String($0)) } ?? false
    return isBare && !isAt ? nil : minute(time)
  }

  /// `14:00-18:30`, `14 – 18 h`, `14:00 to 18:30`.
  private static func range(_ text: String) -> (Int, Int)? {
    for mark in ["-", "–", "—", " to ", " bis ", " à ", " a ", " until ", " till "] {
      guard let place = text.firstRange(of: mark) else { continue }
      let first = text[..<place.lowerBound].trimmingBlanks
      let last = text[place.upperBound...].trimmingBlanks
      // `2-6pm`: the first has the half of the day of the last.
      let isBare = first.utf8.allSatisfy {
        $0 &- 0x30 < 10 || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".")
      }
      if isBare, let half = ["am", "pm"].first(where: { last.filter(\.isLetter).hasSuffix($0) }) {
        guard let start = minute(first + half), let end = minute(last), start < end else { return nil }
        return (start, end)
      }
      if let start = minute(first.hasPrefix("from ") ? String(first.dropFirst(5)) : first),
        let end = minute(last)
      {
        return (start, end)
      }
    }
    return nil
  }

  private static let named = [
    "noon": 720, "midday": 720, "mittag": 720, "mittags": 720, "midi": 720, "mediodía": 720, "mediodia": 720,
    "midnight": 0, "mitternacht": 0, "minuit": 0, "medianoche": 0, "24:00": 1440, "24 uhr": 1440, "24h": 1440,
  ]

  /// `20:30`, `20h30`, `20 h`, `6.30`, `2030`, `8pm`, `8:15 p. m.`, `20:30 Uhr`.
  package static func minute(_ text: String) -> Int? {
    var tokens = CellToken.tokens(of: text.lowercased())
    guard case .number(let first)? = tokens.first else { return nil }
    tokens.removeFirst()
    var isAfternoon: Bool?
    // `p.m.`
    let letters = tokens.reduce(into: "") { if case .word(let word) = $1 { $0 += word } }
    // `7:30p`
    for (suffix, value) in [("pm", true), ("am", false)]
    where letters.hasSuffix(suffix) || letters == String(suffix.first ?? " ") {
      isAfternoon = value
      var half = ""
      while let last = tokens.last, last.isMeridiem {
        if case .word(let word) = last { half = word + half }
        tokens.removeLast()
      }
      // `8 am pm`
      if ![suffix, String(suffix.first ?? " ")].contains(half) { return nil }
    }
    while tokens.last == .word("uhr") || tokens.last == .word("heures") || tokens.last == .word("horas")
      || tokens.last == .word("hrs") || tokens.last == .word("o'clock")
    { tokens.removeLast() }
    if tokens.last == .word("h") && tokens.count != 2 { tokens.removeLast() }
    var (hour, minutes) = (Int(first) ?? 99, 0)
    switch tokens.count {
    case 0 where first.utf8.count == 4 || first.utf8.count == 3: (hour, minutes) = (hour / 100, hour % 100)
    case 0: if first.utf8.count > 2 { return nil }
    case 2, 4:
      guard case .number(let second) = tokens[1], second.utf8.count == 2, let value = Int(second),
        [.mark(":"), .mark("."), .word("h"), .word("uhr"), .mark(",")].contains(tokens[0]),
        first.utf8.count <= 2
      else { return nil }
      minutes = value
      // `2. 08:00` is no time of its own.
      if case .mark(let mark) = tokens[0], mark != ":", text.firstRange(of: "\(first)\(mark)\(second)") == nil
      {
        return nil
      }
      if tokens.count == 4 {
        guard tokens[0] == .mark(":"), tokens[2] == .mark(":"), case .number(let third) = tokens[3],
          third.utf8.count == 2
        else {
          return nil
        }
      }
    default: return nil
    }
    if let isAfternoon {
      guard (1...12).contains(hour) else { return nil }
      hour = hour % 12 + (isAfternoon ? 12 : 0)
    }
    return hour < 24 && minutes < 60 ? hour * 60 + minutes : nil
  }
}

extension CellToken {
  fileprivate var isMeridiem: Bool {
    switch self {
    case .word(let word): ["am", "pm", "a", "p", "m"].contains(word)
    case .mark(let mark): mark == "."
    case .number: false
    }
  }
}

extension String {
  /// Where another text stands in it for the first time.
  package func firstRange(of other: String) -> Range<String.Index>? {
    let (whole, part) = (Array(utf8), Array(other.utf8))
    guard !part.isEmpty, whole.count >= part.count else { return nil }
    for start in 0...(whole.count - part.count) where whole[start..<start + part.count].elementsEqual(part) {
      let low = utf8.index(utf8.startIndex, offsetBy: start)
      return low..<utf8.index(low, offsetBy: part.count)
    }
    return nil
  }
}
