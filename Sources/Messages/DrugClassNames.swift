package import Diary
package import Language

extension Language {
  /// A class in people's words; empty where it says nothing.
  package func name(_ drugClass: DrugClass) -> String {
    switch drugClass {
    case .triptan: text(en: "triptan")
    case .ergot: text(en: "ergot")
    case .opioid: text(en: "opioid")
    case .combinationAnalgesic: text(en: "combination analgesic")
    case .simpleAnalgesic: text(en: "simple analgesic")
    case .nsaid: text(en: "NSAID")
    case .gepant: text(en: "gepant")
    case .ditan: text(en: "ditan")
    case .antiemetic: text(en: "antiemetic")
    case .snri: text(en: "SNRI")
    case .ssri: text(en: "SSRI")
    case .tca: text(en: "TCA")
    case .maoi: text(en: "MAOI")
    case .betaBlocker: text(en: "beta blocker")
    case .arb: text(en: "ARB")
    case .aceInhibitor: text(en: "ACE inhibitor")
    case .calciumChannelBlocker: text(en: "calcium channel blocker")
    case .alpha2Agonist: text(en: "alpha 2 agonist")
    case .antiseizure: text(en: "antiseizure")
    case .toxin: text(en: "toxin")
    case .cgrpAntibody: text(en: "anti-CGRP antibody")
    case .antihistamine: text(en: "antihistamine")
    case .serotoninAntagonist: text(en: "serotonin antagonist")
    case .nmdaAntagonist: text(en: "NMDA antagonist")
    case .carbonicAnhydraseInhibitor: text(en: "carbonic anhydrase inhibitor")
    case .muscleRelaxant: text(en: "muscle relaxant")
    case .antipsychotic: text(en: "antipsychotic")
    case .leukotrieneAntagonist: text(en: "leukotriene antagonist")
    case .statin: text(en: "statin")
    case .stimulant: text(en: "stimulant")
    case .supplement: text(en: "supplement")
    case .hormone: text(en: "hormone")
    case .deviceProcedure: text(en: "device procedure")
    case .unknown, .other: ""
    }
  }
}
