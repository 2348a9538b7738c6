extension DrugClass {
  /// The class of acute drugs that a word names where no drug is named: `triptan`, `NSAID`. A painkiller is of any.
  ///
  /// `name`: in any case, as a sheet or a person writes it in English, German, French or Spanish.
  package init?(ofDrugsCalled name: String) {
    switch name.lowercased() {
    case "triptan", "triptans", "triptane", "triptanes", "triptano", "triptán": self = .triptan
    case "nsaid", "nsaids", "nsar", "ains", "aine", "aines": self = .nsaid
    case "opioid", "opioids", "opioide", "opiate", "opiates", "opiat": self = .opioid
    case "gepant", "gepants", "gepante": self = .gepant
    default: return nil
    }
  }
}

extension Drug {
  /// An acute drug of which only the class was noted; `nil` for a name that names none.
  package static func ofClass(called name: String) -> Drug? {
    DrugClass(ofDrugsCalled: name).map {
      Drug(
        name: name, drugClass: $0, overuseClass: OveruseClass(of: $0, role: .acute), role: .acute)
    }
  }
}
