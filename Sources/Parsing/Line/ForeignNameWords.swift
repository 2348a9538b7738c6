/// Names of headaches and what comes with them in German, French, Spanish, Italian, Dutch and Portuguese. In an English
/// line each would be a note, or the first letters of a drug.
enum ForeignNameWords {
  /// The English words, and the index after those in the line; `nil` for every other word.
  static func english(_ line: Line, at index: Int) -> (words: String, next: Int)? {
    for count in [4, 3, 2, 1] {
      guard line[index + count - 1] != nil else { continue }
      let key = (index..<index + count).map { line.key($0) }.joined(separator: " ")
      if let english = table[key] { return (english, index + count) }
    }
    return nil
  }

  /// The line with those words in English.
  static func translated(_ line: Line) -> String {
    var words: [String] = []
    var index = 0
    while index < line.tokens.count {
      if let (english, next) = english(line, at: index) {
        if !english.isEmpty { words.append(english) }
        index = next
      } else {
        words.append(typable(line.tokens[index].text))
        index += 1
      }
    }
    let note = line.note.isEmpty ? [] : ["--", typable(line.note)]
    return ([line.command] + words + note).joined(separator: " ")
  }

  /// Whether it stands for a headache or a symptom by itself, and not only beside others.
  static func isName(_ line: Line, at index: Int) -> Bool {
    english(line, at: index).map {
      !$0.words.isEmpty && !["with", "and", "left", "right"].contains($0.words)
    } ?? false
  }

  private static let table: [String: String] = [
    "migräne": "migraine", "migraene": "migraine", "kopfschmerz": "headache", "kopfschmerzen": "headache",
    "kopfweh": "headache", "spannungskopfschmerz": "tension", "spannungskopfschmerzen": "tension",
    "übelkeit": "nausea", "uebelkeit": "nausea", "übel": "nausea", "erbrechen": "vomiting",
    "erbrochen": "vomited",
    "lichtempfindlich": "light", "lichtscheu": "light", "lärmempfindlich": "sound",
    "geräuschempfindlich": "sound",
    "schwindel": "dizzy", "links": "left", "rechts": "right", "pochend": "throbbing", "mit": "with",
    "und": "and",
    "migraña": "migraine", "jaqueca": "migraine", "dolor de cabeza": "headache",
    "dolores de cabeza": "headache",
    "náuseas": "nausea", "náusea": "nausea", "vómito": "vomiting", "vómitos": "vomiting", "izquierda": "left",
    "derecha": "right", "mareo": "dizzy", "mareos": "dizzy",
    "mal de tête": "headache", "maux de tête": "headache", "mal de tete": "headache",
    "maux de tete": "headache",
    "mal à la tête": "headache", "mal a la tete": "headache", "céphalée": "headache", "céphalées": "headache",
    "cephalee": "headache", "nausée": "nausea", "nausées": "nausea", "nausees": "nausea",
    "vomissement": "vomiting",
    "vomissements": "vomiting", "gauche": "left", "droite": "right", "avec": "with",
    "emicrania": "migraine", "mal di testa": "headache", "cefalea": "headache", "nausee": "nausea",
    "hoofdpijn": "headache", "misselijk": "nausea", "misselijkheid": "nausea", "enxaqueca": "migraine",
    "dor de cabeça": "headache", "dor de cabeca": "headache", "enjoo": "nausea", "huvudvärk": "headache",
    "migrän": "migraine", "hodepine": "headache", "hovedpine": "headache", "migrene": "migraine",
  ]
}

extension LogParser {
  /// - Throws: for the name of a headache or a symptom in another language, with the line in English.
  func refuseForeignName(at index: Int) throws(ParseError) {
    guard !isEdit, !isOfDoses, let first = line.tokens[index].key.utf8.first, first > 0x40,
      ForeignNameWords.isName(line, at: index), let (_, next) = ForeignNameWords.english(line, at: index)
    else { return }
    throw ParseError(.foreignWord(reader.text(index..<next)), line: ForeignNameWords.translated(line))
  }
}
