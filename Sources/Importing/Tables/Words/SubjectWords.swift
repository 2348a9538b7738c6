/// What a file is about, by its words.
extension TableWords {
  static let onsets: Set<String> = [
    "start", "started", "starts", "starttime", "onset", "began", "begin", "beginn", "anfang", "début",
    "debut", "inicio",
    "inizio", "début", "attackstart", "headachestart",
  ]

  static let painful = [
    "pain", "schmerz", "douleur", "dolor", "dor", "severity", "sévérité", "intens", "headache", "kopf",
    "migr", "bad",
    "severe", "schwere", "schlimm", "боль", "интенс",
  ]

  static let headaches = [
    "headache", "migraine", "migrän", "kopfschmerz", "kopfweh", "céphal", "cefal", "maux de tête",
    "mal de tête",
    "dolor de cabeza", "jaqueca", "migraña", "emicrania", "mal di testa", "triptan", "imigran", "maxalt",
  ]
}
