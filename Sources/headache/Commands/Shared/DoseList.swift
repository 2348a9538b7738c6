import CivilTime
import Rendering
import Storage

/// The doses of a day: what `took` asks for where it names no drug.
enum DoseList {
  static func answer(_ days: DayRange, _ session: Session) throws -> Answer {
    let store = try session.openToRead()
    let doses = try store.snapshot { try store.notedDoses(in: days) }
    if session.json {
      let long = LongOutput(session, schema: "intakes", before: DayJSON.range(days), list: "intakes")
      for dose in doses { long.add(AttackJSON.render(noted: dose)) }
      return .long(long)
    }
    let long = LongOutput(session)
    DoseListText(session.layout).write(doses, of: days, today: session.now.today) { long.add($0 + "\n") }
    return .long(long)
  }
}
