import Cells

/// Words of free text around the names of drugs, in the languages that sheets are read in.
enum SpokenWords {
  /// They say that something was taken.
  static let taken = Set(
    words:
      """
      took taken had used swallowed injected genommen eingenommen nahm gespritzt pris prise prises avalé tomé tomado tomada \
      tomei tomou preso presa assunto ingenomen genomen
      """)

  /// Beside one of these it is not certain that a drug was taken, or then.
  static let doubtful = Set(
    words:
      """
      no not never without none cannot cant dont didnt doesnt wont refused skip skipped skipping forgot forgotten forget missed \
      avoid avoided stop stopped quit ask asked asking doctor dr gp neurologist appointment prescription prescribed prescribe rx \
      refill refilled refills order ordered ordering buy bought get need needed needs want wanted wish hope hoped could should \
      would might may maybe perhaps possibly probably if or instead allergic allergy reaction interaction try trying plan planned planning next \
      tomorrow yesterday ago tonight later usually usual always out ran running empty remaining expired lost pharmacy whether \
      when which why how what consider considering considered think thinking thought will gonna must rather waiting wait wanting \
      before last except despite about price cost read reading pack packs box boxes order still anymore longer than \
      picked pick collect collected chemist pharmacist drugstore supply stock insurance recommended recommend suggested suggest \
      suggests offered switch switched switching reminder remind remember googled heard packed carry effects wean weaning taper \
      abgeholt abholen empfohlen umgestellt umstellen wechsel gewechselt vorrat nachbestellt besorgen besorgt mitnehmen erinnern \
      recommandé renouveler chercher recogido recoger recomendado comprato consigliato \
      nicht kein keine keinen keiner keins ohne nie niemals vergessen arzt ärztin hausarzt neurologe rezept verschrieben \
      verschreibung bestellen bestellt kaufen gekauft apotheke brauche brauchen fragen gefragt nachfragen sollte soll könnte würde \
      vielleicht evtl eventuell allergisch allergie statt anstatt abgesetzt leer aufgebraucht übrig gestern übermorgen nachher \
      später will wollte möchte hätte ob über wegen holen oder falls wenn sonst packung termin alle \
      ne n pas sans jamais aucun aucune oublié médecin ordonnance pharmacie demander acheter besoin peut-être si allergique \
      arrêté demain hier ou \
      sin nunca ningún ninguna olvidé olvidado médico receta farmacia preguntar comprar necesito quizás alérgico alérgica mañana ayer o \
      non senza mai nessun nessuna dimenticato medico ricetta comprare forse domani ieri \
      não nao sem esqueci receita comprar talvez amanhã ontem geen niet zonder vergeten morgen misschien
      """)

  static let remaining = Set(words: "left over übrig rest restant restante restantes remaining")

  /// They stand between a number and its drug.
  static let fillers = Set(
    words:
      "a an of tablet tablets tab tabs pill pills dose doses tablette tabletten tbl comprimé comprimés comprimido comprimidos de d"
  )
  static let halves = Set(words: "half halbe halber halb ½ 1/2 demi demie media medio mezza")
  static let numbers = [
    "one": 1, "two": 2, "three": 3, "four": 4, "zwei": 2, "drei": 3, "vier": 4, "eine": 1, "einen": 1,
    "ein": 1, "deux": 2,
    "trois": 3, "quatre": 4, "dos": 2, "tres": 3, "due": 2, "tre": 3, "dois": 2, "duas": 2, "três": 3,
    "twee": 2,
  ]
  static let repeats = ["twice": 2, "thrice": 3, "once": 1, "zweimal": 2, "dreimal": 3, "einmal": 1]
  static let units = Set(words: "mg g mcg µg ml")
  static let otherUnits = Set(
    words:
      """
      day days hour hours hr hrs h min mins minute minutes week weeks month months time times am pm o'clock uhr tag tage tagen \
      stunde stunden std woche wochen mal jour jours heure heures fois día días dia dias hora horas x euro eur $ €
      """)

  /// Words that say nothing against a dose.
  static let benign = Set(
    words:
      """
      and with then at @ und mit dann um et avec puis à y con a e after nach and_then plus mg g mcg ml x tablet tablets tab tabs \
      pill pills dose doses tablette tabletten helped worked better relief good great geholfen half hat wirkt gut besser \
      soulagé ayudó mild moderate severe bad strong stark leicht schwer forte left right both links rechts aura nausea vomiting \
      photophobia phonophobia throbbing pressing am pm h uhr the my a an in morning evening night noon afternoon morgens abends \
      mittags nachts early started start woke up
      """)
}
