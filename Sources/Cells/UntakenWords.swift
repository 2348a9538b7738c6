/// Words of cells that say of a drug that it was not taken, or not then, in the languages people keep their sheets in.
package enum UntakenWords {
  package static let negations = Set(
    words:
      """
      no not didn't didnt did'nt don't dont couldn't couldnt haven't havent hadn't hadnt won't cannot can't without never \
      none kein keine keinen keinerlei nicht ohne nie niemals pas sans aucun aucune jamais n'ai n'a sin ningún ninguna nunca
      """)

  /// In front of a drug, with nothing but ``between`` in between: it was not taken.
  package static let inFront = negations.union(
    Set(
      words:
        """
        instead statt anstatt anstelle lieu lugar vez forgot forgotten skipped missed avoided refused wanted want should \
        would could might maybe perhaps possibly almost nearly if ask asked ordered bought order buy out \
        vergessen ausgelassen vermieden wollte sollte hätte vielleicht evtl eventuell fast beinahe falls wenn fragen \
        bestellt gekauft oublié peut-être presque si voulais commander acheté olvidé quizás quizá casi quería \
        comprar yesterday gestern vorgestern ayer tomorrow demain stopped abgesetzt arrêté than rather plutôt que considered \
        planned offered geplant couldn't
        """))

  /// In front of a drug, with other words between: what is denied may be something else.
  package static let mayDeny = inFront.union(
    Set(words: "need needed brauche brauchte gebraucht besoin necesito necesitaba"))

  /// Between such a word and its drug.
  package static let between = Set(
    words:
      """
      take took taken taking have had use used using get of a an any more my the to some about for at home been yet even \
      longer tablet tablets pill pills dose doses noch mehr genommen zu von der die das den einnehmen nehmen pris prendre \
      plus de du d' la le les l' au en tomar tomado tomé más que el un una
      """)

  /// Behind a drug: it was not taken.
  package static let behind = [
    "none left", "ran out", "run out", "out of stock", "is empty", "was empty", "was out", "were out",
    "is out",
    "not yet", "noch nicht", "non pris", "non prise", "sin tomar", "hätte geholfen", "would have", "war leer",
    "war alle", "la veille", "next day", "day after", "next morning",
    "previous evening", "night before", "evening before", "am vorabend", "nächsten tag", "nächsten morgen",
    "hier soir",
    "hier matin", "from now on", "too expensive", "am vortag", "last night", "letzte nacht",
  ]

  /// Before `half`, where that is a part of a tablet.
  package static let beforeHalf = Set(words: "only just took a about nearly maybe")

  /// Behind a negation, at most one word further on: it was not taken. `not taken`, `nicht genommen`, `pas pris`.
  package static let takings = Set(
    words:
      """
      take taken took taking need needed necessary required use used available there here genommen eingenommen nehmen \
      gebraucht nötig notwendig da dabei verfügbar pris prise prendre nécessaire disponible tomado tomada tomar necesario
      """)

  /// Lengths that, with one of ``agoWords`` beside them, are of another day: `2 days ago`, `vor drei Tagen`.
  package static let longUnits = Set(
    words:
      "day days week weeks month months tag tage tagen woche wochen monat jour jours semaine semaines día días dia dias semana semanas"
  )
  package static let agoWords = Set(
    words:
      "ago vor il hace before previous last letzte letzten letzter dernière pasada veille vortag davor")

  /// Likewise as the last word behind it.
  package static let notDone = Set(
    words:
      """
      forgot forgotten skipped missed refused expired unavailable avoided lost prescribed planned offered considered couldn't \
      nope finished bestellt prescription verloren verschrieben geplant prescrit recetado vermieden vergessen ausgelassen weggelassen abgelaufen leer \
      oublié oubliée olvidé olvidado olvidada
      """)

  /// Between two drugs of which one was taken.
  package static let choosing = Set(words: "or oder ou o either entweder bzw bzw.")

  /// Behind a drug: on another day.
  package static let otherDays = Set(
    words:
      "yesterday tomorrow gestern vorgestern übermorgen demain avant-hier ayer anteayer")

  /// In front of another day, that is not when something was taken: `worse than yesterday`.
  package static let compares = Set(
    words: "than like as since from wie als seit von comme que depuis desde como")

  /// As the last word behind a drug without an amount: they may say so, or something else.
  package static let last = Set(
    words:
      """
      left empty maybe perhaps possibly probably almost nearly if asked ask not no out stopped available vielleicht evtl \
      eventuell fast alle abgesetzt nicht hier morgen peut-être presque arrêté pas mañana quizás quizá casi no
      """)

  /// The beginnings of words for an effect.
  package static let effects = [
    "help", "effect", "work", "relie", "wirk", "geholf", "hilf", "effekt", "effet", "effic", "efect", "alivi",
    "better", "besser", "difference", "erfolg", "soulag", "mieux", "ayud", "success", "améliora",
  ]

  /// Behind an effect: not wholly, or not at all.
  package static let takesBack = negations.union(
    Set(
      words:
        "hardly barely kaum but aber mais pero only nur seulement solo little wenig peu poco partly teilweise"
    ))

  package static let all = inFront.union(between).union(last).union(takesBack)
}
