import CivilTime
import Diary
import SQLite

/// The attacks of the diary that were typed, or have come from another program than the one whose file is read: among
/// them may be what the file says as well.
struct ForeignAttacks {
  /// What an attack of the file is beside them.
  enum Twin {
    case none
    /// Likely the attack with this number.
    case likely(id: Int, Onset, source: String?)
    /// One that version 1 imported, and knows by all of its row: it said something else.
    case imported(Int)
  }

  private struct Known {
    var id: Int
    var onset: Onset
    /// Minutes since 1970-01-01T00:00Z; `nil` where it is not known.
    var end: Int?
    var peak: Intensity?
    /// `nil` where it was typed.
    var source: String?
    /// Whether version 1 brought it, in a file of this kind.
    var isOfVersion1: Bool
  }

  /// By the civil day of the onset.
  private var days: [Int32: [Known]] = [:]
  /// Numbers of attacks that a row of this file was matched with.
  private var matched = IDSet()

  init(_ connection: Connection, batch: Int, _ origin: ImportOrigin) throws(SQLiteError) {
    let batches = try connection.prepare("SELECT id, source, format FROM batch WHERE live = 1 AND id <> ?")
    try batches.bind([.integer(batch)])
    var foreign: [Int: (source: String, format: String)] = [:]
    while try batches.step() {
      let format = try batches.text("format")
      if !Self.isOwn(format, origin) {
        foreign[try batches.integer("id")] = (try batches.text("source"), format)
      }
    }
    let rows = try connection.prepare(
      """
      SELECT id, onset, onset_offset, onset_precision, ended, ended_offset, peak, peak_tenths, batch
      FROM attack WHERE deleted = 0
        AND (batch IS NULL OR batch IN (\(foreign.keys.map(String.init).joined(by: ", "))))
      """)
    while try rows.step() {
      let batch = try rows.integerOrNil("batch").flatMap { foreign[$0] }
      let isOfVersion1 = batch.map {
        !$0.format.hasSuffix(ImportProvenance.mark) && !Self.isExport($0.format)
      }
      try add(rows, source: batch?.source, isOfVersion1: isOfVersion1 ?? false)
    }
  }

  /// Those of some days, wherever they have come from.
  init(
    _ connection: Connection, on days: DaySet, where isForeign: (Int) -> Bool
  ) throws(SQLiteError) {
    let rows = try connection.prepare(
      """
      SELECT id, onset, onset_offset, onset_precision, ended, ended_offset, peak, peak_tenths, batch
      FROM attack WHERE deleted = 0
      """)
    while try rows.step() {
      let day = try Moment.stored(try rows.integer("onset"), offset: nil).day
      guard days.contains(day), isForeign(try rows.integer("id")) else { continue }
      try add(rows, source: nil, isOfVersion1: false)
    }
  }

  private mutating func add(_ rows: Statement, source: String?, isOfVersion1: Bool) throws(SQLiteError) {
    let onset = try Moment.stored(try rows.integer("onset"), offset: try rows.integerOrNil("onset_offset"))
    let ended = try rows.integerOrNil("ended")
    let known = Known(
      id: try rows.integer("id"),
      onset: Onset(
        onset, precision: Onset.Precision(rawValue: try rows.integer("onset_precision")) ?? .minute),
      end: try ended.map { ended throws(SQLiteError) in
        try Moment.stored(ended, offset: try rows.integerOrNil("ended_offset")).instant
      },
      peak: Intensity(stored: try rows.integerOrNil("peak"), tenths: try rows.integerOrNil("peak_tenths")),
      source: source, isOfVersion1: isOfVersion1)
    days[onset.day.number, default: []].append(known)
  }

  private static func isExport(_ format: String) -> Bool { format.hasPrefix("headache.") }

