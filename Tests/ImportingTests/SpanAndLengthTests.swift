import CivilTime
import Diary
import Testing

@testable import Cells
@testable import Importing

/// Starts, ends and lengths: what columns of them are called, and what stands in their cells.
@Suite struct SpanAndLengthTests {
  @Test(arguments: [
    ("von", "bis"), ("From", "To"), ("From", "Till"), ("From", "Until"), ("Desde", "Hasta"), ("De", "À"),
    ("De", "A"),
    ("ab", "bis"), ("Début", "Fin"), ("Inicio", "Fin"), ("Beginn", "Ende"), ("Anfang", "Schluss"),
    ("Uhrzeit von", "Uhrzeit bis"), ("Time from", "Time to"), ("Schmerz von", "Schmerz bis"),
    ("Kopfschmerz ab", "Kopfschmerz bis"), ("Von (Uhrzeit)", "Bis (Uhrzeit)"), ("Pain started", "Pain gone"),
    ("Headache began", "Headache over"), ("Onset", "Offset"), ("Empezó", "Terminó"),
    ("Schmerzbeginn", "Schmerzende"),
    ("Commencé à", "Terminé à"), ("Hora desde", "Hora hasta"), ("When did it start", "When did it end"),
  ])
  func `Two columns of times are a start and an end`(start: String, end: String) throws {
    let text =
      "Date,\(start),\(end),Pain,Medication\n2025-03-02,08:00,14:00,6,Suma 50\n2025-03-04,22:30,01:15,7,Ibu\n"
    let (reading, rows, summary) = try surveying(text)
    #expect(reading.questions.isEmpty && summary.problems.isEmpty)
    #expect(
      rows.map { $0.attack?.onset } == [
        Onset(at("2025-03-02T08:00+01:00")), Onset(at("2025-03-04T22:30+01:00")),
      ])
    #expect(
      rows.map { $0.attack?.end } == [.at(at("2025-03-02T14:00+01:00")), .at(at("2025-03-05T01:15+01:00"))])
    #expect(importing(text).summary.needsSurvey || importing(text).rows.map(\.entry) == rows.map(\.entry))
  }

  /// Their times and numbers are none of the headache.
  @Test(arguments: [
    ("Sleep from", "Sleep to"), ("Work from", "Work until"), ("To do", "From whom"),
    ("Pain at start", "Pain at end"),
    ("Bus from", "Bus to"), ("Schlaf von", "Schlaf bis"), ("Work from", "to"), ("Arbeit von", "bis"),
    ("Days since", "Days until"),
  ])
  func `Columns of something else are no start and no end`(start: String, end: String) throws {
    let text = "Date,\(start),\(end),Pain,Medication\n2025-03-02,8,14,6,Suma 50\n2025-03-04,9,12,7,Ibu\n"
    let header = try surveying(text).rows.compactMap(\.attack)
    #expect(header.allSatisfy { $0.onset.precision == .day && $0.end == .unknown })
    let timed = text.replacing(",8,14,", with: ",08:00,14:00,").replacing(",9,12,", with: ",09:00,12:00,")
    if !start.hasPrefix("Pain") {
      #expect(try surveying(timed).rows.allSatisfy { $0.attack?.onset.precision == .day })
    }
  }

  @Test(arguments: [
    ("Kopfschmerzstunden", 60), ("Migränestunden", 60), ("Headache hours", 60), ("Heures de mal de tête", 60),
    ("Horas de dolor", 60), ("Hours of pain", 60), ("Hours with headache", 60), ("Number of hours", 60),
    ("Anzahl Stunden", 60), ("Nombre d'heures", 60), ("Duration (days)", 1440), ("Dauer (Tage)", 1440),
    ("Durée (jours)", 1440), ("Duración (días)", 1440), ("Duration in days", 1440), ("Duration (d)", 1440),
    ("Dauer in Tagen", 1440), ("Kopfschmerzdauer (Tage)", 1440), ("Duration (min)", 1), ("Dauer Minuten", 1),
  ])
  func `A length is in the unit that its column names`(name: String, unit: Int) throws {
    let text = "Date,Start,\(name),Pain\n2025-03-02,08:00,2,6\n2025-03-06,09:00,3,7\n"
    let (reading, rows, summary) = try surveying(text)
    #expect(reading.questions.isEmpty && summary.problems.isEmpty)
    let attacks = rows.compactMap(\.attack)
    #expect(attacks.map(\.minutes) == [2 * unit, 3 * unit])
    #expect(attacks.map(\.peak) == [Intensity(6), Intensity(7)])
  }

  @Test(arguments: [
    "Stunden Schlaf", "Sleep hours", "Heures de sommeil", "Horas de sueño", "Work hours", "Days since",
    "Screen time (h)",
  ])
  func `A length of something else is none of the headache`(name: String) throws {
    let (reading, rows, _) = try surveying(
      "Date,Start,\(name),Pain\n2025-03-02,08:00,2,6\n2025-03-06,09:00,3,7\n")
    #expect(reading.questions.isEmpty && rows.compactMap { $0.attack?.minutes } == [])
  }

  @Test(arguments: [
    ("1 day", 1440), ("1 jour", 1440), ("1 día", 1440), ("1 Tag", 1440), ("2 jours", 2880),
    ("1 week", 10_080),
    ("1 semana", 10_080), ("45 mn", 45), ("4hs", 240), ("4 Stdn", 240), ("90'", 90), ("1 h 30", 90),
    ("2 hours 30", 150),
    ("1 hora y media", 90), ("3 heures et demie", 210), ("1 jour et demi", 2160),
    ("dreieinhalb Stunden", 210),
    ("2 hours and a half", 150), ("3/4 hour", 45), ("seven hours", 420),
  ])
  func `A length is read in words`(cell: String, minutes: Int) throws {
    let (reading, rows, summary) = try surveying("Date,Start,Duration,Pain\n2025-03-02,08:00,\(cell),6\n")
    #expect(reading.questions.isEmpty && summary.problems.isEmpty)
    #expect(rows.first?.attack?.minutes == minutes)
  }

  /// How long it was is not certain: the attack is kept without its end, and the cell named.
  @Test(arguments: [
    "2-3 hours", "2 bis 3 Stunden", "2 à 3 heures", "2 a 3 horas", "3/4 h", "5+ h", "> 4 h", "a few hours",
    "several hours",
    "ein paar Stunden", "mehrere Stunden", "quelques heures", "varias horas", "overnight", "die ganze Nacht",
    "all day",
    "den ganzen Tag", "toute la journée", "todo el día", "half a day", "more than 3 hours",
  ])
  func `A length that nobody can tell leaves the end open`(cell: String) throws {
    let (reading, rows, summary) = try surveying("Date,Start,Duration,Pain\n2025-03-02,08:00,\(cell),6\n")
    #expect(reading.questions.isEmpty && summary.problems.isEmpty)
    #expect(rows.first?.attack?.end == .unknown && rows.first?.attack?.peak == Intensity(6))
    #expect(summary.remarks.entries.contains { $0.remark.kind == .unread && $0.remark.text == cell })
    #expect(rows.first?.rawText?.contains(cell) ?? false)
  }

  @Test(arguments: ["went to work", "2 attacks", "2 or so", "Suma 50"])
  func `What is no length is refused`(cell: String) throws {
    let (_, rows, summary) = try surveying("Date,Start,Duration,Pain\n2025-03-02,08:00,\(cell),6\n")
    #expect(rows.isEmpty && summary.problemCount == 1)
  }

  @Test(arguments: [
    ("next day", "2025-03-03T23:59"), ("the following day", "2025-03-03T23:59"),
    ("am nächsten Tag", "2025-03-03T23:59"),
    ("Folgetag", "2025-03-03T23:59"), ("le lendemain", "2025-03-03T23:59"),
    ("al día siguiente", "2025-03-03T23:59"),
    ("next morning", "2025-03-03T08:00"), ("am nächsten Morgen", "2025-03-03T08:00"),
    ("lendemain matin", "2025-03-03T08:00"),
    ("next evening", "2025-03-03T20:00"), ("next day 10:00", "2025-03-03T10:00"),
    ("10:00 (next day)", "2025-03-03T10:00"),
    ("10:00 +1", "2025-03-03T10:00"), ("am nächsten Tag um 10:00", "2025-03-03T10:00"),
    ("2 days later", "2025-03-04T23:59"),
    ("zwei Tage später", "2025-03-04T23:59"), ("2 jours plus tard", "2025-03-04T23:59"),
  ])
  func `An end is told by the day of the start`(cell: String, end: String) throws {
    for header in ["Date,Start,End,Pain\n2025-03-02,18:00", "Start,End,Pain\n2025-03-02 18:00"] {
      let (reading, rows, summary) = try surveying("\(header),\"\(cell)\",6\n")
      #expect(reading.questions.isEmpty && summary.problems.isEmpty)
      #expect(rows.first?.attack?.end == .at(at(end + "+01:00")))
    }
  }

  @Test(arguments: [
    "bedtime", "when I slept", "fell asleep", "Schlafenszeit", "beim Einschlafen", "nach dem Schlafen",
    "au coucher",
    "al acostarme", "same day", "am selben Tag",
  ])
  func `An end whose time nobody knows is left open and named`(cell: String) throws {
    let (reading, rows, summary) = try surveying("Date,Start,End,Pain\n2025-03-02,18:00,\(cell),6\n")
    #expect(reading.questions.isEmpty && summary.problems.isEmpty)
    #expect(rows.first?.attack?.end == .unknown && rows.first?.rawText?.contains(cell) ?? false)
    #expect(summary.remarks.entries.contains { $0.remark.kind == .unread && $0.remark.text == cell })
  }

  @Test(arguments: ["next week", "next time", "next to nothing", "10:00 next", "the day before"])
  func `Another day than one after the start is refused`(cell: String) throws {
    let (_, rows, summary) = try surveying("Date,Start,End,Pain\n2025-03-02,18:00,\(cell),6\n")
    #expect(rows.isEmpty && summary.problemCount == 1)
  }

  @Test(arguments: [
    (
      Side.left,
      "L|left|li|li.|links|linke Seite|linksseitig|G|gauche|à gauche|côté gauche|izq|izq.|izda|izquierda|lado izquierdo|I"
    ),
    (
      Side.right,
      "R|right|re|re.|rechts|rechte Seite|rechtsseitig|D|droite|droit|à droite|côté droit|dcha|dcha.|der|derecha|lado derecho"
    ),
    (
      Side.both,
      """
      both|both sides|bds|bds.|beidseits|beidseitig|beide Seiten|auf beiden Seiten|les deux|des deux côtés|les 2 côtés|D/G|\
      D et G|ambos|ambos lados|los dos lados|dos lados|L+R|li + re|left and right|bilateral
      """
    ),
  ])
  func `A side is read in every language`(side: Side, cells: String) throws {
    for cell in cells.split(separator: "|") {
      for name in ["Side", "Seite", "Côté", "Lado"] {
        let text = "Date,Pain,\(name),Aura\n2025-03-02,6,\(cell),no\n"
        let (reading, rows, summary) = try surveying(text)
        #expect(reading.questions.isEmpty && summary.problems.isEmpty, "\(cell)")
        #expect(rows.first?.attack?.side == side, "\(cell)")
        #expect(importing(text).rows.first?.attack?.side == side, "\(cell)")
      }
    }
  }

  @Test(arguments: ["whole head", "forehead", "left?", "not left", "dos", "nicht links", "d'abord", "X"])
  func `What is no side is none`(cell: String) throws {
    let rows = try surveying("Date,Pain,Side,Aura\n2025-03-02,6,\(cell),no\n").rows
    #expect(rows.allSatisfy { $0.attack?.side == nil })
  }

  @Test(arguments: ["night", "nachts", "nuit", "noche"])
  func `The night of a day without a clock time is no end`(cell: String) {
    let end = importing("Date,Pain,End\n2025-03-02,6,\(cell)\n").rows.first?.attack?.end
    #expect(end == .unknown)
  }
}

extension Attack {
  /// From its start to its end.
  fileprivate var minutes: Int? {
    if case .at(let end) = end, onset.precision == .minute { end.minutes(since: onset.moment) } else { nil }
  }
}
