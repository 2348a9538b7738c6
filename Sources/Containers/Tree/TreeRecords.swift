/// The records of a tree: each element that stands at one of the paths asked for, its values flattened.
///
/// A field's name is the path from the record on: `pain.level`, `medications[].name`, `@value`; `.` is the record's
/// own value, where it is no more than one. Two fields of one array element have the same ``Record/ordinals(_:)``;
/// of xml and calendars every element below the record counts among its sisters of the same name. An empty array
/// or object is one field of kind `null`, so that what was there and empty differs from what was not there. Where a
/// path ends in `*`, the field `*` holds the member's name. A record inside another belongs to the outer one.
package final class TreeRecords: RecordReader {
  private var walk: TreeWalk

  /// Records begin at `paths`, such as `entries[]`, `HealthData.Record`, `VCALENDAR.VEVENT`, `days.*`.
  package init(_ reader: any TreeReader, at paths: [String]) { walk = TreeWalk(reader, at: paths) }

  /// Values outside of records that have been met so far, such as a version or a zone, by their whole paths.
  package var context: Record { walk.context }

  package func name(ofPath path: Int) -> String { walk.name(path) }

  package func next(into record: inout Record) throws(ContainerError) -> RecordEvent {
    try walk.next(into: &record)
  }
}
