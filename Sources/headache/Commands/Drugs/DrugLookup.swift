import Messages
import Catalogue
import Diary
import Rendering
import Storage
import Parsing

/// A drug by a name of the diary or of the catalogue.
struct DrugLookup {
  let drug: Drug
  /// As the diary has it; `nil` for one only the catalogue knows.
  let stored: StoredDrug?

  init(_ typed: String, _ session: Session, _ store: DiaryStore?) throws {
    let name = typed.spelledName
    guard case .drug(let found) = session.vocabulary(store).match(name) else {
      throw CommandError.unknownDrug(typed, meant: nearest(to: name, in: Catalogue.allNames))
    }
    stored = try store?.drugs().first { $0.drug.name == found.name }
    drug = stored?.drug ?? found
  }
}
