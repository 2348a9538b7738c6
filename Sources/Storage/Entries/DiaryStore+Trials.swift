package import Diary
import SQLite

extension DiaryStore {
  /// Every trial, in the order they were started.
  package func trials() throws(StoreError) -> [StoredTrial] {
    try restating { () throws(SQLiteError) in
      let ids = try connection.prepare("SELECT id FROM trial WHERE \(Self.live) ORDER BY id")
      var trials: [StoredTrial] = []
      let table = table(.trial)
      while try ids.step() {
        guard let image = try table.sound([.integer(try ids.integer(0))]) else { continue }
        trials.append(try StoredTrial(image, names: names))
      }
      return trials.sorted { ($0.trial.start, $0.id) < ($1.trial.start, $1.id) }
    }
  }
}

extension WriteTransaction {
  /// Adds a trial and returns its number.
  package func add(_ trial: Trial) throws(StoreError) -> Int {
    try store.restating { () throws(SQLiteError) in
      let id = try seals.nextID("trial")
      let stored = StoredTrial(id: id, uuid: uuids.next(), trial: trial, loggedAt: now)
      try add(.trial, try image(of: stored))
      return id
    }
  }

  /// Makes the trial be as `stored` says; its number must be there.
  package func update(_ stored: StoredTrial) throws(StoreError) {
    try store.restating { () throws(SQLiteError) in
      try put(.trial, key: [.integer(stored.id)], try image(of: stored))
    }
  }

  private func image(of stored: StoredTrial) throws(SQLiteError) -> RowImage {
    try stored.image(drug: try store.names.drugID(stored.trial.drug, in: self))
  }
}
