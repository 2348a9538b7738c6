import Analysis
import CivilTime
import Diary
import Messages
import Parsing
import Storage

/// The line to type where a line begins with a verb of another program: one that works in this diary.
struct RequestRefusal {
  private let request: Request
  private let session: Session
  private let store: DiaryStore?

  init(_ request: Request, _ session: Session, _ store: DiaryStore?) {
    (self.request, self.session, self.store) = (request, session, store)
  }

  var error: CommandError {
    let (offer, line) = found() ?? (.words, "headache help words")
    return CommandError.request(request, offer, line)
  }

  private typealias Found = (offer: CommandError.Offer, line: String)

  private var rest: String { request.rest.map(typable).joined(separator: " ") }
  private var drug: String { typable(request.drug?.name ?? "") }

  private func found() -> Found? {
    switch request.kind {
    case .find: return find()
    case .remove: return remove()
    case .rename: return rename()
    case .start: return preventive("start") ?? (isEntry ? (.entry, "headache \(rest)") : nil)
    case .stop: return preventive("stop") ?? (.commands, "headache help")
    case .add where request.rest.first?.lowercased() == "note" && request.rest.count > 1:
      return (.note, "headache \(rest)")
    case .add:
      return isTaken ? (.taken, "headache took \(rest)") : isEntry ? (.entry, "headache \(rest)") : nil
    case .take:
      if let line = doseOfCourse { return (.preventive, line) }
      let dose = request.dose.map(typable).joined(separator: " ")
      return isTaken ? (.taken, "headache took \(dose)") : (.words, "headache help took")
    case .change: return change()
    case .show: return show()
    case .settings: return store == nil ? (.commands, "headache help config") : (.settings, "headache config")
    case .ask: return told() ?? answer()
    case .count: return figures()
    case .leave: return (.commands, "headache help")
    }
  }

  // MARK: What is there

  private var hasAttack: Bool { lastAttack != nil }
  private var lastAttack: StoredAttack? { try? store?.lastAttack() }

  /// The attack that has the last dose of the drug named.
  private var attackOfDrug: StoredAttack? {
    guard let name = request.drug?.name, let store else { return nil }
    let latest = try? store.attacks(in: nil, limit: 1) { $0.attack.doses.contains { $0.drug == name } }
    return latest?.first
  }

  private var loneDose: StoredDose? {
    guard let name = request.drug?.name, let store else { return nil }
    let days = DayRange(CivilDay.distantPast, through: session.now.today)
    return (try? store.doses(in: days))?.last { $0.dose.drug == name }
  }

  private var attackNamed: StoredAttack? {
    let numbers = AttackReference.plain(request.rest)
    guard let word = numbers.first, AttackReference(word) != nil, let store else { return nil }
    return try? AttackReference.find(word, in: store)
  }

  private var dayNamed: CivilDay? { try? parseDay(request.rest, now: session.now) }

  // MARK: What is asked for

  private func find() -> Found? {
    guard store != nil else { return (.commands, "headache help") }
    if Verbs.named("find") != nil, !request.rest.isEmpty {
      return (.entries, ["headache", "find", rest].joined(by: " "))
    }
    if request.drug != nil { return (.entries, "headache list --where \(drug)") }
    if let word = request.rest.first, AttackMark(word.lowercased()) != nil || word.hasPrefix("+") {
      return (.entries, "headache list --where \(typable(word))")
    }
    return dayNamed.map { (.today, "headache show \($0)") } ?? (.entries, "headache list")
  }

  private func remove() -> Found? {
    guard store != nil else { return (.commands, "headache help") }
    if request.drug != nil {
      let inAttack = attackOfDrug
      if let stored = inAttack { return (.dose, "headache edit \(stored.id) no \(drug)") }
      if let dose = loneDose { return (.dose, "headache delete D\(dose.id)") }
      return (.numbers, "headache list")
    }
    return attackNamed.map { (.attack, "headache delete \($0.id)") } ?? (.numbers, "headache list")
  }

  private func rename() -> Found? {
    guard let store, let old = request.rest.first, request.rest.count > 1,
      let known = request.drug, (try? store.drug(named: known.name)) != nil
    else { return store == nil ? (.commands, "headache help drug edit") : (.drug, "headache help drug edit") }
    let new = request.rest.dropFirst().filter { $0.lowercased() != "to" }.joined(separator: " ")
    return (.drug, "headache drug edit \(typable(old)) --name \(typable(new))")
  }

