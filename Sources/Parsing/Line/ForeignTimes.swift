/// Words for days and times of German, French and Spanish. In an English line each would be a note, and the day of the
/// entry today's, whatever day was meant.
enum ForeignTimes {
  /// The English word; empty for one that an English line leaves out. `nil` for every other word.
  static func english(_ word: String) -> String? {
    guard word.utf8.count > 2 else { return nil }
    if word.hasSuffix("uhr"), let hour = Token.integer(word.dropLast(3)), hour < 24 { return "\(hour):00" }
    for (words, english) in table where FixedWords.isOne(word.utf8, of: words.utf8) { return english }
    return nil
  }

  /// Whether it is a unit behind an hour: `15 Uhr`.
  static func isOClock(_ word: String) -> Bool { ["uhr", "heures", "heure", "horas"].contains(word) }

  /// The words as they are in English, where each that is none is known.
  static func translated(_ line: Line) -> String {
    var words: [String] = []
    for (index, token) in line.tokens.enumerated() {
      let next = line.key(index + 1)
      if (index - 3..<index).contains(where: { isRange(line, from: $0) }) { continue }
      if isRange(line, from: index) {
        // `8 - 12 Uhr` are the hours of one stretch.
        words.append("\(token.text):00-\(line.tokens[index + 2].text):00")
      } else if token.integer != nil, isOClock(next) {
        words.append("\(token.text):00")
      } else if token.key == "morgen", ["heute", "gestern", "vorgestern"].contains(line.key(index - 1)) {
        words.append("morning")
      } else if let english = english(token.key) {
        if !english.isEmpty { words.append(english) }
      } else {
        words.append(typable(token.text))
      }
    }
    let note = line.note.isEmpty ? [] : ["--", typable(line.note)]
    return ([line.command] + words + note).joined(separator: " ")
  }

  /// Whether two hours and their unit stand at `index`: `8 - 12 Uhr`.
  private static func isRange(_ line: Line, from index: Int) -> Bool {
    index >= 0 && line[index]?.integer.map { $0 < 24 } == true
      && ["-", "–"].contains(line.key(index + 1))
      && line[index + 2]?.integer.map { $0 <= 24 } == true && isOClock(line.key(index + 3))
  }

  private static let table: [(String, String)] = [
    ("gestern hier ayer", "yesterday"), ("vorgestern avant-hier avanthier anteayer antier", "2 days ago"),
    ("heute aujourd'hui aujourd’hui aujourdhui hoy", "today"), ("morgen demain mañana", "tomorrow"),
    ("seit depuis desde", "since"), ("bis jusque jusqu'à jusqu’à jusqu'a hasta", "until"),
    ("von", "from"), ("uhr heures heure horas", ""), ("früh frueh morgens matin madrugada", "morning"),
    ("vormittag vormittags", "morning"), ("mittag mittags midi mediodía mediodia", "noon"),
    ("nachmittag nachmittags après-midi apres-midi tarde", "afternoon"),
    ("abend abends soir soirée", "evening"), ("nacht nachts nuit noche", "night"),
    ("mitternacht minuit medianoche", "midnight"),
    ("letzte letzten letzter letzter dernière dernier", "last"),
    ("stunde stunden", "hours"), ("minuten", "minutes"), ("tage tagen jours días dias", "days"),
    ("woche wochen semaine semaines semana semanas", "weeks"),
    ("montag lundi lunes", "monday"), ("dienstag mardi martes", "tuesday"),
    ("mittwoch mercredi miércoles miercoles", "wednesday"), ("donnerstag jeudi jueves", "thursday"),
    ("freitag vendredi viernes", "friday"), ("samstag sonnabend samedi sábado sabado", "saturday"),
    ("sonntag dimanche domingo", "sunday"), ("januar jänner janvier enero", "january"),
    ("februar février fevrier febrero", "february"), ("märz maerz marzo", "march"), ("avril abril", "april"),
    ("juni juin junio", "june"), ("juli juillet julio", "july"), ("août agosto", "august"),
    ("septembre septiembre", "september"), ("oktober octobre octubre", "october"),
    ("novembre noviembre", "november"), ("dezember décembre decembre diciembre", "december"),
    ("vorher danach depuis", ""),
  ]
}

extension LogParser {
  /// - Throws: for a word of time in another language, with the line in English.
  func refuseForeignTime(at index: Int) throws(ParseError) {
    guard ForeignTimes.english(line.key(index)) != nil else { return }
    throw foreignTime(line.tokens[index].text)
  }

  func foreignTime(_ word: String) -> ParseError {
    ParseError(.foreignTime(word), line: ForeignTimes.translated(line))
  }
}

/// The refusal of a line with a word of time in another language, with the line in English; `nil` for every other.
package func foreignTime(in words: [String]) -> ParseError? {
  let line = Line(words, command: "headache")
  guard let word = line.tokens.first(where: { ForeignTimes.english($0.key) != nil }) else { return nil }
  return ParseError(.foreignTime(word.text), line: ForeignTimes.translated(line))
}

/// A word for a day in another language at the beginning of a remark, which would be one of today; `nil` for every other.
package func foreignDay(_ word: String) -> (word: String, english: String)? {
  let token = Token(word)
  guard let english = ForeignTimes.english(token.key), ["yesterday", "2 days ago"].contains(english) else {
    return nil
  }
  return (token.text, english)
}
