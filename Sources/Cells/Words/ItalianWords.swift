extension TableWords {
  /// Its months and days of the week alone: names of columns are known by ``ColumnRole``.
  package static let italian = TableWords(
    headers: [],
    months: [
      "gennaio gen", "febbraio", "marzo", "aprile", "maggio mag", "giugno giu", "luglio lug", "agosto",
      "settembre", "ottobre ott", "novembre", "dicembre dic",
    ],
    weekdays: [
      "lunedì lunedi lun", "martedì martedi mar", "mercoledì mercoledi mer", "giovedì giovedi gio",
      "venerdì venerdi ven", "sabato sab", "domenica dom",
    ],
    sums: "totale somma", parts: [], waking: [], intensities: [], approximate: [], sides: [], qualities: [])
}
