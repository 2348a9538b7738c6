import Cells

/// The words of ``IntakeFrequency``, in the languages that sheets are read in.
extension IntakeFrequency {
  static let needed = [
    "as needed", "when needed", "if needed", "bedarf", "si besoin", "au besoin", "a demanda",
    "si es necesario",
    "al bisogno", "se necessário", "rescue", "acute", "akut", "zo nodig",
  ]
  static let every: Set<String> = [
    "every", "each", "alle", "jede", "jeden", "jedes", "tous", "toutes", "cada", "ogni",
  ]
  static let units = [
    ("day", 1), ("tag", 1), ("jour", 1), ("día", 1), ("dia", 1), ("giorn", 1), ("morning", 1), ("evening", 1),
    ("night", 1),
    ("morgen", 1), ("abend", 1), ("matin", 1), ("soir", 1), ("noche", 1), ("week", 7), ("woche", 7),
    ("semaine", 7),
    ("semana", 7), ("settiman", 7), ("month", 30), ("monat", 30), ("mois", 30), ("mes", 30), ("mese", 30),
    ("quarter", 90), ("quartal", 90),
    ("trimest", 90), ("year", 365), ("jahr", 365),
  ]
  static let intervals = [
    "monthly": 30, "monatlich": 30, "mensuel": 30, "mensuelle": 30, "mensual": 30, "mensile": 30, "weekly": 7,
    "wöchentlich": 7, "hebdomadaire": 7, "semanal": 7, "quarterly": 90, "vierteljährlich": 90,
    "trimestriel": 90,
    "biweekly": 14, "fortnightly": 14, "zweiwöchentlich": 14, "14tägig": 14, "vierwöchentlich": 28,
    "4wöchentlich": 28,
  ]
  static let timesADay = [
    "bid": 2, "tid": 3, "qid": 4, "qd": 1, "od": 1, "twice": 2, "thrice": 3, "zweimal": 2, "dreimal": 3,
  ]
  static let numbers = [
    "one": 1, "once": 1, "two": 2, "three": 3, "four": 4, "other": 2, "second": 2, "zweiten": 2, "zweite": 2,
    "einmal": 1,
    "zwei": 2, "drei": 3, "vier": 4, "deux": 2, "trois": 3, "quatre": 4, "dos": 2, "tres": 3, "cuatro": 4,
    "third": 3,
    "une": 1, "una": 1,
  ]
  static let daily: Set<String> = [
    "daily", "täglich", "taeglich", "nightly", "morgens", "abends", "mittags", "nachts", "quotidien",
    "quotidienne", "diario",
    "diaria", "giornaliero", "diariamente", "dagelijks", "bedtime",
  ]
  static let dailyPhrases = [
    "a day", "per day", "/day", "pro tag", "am tag", "par jour", "al día", "por día", "por dia", "al giorno",
    "in the morning",
    "in the evening", "at night", "le soir", "le matin",
  ]
}
