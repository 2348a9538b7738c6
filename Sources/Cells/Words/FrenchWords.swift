extension TableWords {
  package static let french = TableWords(
    headers: [
      (.cell(.date), "quand datedelacrise"),
      (.cell(.start), "heuredébut heuredebut débutheure heurededébut heurededebut commencé"),
      (.cell(.end), "heurefin heuredefin finheure terminé"),
      (.cell(.duration), "combiendetemps duréedelacrise"),
      (.cell(.severity), "intensitédouleur intensitédeladouleur niveaudedouleur"),
      (.cell(.medication), "traitement traitements prise cachets comprimés médicamentspris traitementpris"),
      (.cell(.relief), "efficacité efficacite efficace résultat resultat"),
      (.cell(.photophobia), "sensibleàlalumière"), (.cell(.phonophobia), "sensibleaubruit"),
      (.cell(.note), "autre autres divers observations"),
      (.cell(.triggers), "déclencheur declencheur facteurs facteurdéclenchant facteursdéclenchants"),
      (.description, "ressenti typededouleur"),
      (.period, "règles regles menstruations cycle"),
      (.weekday, "joursemaine jourdelasemaine"),
      (.person, "utilisateur patiente participant nom prénom prenom enfant qui"),
    ],
    months: [
      "janvier janv", "février fevrier févr fév fevr", "mars", "avril avr", "mai", "juin", "juillet juil",
      "août aout", "septembre sept", "octobre oct", "novembre nov", "décembre decembre déc dec",
    ],
    weekdays: [
      "lundi lun", "mardi mar", "mercredi mer", "jeudi jeu", "vendredi ven", "samedi sam", "dimanche dim",
    ],
    sums: "total totaux somme moyenne nombre médiane",
    parts: [
      (8, ["matin", "le matin", "matinée"]), (15, ["après-midi", "apres-midi", "l'après-midi"]),
      (20, ["soir", "le soir", "soirée"]), (2, ["nuit", "la nuit"]),
    ],
    waking: ["réveil", "reveil", "réveillé", "réveillée"],
    intensities: [
      (0, ["aucune", "aucun", "non", "rien"]),
      (2, ["légère", "léger", "legere", "faible", "légères", "légers"]),
      (5, ["modérée", "modéré", "moderee", "modere", "moyenne", "moyen", "modérées", "modérés"]),
      (8, ["forte", "fort", "sévère", "severe", "intense", "fortes", "forts", "sévères"]),
    ],
    approximate: ["environ", "vers", "env.", "env"],
    sides: [
      ("gauche", "left"), ("g", "left"), ("droite", "right"), ("droit", "right"), ("bilatérale", "both"),
      ("bilatéral", "both"), ("deux", "both"), ("dr", "right"), ("dte", "right"), ("gche", "left"),
      ("dte.", "right"),
      ("bilateral", "both"), ("bilaterale", "both"),
    ],
    qualities: [
      ("pulsatile", "throbbing"), ("battante", "throbbing"), ("serrement", "pressing"), ("étau", "pressing"),
      ("pression", "pressing"), ("lancinante", "stabbing"), ("brûlure", "burning"),
    ])
}
