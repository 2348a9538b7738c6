/// What one word in the name of a column is about.
package enum HeaderTopic: Sendable {
  /// Headaches themselves: `of the attack` adds nothing to what the other words say.
  case headache
  /// The same, and how strong it is where a scale stands beside it.
  case pain
  /// Adds nothing anywhere.
  case small
  case begin, end, date, day, clock, when, length, long, hours, minutes, days
  /// How bad it was; `level` only beside pain.
  case strength, level, bad
  case how, what, much
  /// A drug, that it was taken, and what it was taken for.
  case drug, taken, acute, amount
  case number, many
  case effect, work, did
  case name, kind, side, place, left, right
  case aura, nausea, vomiting, light, sound, sensitivity
  case worse, movement
  case trigger, possible, symptom, further, note
  case period
}

extension HeaderTopic {
  /// The topic of a word in lower case; `nil` for a word that is not known, which may change what the others mean.
  package static func of(_ word: String) -> HeaderTopic? { all(word)?.last }

  /// The topics of a word, those of a German compound each by itself: `Schmerzbeginn`, `Kopfschmerzstunden`, `Einnahmezeit`.
  package static func all(_ word: String) -> [HeaderTopic]? {
    if let topic = topics[word] { return [topic] }
    if let known = phrases[word] { return known }
    for (topic, stem) in stems where word.hasPrefix(stem) && word.count > stem.count {
      let rest = String(word.dropFirst(stem.count))
      for link in ["", "s", "n", "en"] where rest.hasPrefix(link) {
        if let found = topics[String(rest.dropFirst(link.count))] { return [topic, found] }
      }
    }
    return nil
  }

  /// First parts of compounds.
  private static let stems: [(HeaderTopic, String)] = [
    (.headache, "kopfschmerz"), (.headache, "kopfweh"), (.headache, "migräne"), (.headache, "migraene"),
    (.headache, "schmerz"), (.headache, "attacken"), (.headache, "anfall"), (.taken, "einnahme"),
    (.drug, "medikament"), (.drug, "tablette"), (.drug, "arznei"), (.amount, "dosis"), (.amount, "dosierung"),
  ]

  /// Words that say two things.
  private static let phrases: [String: [HeaderTopic]] = [
    "hurt": [.pain, .bad], "hurts": [.pain, .bad], "painful": [.pain, .bad], "schmerzhaft": [.pain, .bad],
    "dolió": [.pain, .bad], "dolio": [.pain, .bad], "duele": [.pain, .bad], "douloureux": [.pain, .bad],
    "douloureuse": [.pain, .bad],
  ]

  private static let topics: [String: HeaderTopic] = {
    var topics: [String: HeaderTopic] = [:]
    for (topic, words) in words {
      for word in words.listedWords { topics[word] = topic }
    }
    return topics
  }()