  /// Whether a batch of this format has rows that are known by what the file's rows are known by.
  static func isOwn(_ format: String, _ origin: ImportOrigin) -> Bool {
    guard format.hasSuffix(ImportProvenance.mark) else { return false }
    return switch origin {
    case .source(let name): format == ImportOrigin.sourceMark + name + ImportProvenance.mark
    case .lines: false
    case .sheet: !isExport(format) && !format.hasPrefix(ImportOrigin.sourceMark)
    }
  }

  mutating func match(_ id: Int) { if !days.isEmpty { _ = matched.insert(id) } }

  func isNear(_ attack: borrowing Attack) -> Bool {
    if days.isEmpty { return false }
    let day = attack.onset.moment.day.number
    return (day - 1...day + 1).contains { days[$0] != nil }
  }

  mutating func twin(of attack: borrowing Attack, _ connection: Connection) throws(SQLiteError) -> Twin {
    let onset = attack.onset
    let day = onset.moment.day.number
    for other in days[day] ?? [] where other.isOfVersion1 && !matched.contains(other.id) {
      guard other.onset.moment.wallMinutes == onset.moment.wallMinutes,
        other.onset.precision == onset.precision,
        onset.precision == .minute || onset.precision == .day && other.peak == attack.peak
      else { continue }
      match(other.id)
      return .imported(other.id)
    }
    var best: (known: Known, distance: Int)?
    for day in day - 1...day + 1 {
      for other in days[day] ?? [] where !other.isOfVersion1 && !matched.contains(other.id) {
        guard isOneTime(other, attack), try isAlike(other, attack, connection) else { continue }
        let distance = abs(other.onset.moment.instant - onset.moment.instant)
        if distance < best?.distance ?? .max { best = (other, distance) }
      }
    }
    guard let best else { return .none }
    match(best.known.id)
    return .likely(id: best.known.id, best.known.onset, source: best.known.source)
  }

  /// The most minutes between two onsets of what may be one attack, each of a minute: people and programs round.
  private static let roundedMinutes = 30
  /// The same where one is a part of the day, or a time of waking.
  private static let partMinutes = 180

  /// Whether both can be one attack by their times.
  private func isOneTime(_ other: Known, _ attack: borrowing Attack) -> Bool {
    let (first, second) = (other.onset, attack.onset)
    if first.precision == .day || second.precision == .day { return first.moment.day == second.moment.day }
    let (start, otherStart) = (second.moment.instant, first.moment.instant)
    var end: Int?
    if case .at(let moment) = attack.end { end = moment.instant }
    if let end, let otherEnd = other.end {
      let shared = min(end, otherEnd) - max(start, otherStart)
      let shorter = min(end - start, otherEnd - otherStart)
      if shared <= 0 { return start == otherStart }
      if shared * 2 > shorter { return true }
    }
    let isPart = first.precision != .minute || second.precision != .minute
    return abs(start - otherStart) <= (isPart ? Self.partMinutes : Self.roundedMinutes)
  }

  /// The most that two programs' scales, or two moods, may lie apart.
  private static let peakDistance = 20

  /// Whether nothing else says that they are two: intensities near each other, or a drug of both.
  private func isAlike(
    _ other: Known, _ attack: borrowing Attack, _ connection: Connection
  ) throws(SQLiteError) -> Bool {
    guard let peak = attack.peak, let otherPeak = other.peak else { return true }
    if abs(peak.tenths - otherPeak.tenths) <= Self.peakDistance { return true }
    return try shareDrug(other.id, attack.doses, connection)
  }

  private func shareDrug(_ id: Int, _ doses: [Dose], _ connection: Connection) throws(SQLiteError) -> Bool {
    if doses.isEmpty { return false }
    let rows = try connection.statement(
      "SELECT drug.name AS name FROM attack_dose JOIN drug ON drug.id = attack_dose.drug WHERE attack_dose.attack = ?"
    )
    try rows.bind([.integer(id)])
    var isShared = false
    while try rows.step() {
      let name = try rows.text("name")
      if doses.contains(where: { $0.drug == name }) { isShared = true }
    }
    rows.reset()
    return isShared
  }
}
