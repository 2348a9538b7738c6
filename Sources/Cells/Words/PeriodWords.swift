/// Words of cells for menstruation.
package enum PeriodWords {
  /// Of the bleeding: that it was, how strong, and its first day.
  package static let all = Set(
    words:
      """
      heavy medium moderate light mild strong severe slight flow bleeding bleed period periods menses menstruation first \
      start started starts begin began begins p m very stark mittel mäßig schwach leicht sehr beginn begonnen blutung \
      periode regel tage regelblutung erster abondant abondante moyen moyenne faible léger légère fort forte règles début \
      premier flux abundante medio media leve fuerte inicio empezó regla sangrado primer
      """)

  /// A day, which says something only with its number.
  package static let days = Set(words: "day tag jour día dia")
}
