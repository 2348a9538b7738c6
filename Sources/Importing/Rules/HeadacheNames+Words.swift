/// The words that names for a headache are made of, in the languages that sheets are read in.
extension HeadacheNames {
  private static func set(_ words: String) -> Set<String> {
    Set(words.split(separator: " ").map(String.init))
  }

  static let migraines = set(ColumnRole.migraineWords).union(
    set("emicranie enxaquecas jaqueca jaquecas migrainous hemicrania migräneattacke migränes"))
  static let known = migraines.union(set(ColumnRole.headacheWords)).union(
    set(
      """
      mauxdetête mauxdetete douleursàlatête malàlatête douleurdetête doloresdecabeza dolordecabezas mauxdecrâne \
      doresdecabeça dorescabeça cefalea cefaleas cefalgia headpains headaches kopfschmerz schädelweh
      """))
  /// Those that name no kind.
  static let plain = set(
    "headache headaches kopfschmerz kopfschmerzen kopfweh céphalée céphalées cefalea hoofdpijn")
  static let either = set("or oder ou o vs versus")

  static let migraineStems = ["migrain", "migrän", "migraen", "migrañ"]
  static let stems = [
    "kopfschmerzen", "kopfschmerz", "kopfweh", "migräne", "migraene", "headaches", "headache",
  ]
  static let beforeStems = set(
    "spannungs cluster menstruations hormon stirn nacken schläfen dauer wetter druck sinus migräne perioden trigeminus"
  )
  static let afterStems = set(
    "attacke attacken anfall anfälle tag tage schub schübe kopfschmerz kopfschmerzen")

  /// They say that there was none.
  static let no = set(
    """
    no not without never none free zero kein keine keinen keinerlei keiner ohne nicht nie sans pas aucun aucune jamais sin \
    ningún ninguna ningun nunca non nessun nessuna senza mai sem não nao nenhum nenhuma geen niet zonder inga ingen ikke \
    avoid avoided prevented prevent avoiding
    """)

  /// Kinds, sides, strengths, times of the day, and the words of questions: beside them a headache is one.
  static let benign = set(
    """
    tension type cluster sinus menstrual hormonal ocular vestibular hemiplegic retinal chronic episodic acute classic \
    classical common visual complex complicated with aura period hormone weather stress primary secondary thunderclap ice \
    pick hypnic rebound cervicogenic left right both side sided one sides bilateral unilateral frontal temporal occipital \
    front back behind eye eyes temple temples forehead neck top head half crown severe mild moderate unbearable bad strong \
    slight light heavy terrible awful intense worst worse dull throbbing pulsating stabbing pressing sharp splitting daily \
    morning evening night afternoon day today all this attack attacks episode episodes pain painful symptom symptoms level \
    intensity severity score yes and or general other \
    did do you have has had get got suffer suffered from feel felt experience experienced experiencing a an any the is was \
    were there i my am are of your in on \
    hattest hatten hast haben habe hatte du sie ich eine einen ein der die das mit heute war gab es leichte leichter starke \
    starker mittlere schwere schwerer links rechts linke rechte seite seitig einseitig beidseitig stirn schläfe nacken auge \
    leicht stark mittel schwer und oder spannung chronische typ anfall attacke am \
    avez vous eu as tu un une des le la les de du l d à avec aujourd hui est ce que j ai ressenti souffert violent violente \
    léger légère fort forte gauche droite côté et ou cette \
    tuviste tuvo tenido tienes tiene tuve el los con hoy fuerte leve sufriste izquierda derecha lado y \
    hai avuto ha ho il lo di oggi sinistra destra e \
    teve tem tive você voce uma um com hoje sentiu esquerda direita sente \
    had je een heb vandaag last van
    """)
}
