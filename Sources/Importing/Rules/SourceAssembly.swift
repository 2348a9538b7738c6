import Cells
import CivilTime
import Diary
import Parsing

/// Puts together what records say of the same attack, and makes entries of all of them.
struct SourceAssembly {
  let rules: SourceRules
  let options: ImportOptions
  private(set) var attacks: [SourcePiece] = []
  private var places = AttackPlaces([])

  init(_ rules: SourceRules, _ options: ImportOptions) {
    self.rules = rules
    self.options = options
  }

  mutating func rows(of all: [SourcePiece], _ summary: inout ImportSummary) -> [ImportedRow] {
    var pieces = all
    let courses = takePreventives(&pieces)
    report(courses, &summary)
    for piece in pieces where piece.kind == .preventive && piece.frequency == .asNeeded {
      for dose in piece.doses {
        summary.remarks.add(ImportRemark(kind: .asNeeded, text: dose.drug), line: piece.line)
      }
    }
    pieces.removeAll { $0.kind == .preventive && $0.frequency == .asNeeded }
    join(pieces.filter { $0.kind == .attack && !$0.isFree })
    join(changes: pieces.filter { $0.kind == .change })
    attacks += headacheDays(pieces)
    places = AttackPlaces(attacks)
    for piece in pieces where piece.kind == .symptom { add(symptom: piece, &summary) }
    var lone: [SourcePiece] = []
    for piece in pieces where piece.kind == .dose { lone += place(doses: piece, &summary) }
    closeOpenAttacks()
    var rows = attacks.map(row)
    for attack in attacks { summary.countAttack(on: attack.attack.onset.moment.day) }
    rows += freeDays(pieces, &summary)
    for piece in lone { summary.countOther(on: piece.day) }
    for piece in pieces where [.menstruation, .note, .preventive].contains(piece.kind) {
      summary.countOther(on: piece.day)
    }
    rows += lone.flatMap(doseRows)
    for piece in pieces {
      switch piece.kind {
      case .menstruation:
        rows += piece.dates.map { row(of: piece, .menstruation($0), "menstruation", on: $0) }
      case .note where !piece.attack.note.isEmpty:
        rows.append(row(of: piece, .note(piece.attack.note, piece.day), "note \(piece.attack.note)"))
      case .preventive: rows += trialRows(piece)
      default: break
      }
    }
    for course in courses.courses {
      let piece = SourcePiece(
        kind: .preventive, line: course.line,
        attack: Attack(
          onset: Onset(Moment(course.trial.start, minuteOfDay: 0, offset: nil), precision: .day),
          end: .unknown))
      summary.countOther(on: course.trial.start)
      rows.append(row(of: piece, .trial(course.trial), "trial \(course.trial.drug)", isMade: true))
    }
    // In the order of the file, and of one line as they were made.
    return rows.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }.map(
      \.element)
  }

  // MARK: - Attacks

  /// One attack of all pieces that are the same one: in the order of the file, or of one day.
  private mutating func join(_ pieces: [SourcePiece]) {
    var places: [String: Int] = [:]
    for piece in pieces {
      guard let name = joint(piece) else {
        attacks.append(piece)
        continue
      }
      if let place = places[name] {
        attacks[place].combine(piece)
      } else {
        places[name] = attacks.count
        attacks.append(piece)
      }
    }
  }

  /// Attacks of a log of changes: from the first level above 0 to the next 0.
  private mutating func join(changes pieces: [SourcePiece]) {
    var open: SourcePiece?
    for piece in pieces.sorted(by: { $0.attack.onset.moment.instant < $1.attack.onset.moment.instant }) {
      let (moment, level) = (piece.attack.onset.moment, piece.level ?? 0)
      if level == 0 {
        open?.attack.end = .at(moment)
        if let open { attacks.append(open) }
        open = nil
        continue
      }
      var attack = open ?? piece
      attack.attack.readings.append(Reading(at: moment, intensity: level))
      attack.attack.peak = max(attack.attack.peak ?? 0, level)
      attack.content &+= CellHash("\(moment) \(level)").low
      open = attack
    }
    if let open { attacks.append(open) }
  }

  private func joint(_ piece: SourcePiece) -> String? {
    let onset = piece.attack.onset
    return switch rules.joining {
    case .none: nil
    case .day: "\(onset.moment.day)"
    case .moment: "\(onset.moment) \(onset.precision.rawValue)"
    }
  }

  private mutating func add(symptom: SourcePiece, _ summary: inout ImportSummary) {
    guard let place = places.place(of: symptom, attacks) else {
      summary.remarks.add(ImportRemark(kind: .symptomAlone), line: symptom.line)
      return
    }
    var symptom = symptom
    // A reading may be 0, where the pain had gone; the strongest is one above.
    if let level = symptom.level, level > 0 { symptom.attack.peak = max(symptom.attack.peak ?? 0, level) }
    if let intensity = symptom.level ?? symptom.attack.peak, symptom.attack.onset.precision == .minute {
      attacks[place].attack.readings.append(Reading(at: symptom.attack.onset.moment, intensity: intensity))
    }
    attacks[place].combine(symptom, isPart: true)
  }

  /// - Returns: the piece with the doses that belong to no attack.
  private mutating func place(doses piece: SourcePiece, _ summary: inout ImportSummary) -> [SourcePiece] {
    var rest = piece
    rest.doses = []
    for var dose in piece.doses {
      if dose.takenAt == nil, piece.attack.onset.precision == .minute {
        dose.takenAt = piece.attack.onset.moment
      }
      if let place = places.place(of: piece, attacks) {
        // Two of the same minute are one, unless the program tells them apart.
        if piece.ownID.isEmpty, attacks[place].has(dose, at: piece.attack.onset) { continue }
        attacks[place].doses.append(dose)
        if piece.isInstant { attacks[place].hasInstantDoses = true }
        attacks[place].content &+= piece.content
        attacks[place].raw.add(piece.raw)
      } else {
        rest.doses.append(dose)
      }
    }
    return rest.doses.isEmpty ? [] : [rest]
  }

  /// An attack that goes on is one of now: one that another followed, or that began days ago, has ended at some time.
  private mutating func closeOpenAttacks() {
    let last = attacks.map(\.attack.onset.moment.instant).max() ?? 0
    for index in attacks.indices where attacks[index].attack.end == .open {
      let onset = attacks[index].attack.onset.moment
      if onset.instant < last || options.now.minutes(since: onset) > 72 * 60 {
        attacks[index].attack.end = .unknown
      }
    }
  }
}

