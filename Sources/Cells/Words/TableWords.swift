/// The words of a language in which people keep spreadsheets. Lower case; a blank between two where they stand in a
/// string.
package struct TableWords: Sendable {
  /// What columns are called beyond ``ColumnRole``'s own names, folded as these are.
  package var headers: [(TableRole, String)]
  /// Twelve, January first: all spellings.
  package var months: [String]
  /// Seven, Monday first.
  package var weekdays: [String]
  /// What a row begins with that sums up others.
  package var sums: String
  /// Parts of the day, with the hour they stand for.
  package var parts: [(hour: Int, words: [String])]
  /// A headache that was there on waking.
  package var waking: [String]
  /// Words for intensities of 0 to 10.
  package var intensities: [(Int, [String])]
  /// Numbers that are roughly meant.
  package var approximate: [String]
  /// Words of a description: where, and of what kind.
  package var sides: [(String, String)]
  package var qualities: [(String, String)]

  package static let all = [english, german, french, spanish, italian]

  /// The month of a word, 1 to 12.
  package static func month(_ word: String) -> Int? { monthNumbers[word] }

  /// The day of the week of a word, 1 for Monday.
  package static func weekday(_ word: String) -> Int? { weekdayNumbers[word] }

  private static let monthNumbers = numbers(\.months)
  private static let weekdayNumbers = numbers(\.weekdays)

  private static func numbers(_ names: (TableWords) -> [String]) -> [String: Int] {
    var numbers: [String: Int] = [:]
    for words in all {
      for (index, spellings) in names(words).enumerated() {
        for spelling in spellings.listedWords { numbers[spelling] = index + 1 }
      }
    }
    return numbers
  }

  /// Columns of numbers: of rows, or of people.
  package static let numbered: Set<String> = [
    "id", "pid", "nr", "no", "num", "number", "code", "case", "caseid", "record", "recordid", "fall",
    "kennung",
    "identifier", "participantno", "patientno", "subjectno", "patientnumber", "subjectnumber", "initials",
  ]

  /// Those of them that may as well count something else.
  package static let counted: Set<String> = ["nr", "no", "num", "number", "code", "case", "fall"]

  /// A length of a day.
  package static let wholeDays: Set<String> = [
    "all day", "whole day", "the whole day", "all day long", "full day", "a day", "one day", "ganzer tag",
    "den ganzen tag", "ganztägig", "ganztags", "toute la journée", "journée entière", "todo el día",
    "todo el dia", "tutto il giorno", "o dia todo", "hele dag", "de hele dag",
  ]

  /// Roughly a half of one: how many hours they are nobody has said.
  package static let halfDays: Set<String> = [
    "half a day", "half day", "a half day", "1/2 day", "½ day", "1/2 a day", "0.5 day", "0.5 days", "1/2 d",
    "½ d",
    "halber tag", "halben tag", "einen halben tag", "ein halber tag", "1/2 tag", "½ tag", "0,5 tage",
    "0,5 tag",
    "demi-journée", "une demi-journée", "demi journée", "1/2 journée", "½ journée", "medio día", "medio dia",
    "1/2 día", "1/2 dia", "½ día", "mezza giornata", "most of the day", "much of the day",
  ]

  /// What a scale is called, or what is put on one.
  package static let scales: Set<String> = [
    "scale", "skala", "échelle", "echelle", "escala", "nrs", "vas", "intensity", "severity", "strength",
    "stärke", "intensität",
    "intensité", "sévérité", "intensidad", "gravedad", "rating", "level",
  ]

  /// What a sheet of one's own begins with.
  package static let own = ["me", "my", "mine", "ich", "mein", "moi", "yo", "mi"]

  /// What weeks of the calendar are called.
  package static let weeks: Set<String> = [
    "week", "wk", "w", "cw", "kw", "woche", "kalenderwoche", "semaine", "sem", "semana",
  ]

  /// What may stand beside the year of a table: it is a title, and the year that of its days.
  package static let titles: Set<String> = [
    "year", "month", "calendar", "diary", "log", "jahr", "monat", "kalender", "tagebuch", "an", "année",
    "annee", "mois",
    "calendrier", "journal", "año", "ano", "mes", "calendario", "diario",
  ]

  /// In a title, beside a time where it begins or ends, or of something else: it is not that of all rows.
  package static let spanning: Set<String> = [
    "since", "from", "until", "till", "to", "after", "before", "started", "starting", "begun", "printed",
    "updated", "seit",
    "ab", "bis", "von", "vom", "nach", "vor", "stand", "begonnen", "depuis", "dès", "jusqu", "après", "avant",
    "desde", "hasta",
    "después", "antes", "born", "on", "am", "le", "dob", "birth", "geboren", "geb", "geburtsjahr",
    "geburtsdatum", "jahrgang",
    "né", "née", "naissance", "nacido", "nacida", "nacimiento", "version", "template", "vorlage", "modèle",
    "plantilla",
    "copyright", "edition", "ausgabe", "revision", "rev", "created", "erstellt", "gedruckt", "créé", "creado",
    "imprimé",
    "impreso", "versión",
  ]

  /// Beginnings of words for the end of a scale.
  package static let worst = [
    "worst", "max", "unbearable", "extrem", "excruciating", "unerträglich", "stärkst", "schlimmst",
    "insupportable", "insoportable", "peor", "pire", "sehrstark", "intolerable",
  ]

  package static let sumWords: Set<String> = Set(all.flatMap(\.sums.listedWords))

  package static let headerRoles: [String: TableRole] = {
    var roles: [String: TableRole] = [:]
    for (role, names) in all.flatMap(\.headers) {
      for name in names.listedWords { roles[name] = role }
    }
    return roles
  }()

  package static let intensityWords: [String: Int] = {
    var numbers: [String: Int] = [:]
    for (number, words) in all.flatMap(\.intensities) {
      for word in words { numbers[word] = number }
    }
    return numbers
  }()

  package static let sideWords = Dictionary(all.flatMap(\.sides), uniquingKeysWith: { first, _ in first })
  /// Words for the pain itself, beside those for what it feels like.
  package static let painWords: Set<String> = [
    "pain", "ache", "headache", "schmerz", "schmerzen", "kopfschmerz", "kopfschmerzen", "douleur", "dolor",
    "dolore",
  ]
  package static let qualityWords = Dictionary(
    all.flatMap(\.qualities), uniquingKeysWith: { first, _ in first })
}

/// What a column of a spreadsheet is for, beyond the roles of a plain csv file.
package enum TableRole: Hashable, Sendable {
  case cell(ColumnRole)
  /// Days of menstruation.
  case period
  /// What it felt like, in words: side and quality.
  case description
  /// The day of the week, which the date says.
  case weekday
  /// Whose row it is.
  case person
  /// Columns named after a drug: how many were taken.
  case drug(String)
  /// How many were taken of what a column of drugs names.
  case count
  /// When what a column of drugs names was taken.
  case doseTime
  /// Days that were without headache.
  case headacheFree
  /// How much was taken of what a column of drugs names, where several columns are of drugs.
  case amount
  /// Sums at the right of a grid.
  case sum
}
