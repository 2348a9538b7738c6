import CivilTime
import Diary

@testable import Storage

/// A diary as plain values in memory: no file, no SQL, a copy of everything for every step.
struct DiaryModel {
  /// A mistake built in on purpose, to show that a wrong model is noticed.
  enum Flaw: CaseIterable { case undoForgetsReadings, importForgetsWhatItKnows, redoSurvivesACommand }

  /// What the diary says at one moment.
  struct State: Equatable {
    var attacks: [Int: Attack] = [:]
    var declarations: [Int: DeclaredRange] = [:]
    var trials: [Int: Trial] = [:]
    var pressures: [Int: BloodPressure] = [:]
    /// By day; 0 for the prompt, else the import that brought it.
    var checkIns: [CivilDay: Set<Int>] = [:]
    /// Live remarks about days, by number.
    var notes: [Int: StoredNote] = [:]
    var menstruation: Set<CivilDay> = []
    var settings: [String: String] = [:]
    /// Doses that belong to no attack, in the order noted.
    var doses: [Dose] = []
    /// The drugs of one's own, by name.
    var drugs: [String: Drug] = [:]
    /// How often each row of a file has been imported.
    var known: [Int: Int] = [:]
  }

  struct Step: Equatable {
    /// `kept`: an import whose journal was purged, so that it cannot be undone.
    enum Condition { case done, undone, gone, kept }
    var command: String
    var condition = Condition.done
    var before: State
    var after: State
  }

  private(set) var state = State()
  private(set) var steps: [Step] = []
  /// Numbers are never given twice, undone or not.
  private var nextAttack = 1
  private var nextDeclaration = 1
  private var nextTrial = 1
  private var nextPressure = 1
  private var nextNote = 1
  private var imports = 0
  var flaw: Flaw?

  // MARK: Commands

  /// Gives a command; one that changes nothing is no step.
  mutating func write(_ command: String, _ body: (inout DiaryModel) -> Void) {
    var changed = self
    body(&changed)
    guard changed.state != state else { return }
    for index in changed.steps.indices where changed.steps[index].condition == .undone {
      if flaw != .redoSurvivesACommand { changed.steps[index].condition = .gone }
    }
    changed.steps.append(Step(command: command, before: state, after: changed.state))
    self = changed
  }

  mutating func add(_ attack: Attack) {
    state.attacks[nextAttack] = attack
    nextAttack += 1
  }

  mutating func add(_ range: DeclaredRange) {
    state.declarations[nextDeclaration] = range
    nextDeclaration += 1
  }

  mutating func add(_ trial: Trial) {
    state.trials[nextTrial] = trial
    nextTrial += 1
  }

  mutating func add(note: String, on day: CivilDay) {
    state.notes[nextNote] = StoredNote(id: nextNote, day: day, text: note)
    nextNote += 1
  }

  mutating func removeNote(_ id: Int) { state.notes[id] = nil }
  mutating func addMenstruation(_ day: CivilDay) { state.menstruation.insert(day) }
  mutating func removeMenstruation(_ day: CivilDay) { state.menstruation.remove(day) }
  mutating func set(_ name: String, to value: String?) { state.settings[name] = value }
  mutating func put(_ attack: Attack, at id: Int) { state.attacks[id] = attack }

  mutating func add(_ reading: BloodPressure) {
    state.pressures[nextPressure] = reading
    nextPressure += 1
  }

  mutating func addCheckIn(_ day: CivilDay) { state.checkIns[day, default: []].insert(0) }

  var openAttack: Int? { state.attacks.filter { $0.value.end == .open }.keys.max() }

  mutating func change(_ attack: Int, _ body: (inout Attack) -> Void) {
    if var value = state.attacks[attack] {
      body(&value)
      state.attacks[attack] = value
    }
  }