extension SourcePiece {
  var day: CivilDay { attack.onset.moment.day }

  /// Its days, where it goes through several: at most those of two months.
  var dates: [CivilDay] {
    guard let last, last > day, last - day < 62 else { return [day] }
    return (0...(last - day)).map { day + $0 }
  }

  /// Whether a dose is among those of the attack: as it is, or, of a record of the attack's own moment, without its time.
  func has(_ dose: Dose, at onset: Onset) -> Bool {
    if doses.contains(dose) { return true }
    var timeless = dose
    timeless.takenAt = nil
    return onset == attack.onset && onset.precision == .minute && doses.contains(timeless)
  }

  /// The days that the attack is known to have touched.
  var days: [CivilDay] {
    guard case .at(let end) = attack.end, end.day > day, end.day - day < 31 else { return [day] }
    return (0...(end.day - day)).map { day + $0 }
  }

  /// Takes on what another record says of the same attack. `isPart`: it is something that came with it, whose time is not
  /// the attack's.
  fileprivate mutating func combine(_ other: SourcePiece, isPart: Bool = false) {
    let more = other.attack
    if !isPart {
      if more.onset.moment.instant < attack.onset.moment.instant { attack.onset = more.onset }
      switch (attack.end, more.end) {
      case (.at(let end), .at(let later)) where later.instant > end.instant: attack.end = more.end
      case (.unknown, _): attack.end = more.end
      default: break
      }
    }
    if let peak = more.peak, peak > attack.peak ?? 0 { attack.peak = peak }
    attack.kind = attack.kind == .migraine ? .migraine : more.kind ?? attack.kind
    attack.side = attack.side ?? more.side
    attack.quality = attack.quality ?? more.quality
    attack.impact = attack.impact ?? more.impact
    attack.aura = Self.either(attack.aura, more.aura)
    attack.auraMinutes = attack.auraMinutes ?? more.auraMinutes
    attack.features.nausea = Self.either(attack.features.nausea, more.features.nausea)
    attack.features.vomiting = Self.either(attack.features.vomiting, more.features.vomiting)
    attack.features.photophobia = Self.either(attack.features.photophobia, more.features.photophobia)
    attack.features.phonophobia = Self.either(attack.features.phonophobia, more.features.phonophobia)
    attack.features.worseWithActivity = Self.either(
      attack.features.worseWithActivity, more.features.worseWithActivity)
    attack.triggers = (attack.triggers + more.triggers).unique
    attack.symptoms = (attack.symptoms + more.symptoms).unique
    if !more.note.isEmpty, more.note != attack.note {
      attack.note += attack.note.isEmpty ? more.note : "\n" + more.note
    }
    for dose in other.doses where !doses.contains(dose) { doses.append(dose) }
    raw.add(other.raw)
    content &+= other.content
  }

  private static func either(_ first: Bool?, _ second: Bool?) -> Bool? {
    if first == true || second == true { return true }
    return first ?? second
  }
}
