import CivilTime
import Rendering
import Storage

/// The doses of a day: what `took` asks for where it names no drug.
enum DoseList {
  static func answer(_ days: DayRange, _ session: Session) throws -> Answer {
    let store = try session.openToRead()
    let doses = try store.snapshot { try store.notedDoses(in: days) }
    return .shown(
      DoseListText(session.layout).text(doses, of: days, today: session.now.today), schema: "intakes",
      data: AttackJSON.render(noted: doses, of: days)
    ).paged
  }
}