  private func preventive(_ verb: String) -> Found? {
    guard let name = request.drug?.name else { return nil }
    let trials = (try? store?.trials()) ?? []
    let isRunning = trials.contains { $0.trial.drug == name && $0.trial.stop == nil }
    if verb == "start", request.amount != nil, !isRunning {
      return (.preventive, "headache prev start \(rest)")
    }
    if verb == "stop", isRunning { return (.preventive, "headache prev stop \(drug)") }
    return isRunning
      ? (.preventive, "headache prev show \(drug)") : (.preventive, "headache help prev \(verb)")
  }

  private func change() -> Found? {
    if request.drug != nil, let stored = attackOfDrug, request.amount != nil {
      return (.correction, "headache edit \(stored.id) no \(drug) \(rest)")
    }
    if let stored = attackNamed, request.rest.count > 1, isEdit(of: stored) {
      return (.correction, "headache edit \(rest)")
    }
    return (.correction, "headache help edit")
  }

  private func show() -> Found? {
    if let word = request.rest.first, Verbs.named(word) != nil, store != nil,
      Invocation(request.rest).error == nil
    {
      return (.sight, "headache \(rest)")
    }
    guard store != nil else { return (.commands, "headache help") }
    if let day = dayNamed { return (.sight, "headache show \(day)") }
    if let stored = attackNamed { return (.sight, "headache show \(stored.id)") }
    return request.drug != nil ? find() : (.entries, "headache list")
  }

  /// `was 7 yesterday`: the line that logs it.
  private func told() -> Found? {
    guard let told = request.told,
      let read = try? parseLog(told, now: session.now, vocabulary: session.vocabulary(store)),
      read.entry.onset != nil, read.entry.note.isEmpty
    else { return nil }
    return (.entry, "headache " + told.map(typable).joined(separator: " "))
  }

  private func answer() -> Found? {
    guard store != nil else { return (.commands, "headache help") }
    let words = request.rest.map { $0.lowercased() }
    let days = days(in: request.rest)
    if request.isOfDoses, request.drug == nil {
      return (.today, (["headache took"] + days).joined(separator: " "))
    }
    if words.contains(where: { $0.hasPrefix("period") || $0.hasPrefix("menstruat") }) {
      return (.figures, "headache calendar")
    }
    if words.contains("due"), Verbs.named("due") != nil { return (.today, "headache due") }
    if request.drug != nil, words.contains("last") { return (.entries, "headache list \(drug)") }
    if request.drug != nil || !days.isEmpty, request.word.lowercased() == "how" || !days.isEmpty {
      return (
        .entries, (["headache list"] + (request.drug == nil ? [] : [drug]) + days).joined(separator: " ")
      )
    }
    if request.drug != nil { return find() }
    if words.contains("last"), let last = lastAttack { return (.lastAttack, "headache show \(last.id)") }
    return (.entries, "headache list")
  }

  /// The words at the end of a question that name days: `this month`, `october`.
  private func days(in words: [String]) -> [String] {
    for count in stride(from: min(5, words.count), to: 0, by: -1) {
      let named = Array(words.suffix(count))
      guard (try? daysSoFar(named, now: session.now, command: "headache list")) != nil else { continue }
      return named.map(typable)
    }
    return []
  }

  private func figures() -> Found? { hasAttack ? (.figures, "headache trend") : (.commands, "headache help") }

  // MARK: Whether the other words can be saved

  private var read: ParsedLine? {
    try? parseLog(request.rest, now: session.now, vocabulary: session.vocabulary(store))
  }

  private var isEntry: Bool {
    guard let read else { return false }
    return read.entry.describesAttack && read.warnings.allSatisfy { !$0.isUnknownWord }
  }

  /// The line that notes a dose of a preventive's course.
  private var doseOfCourse: String? {
    guard let name = request.drug?.name, request.drug?.role == .preventive else { return nil }
    guard PreventiveDose.course(of: name, on: session.now.today, store) != nil else {
      return "headache help prev start"
    }
    return (["headache prev dose \(drug)"] + days(in: request.rest)).joined(separator: " ")
  }

  private var isTaken: Bool {
    let read = try? parseLog(
      request.dose, now: session.now, vocabulary: session.vocabulary(store), ofDoses: true)
    return read.map { !$0.entry.doses.isEmpty && $0.entry.isOfDosesAlone && $0.entry.note.isEmpty } ?? false
  }

  private func isEdit(of stored: StoredAttack) -> Bool {
    let words = Array(AttackReference.plain(request.rest).dropFirst())
    let line = try? parseEdit(
      words, now: session.now, vocabulary: session.vocabulary(store), command: "headache edit",
      of: stored.attack)
    return line.map { $0.entry != AttackEntry() && $0.entry.note.isEmpty } ?? false
  }
}
