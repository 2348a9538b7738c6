package import Diary

/// Yes, no, or in so many words not known.
package enum CellAnswer: Sendable {
  case yes, no, unknown

  /// As the diary keeps it: `nil` is unknown.
  package var known: Bool? {
    switch self {
    case .yes: true
    case .no: false
    case .unknown: nil
    }
  }
}

/// The vocabularies of every closed set a sheet can hold, made once and shared by reference.
package final class CellVocabularies: Sendable {
  package static let shared = CellVocabularies()

  /// Cells that say in words that nothing is known.
  package static let unknown = ["unknown", "?", "n/a", "na", "unbekannt", "inconnu", "desconocido", "-"]

  package let answer = CellVocabulary<CellAnswer>([
    (.yes, ["yes", "y", "1", "true", "t", "x", "✓", "✔", "+", "☑"]),
    (.no, ["no", "n", "0", "false", "f", "none", "☐"]),
    (.unknown, CellVocabularies.unknown),
    (.yes, ["ja", "j", "oui", "o", "si", "sí", "sì", "s", "sim", "да", "д", "tak", "wahr", "vrai"]),
    (.no, ["nein", "non", "não", "nao", "нет", "н", "nee", "nej", "nie", "falsch", "faux", "keine"]),
  ])

  /// On the 0-10 scale: the middle of what mild, moderate and severe usually stand for.
  package let severity = CellVocabulary<Intensity?>([
    (2, ["mild", "slight", "light", "low", "leicht", "schwach", "léger", "légère", "leve", "lieve"]),
    (5, ["moderate", "medium", "mittel", "mäßig", "modéré", "modérée", "moderado", "moderato"]),
    (8, ["severe", "strong", "high", "stark", "schwer", "sévère", "fort", "severo", "fuerte", "forte"]),
    (0, ["none", "no pain", "keine"]),
    (nil, CellVocabularies.unknown),
  ])

  package let kind = CellVocabulary<HeadacheKind?>([
    (.migraine, ["migraine", "migräne", "migraña", "emicrania", "enxaqueca", "мигрень"]),
    (
      .tension,
      [
        "tension", "tension-type", "tension headache", "tth", "spannung", "spannungskopfschmerz",
        "céphalée de tension",
      ]
    ),
    (.cluster, ["cluster", "cluster headache", "clusterkopfschmerz"]),
    (.other, ["other", "headache", "andere", "autre", "otro"]),
    (nil, CellVocabularies.unknown),
  ])

  package let side = CellVocabulary<Side?>([
    (.left, ["left", "l", "links", "gauche", "izquierda", "left side", "sinistra", "sinistro", "esquerda"]),
    (.right, ["right", "r", "rechts", "droite", "derecha", "right side", "destra", "destro", "direita"]),
    (
      .both,
      [
        "both", "b", "bilateral", "beide", "beidseitig", "deux", "ambos", "both sides", "entrambi",
        "entrambe",
      ]
    ),
    (nil, CellVocabularies.unknown),
  ])

  package let quality = CellVocabulary<Quality?>([
    (.throbbing, ["throbbing", "pulsating", "pulsing", "pounding", "pulsierend", "pochend", "pulsatile"]),
    (.pressing, ["pressing", "pressure", "tightening", "dull", "drückend", "dumpf"]),
    (.stabbing, ["stabbing", "sharp", "stechend"]),
    (.burning, ["burning", "brennend"]),
    (.other, ["other", "andere"]),
    (nil, CellVocabularies.unknown),
  ])

  package let impact = CellVocabulary<Impact?>([
    (Impact.none, ["none", "keine", "0", "no", "no impact"]),
    (.slowed, ["slowed", "slowed down", "reduced", "1", "missed some", "eingeschränkt"]),
    (.missedWork, ["missed_work", "missed work", "2", "off work", "arbeitsunfähig"]),
    (.bed, ["bed", "in bed", "3", "bedbound", "bett", "im bett", "bettruhe", "bettlägerig", "bed rest"]),
    (nil, CellVocabularies.unknown),
  ])

  package let relief = CellVocabulary<Relief?>([
    (Relief.none, ["0", "none", "no", "n", "unhelpful", "keine", "nein"]),
    (.some, ["partiel", "partielle", "partiellement", "parcial", "parcialmente", "en partie"]),
    (.good, ["true", "wahr", "vrai", "x", "✓"]), (Relief.none, ["false", "falsch", "faux", "non"]),
    (.some, ["1", "some", "partial", "a little", "somewhat", "somewhat helpful", "teilweise", "etwas"]),
    (.good, ["2", "good", "helpful", "gut"]),
    (.gone, ["3", "gone", "complete", "full", "pain-free", "pain free", "weg", "schmerzfrei"]),
    (Relief.none, ["unwirksam", "aucune", "nada", "ninguno", "not at all", "didn't help"]),
    (.some, ["partly", "peu", "un peu", "wenig", "poco", "un poco", "a bit", "little", "algo", "mäßig"]),
    (
      .good, ["yes", "y", "ja", "oui", "si", "sí", "helped", "worked", "hat geholfen", "geholfen", "wirksam"]
    ),
    (.good, ["good effect", "bien", "bonne", "bon", "bueno", "buena", "efficace"]),
    (.gone, ["complète", "complet", "completa", "completo", "ganz", "vollständig", "totale", "total"]),
    (nil, CellVocabularies.unknown),
  ])

  /// When it began, in words; the hours are those of a typed line.
  package let dayPart = CellVocabulary<(minute: Int?, precision: Onset.Precision)>([
    (
      (480, .partOfDay),
      [
        "morning", "in the morning", "morgens", "vormittag", "vormittags", "matin", "mañana", "mattina",
        "manhã", "ochtend",
      ]
    ),
    (
      (900, .partOfDay),
      [
        "afternoon", "in the afternoon", "nachmittag", "nachmittags", "après-midi", "tarde", "pomeriggio",
        "middag",
      ]
    ),
    ((1200, .partOfDay), ["evening", "in the evening", "abend", "abends", "soir", "sera", "avond"]),
    ((120, .partOfDay), ["night", "at night", "nacht", "nachts", "nuit", "noche", "notte"]),
    (
      (nil, .onWaking),
      ["woke", "woke up with it", "on waking", "waking", "beim aufwachen", "au réveil", "al despertar"]
    ),
  ])

  /// What a cell for the end says when it holds no time; `true` while the attack goes on.
  package let end = CellVocabulary<Bool>([
    (true, ["ongoing", "open", "still", "active", "andauernd", "en cours", "in progress", "dauert an"]),
    (false, CellVocabularies.unknown),
  ])

  /// Whether a cell for drugs names none: taken but not named, not taken, not known.
  package let medication = CellVocabulary<CellAnswer>([
    (.no, ["no", "none", "-", "0", "nothing", "no medication", "nein", "keine", "keins", "nichts"]),
    (.no, ["n", "aucun", "aucune", "non", "ninguno", "nada", "não", "нет", "false", "nessuno"]),
    (
      .no,
      ["no meds", "none taken", "nothing taken", "not taken", "no drugs", "no tablets", "no pills", "no med"]
    ),
    (.no, ["ninguna", "nenhum", "nenhuma", "nessuna", "niente", "nulla", "geen", "ingen", "inga", "brak"]),
    (
      .no,
      [
        "keiner", "kein medikament", "nichts genommen", "pas de médicament", "aucun médicament",
        "pas de traitement",
        "sans traitement", "sin medicación", "sin medicamentos", "ningún medicamento", "nessun farmaco",
        "sem medicação", "geen medicatie",
      ]
    ),
    (
      .no,
      ["no medicine", "took nothing", "keine medikamente", "ohne", "without", "rien", "–", "—", "--", "."]
    ),
    (.yes, ["yes", "y", "ja", "j", "oui", "si", "sí", "sim", "да", "x", "true", "1", "✓", "✔"]),
    (.unknown, ["unknown", "?", "n/a", "na", "unbekannt", "inconnu", "desconocido"]),
  ])

  /// Cells in which a program, or a person, has written that there is nothing: they are read as empty ones.
  package let empty = CellVocabulary<Bool>([
    (true, ["null", "nan", "nil", "#n/a", "(null)", "<na>", "nat", "(none)", "[]", "{}"])
  ])

  /// What a cell for words, a time or a length says where there is nothing to say.
  package let nothing = CellVocabulary<Bool>([
    (
      true,
      ["none", "-", "--", "n/a", "na", "n.a.", ".", "–", "—", "no", "nothing", "nichts", "keine", "kein"]
    ),
    (true, ["keiner", "aucun", "aucune", "rien", "ninguno", "ninguna", "nada", "nessuno", "?", "unknown"]),
  ])
}
