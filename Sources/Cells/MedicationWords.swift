/// The words of cells for drugs that a typed line has no use for, in the languages people keep their sheets in.
extension MedicationItem {
  /// Between two drugs.
  package static let conjunctions: Set<String> = [
    "and", "und", "u", "u.", "et", "y", "e", "&", "then", "dann", "puis", "plus", "later", "später",
  ]

  /// Between two amounts, of which one was taken.
  static let betweenAmounts: Set<String> = ["-", "–", "—", "or", "oder", "ou", "o", "to", "bis", "à"]

  /// In brackets, before a drug that was taken beside another.
  package static let joining: Set<String> = [
    "with", "mit", "avec", "con", "plus", "also", "and", "auch", "zusammen", "together", "aussi", "también",
    "dazu", "zusätzlich",
  ]

  /// They say that something was taken, which the column says already.
  package static let fillers: Set<String> = [
    "took", "taken", "take", "tak", "used", "genommen", "eingenommen", "pris", "prise", "tomado", "je", "ca",
    "ca.",
    "about", "approx", "uhr", "of", "my", "the", "only", "just", "nur", "lediglich", "seulement", "solo",
    "sólo",
  ]

  /// How a drug was given, or in which form: no drug of its own, although an amount follows.
  package static let forms: Set<String> = [
    "nasal", "nasally", "nasenspray", "spray", "injection", "injected", "inj", "inj.", "spritze", "sc",
    "s.c.", "iv",
    "i.v.", "im", "i.m.", "subcutaneous", "suppository", "suppositories", "supp", "zäpfchen", "rectal",
    "wafer", "melt",
    "melttablet", "odt", "lingua", "rpd", "instant", "sublingual", "oral", "orally", "po", "pen",
    "autoinjector",
    "syrup", "saft", "sirop", "gel", "patch", "powder", "pulver", "sachet", "beutel", "brause",
    "effervescent",
    "liquid", "soluble", "schmelztablette", "schmelztabletten", "filmtablette", "filmtabletten", "retard",
    "sr", "xr",
    "er", "fast", "rapid",
  ]

  /// Firms that sell drugs under the drug's own name and theirs.
  package static let makers: Set<String> = [
    "1a", "1apharma", "abz", "actavis", "al", "aliud", "aristo", "arrow", "aurobindo", "axcount", "basics",
    "beta", "betapharm", "biogaran", "bluefish", "cinfa", "cristers", "ct", "dexcel", "dura", "eg", "fair",
    "heumann", "hexal", "hormosan", "kern", "krka", "mylan", "neuraxpharm", "normon", "orion", "pfizer",
    "puren",
    "ranbaxy", "ratio", "ratiopharm", "sandoz", "stada", "sun", "teva", "viatris", "winthrop", "zentiva",
  ]

  /// Units and words as a typed line has them.
  package static let spellings: [String: String] = {
    var spellings: [String: String] = [:]
    let pairs = [
      (
        "drops",
        "tropfen tr tr. trpf trpf. gtt gtt. goutte gouttes gota gotas gocce goccia druppels droppar капли капель"
      ),
      (
        "tablets",
        """
        tablette tabletten tbl tbl. tabl tabl. tab. comprimé comprimés comprime comprimes cp cpr comprimido comprimidos \
        compressa compresse pastilla pastillas stück stk stk. kapsel kapseln kaps kaps. capsule capsules caps cápsula \
        cápsulas gélule gélules dragee dragees dragée dragées caplet caplets lozenge lozenges таблетка таблетки
        """
      ),
      ("puffs", "hub hübe sprühstoß sprühstöße bouffée bouffées pulvérisation pulvérisations pulverización"),
      ("mg", "milligram milligrams milligramm milligramme milligrammes mgs мг"),
      ("g", "gramm gramme grammes gramos gr"), ("mcg", "mikrogramm microgram micrograms microgrammes"),
      ("at", "um à"), ("half", "½ halbe halber halb demi media"), ("1", "eine einen une una"),
      ("x", "mal fois veces"),
    ]
    for (word, others) in pairs {
      for other in others.listedWords { spellings[other] = word }
    }
    return spellings
  }()

  /// How often, behind a drug.
  package static let repeats = ["twice": 2, "thrice": 3, "zweimal": 2, "dreimal": 3]

  package static let halves: Set<String> = [
    "half", "halved", "halbe", "halber", "halb", "halbiert", "demi", "demie", "moitié", "media", "mitad",
  ]

