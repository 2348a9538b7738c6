package import Diary
package import Language

extension Language {
  /// A class in people's words; never empty.
  package func named(_ drugClass: DrugClass) -> String {
    let name = name(drugClass)
    return name.isEmpty ? drugClass.rawValue : name
  }
}
