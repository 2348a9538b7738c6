package import Language

/// What completion says beside a word.
extension Language {
  package var symptomWord: String { text(en: "symptom") }
  package var triggerWord: String { text(en: "trigger") }
  package var drugOfDiary: String { text(en: "drug of this diary") }
  package var attackEnteredLast: String { text(en: "the attack entered last") }
}
