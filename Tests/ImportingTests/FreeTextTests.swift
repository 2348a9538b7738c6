import Testing

@testable import Cells
@testable import Importing

/// What titles, notes and names say: drugs that were taken, headaches that there were, how bad they were.
@Suite struct FreeTextTests {
  @Test(arguments: [
    ("took 2 suma", "2x suma"), ("Migraine 7/10, suma 50mg", "suma 50mg"),
    ("2x Sumatriptan 50mg", "2x Sumatriptan 50mg"),
    ("sumatriptan 50mg x2", "2x sumatriptan 50mg"), ("suma 2x50", "2x suma 50"),
    ("3 ibu, rizatriptan", "3x ibu;rizatriptan"),
    ("half a rizatriptan 10", "half rizatriptan 10"), ("#sumatriptan(50) after wine", "sumatriptan 50"),
    ("No nausea, took suma", "suma"), ("zwei Ibu genommen", "2x Ibu"), ("suma 50 mg twice", "2x suma 50 mg"),
  ]) func `What was taken is a dose, with its number`(_ text: String, _ cell: String) {
    let spoken = SpokenDoses(text, knownDrugs)
    #expect(spoken.cell == cell)
    #expect(spoken.unread.isEmpty)
  }

  @Test(arguments: [
    "no sumatriptan left", "did not take ibuprofen", "ask doctor about sumatriptan", "take suma?",
    "refill sumatriptan 50mg",
    "didn\u{2019}t need ibuprofen", "2 suma left", "Rezept für Sumatriptan holen",
    "picked up sumatriptan 50mg", "sans ibuprofen",
    "maybe suma",
    "suma or ibu", "1 1/2 suma", "Sumatriptan makes my arms heavy",
  ]) func `What is negated, asked or planned is no dose, and is named`(_ text: String) {
    let spoken = SpokenDoses(text, knownDrugs)
    #expect(spoken.cell.isEmpty)
    #expect(spoken.unread == [text.replacing("\u{2019}", with: "'").replacing("?", with: "")])
  }

  @Test(arguments: [
    "Tension headache (Severe)", "Migraine with aura", "Migraine without aura", "Cluster headache",
    "Sinus headache",
    "Menstrual migraine", "Headache/Migraine", "Headache - left side", "Daily headache", "Maux de tête",
    "Did you have a headache today?", "Experienced a migraine?", "¿Tuviste migraña?",
    "Avez-vous eu mal à la tête ?",
    "Hai avuto emicrania?", "Spannungskopfschmerzen", "Headache intensity",
  ]) func `A name for a headache is one with its kind, its side and its question`(_ name: String) {
    #expect(HeadacheNames.isHeadache(name))
  }

  @Test(arguments: [
    "No headache", "keine Kopfschmerzen", "Headache-free", "kopfschmerzfrei", "sans mal de tête",
    "No headache!",
    "Avoided a headache?",
  ]) func `A name that says there was none is never one`(_ name: String) {
    #expect(!HeadacheNames.mayBeHeadache(name))
  }

  @Test(arguments: [
    "Took headache medication?", "Headache after gym", "Neurologist (migraine clinic)", "Migarine",
  ])
  func `A name that is not understood is asked about`(_ name: String) {
    #expect(!HeadacheNames.isHeadache(name))
    #expect(HeadacheNames.mayBeHeadache(name))
  }

  @Test(arguments: [
    ("Migraine 14:05", ""), ("Migraine 9:30-11", ""), ("Migraine (15:08)", ""), ("Migraine 7/10", "7"),
    ("Migraine 3/10 to 8/10", "8/10"), ("Kopfweh 6", "6"), ("No headache: 5", ""),
    ("Days since headache: 5", ""),
    ("Headache intensity: 4", "4"), ("Migraine: 2 | Headache: 6", "6"), ("Migraine 0/10", ""),
    ("Migraine 2 days", ""), ("Migraine 7 left", "7"), ("Headache (5) after lunch", "5"),
    ("Migraine 2 suma 50mg", ""),
  ]) func `An intensity is no clock time, and the highest`(_ text: String, _ number: String) {
    #expect(TitleWords.intensity(text) == number.prefix { $0 != "/" })
  }

  @Test(arguments: [
    ("", IntakeFrequency.daily(thousandths: 1000)), ("daily", .daily(thousandths: 1000)),
    ("1-0-1", .daily(thousandths: 2000)),
    ("½-0-1", .daily(thousandths: 1500)), ("twice daily", .daily(thousandths: 2000)),
    ("2x täglich", .daily(thousandths: 2000)),
    ("monthly", .everyDays(30)), ("monatlich", .everyDays(30)), ("every 4 weeks", .everyDays(28)),
    ("every other day", .everyDays(2)), ("alle 3 Monate", .everyDays(90)), ("weekly", .everyDays(7)),
    ("as needed", .asNeeded), ("bei Bedarf", .asNeeded), ("PRN", .asNeeded),
    ("when the moon is full", .unknown),
    ("once a month", .everyDays(30)), ("abends", .daily(thousandths: 1000)),
  ]) func `How often a preventive is taken`(_ text: String, _ frequency: IntakeFrequency) {
    #expect(IntakeFrequency(text) == frequency)
  }
}
