import Messages
import Language
import Catalogue
import CivilTime
import Diary
import Rendering
import SQLite
import Storage
import Parsing

/// The names a diary offers for completion: drugs, symptoms, triggers, numbers of attacks, preventives. Notes are
/// no names. Nothing is written, and without a diary there are the catalogue's.
struct CompletionDiary {
  private let store: DiaryStore?
  private let session: Session?
  private let language: Language

  init(_ path: String?, _ output: Output) {
    language = output.terminal.language
    session = try? Session(diary: path, tz: nil, now: nil, json: false, quiet: true, output)
    store = session.flatMap { session in
      try? DiaryStore.open(session.path, access: .readOnly, classify: Session.classify)
    }
  }

  private typealias Candidate = Completion.Candidate

  /// What a line to log is made of.
  func words() -> [Completion.Candidate] {
    let known = names()
    return FixedVocabulary.words.map { Candidate(word: $0, description: "") } + acuteDrugs(known)
      + known.symptoms.map { Candidate(word: $0, description: language.symptomWord) }
      + known.triggers.map { Candidate(word: "+" + $0, description: language.triggerWord) }
  }

  func acuteDrugs() -> [Completion.Candidate] { acuteDrugs(names()) }

  private func acuteDrugs(_ known: DiaryStore.EntryNames) -> [Completion.Candidate] {
    let listed = Catalogue.drugs.map(\.drug).filter { $0.role != .preventive }
    return known.acuteDrugs.map { Candidate(word: $0, description: language.drugOfDiary) }
      + listed.map { Candidate(word: $0.name, description: $0.drugClass.rawValue) }
  }

  func drugs() -> [Completion.Candidate] {
    let listed = Catalogue.drugs.map(\.drug).filter { $0.role != .acute }
    return names().drugs.map { Candidate(word: $0, description: language.drugOfDiary) }
      + listed.map { Candidate(word: $0.name, description: $0.drugClass.rawValue) }
  }

  func trials() -> [Completion.Candidate] {
    let trials = (try? store?.trials()) ?? []
    return trials.map { Candidate(word: $0.trial.drug, description: "T\($0.id)") }
      + trials.map { Candidate(word: "T\($0.id)", description: $0.trial.drug) }
  }

  /// The latest twenty; more would be a list to read.
  func attacks() -> [Completion.Candidate] {
    guard let store, let session, let attacks = try? store.attacks(in: nil, limit: 20) else { return [] }
    let last =
      attacks.isEmpty ? [] : [Candidate(word: "last", description: language.attackEnteredLast)]
    return last
      + attacks.map { stored in
        let onset = language.onset(stored.attack.onset, today: session.now.today)
        let pain = language.intensity(stored.attack)
        return Candidate(word: "\(stored.id)", description: [onset, pain].joined(separator: "  "))
      }
  }

  private func names() -> DiaryStore.EntryNames {
    (try? store?.entryNames(limit: 200)) ?? DiaryStore.EntryNames()
  }
}