  mutating func remove(trial: Int) { state.trials[trial] = nil }
  mutating func remove(pressure: Int) { state.pressures[pressure] = nil }
  mutating func remove(attack: Int) { state.attacks[attack] = nil }
  mutating func put(_ range: DeclaredRange, at id: Int) { state.declarations[id] = range }
  mutating func put(_ trial: Trial, at id: Int) { state.trials[id] = trial }

  /// The n-th row of one kind in a file is new where the diary has fewer than n of it.
  mutating func importRows(_ rows: [ModelRow]) {
    imports += 1
    var seen: [Int: Int] = [:]
    for row in rows {
      seen[row.number, default: 0] += 1
      let known = flaw == .importForgetsWhatItKnows ? 0 : state.known[row.number] ?? 0
      guard seen[row.number, default: 0] > known else { continue }
      state.known[row.number] = seen[row.number]
      switch row.entry {
      case .attack(let attack): add(attack)
      case .checkIn(let day, let doses):
        state.checkIns[day, default: []].insert(imports)
        state.doses += doses
      }
    }
  }

  mutating func undo() {
    guard let index = steps.lastIndex(where: { $0.condition == .done }) else { return }
    steps[index].condition = .undone
    state = steps[index].before
    if flaw == .undoForgetsReadings {
      for id in state.attacks.keys { change(id) { $0.readings = [] } }
    }
  }

  /// Forgets what was deleted or undone, and how to undo: of imports it stays known that they were.
  mutating func purge() {
    steps.removeAll { $0.condition != .kept && !($0.condition == .done && $0.command.hasPrefix("import")) }
    for index in steps.indices { steps[index].condition = .kept }
  }

  /// The dose taken last is one of no attack where that was taken later than all of attacks.
  mutating func rateLastDose(_ relief: Relief) {
    let alone = state.doses.indices.max { left, right in
      let (one, other) = (state.doses[left].takenAt?.instant ?? 0, state.doses[right].takenAt?.instant ?? 0)
      return (one, left) < (other, right)
    }
    var during: (at: Int, attack: Int, n: Int)?
    for (id, attack) in state.attacks {
      for (n, dose) in attack.doses.enumerated() {
        let at = (dose.takenAt ?? attack.onset.moment).instant
        if during.map({ ($0.at, $0.attack, $0.n) < (at, id, n) }) ?? true { during = (at, id, n) }
      }
    }
    if let alone, let at = state.doses[alone].takenAt?.instant, at > during?.at ?? .min {
      state.doses[alone].relief = relief
    } else if let during {
      change(during.attack) { $0.doses[during.n].relief = relief }
    }
  }

  mutating func add(_ dose: Dose) { state.doses.append(dose) }
  mutating func put(_ drug: Drug) { state.drugs[drug.name] = drug }
  mutating func remove(drug: String) { state.drugs[drug] = nil }

  /// Whether a dose names the drug.
  func names(_ drug: String) -> Bool { state.doses.contains { $0.drug == drug } }

  mutating func redo() {
    guard let index = steps.firstIndex(where: { $0.condition == .undone }) else { return }
    steps[index].condition = .done
    state = steps[index].after
  }

  // MARK: What can be seen

  var picture: DiaryPicture {
    var picture = DiaryPicture()
    picture.attacks = state.attacks
    picture.declarations = state.declarations
    picture.trials = state.trials
    picture.pressures = state.pressures
    picture.notes = state.notes
    picture.menstruation = state.menstruation
    picture.settings = state.settings
    picture.checkIns = state.checkIns.mapValues(\.count)
    let during = state.attacks.values.flatMap { attack in
      attack.doses.map { ($0.drug, ($0.takenAt ?? attack.onset.moment).day) }
    }
    for (drug, day) in during + state.doses.compactMap({ dose in dose.takenAt.map { (dose.drug, $0.day) } }) {
      picture.doses[DoseFacts(day: day, listed: listedClass(of: drug)), default: 0] += 1
    }
    picture.drugs = state.drugs
    for dose in state.doses { picture.intakes[dose, default: 0] += 1 }
    picture.history = steps.reversed().map {
      .init(command: $0.command, isUndone: [.undone, .gone].contains($0.condition))
    }
    return picture
  }

