/// What a file is about, by its words.
extension TableWords {
  package static let onsets: Set<String> = [
    "start", "started", "starts", "starttime", "onset", "began", "begin", "beginn", "anfang", "début",
    "debut", "inicio",
    "inizio", "début", "attackstart", "headachestart",
  ]

  package static let painful = [
    "pain", "schmerz", "douleur", "dolor", "dor", "severity", "sévérité", "intens", "headache", "kopf",
    "migr", "bad",
    "severe", "schwere", "schlimm", "боль", "интенс",
  ]

  /// Of what hurts; how bad it is may be of anything.
  package static let pains = [
    "pain", "schmerz", "douleur", "dolor", "dor", "headache", "kopf", "migr", "боль", "ache",
  ]

  /// People who are not the one whose diary it is.
  package static let otherPeople: Set<String> = [
    "kid", "kids", "child", "children", "son", "daughter", "husband", "husbands", "wife", "partner", "mum",
    "mom",
    "mother", "dad", "father", "sister", "brother", "baby", "boyfriend", "girlfriend", "kind", "kinder",
    "sohn",
    "tochter", "mann", "frau", "mutter", "vater", "schwester", "bruder", "enfant", "enfants", "fils", "fille",
    "mari", "femme", "mère", "père", "hijo", "hija", "hijos", "marido", "esposa", "madre", "padre",
  ]

  package static let headacheNames = [
    "headache", "migraine", "migrän", "kopfschmerz", "kopfweh", "céphal", "cefal", "maux de tête",
    "mal de tête",
    "dolor de cabeza", "jaqueca", "migraña", "emicrania", "mal di testa",
  ]

  /// Kinds of headaches that name a column alone.
  package static let headacheKinds: Set<String> = [
    "tension", "tth", "spannung", "cluster", "sinus", "tensional",
  ]

  /// Of headaches that are neither migraine, tension nor cluster.
  package static let otherKinds: Set<String> = [
    "sinus", "menstrual", "hormonal", "hormone", "weather", "rebound", "cervicogenic", "thunderclap",
  ]

  /// So short that they may be something else.
  package static let shortHeadaches: Set<String> = ["ha", "ks", "mig"]

  /// And those of drugs that are taken for little else.
  package static let headaches = headacheNames + ["triptan", "imigran", "maxalt"]

  /// In the names of columns of other logs, in the singular and the plural.
  package static let otherThings: Set<String> = [
    "exercise", "exercises", "workout", "workouts", "sets", "reps", "weight", "weights", "pace", "distance",
    "calories",
    "heart", "bpm", "übung", "übungen", "sätze", "wiederholungen", "gewicht", "exercice", "ejercicio", "peso",
    "meal", "meals", "dish", "reaction", "allergy", "allergen", "mahlzeit", "gericht", "repas", "comida",
    "magnitude", "depth", "earthquake", "epicenter", "incident", "incidents", "ticket", "service", "server",
    "owner",
    "assignee", "status", "priority", "panic", "anxiety", "gym", "asthma", "seizure", "seizures", "epilepsy",
    "convulsion",
    "anfallsart",
    "angst", "panik", "krampfanfall", "joint", "joints", "gelenk", "knee", "flow", "cramps", "rash", "asthma",
    "glucose",
    "insulin", "symptom", "symptôme", "síntoma", "cough", "fever", "systolic", "diastolic", "pulse",
    "price", "category", "account", "betrag", "konto",
  ]

  /// Names of columns for where it hurts, which may be anywhere.
  package static let placeNames: Set<String> = [
    "location", "where", "place", "area", "bodypart", "site", "ort", "stelle", "wo", "lokalisation",
    "körperteil",
    "lieu", "endroit", "où", "localisation", "lugar", "dónde", "donde", "zona", "localización",
    "localizacion",
    "painlocation",
  ]

  /// The head, and what hurts with it.
  package static let headParts: Set<String> = [
    "head", "neck", "temple", "temples", "forehead", "eye", "eyes", "skull", "face", "jaw", "both", "kopf",
    "hinterkopf", "stirn", "nacken", "schläfe", "schläfen", "auge", "augen", "tête", "nuque", "front",
    "tempe",
    "tempes", "œil", "yeux", "cabeza", "nuca", "frente", "sien", "sienes", "ojo", "ojos", "lados",
  ]

  /// In the names of columns that count headaches, or tell what was before or behind them.
  package static let countingWords: Set<String> = [
    "since", "last", "next", "number", "no", "nr", "count", "id", "days", "day", "total", "number", "seit",
    "letzte",
    "letzter", "nächste", "anzahl", "nummer", "tage", "summe", "depuis", "dernier", "dernière", "nombre",
    "jours", "desde",
    "último", "última", "número", "días", "hours", "stunden", "heures", "horas", "duration", "dauer", "after",
    "before",
    "nach", "vor", "type", "typ", "art", "trigger", "notes",
  ]

  /// In the names of columns that count headaches, or days with them.
  package static let counters: Set<String> = [
    "number", "no", "nr", "num", "count", "id", "day", "days", "anzahl", "nummer", "tag", "tage", "nombre",
    "numéro", "numero", "n", "jour", "jours", "número", "cantidad", "día", "días", "dia", "dias", "n°", "nº",
  ]

  /// Beginnings of German words for other pains: `Rückenschmerzen`.
  package static let otherPains = [
    "rücken", "knie", "bauch", "zahn", "gelenk", "regel", "perioden", "unterleib", "bein", "hals", "glieder",
  ]

  /// Parts of the body that are not the head.
  package static let otherParts: Set<String> = [
    "knee", "knees", "joint", "hip", "hips", "ankle", "wrist", "elbow", "foot", "feet", "hand", "hands",
    "leg", "legs",
    "arm", "arms", "back", "lumbar", "stomach", "abdomen", "belly", "tooth", "teeth", "finger", "fingers",
    "toe", "chest",
    "pelvis", "knie", "hüfte", "rücken", "bauch", "bein", "beine", "fuß", "füße", "zahn", "brust", "genou",
    "dos",
    "hanche", "ventre", "rodilla", "espalda", "cadera",
  ]
}

extension TableWords {
  /// Whether a text speaks of headaches.
  package static func speaksOfHeadaches(_ text: String) -> Bool {
    let text = text.lowercased()
    return headaches.contains { text.firstRange(of: $0) != nil }
  }
}
