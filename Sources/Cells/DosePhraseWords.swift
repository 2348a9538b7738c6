/// Words of phrases in cells of drugs.
package enum DosePhraseWords {
  /// One and a half, and more, as one word.
  package static let halves = [
    "anderthalb": "1.5", "anderthalbe": "1.5", "eineinhalb": "1.5", "einundeinhalb": "1.5",
    "zweieinhalb": "2.5",
  ]
  package static let half = Set(words: "half ½ 1/2 halb halbe halber halben halbes demi demie medio media")
  package static let and = Set(words: "and und et y e u & + , plus")

  /// Behind a number: how often. `Mal` is read elsewhere.
  package static let times = Set(words: "times veces fois mal")

  /// In front of a length: it is no hour.
  package static let after = Set(
    words:
      "after nach après apres tras within in for für pendant durante innerhalb dans en under")
  /// Behind a length.
  package static let later = Set(
    words: "later später spaeter ago lang long danach nachher après después tard")

  /// A half of one, in front of a drug, longest first.
  package static let halfPhrases: [[String]] = [
    "half of a", "half of", "half a", "a half", "one half", "eine halbe", "einen halben", "ein halbes",
    "ein halber",
    "une demie", "une demi", "un demi", "la moitié de", "la moitié d'un", "la moitié d'une", "moitié de",
    "una media",
    "un medio", "la mitad de", "mitad de", "die hälfte", "hälfte", "demi", "demie", "media", "medio", "½",
    "halbe",
    "halber", "halben", "halbes", "1/2", "half",
  ].map { $0.split(separator: " ").map(String.init) }
  /// Between a half and its drug.
  package static let ofDrug = Set(words: "de d' a of von einer einem un une una")

  /// It was taken once more.
  package static let again = Set(
    words:
      """
      again another second repeat repeated repeating redose redosed nochmal nochmals erneut zweite zweiten zweites weitere \
      encore autre deuxième deuxieme otra otro segunda segundo repetí repetido repetida noch more
      """)
  /// Likewise, and nothing else where such a word begins a part without a drug.
  package static let certainlyAgain = Set(
    words:
      """
      another second repeat repeated redose redosed nochmal nochmals zweite deuxième deuxieme otra otro segunda segundo
      """)
  /// Beside these.
  package static let besideAgain = Set(
    words:
      "one ones dose doses tablet tablets tab tabs pill pills eine einen ein une un una uno más mas more dosis and then took genommen pris prise tomé vez fois mal"
  )

  /// As doctors write how often.
  package static let oftenness = Set(words: "bid tid qid b.i.d. t.i.d. q.i.d. b.i.d t.i.d bd tds qds")

  /// Units of time right behind a drug and a number.
  package static let lengths = Set(
    words:
      """
      min min. mins mins. minute minutes minuten minuto minutos mn h hr hrs hour hours std std. stunde stunden heure heures
      hora horas sec secs sek sekunden seconds secondes segundos
      """)

  /// As the last word of a part, in front of another: `before and after work`.
  package static let dangling = Set(words: "before vor avant antes")

  /// Units of time or room behind a slash: a flow, a strength of a fluid.
  package static let perOther = Set(
    words:
      "min minute minuten minutes minutos minuto h hr hour std stunde heure hora ml sec s")
  /// Likewise of a day: the amount stays one.
  package static let perDay = Set(words: "day d tag jour j día dia daily")
  /// In front of the slash.
  package static let measured = Set(words: "l lt liter litre litres liters litros ml mg g mcg µg ug %")
}