  /// Milligrams that drugs against attacks are sold in, where a unit is not written.
  package static let strengths: Set<Int> = [
    12, 20, 25, 40, 50, 60, 65, 75, 80, 85, 100, 125, 150, 200, 220, 250, 275, 300, 320, 400, 440, 500, 550,
    600,
    625, 650, 750, 800, 900, 1000, 1200,
  ]

  /// The same, from a gram on.
  package static let grams: Set<Int> = [1000, 1200, 1300, 1500, 2000]

  /// Behind a number: a length of time.
  package static let lengths: Set<String> = [
    "min", "mins", "minute", "minutes", "minuten", "minutos", "h", "hr", "hrs", "hour", "hours", "stunde",
    "stunden", "std", "heure", "heures", "hora", "horas", "days", "tage", "jours", "días", "ml", "l", "kcal",
    "%",
  ]

  /// Whether a word of everyday life, which is no drug's name.
  package static func isOrdinary(_ word: String) -> Bool {
    ordinary.contains(word) || word.hasSuffix("s") && ordinary.contains(String(word.dropLast()))
  }

  private static let ordinary: Set<String> = [
    "slept", "sleep", "nap", "rest", "rested", "lay", "dark", "ice", "cold", "heat", "bath", "shower", "yoga",
    "massage", "water", "tea", "coffee", "ok", "okay", "same", "ditto", "usual", "forgot", "forgotten",
    "later", "late", "early",
    "maybe", "unsure", "helped", "helps", "nothing", "didn't", "did", "not", "no", "without", "geschlafen",
    "schlaf",
    "schlafen", "ruhe", "eis", "kühlen", "tee", "kaffee", "gleich", "dito", "vergessen", "vielleicht",
    "dormi", "repos",
    "glace", "idem", "oublié", "dormir", "hielo", "igual", "pain", "headache", "migraine", "migräne",
    "migraña", "emicrania", "kopfschmerz", "kopfschmerzen", "kopfweh",
    "schmerz", "schmerzen", "céphalée", "douleur", "dolor", "jaqueca", "pill", "pills",
    "tablet",
    "tablets", "med", "meds", "medication", "medicine", "drug", "dose", "twice", "once", "again", "more",
    "half", "at", "um", "by", "for", "with", "mit", "für", "por", "para", "con", "sin", "las", "los", "les",
    "des", "der",
    "die", "das", "den", "the", "from", "until", "bis", "von", "vom", "zum", "zur", "bei", "beim", "nach",
    "vor", "pour",
    "avec", "depuis", "desde", "hasta", "morgens", "mittags", "abends", "nachts", "morgen", "abend", "mittag",
    "nacht",
    "früh", "morning", "noon", "evening", "night", "midday", "afternoon", "matin", "midi", "soir", "nuit",
    "mañana",
    "tarde", "noche", "mediodía", "bed", "bett", "lit", "cama", "hat", "cap", "walk", "walking", "food",
    "eating", "eat",
    "ate", "snack", "chocolate", "vomited", "vomiting", "erbrochen", "nix", "nichts", "rien", "nada", "sofa",
    "couch",
    "work", "home", "sun", "air", "fresh", "room", "single", "café", "cafe", "espresso", "another", "one",
    "yet", "nothing", "tried", "vitamin", "agua", "eau", "wasser", "milk",
    "milch",
    "lait", "leche", "cola", "coke", "salt", "salz", "sugar", "essen", "gegessen", "spaziergang", "dunkel",
    "dunkelheit",
    "stirn", "neck", "nacken", "breathing", "meditation", "stretching", "physio", "acupuncture", "akupunktur",
    "tens",
    "cefaly", "pack", "kühlpack", "eispack", "coolpack", "wärme", "wärmflasche", "dusche", "baden", "bad",
    "tag", "tage", "täglich", "tägl", "day", "days", "daily", "week", "weekly", "woche", "stunde", "stunden",
    "std", "hour",
    "hours", "jour", "jours", "heure", "heures", "semaine", "día", "días", "dia", "hora", "horas", "semana",
    "doctor",
    "arzt", "hospital", "krankenhaus", "unknown", "unbekannt", "other", "others", "andere", "various", "etc",
    "usw",
  ]

  /// Words that may follow a number without being its unit.
  package static let mayFollowNumber: Set<String> = [
    "x", "×", "am", "pm", "a.m.", "p.m.", "at", "now", "h", "min", "and", "helped", "did", "didn't", "no",
    "not",
    "worked", "half",
  ]
}
