/// A drug by its generic name (INN, lower case), with the class it is counted under.
package struct Drug: Hashable, Sendable {
  package var name: String
  package var drugClass: DrugClass
  package var overuseClass: OveruseClass
  package var role: DrugRole
  /// Brands and short forms that name the same drug, as typed.
  package var aliases: [String]
  /// What is taken at a time where a line names the drug alone.
  package var usualDose: Amount?

  package init(
    name: String, drugClass: DrugClass, overuseClass: OveruseClass, role: DrugRole, aliases: [String] = [],
    usualDose: Amount? = nil
  ) {
    self.name = name
    self.drugClass = drugClass
    self.overuseClass = overuseClass
    self.role = role
    self.aliases = aliases
    self.usualDose = usualDose
  }
}

extension Drug {
  /// A drug that neither the diary nor the catalogue knows more of than its name.
  package static func unknown(_ name: String, role: DrugRole = .acute) -> Drug {
    Drug(name: name, drugClass: .unknown, overuseClass: .unset, role: role)
  }
}

/// What a drug is used for. The role of an *intake* is the intake's own: see ``Dose`` and ``Trial``.
package enum DrugRole: Int, CaseIterable, Sendable {
  case acute, preventive, both

  /// As it is typed, and as JSON has it.
  package var word: String {
    switch self {
    case .acute: "acute"
    case .preventive: "preventive"
    case .both: "both"
    }
  }
}

/// The classes of drugs: a closed list. The raw value is its name in JSON, CSV and the catalogue.
package enum DrugClass: String, CaseIterable, Sendable {
  case triptan, ergot, opioid
  case combinationAnalgesic = "combination-analgesic"
  case simpleAnalgesic = "simple-analgesic"
  case nsaid, gepant, ditan, antiemetic, snri, ssri, tca, maoi
  case betaBlocker = "beta-blocker"
  case arb
  case aceInhibitor = "ace-inhibitor"
  case calciumChannelBlocker = "calcium-channel-blocker"
  case alpha2Agonist = "alpha-2-agonist"
  case antiseizure, toxin
  case cgrpAntibody = "cgrp-antibody"
  case antihistamine
  case serotoninAntagonist = "serotonin-antagonist"
  case nmdaAntagonist = "nmda-antagonist"
  case carbonicAnhydraseInhibitor = "carbonic-anhydrase-inhibitor"
  case muscleRelaxant = "muscle-relaxant"
  case antipsychotic
  case leukotrieneAntagonist = "leukotriene-antagonist"
  case statin, stimulant, supplement, hormone
  case deviceProcedure = "device-procedure"
  case other, unknown

  /// The class of that name. One of few is looked for in a run of the program: the dictionary that the compiler
  /// makes for this costs more than looking through them.
  package init?(rawValue: String) {
    guard let found = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
    self = found
  }

  /// Whether a dose holds for weeks: one without its interval would be taken for a daily one.
  package var isInjectedAtIntervals: Bool { self == .cgrpAntibody || self == .toxin }
}

/// The class a drug's days are counted under for medication overuse (ICHD-3 8.2).
package enum OveruseClass: String, CaseIterable, Sendable {
  case triptan, ergot, opioid, combination
  /// Paracetamol and NSAIDs, counted together as a union of days.
  case simple
  /// A triptan and an NSAID in one product: its days count under both.
  case triptanAndSimple = "triptan+simple"
  /// An acute drug for which ICHD-3 sets no threshold: days are counted, no line is drawn.
  case unset
  /// Not counted: antiemetics, preventives.
  case none
}

extension OveruseClass {
  /// The class that the days of a drug of this kind are counted under, where nobody has said otherwise.
  ///
  /// Source: ICHD-3 8.2.1 to 8.2.5, which name ergotamine, triptans, simple analgesics, opioids and combinations.
  /// For a gepant or a ditan they set no threshold; a preventive is not counted.
  package init(of drugClass: DrugClass, role: DrugRole) {
    switch drugClass {
    case _ where role == .preventive: self = .none
    case .triptan: self = .triptan
    case .ergot: self = .ergot
    case .opioid: self = .opioid
    case .combinationAnalgesic: self = .combination
    case .simpleAnalgesic, .nsaid: self = .simple
    case .gepant, .ditan, .unknown: self = .unset
    default: self = .none
    }
  }
}
