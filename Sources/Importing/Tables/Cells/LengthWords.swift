import Cells

/// A length of time in words or fractions: `half an hour`, `1½ hours`, `1 1/2 h`, `eineinhalb Stunden`, `4:30 h`.
enum LengthWords {
  /// In minutes; `nil` for what ``WrittenNumber`` reads by itself, and for anything that is no one length (`4-6 h`).
  static func minutes(_ text: String) -> Int? {
    var text = text.lowercased()
    let hasSign = text.contains { "½¼¾".contains($0) }
    for (sign, part) in [("½", "0.5"), ("¼", "0.25"), ("¾", "0.75")] {
      text = text.replacing(sign, with: " \(part) ")
    }
    if text.hasPrefix("-") || text.hasSuffix("-") { return nil }
    let words = text.split { $0 == " " || $0 == "-" }.map(String.init)
    if let known = phrases[words.joined(separator: " ")] { return known }
    if let half = andHalf(words) ?? hoursAndMinutes(text) { return half }
    // `1 1/2 h`, `two hours`, `4:30 h`
    guard let unit = words.last.flatMap({ units[$0] }) else { return compact(words) }
    var total = 0.0
    for (index, word) in words.dropLast().enumerated() {
      if index == 0, let number = numbers[word] ?? word.decimalNumber {
        total += number
      } else if let part = fraction(word), index > 0 || isCertain(word, of: words.last ?? "") {
        total += part
      } else if hasSign, word.hasPrefix("0."), let part = word.decimalNumber {
        total += part
      } else if words.count == 2, unit == 60, let clock = clock(word) {
        return clock
      } else {
        return nil
      }
    }
    let isWritten = words.count == 2 && words[0].decimalNumber != nil && !hasSign
    return total > 0 && !isWritten ? Int((total * Double(unit)).rounded()) : nil
  }

  /// Whether a text is of a length that nobody can tell: `2-3 hours`, `> 4 h`, `a few hours`, `overnight`.
  static func isVague(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" }.map(String.init)
    guard !words.isEmpty,
      text.allSatisfy({ $0.isLetter || $0.isNumber || $0.isWhitespace || "-–—/+<>~≈.,'()?".contains($0) })
    else { return false }
    var (hasNumber, hasUnit, hasVague) = (false, false, false)
    for word in words {
      let digits = word.prefix { $0.isASCII && $0.isNumber }
      let rest = String(word.dropFirst(digits.count))
      if !digits.isEmpty { hasNumber = true }
      if rest.isEmpty { continue }
      if units[rest] != nil {
        hasUnit = true
      } else if numbers[rest] != nil {
        hasNumber = true
      } else if vague.contains(rest) {
        hasVague = true
      } else if !beside.contains(rest) {
        return false
      }
    }
    let isRange = words.count { $0.first?.isNumber ?? false || numbers[$0] != nil } > 1
    return hasVague
      || hasNumber && (isRange || hasUnit && text.contains { "<>+?~≈/".contains($0) || $0 == "-" })
      || hasUnit && hasNumber && words.contains(where: beside.contains)
  }

  /// `3 hours and a half`, `une heure et demie`, `1 jour et demi`, `día y medio`: half of the unit more.
  private static func andHalf(_ words: [String]) -> Int? {
    let ends = [["and", "a", "half"], ["et", "demi"], ["et", "demie"], ["y", "media"], ["y", "medio"]]
    guard let end = ends.first(where: { words.suffix($0.count) == $0[...] }) else { return nil }
    let start = words.dropLast(end.count)
    guard let last = start.last, let unit = units[last], start.count < 3 else { return nil }
    let number = start.count == 1 ? 1 : start.first.flatMap { numbers[$0] ?? $0.decimalNumber }
    guard let number, number == number.rounded() else { return nil }
    return Int(number) * unit + unit / 2
  }

  /// `2 hours 30`, `1 h 30`, `2h15`
  private static func hoursAndMinutes(_ text: String) -> Int? {
    let tokens = CellToken.tokens(of: text)
    guard tokens.count == 3, case .number(let hours) = tokens[0], case .word(let unit) = tokens[1],
      units[unit] == 60,
      case .number(let minutes) = tokens[2], minutes.utf8.count == 2, let hour = Int(hours), hour < 1000,
      let minute = Int(minutes), minute < 60
    else { return nil }
    return hour * 60 + minute
  }

