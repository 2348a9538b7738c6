/// Bytes that are held until they are wanted: a few in memory, many in a file that no name leads to.
///
/// What is printed of a diary is read under a lock that a change has to wait for, and whoever reads what is printed may
/// take their time. So it is read at once, held, and handed on when the lock is gone.
package final class HeldBytes {
  private let folder: String
  private let limit: Int
  private var file: File?
  /// How many bytes are in the file.
  private var written = 0
  /// What is not in the file.
  private var rest: [UInt8] = []
  private var mayWrite = true

  /// `folder`: where the file is to be. `limit`: how many bytes are held without one.
  package init(in folder: String, limit: Int = 1 << 21) {
    self.folder = folder
    self.limit = limit
  }

  package var count: Int { written + rest.count }

  /// Adds `bytes`. Where no file can be written, a full disk or one that is only read, they are held in memory.
  package func add(_ bytes: [UInt8]) {
    rest += bytes
    guard rest.count > limit, mayWrite else { return }
    do throws(PlatformError) {
      if file == nil { file = try File(unnamedIn: folder) }
      try file?.write(rest)
      written += rest.count
      rest.removeAll(keepingCapacity: true)
    } catch {
      // What has reached the file of these bytes is beyond `written`, and never read.
      mayWrite = false
    }
  }

  /// Hands everything to `body`, piece by piece and in order.
  package func forEachPiece(_ body: ([UInt8]) throws -> Void) throws {
    var place = 0
    var piece: [UInt8] = []
    while let file, place < written {
      try file.read(at: place, count: min(1 << 18, written - place), into: &piece)
      guard !piece.isEmpty else { throw PlatformError(.read, file.subject, code: PlatformError.missingCode) }
      try body(piece)
      place += piece.count
    }
    if !rest.isEmpty { try body(rest) }
  }
}
