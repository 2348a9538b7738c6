/// Words for an end without a clock time: of a later day, or of a time that nobody knows.
package enum LaterEndWords {
  private static func list(_ words: String) -> [String] {
    words.split(separator: "|").map { $0.split { $0 == " " || $0 == "\n" }.joined(separator: " ") }
  }

  /// The day after the start, longest first.
  package static let nextDay = list(
    """
    on the following day|the following day|following day|on the next day|the next day|next day|the day after|day after|
    am nächsten tag|am naechsten tag|nächsten tag|nächster tag|nächsten tages|am folgenden tag|am folgetag|folgetag|
    am tag danach|tag danach|am tag darauf|tag darauf|le jour suivant|jour suivant|le jour d'après|le lendemain|lendemain|
    al día siguiente|al dia siguiente|el día siguiente|día siguiente|dia siguiente|al otro día
    """)

  /// In front of a part of the day, or behind it: that of the day after.
  package static let next = list(
    """
    on the next|the next|next|the following|following|am nächsten|nächsten|nächster|nächste|am folgenden|
    a la siguiente|siguiente|suivant
    """)

  /// Behind a number of days: so many later.
  package static let daysLater = list(
    """
    days later|day later|days after|tage später|tag später|tage danach|tag danach|tagen|jours plus tard|jour plus tard|
    jours après|días después|dias despues|día después|días más tarde
    """)

  /// Around a part of a later day.
  package static let around: Set<String> = [
    "in", "the", "at", "on", "a", "la", "le", "el", "um", "am", "au", "du", "à", "por",
  ]

  /// The morning of the day after.
  package static let morningAfter = list("the morning after|morning after|am morgen danach|morgen danach")

  /// It was over at a time that nobody knows, by the clock at least: bedtime, on falling asleep, the same day.
  package static let untold: Set<String> = Set(
    list(
      """
      bedtime|bed time|at bedtime|until bedtime|bed|went to bed|going to bed|sleep|asleep|slept|fell asleep|when i slept|
      when i fell asleep|when asleep|slept it off|after sleep|after sleeping|after a nap|after nap|during sleep|in my sleep|
      schlafenszeit|bettzeit|zur schlafenszeit|beim einschlafen|eingeschlafen|beim schlafengehen|schlafen|schlaf|
      im schlaf|nach dem schlafen|nach dem schlaf|nach schlaf|ins bett|bett|bis zum einschlafen|bis zum schlafen|
      coucher|au coucher|à l'heure du coucher|heure du coucher|en dormant|endormi|endormie|en m'endormant|sommeil|
      après sommeil|après le sommeil|dormi|al acostarme|al dormir|hora de dormir|a la hora de dormir|dormir|durmiendo|
      me dormí|al dormirme|después de dormir|
      same day|the same day|on the same day|gleicher tag|am gleichen tag|am selben tag|selber tag|même jour|le même jour|
      mismo día|el mismo día|same|later|later that day|später|plus tard|más tarde
      """))
}
