import Testing

@testable import Cells
@testable import Importing

@Suite struct HeaderNameTests {
  /// What people call their columns, by what these are for.
  static let names: [(TableRole, String)] = [
    (
      .cell(.start),
      """
      Attack start|Start of attack|Headache started at|Migraine began|Start (date & time)|Date and time|Began at|
      Migraine start time|Time of attack|Schmerzbeginn|Beginn der Attacke|Uhrzeit Beginn|
      Début de la crise|Heure de début|Inicio de la crisis|Hora de inicio
      """
    ),
    (
      .cell(.date), "Date of migraine|Migraine date|Headache date|Date/Day|Datum der Attacke|Date de la crise"
    ),
    (
      .cell(.end),
      "End of attack|Attack end|Headache ended|Migraine ended at|Resolved|Ende der Attacke|Fin de la crise|Hora de fin"
    ),
    (
      .cell(.duration),
      """
      Duration of headache|Attack duration|How long did it last|Time lasted|Kopfschmerzdauer|Dauer der Attacke|
      Durée de la crise|Duración de la crisis
      """
    ),
    (
      .cell(.durationHours),
      "Duration in hours|How long (hours)|Length (h)|Lasted (hours)|Headache hours|Dauer in Stunden|Durée (heures)"
    ),
    (
      .cell(.severity),
      """
      Pain (out of 10)|Severity /10|Severity out of 10|Pain 1 to 10|Pain at worst|Max pain|How bad 1-10|Level of pain|
      Migraine severity (0-10)|Pain scale|Headache level|Severity (1=mild, 10=severe)|Wie stark|Schmerzstärke (0-10)|
      Niveau de douleur|Intensité de la douleur|Intensidad del dolor|Nivel de dolor
      """
    ),
    (
      .cell(.medication),
      """
      Tablets taken|Meds taken|Medication used|Drug(s) taken|What I took|What did you take|Painkillers taken|
      Acute medication taken|Rescue medication|Medication & dose|Medication and dose|Meds (dose)|Treatment used|
      Medication name|Name of medication|Headache medication|Medication 2|Eingenommene Medikamente|
      Medikamente genommen|Médicaments pris|Traitement de la crise|Medicación tomada|Qué tomé
      """
    ),
    (.cell(.dosage), "Medication dose|Dose of medication|Amount of medication taken|Dosis des Medikaments"),
    (
      .cell(.relief), "Did it help?|Did it work?|Did the meds help|Effect of medication|Response to treatment"
    ),
    (.cell(.side), "Side of head|Location of pain|Pain side|Left/right|Side (L/R)|Where was the pain"),
    (.cell(.type), "Type of headache|Headache type|Kind of migraine|Art der Kopfschmerzen"),
    (.cell(.nausea), "Nausea (Y/N)|Any nausea|Nausea yes/no|Mit Übelkeit"),
    (.cell(.photophobia), "Sensitive to light|Light sensitivity (y/n)|Sensibilité à la lumière"),
    (.cell(.phonophobia), "Noise sensitivity|Sensitive to sounds"),
    (.cell(.worseWithActivity), "Worse with movement|Worse with exercise"),
    (.cell(.triggers), "Possible causes|Suspected triggers|Trigger 1|Mögliche Auslöser"),
    (.cell(.symptoms), "Other symptoms|Associated symptoms|Symptom 2"),
    (.cell(.note), "Notes/comments|Other comments|Weitere Bemerkungen"),
    (.period, "On my period|Menstruation (y/n)"),
  ]

  static let cases = names.flatMap { role, names in
    names.replacing("\n", with: "").split(separator: "|").map { (String($0), role) }
  }

  @Test(arguments: cases)
  func `A column is known by the words of its name`(name: String, role: TableRole) {
    #expect(TableHeader.role(of: name, knownDrugs) == role)
  }

  /// Words of these columns are those of others, and they say something else.
  static let others = [
    "Preventive medication", "Daily medication", "Medication (daily)", "Medication (preventive)",
    "Prophylaxe",
    "Pain after medication", "Pain (after tablets)", "Pain before treatment", "Pain 2h after",
    "Pain on waking",
    "Days since last attack", "Last attack date", "Time to relief", "Medication start",
    "Headache number", "Migraine no", "Attack #", "No nausea",
    "Without aura", "Nausea severity", "Level of stress", "Stress level", "Energy level", "Symptom severity",
    "Aura duration of attack", "Nausea/vomiting", "Light/sound", "Sleep hours", "Hours of sleep",

    "Date of birth", "Period date", "Average pain", "Neck pain", "Weather", "Pain 2", "Pain start",
    "Start pain", "Pain at start", "Schmerz Beginn", "Pain at end", "Noise level",
    "Zeit bis Wirkung", "Douleur après traitement", "Heures de sommeil",
  ]

  @Test(arguments: others)
  func `A column of other words is none of those that it has words of`(name: String) {
    #expect(TableHeader.role(of: name, knownDrugs) == nil)
  }
}