  /// English, German, French, Spanish; as they stand in names of columns, in lower case.
  private static let words: [(HeaderTopic, String)] = [
    (
      .headache,
      """
      headache headaches ha migraine migraines migr mig attack attacks episode episodes head
      kopfschmerz kopfschmerzen kopfweh ks migräne migraene anfall anfalls anfälle attacke kopf
      crise crises céphalée céphalées cephalee migraineuse tête tete maux mal
      migraña migrana jaqueca crisis cefalea cefaleas ataque episodio cabeza
      """
    ),
    (.pain, "pain pains schmerz schmerzen schmerzes douleur douleurs dolor dolores"),
    (
      .small,
      """
      of to the a an my i it is was were have has had today heute hoy at in on for you your this that and or with any e g
      der die das des dem den ich habe hab mein meine meiner war ist und oder im am bei von vom zu es mit
      le la les l du de d j ai ce un une mon ma mes au à en et ou était est avec
      auf um einer dein deine deiner deinen vous tu ton ta tes votre you we avez avait aviez te echelle please bitte would were waren el los las del una mi mis y o al con fue
      """
    ),
    (
      .begin,
      """
      start starts started begin begins began begun beginning onset beginn anfang begann begonnen angefangen
      début debut commencé commence inicio comienzo empezó empezo comenzó comenzo
      """
    ),
    (
      .end,
      """
      end ends ended ending stop stops stopped finish finished gone resolved over offset
      ende endete schluss fin terminé terminée fini final terminó termino acabó acabo
      """
    ),
    (.date, "date dates datum fecha"),
    (.day, "day tag jour día dia"), (.days, "days tage tagen jours días dias"),
    (.when, "when wann quand cuándo cuando"),
    (.clock, "time clock hour uhrzeit zeit zeitpunkt heure hora"),
    (.length, "duration length lasted lasts dauer dauerte durée duree duración duracion duró duro"),
    (.long, "long lange longtemps"),
    (.hours, "hours hrs hr h stunden std heures horas"),
    (.minutes, "minutes mins min minuten minutos"),
    (
      .strength,
      """
      severity intensity schweregrad schmerzgrad schmerzlevel strength intensität intensitaet stärke staerke schwere intensité intensite sévérité severite
      intensidad gravedad vas nrs eva
      """
    ),
    (
      .level,
      """
      level lvl score rating scale grade value peak worst max maximum maximal highest
      grad skala wert höchste maximale niveau échelle echelle force valeur maximale nivel escala valor fuerza máximo
      rate rated stufe bewerte bewertung degré degree évaluation evaluación
      """
    ),
    (.bad, "bad severe strong intense schlimm stark heftig intensiv forte fort fuerte intenso intensa grave"),
    (.much, "much sehr très tan tanto mucho"),
    (.how, "how wie comment combien cómo como cuánto cuanto"),
    (.what, "what which welche welches welcher quoi quel quelle quels qué que cuál"),
    (
      .drug,
      """
      medication medications medicine medicines med meds drug drugs tablet tablets pill pills painkiller painkillers
      killer killers treatment treatments remedy remedies tab tabs analgesic analgesics
      medikament medikamente medikamenten medikaments medikation tablette tabletten mittel schmerzmittel arznei arzneimittel arzneien
      medi medis tbl tabl präparat präparate pillen schmerztablette schmerztabletten kopfschmerztabletten akutmedikament
      akutmedikamente akutmedikation bedarfsmedikation bedarfsmedikament bedarfsmedikamente
      médicament médicaments medicament medicaments traitement traitements comprimé comprimés cachet cachets
      comprime comprimes médoc médocs medoc medocs remède remèdes remede remedes antidouleur antidouleurs gélule gélules
      medicamento medicamentos medicación medicacion tratamiento tratamientos pastilla pastillas
      fármaco fármacos farmaco farmacos medicina medicinas remedio remedios comprimido comprimidos calmante calmantes
      """
    ),
    (
      .taken,
      """
      taken took take used use intake genommen eingenommen eingenommene eingenommenes einnahme nahm
      pris prise prises toma tomas utilisé tomado tomada tomados tomadas tomé tome usado
      """
    ),
    (.acute, "acute rescue abortive akut akute aigu aigus rescate agudo aguda"),
    (.amount, "dose doses dosage amount quantity mg dosis dosierung menge quantité cantidad"),
    (
      .effect,
      """
      effect effects effective effectiveness efficacy help helps helped helpful helping relief response worked
      wirkung wirksam wirksamkeit gewirkt geholfen hilfe
      effet efficacité efficacite efficace soulagement efecto eficacia alivio ayudó ayudo funcionó
      """
    ),
    (.number, "number anzahl qty zahl número numero"), (.many, "many viele cuántos cuántas cuantos cuantas"),
    (.work, "work works"), (.did, "did do does hat"),
    (.name, "name names nom nombre"),
    (.kind, "type types kind art typ type tipo"),
    (.side, "side sides location seite lokalisation côté cote lado localisation ubicación"),
    (.place, "where wo où donde dónde"),
    (.left, "left links gauche izquierda izquierdo"), (.right, "right rechts droite derecha derecho"),
    (.aura, "aura"),
    (.nausea, "nausea nauseous nauseated übelkeit uebelkeit nausée nausées náusea náuseas nauseas"),
    (.vomiting, "vomiting vomit vomited erbrechen vomissement vomissements vómito vómitos vomitos"),
    (.light, "light lights photophobia licht photophobie lumière lumiere luz fotofobia"),
    (
      .sound,
      "sound sounds noise noises phonophobia lärm laerm geräusche phonophobie bruit ruido ruidos fonofobia"
    ),
    (
      .sensitivity,
      """
      sensitive sensitivity sensitivities intolerance empfindlich empfindlichkeit sensible sensibilité sensibilidad
      """
    ),
    (.worse, "worse worsened worsens aggravated aggravation schlimmer verschlimmert aggravée empeora"),
    (
      .movement,
      "activity activities movement moving exercise exertion bewegung aktivität activité mouvement actividad movimiento"
    ),
    (
      .trigger,
      """
      trigger triggers cause causes auslöser ausloeser ursache déclencheur déclencheurs declencheur desencadenante
      desencadenantes causa causas
      """
    ),
    (
      .possible,
      """
      possible potential suspected likely probable mögliche möglicher mögliches vermutete vermuteter vermutlicher
      suspecté suspectés probables posibles posible
      """
    ),
    (
      .symptom,
      "symptom symptoms symptome begleitsymptome symptôme symptômes síntoma síntomas sintomas"
    ),
    (
      .further,
      """
      other additional further more general extra associated accompanying weitere weiteres andere sonstige autres
      autre associés otros otras otro asociados
      """
    ),
    (
      .note,
      """
      note notes comment comments remark remarks notiz notizen bemerkung bemerkungen anmerkung anmerkungen kommentar
      kommentare remarque remarques commentaire commentaires nota notas comentario comentarios observación observaciones obs anm bem misc
      """
    ),
    (
      .period,
      "period menses menstruation menstruating menstrual periode regelblutung règles regla menstruación"
    ),
  ]
}