  /// `1 1/2h`: the unit behind the fraction.
  private static func compact(_ words: [String]) -> Int? {
    guard let last = words.last, let start = last.firstIndex(where: \.isLetter), start > last.startIndex,
      last.contains("/")
    else { return nil }
    return minutes(
      (words.dropLast() + [String(last[..<start]), String(last[start...])]).joined(separator: " "))
  }

  /// Whether a fraction with no whole number before it is one: `2/3 days` may be two or three of them.
  private static func isCertain(_ word: String, of unit: String) -> Bool {
    ["1/2", "1/4"].contains(word) || word == "3/4" && ["hour", "stunde", "heure", "hora"].contains(unit)
  }

  private static func fraction(_ word: String) -> Double? {
    let parts = word.split(separator: "/")
    guard parts.count == 2, let over = Int(parts[0]), let under = Int(parts[1]), under > over, over > 0 else {
      return nil
    }
    return Double(over) / Double(under)
  }

  private static func clock(_ word: String) -> Int? {
    let parts = word.split(separator: ":")
    guard parts.count == 2, let hours = Int(parts[0]), parts[1].utf8.count == 2, let minutes = Int(parts[1]),
      minutes < 60
    else { return nil }
    return hours * 60 + minutes
  }

  private static let units: [String: Int] = {
    var units: [String: Int] = [:]
    for (minutes, words) in [
      (1, "m min mins mn minute minutes minuten minuto minutos"),
      (60, "h hs hr hrs hour hours std std. stdn stunde stunden heure heures hora horas"),
      (1440, "d day days tag tage jour jours journée journées día dias días"),
      (10_080, "week weeks woche wochen semaine semaines semana semanas"),
    ] {
      for word in words.listedWords { units[word] = minutes }
    }
    return units
  }()

  private static let numbers: [String: Double] = [
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "ten": 10,
    "twelve": 12, "ein": 1, "eine": 1, "einen": 1,
    "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "zehn": 10, "zwölf": 12,
    "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4,
    "cinq": 5, "sept": 7, "huit": 8, "dix": 10, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5,
    "seis": 6,
    "siete": 7, "ocho": 8, "diez": 10, "anderthalb": 1.5, "eineinhalb": 1.5,
    "zweieinhalb": 2.5, "dreieinhalb": 3.5, "viereinhalb": 4.5, "fünfeinhalb": 5.5,
  ]

  /// They say that a length is not known.
  private static let vague: Set<String> = [
    "few", "several", "some", "many", "couple", "paar", "mehrere", "einige", "viele", "quelques", "plusieurs",
    "varias",
    "varios", "algunas", "algunos", "unas", "unos", "pocas", "overnight", "night", "nacht", "nuit", "noche",
    "über",
    "morning", "afternoon", "evening", "vormittag", "nachmittag", "abend", "matin", "matinée", "soir",
    "soirée", "tarde",
  ]

  /// Beside these, or beside numbers and units.
  private static let beside: Set<String> = [
    "of", "the", "whole", "all", "to", "or", "and", "more", "less", "than", "over", "under", "about", "up",
    "nearly", "almost",
    "at", "least", "max", "most", "die", "den", "der", "ganze", "ganzen", "ganzer", "bis", "oder", "und",
    "mehr", "als",
    "weniger", "unter", "fast", "mindestens", "höchstens", "lang", "etwa", "ca", "toute", "la", "le", "à",
    "ou", "et", "plus",
    "moins", "de", "presque", "au", "environ", "toda", "todo", "el", "o", "y", "más", "mas", "menos", "que",
    "casi", "long",
  ]

  private static let phrases: [String: Int] = [
    "half an hour": 30, "half hour": 30, "a half hour": 30, "halbe stunde": 30, "eine halbe stunde": 30,
    "demi heure": 30, "une demi heure": 30, "media hora": 30, "hour and a half": 90, "an hour and a half": 90,
    "one and a half hours": 90, "a day and a half": 2160, "one and a half days": 2160,
    "anderthalb tage": 2160,
    "eineinhalb tage": 2160,
    "viertelstunde": 15, "quarter of an hour": 15, "un quart d'heure": 15, "dreiviertelstunde": 45,
  ]
}
