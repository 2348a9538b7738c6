extension TableWords {
  package static let german = TableWords(
    headers: [
      (.cell(.date), "wann kopfschmerzdatum anfalldatum"),
      (.cell(.start), "startuhrzeit beginnuhrzeit angefangen seit"),
      (.cell(.end), "endeuhrzeit aufgehört"),
      (.cell(.duration), "wielange dauerinh"),
      (.cell(.severity), "wiestark wieschlimm staerkeskala stärkegrad intensitätgrad"),
      (
        .cell(.medication),
        "tabletten mittel eingenommen medis medi medikamentedosis schmerzmittel schmerzmedikation wasgenommen waseingenommen wasichgenommenhabe akut"
      ),
      (.cell(.relief), "erfolg wirksam hatgeholfen geholfen wirksamkeit ergebnis besserung"),
      (.cell(.side), "welcheseite wo"),
      (.cell(.photophobia), "lichtempfindlich lichtempf lichtempfindl"),
      (
        .cell(.phonophobia),
        "lärmempfindlich geräuschempfindlich lärmempf geräuschempf lärmempfindl geräuschempfindl"
      ),
      (.cell(.note), "sonstiges anmerkung anmerkungen besonderheiten"),
      (.cell(.headache), "ks kopfschmerztag hatteichkopfschmerzen"),
      (.description, "schmerzbeschreibung beschreibung wieangefühlt"),
      (.period, "periode regel menstruation regelblutung tage mens"),
      (.weekday, "wochentag"),
      (.person, "benutzer nutzer proband teilnehmer name wer familienmitglied vorname"),
      (.sum, "summe gesamt kopfschmerztageimmonat triptantage"),
    ],
    months: [
      "januar jänner jan jän jaenner jaen", "februar feber feb", "märz maerz mär mrz", "april apr", "mai",
      "juni jun",
      "juli jul",
      "august aug", "september sep sept", "oktober okt", "november nov", "dezember dez",
    ],
    weekdays: [
      "montag mo", "dienstag di", "mittwoch mi", "donnerstag do", "freitag fr", "samstag sonnabend sa",
      "sonntag so",
    ],
    sums:
      "summe gesamt insgesamt durchschnitt mittel mittelwert anzahl schnitt zwischensumme maximum minimum ø",
    parts: [
      (8, ["morgens", "früh", "vormittag", "vormittags", "morgen", "am morgen", "früh morgens"]),
      (15, ["nachmittag", "nachmittags", "am nachmittag"]), (20, ["abend", "abends", "am abend"]),
      (2, ["nacht", "nachts", "in der nacht"]),
    ],
    waking: ["aufgewacht", "aufwachen", "erwachen", "beim aufstehen"],
    intensities: [
      (0, ["keine", "keiner", "kein", "nein", "nichts"]),
      (2, ["leicht", "leichte", "leichter", "leichten", "schwach", "schwache", "gering", "wenig"]),
      (
        5,
        [
          "mittel", "mäßig", "mässig", "maessig", "mittelstark", "mittelmäßig", "mittlere", "mittlerer",
          "mittelstarke", "mäßige",
        ]
      ),
      (8, ["stark", "starke", "starker", "starken", "schwer", "schwere", "heftig", "heftige"]),
    ],
    approximate: ["etwa", "ungefähr", "gegen", "ca.", "ca", "zirka", "rund"],
    sides: [
      ("links", "left"), ("li", "left"), ("rechts", "right"), ("re", "right"), ("beidseits", "both"),
      ("beidseitig", "both"), ("bds", "both"), ("beide", "both"), ("beiden", "both"), ("beider", "both"),
      ("linksseitig", "left"), ("rechtsseitig", "right"), ("linke", "left"), ("linker", "left"),
      ("linken", "left"),
      ("rechte", "right"), ("rechter", "right"), ("rechten", "right"), ("beids", "both"),
    ],
    qualities: [
      ("pochend", "throbbing"), ("pulsierend", "throbbing"), ("klopfend", "throbbing"),
      ("hämmernd", "throbbing"),
      ("druck", "pressing"), ("drückend", "pressing"), ("dumpf", "pressing"), ("stechend", "stabbing"),
      ("brennend", "burning"),
    ])
}