  /// The class that the days of a drug are counted under.
  /// `nil` of a preventive, whose doses are no acute medication.
  private func listedClass(of drug: String) -> OveruseClass? {
    let drug = state.drugs[drug] ?? TestDiary.classify(drug)
    return drug.overuseClass == .none && drug.role == .preventive ? nil : drug.overuseClass
  }
}

/// A row of a file to be imported.
struct ModelRow {
  enum Entry {
    case attack(Attack)
    case checkIn(CivilDay, [Dose])
  }
  var number: Int
  var entry: Entry
}

/// Everything that a diary, or the model of one, shows to its readers.
struct DiaryPicture: Equatable {
  struct Step: Equatable {
    var command: String
    var isUndone: Bool
  }
  var attacks: [Int: Attack] = [:]
  var declarations: [Int: DeclaredRange] = [:]
  var trials: [Int: Trial] = [:]
  var pressures: [Int: BloodPressure] = [:]
  var notes: [Int: StoredNote] = [:]
  var menstruation: Set<CivilDay> = []
  var settings: [String: String] = [:]
  var checkIns: [CivilDay: Int] = [:]
  var doses: [DoseFacts: Int] = [:]
  /// Doses that belong to no attack.
  var intakes: [Dose: Int] = [:]
  var drugs: [String: Drug] = [:]
  var history: [Step] = []
  static let settingNames = ["name", "paper"]

  init() {}

  init(_ store: DiaryStore) throws {
    for stored in try store.attacks(in: nil, limit: 10_000) { attacks[stored.id] = stored.attack }
    for stored in try store.declaredRanges() { declarations[stored.id] = stored.range }
    for stored in try store.trials() { trials[stored.id] = stored.trial }
    for stored in try store.bloodPressures() { pressures[stored.id] = stored.reading }
    let always = DayRange(CivilDay(number: -100_000), before: CivilDay(number: 100_000))
    for note in try store.dayNotes(in: always) { notes[note.id] = note }
    menstruation = Set(try store.menstruationDays(in: always))
    for name in Self.settingNames { settings[name] = try store.setting(name) }
    var (checkIns, doses) = (checkIns, doses)
    try store.forEachCheckIn { checkIns[$0.day, default: 0] += 1 }
    try store.forEachDoseFacts { doses[$0, default: 0] += 1 }
    (self.checkIns, self.doses) = (checkIns, doses)
    for day in Set(doses.keys.map(\.day)) {
      for stored in try store.doses(in: DayRange(day)) { intakes[stored.dose, default: 0] += 1 }
    }
    for stored in try store.drugs() where RandomEntries.ownDrugs.contains(stored.drug.name) {
      drugs[stored.drug.name] = stored.drug
    }
    history = try store.history(limit: 10_000).map { .init(command: $0.command, isUndone: $0.isUndone) }
  }

  /// Which parts differ.
  func difference(from other: DiaryPicture) -> String {
    var parts: [String] = []
    if attacks != other.attacks {
      parts.append("attacks \(attacks.keys.sorted()) / \(other.attacks.keys.sorted())")
    }
    if declarations != other.declarations { parts.append("declarations") }
    if trials != other.trials { parts.append("trials") }
    if pressures != other.pressures { parts.append("blood pressures") }
    if notes != other.notes { parts.append("notes") }
    if menstruation != other.menstruation { parts.append("menstruation") }
    if settings != other.settings { parts.append("settings") }
    if checkIns != other.checkIns { parts.append("check-ins") }
    if doses != other.doses { parts.append("doses") }
    if intakes != other.intakes { parts.append("doses of no attack") }
    if drugs != other.drugs { parts.append("drugs") }
    if history != other.history { parts.append("history") }
    return parts.joined(separator: ", ")
  }
}
