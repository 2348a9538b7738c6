/// Words in brackets behind the name of a column that leave what it is for as it is.
package enum BracketWords {
  /// Whether all words are of a scale, a unit or an answer: `0-10`, `0 = none, 10 = worst`, `yes/no`, `max`.
  ///
  /// Any other may make another column of it: `my guess`, `neck`, `weekly average`.
  package static func areOfScale(_ brackets: String) -> Bool {
    let isNumbered = brackets.contains(where: \.isNumber)
    return brackets.lowercasedWords.allSatisfy { word in
      word.allSatisfy { $0.isNumber || "-–".contains($0) } || words.contains(word)
        // `Headache (severe)` is a column for those alone.
        || isNumbered && (degrees.contains(word) || TableWords.intensityWords[word] != nil)
    }
  }

  private static let degrees: Set<String> = [
    "unbearable", "extreme", "mild", "light", "slight", "moderate", "medium", "mod", "strong", "severe",
    "bad",
    "very", "low", "high", "unerträglich", "extrem", "leicht", "mittel", "mäßig", "stark", "sehr", "légère",
    "legere", "modérée", "moderee", "forte", "sévère", "très", "insupportable", "leve", "moderado",
    "moderada",
    "fuerte", "intenso", "muy", "insoportable",
  ]

  private static let words: Set<String> = {
    var words: Set<String> = []
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) { words.insert(String(word)) }
    return words
  }()

  private static let text = """
    scale score level rating severity intensity strength pain pains headache headaches head migraine nrs vas vrs
    numeric to from of out and or no none not at all any if yes y n x blank empty leave peak max maximum highest
    worst possible imaginable the your please enter number tick 0–10 1–10
    day today morning noon midday afternoon evening night am pm tages heute morgens mittags nachmittags abends nachts
    früh jour matin midi soir nuit día mañana tarde noche
    skala wert stärke staerke stärkste stärkster intensität schmerz schmerzen kopf kopfschmerz kopfschmerzen
    migräne von bis und oder kein keine keiner ja nein j n leer maximal höchste höchster schlimmste schlimmster
    vorstellbar vorstellbarer vorstellbare der die das
    échelle echelle eva en note intensité intensite force douleur douleurs tête tete migraine de à a sur et ou pas
    aucune aucun oui non vide maxi maximale maximal pire imaginable la le les
    escala intensidad fuerza dolor dolores cabeza migraña o y sin nada ninguno ninguna sí si vacío máximo maximo
    máxima peor el
    """
}
