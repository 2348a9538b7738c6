package import Diary
import SQLite

extension DiaryStore {
  /// The drug as the diary has it, without its aliases, by name or alias; `nil` where it is not on the list.
  package func drug(named name: String) throws(StoreError) -> Drug? {
    try mappingSQLiteErrors { () throws(SQLiteError) in
      let table = table(.drug)
      let statement = try connection.statement(
        table.selectRows
          + "deleted = 0 AND (name = ?1 OR id IN (SELECT drug FROM drug_alias WHERE alias = ?1))")
      try statement.bind([.text(name.composed)])
      guard try statement.step() else { return nil }
      var row = StatementReader(statement, of: table.form)
      row.skip(to: "name")
      let drug = try Drug(&row)
      statement.reset()
      return drug
    }
  }

  /// Every drug of the diary with its aliases, by name.
  package func drugs() throws(StoreError) -> [StoredDrug] {
    try mappingSQLiteErrors { () throws(SQLiteError) in
      let ids = try connection.prepare("SELECT id FROM drug WHERE deleted = 0 ORDER BY name")
      var drugs: [StoredDrug] = []
      let table = table(.drug)
      while try ids.step() {
        guard let image = try table.sound([.integer(try ids.integer("id"))]) else { continue }
        drugs.append(try StoredDrug(image))
      }
      return drugs
    }
  }

  /// Where the drug with this number is named; what an undone import brought counts as deleted.
  package func uses(ofDrug id: Int) throws(StoreError) -> DrugUses {
    try mappingSQLiteErrors { () throws(SQLiteError) in
      let statement = try connection.prepare(Self.places("WHERE drug = ?1"))
      try statement.bind([.integer(id)])
      var uses = DrugUses()
      while try statement.step() { try uses.add(statement) }
      return uses
    }
  }

  /// The same of every drug, by its number, in one pass; a drug that nothing names is not there.
  package func drugUses() throws(StoreError) -> [Int: DrugUses] {
    try mappingSQLiteErrors { () throws(SQLiteError) in
      let statement = try connection.prepare(Self.places(""))
      var uses: [Int: DrugUses] = [:]
      while try statement.step() {
        let drug = try statement.integer("drug")
        var known = uses[drug] ?? DrugUses()
        try known.add(statement)
        uses[drug] = known
      }
      return uses
    }
  }

  /// Every place that names a drug: the drug, whether it is a trial, whether it is live, the trial's number.
  private static func places(_ condition: String) -> String {
    """
    SELECT drug, 0 AS is_trial, \(live) AS is_live, 0 AS trial FROM attack_dose CROSS JOIN attack ON id = attack \(condition)
    UNION ALL SELECT drug, 0, \(live), 0 FROM dose \(condition)
    UNION ALL SELECT drug, 1, \(live), id FROM trial \(condition)
    """
  }
}

extension DrugUses {
  /// Adds the place that a statement stands on.
  fileprivate mutating func add(_ place: Statement) throws(SQLiteError) {
    if try place.integer("is_live") == 0 {
      deleted += 1
    } else if try place.integer("is_trial") == 0 {
      doses += 1
    } else {
      trials.append(try place.integer("trial"))
    }
  }
}

extension WriteTransaction {
  /// Adds a drug, whose name the diary must not have yet, and returns its number.
  ///
  /// Undo only hides the row: undone entries that redo may restore can still reference it.
  package func add(_ drug: Drug) throws(StoreError) -> Int {
    try store.mappingSQLiteErrors { () throws(SQLiteError) in
      var stored = StoredDrug(id: 0, drug: drug)
      let known = try connection.scalar("SELECT id FROM drug WHERE name = ?", [.text(drug.name)])
      if case .integer(let id) = known {
        stored.id = Int(id)
      } else {
        stored.id = try seals.nextID("drug")
        try insert(.drug, try stored.image(onList: false))
      }
      try put(.drug, key: [.integer(stored.id)], try stored.image())
      return stored.id
    }
  }

  /// Makes the drug be as `stored` says: every count of its days follows.
  package func update(_ stored: StoredDrug) throws(StoreError) {
    try store.mappingSQLiteErrors { () throws(SQLiteError) in
      try put(.drug, key: [.integer(stored.id)], try stored.image())
    }
    store.names.forget()
  }

  /// Takes a drug off the diary's list; named again, it is new.
  package func remove(_ stored: StoredDrug) throws(StoreError) {
    try store.mappingSQLiteErrors { () throws(SQLiteError) in
      try put(.drug, key: [.integer(stored.id)], try stored.image(onList: false))
    }
    store.names.forget()
  }
}

/// Between ``StoredDrug`` and the image of its row.
extension StoredDrug {
  func image(onList: Bool = true) throws(SQLiteError) -> RowImage {
    // In the order of the key, which compares bytes.
    let aliases = Set(drug.aliases.map { $0.lowercased() })
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return RowImage(
      values: try ImageSink.values { row throws(SQLiteError) in try write(to: &row, onList: onList) },
      children: [aliases.map { [.text($0)] }])
  }

  fileprivate func write(to row: inout some RowSink, onList: Bool) throws(SQLiteError) {
    try row.integer("id", id)
    try row.text("name", drug.name)
    try row.text("class", drug.drugClass.rawValue)
    try row.text("overuse_class", drug.overuseClass.rawValue)
    try row.integer("role", drug.role.rawValue)
    try row.amount("strength", "strength_unit", drug.usualDose)
    try row.boolean("deleted", !onList)
  }

  init(_ image: RowImage) throws(SQLiteError) {
    var row = ImageReader(image, of: .drug)
    let id = try row.integer("id")
    var drug = try Drug(&row)
    for values in image.children[0] {
      var row = ImageReader(values, ["alias"])
      drug.aliases.append(try row.textOrNil("alias") ?? "")
    }
    self.init(id: id, drug: drug)
  }
}

extension Drug {
  /// Reads what ``StoredDrug/write(to:onList:)`` wrote, from the name on.
  fileprivate init(_ row: inout some RowSource) throws(SQLiteError) {
    let name = try row.textOrNil("name") ?? ""
    let drugClass = try row.textOrNil("class").flatMap(DrugClass.init(rawValue:)) ?? .unknown
    let overuseClass = try row.textOrNil("overuse_class").flatMap(OveruseClass.init(rawValue:)) ?? .unset
    let role = try row.caseOrNil("role", DrugRole.self) ?? .acute
    self.init(name: name, drugClass: drugClass, overuseClass: overuseClass, role: role)
    let strength = try row.integerOrNil("strength")
    let unit = try row.caseOrNil("strength_unit", DoseUnit.self) ?? .milligram
    usualDose = strength.map { Amount(thousandths: $0, unit: unit) }
  }
}

extension Entity {
  static let drug = Entity(
    9, "drug",
    ColumnNames.written { row throws(SQLiteError) in
      let drug = Drug(name: "", drugClass: .unknown, overuseClass: .unset, role: .acute)
      try StoredDrug(id: 0, drug: drug).write(to: &row, onList: true)
    },
    children: [Child("drug_alias", of: "drug", ["alias"])])
}
