/// Whatever yields the records of a file, one after another: the one interface of all containers.
package protocol RecordReader: AnyObject {
  /// Reads the next record into `record`, whose room is used again.
  ///
  /// - Throws: what ends the reading: the file cannot be read any further, or the caller's closure has thrown.
  func next(into record: inout Record) throws(ContainerError) -> RecordEvent

  /// What a field is called that has this number (``Record/path(_:)``): `pain.level` and `medications[].name` in a
  /// tree, a column's letters in a table.
  func name(ofPath path: Int) -> String
}

extension RecordReader {
  package func name(ofPath path: Int) -> String { Position.letters(path + 1) }
}

package enum RecordEvent: Hashable, Sendable {
  /// The next record was read.
  case record
  /// The next record is defective; of it, no more than the line is known. Reading can go on.
  case flawed(ContainerDefect)
  case end
}
