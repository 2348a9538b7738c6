/// Words around the days and times that stand in cells of words.
package enum IntakeTimeWords {
  /// In front of a day or a time, or between two: they say nothing of their own.
  package static let around = Set(
    words:
      """
      on at the of in every each again also from um am im in der den dem vom zum gegen nochmal nochmals noch einmal wieder
      erneut jeden à a au le la l' du de les et por el las los del once more then dann puis encore otra vez ca ca. circa about early late
      """)

  /// In front of a number that is a day of the month: `on the 21st`, `am 21.`, `le 21`.
  package static let beforeDay = Set(words: "on the am vom den dem le du el del the seit since")

  /// In front of a number that counts days: `day 2`.
  package static let counting = Set(words: "day tag jour día dia")

  /// In front of a length: it was taken again and again, and how often is not said.
  package static let repeating = Set(words: "every alle jede toutes cada tous todas")

  /// Behind a number: it is an hour, or an amount, and no day.
  package static let notDays = Set(
    words:
      """
      uhr h hr hrs o'clock am pm a.m. p.m. heures horas mg g ml mcg µg x stars sterne tablets tablet tabs tabletten tablette
      tropfen drops hub hübe pills comprimés pastillas puffs min mins minutes minuten minutos hours stunden std %
      """)

  /// In front of a number: it is an hour.
  package static let beforeHour = Set(words: "um at @ à las gegen ca ca.")

  /// In front of a weekday: what is compared or told is no time of taking.
  package static let compares = Set(
    words: "than like as since seit wie als depuis que desde como comme until bis")

  /// Weekdays so short that only their place tells them from other words.
  package static let shortest = 3

  /// Parts of the day, as they stand behind a drug, beyond those of a clock time; by the hour they stand for.
  package static let parts: [(hour: Int, words: Set<String>)] = [
    (
      8,
      Set(
        words:
          "mornings morning morgens vormittags frühmorgens matins matin mañanas am a.m. früh vm breakfast frühstück desayuno"
      )
    ),
    (
      12, Set(words: "noon midday lunch lunchtime mittag mittags midi mediodía mediodia mittagessen almuerzo")
    ),
    (15, Set(words: "afternoons afternoon nachmittags nachmittag après-midi tarde tardes pm p.m. nm")),
    (20, Set(words: "evenings evening abends abend soir soirs dinner supper abendessen dîner cena")),
    (
      22,
      Set(words: "night nights nachts nacht nuit noche noches bedtime midnight mitternacht minuit medianoche")
    ),
  ]

  /// Tomorrow, or the morning, as the last word: `Suma 50 morgen`.
  package static let tomorrow = Set(words: "morgen mañana")
  /// In front of it: the morning.
  package static let ofMorning = Set(
    words:
      """
      am heute jeden diesen gestern frühen guten in la por de esta cada montag dienstag mittwoch donnerstag freitag samstag
      sonntag jeder der den the
      """)
}
