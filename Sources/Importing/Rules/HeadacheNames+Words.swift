import Cells

/// The words that names for a headache are made of, in the languages that sheets are read in.
extension HeadacheNames {
  static let migraines = Set(words: ColumnRole.migraineWords).union(
    Set(words: "emicranie enxaquecas jaqueca jaquecas migrainous hemicrania migräneattacke migränes"))
  static let known = migraines.union(Set(words: ColumnRole.headacheWords)).union(
    Set(
      words:
        """
        mauxdetête mauxdetete douleursàlatête malàlatête douleurdetête doloresdecabeza dolordecabezas mauxdecrâne \
        doresdecabeça dorescabeça cefalea cefaleas cefalgia headpains headaches kopfschmerz schädelweh
        """))
  /// Those that name no kind.
  static let plain = Set(
    words:
      "headache headaches kopfschmerz kopfschmerzen kopfweh céphalée céphalées cefalea hoofdpijn")
  static let either = Set(words: "or oder ou o vs versus")

  static let migraineStems = ["migrain", "migrän", "migraen", "migrañ"]
  static let stems = [
    "kopfschmerzen", "kopfschmerz", "kopfweh", "migräne", "migraene", "headaches", "headache",
  ]
  static let beforeStems = Set(
    words:
      "spannungs cluster menstruations hormon stirn nacken schläfen dauer wetter druck sinus migräne perioden trigeminus"
  )
  static let afterStems = Set(
    words:
      "attacke attacken anfall anfälle tag tage schub schübe kopfschmerz kopfschmerzen")

  /// They say that there was none.
  static let no = Set(
    words:
      """
      no not without never none free zero kein keine keinen keinerlei keiner ohne nicht nie sans pas aucun aucune jamais sin \
      ningún ninguna ningun nunca non nessun nessuna senza mai sem não nao nenhum nenhuma geen niet zonder inga ingen ikke \
      avoid avoided prevented prevent avoiding
      """)

  /// Kinds, sides, strengths and times of the day: beside them a headache is one, and another is still another.
  static let narrowing = Set(
    words:
      """
      tension tensión tensional tensionnelle tensivo tensiva type cluster sinus menstrual hormonal ocular vestibular hemiplegic retinal chronic episodic acute classic \
      classical common visual complex complicated with aura period hormone weather stress primary secondary thunderclap ice \
      pick hypnic rebound cervicogenic left right both side sided one sides bilateral unilateral frontal temporal occipital \
      front back behind eye eyes temple temples forehead neck top half crown severe mild moderate unbearable bad strong \
      slight light heavy terrible awful intense worst worse dull throbbing pulsating stabbing pressing sharp splitting daily \
      morning evening night afternoon other \
      leichte leichter starke starker mittlere schwere schwerer links rechts linke rechte seite seitig einseitig beidseitig \
      stirn schläfe nacken auge leicht stark mittel schwer spannung chronische typ mit \
      avec violent violente léger légère fort forte gauche droite côté \
      con fuerte leve izquierda derecha lado sinistra destra forti \
      com esquerda direita forte
      """)
  /// The words of questions, and others that leave it what it is.
  static let plainWords = Set(
    words:
      """
      did do does you have has had get got suffer suffered from feel felt experience experienced experiencing a an any the is \
      was were there i my am are of your in on this all day today head attack attacks episode episodes pain painful symptom \
      symptoms level intensity severity score yes and or general during at past last hours cycle since yesterday \
      hattest hatten hast haben habe hatte hattest du sie ich eine einen ein der die das heute gestern war gab es und oder \
      anfall attacke am an unter gehabt erlebt verspürt gespürt bekommen gelitten aufgetreten leidest litten littest wurde \
      avez vous eu as tu j ai un une des le la les de du l d à aujourd hui est ce que ressenti souffert éprouvé eue subi vécu \
      et ou avoir crise hier y t il \
      tuviste tuvo tenido tienes tiene tuve has he ha el los las hoy sufriste sufrido sufrió experimentado experimentaste \
      experimentó sentiste sentido padeciste padecido algún alguna y o ayer de una \
      hai avuto avuta ho il lo di oggi ieri sofferto provato sperimentato sentito una e i \
      teve tem tive tido você voce uma um hoje ontem sentiu sente sofreu sofrido experimentou experienciou apresentou alguma \
      algum vivenciou enfrentou \
      je een heb hebt vandaag last van gehad je
      """)
  static let benign = narrowing.union(plainWords)
}
