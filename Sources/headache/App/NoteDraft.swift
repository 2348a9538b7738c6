import Platform

/// The file in which a note is written in `$EDITOR`, for its owner alone, in a folder of its own beside the diary: there
/// until the note is saved, and left where it is not.
final class NoteDraft {
  private var folder: String?

  /// Makes the file, empty, for a diary at `diary`; returns its path.
  func begin(beside diary: String) throws(PlatformError) -> String {
    let place = FileSystem.split(diary).folder
    try FileSystem.createFolders(place)
    let folder = try FileSystem.createPrivateFolder(in: place, prefix: ".note-")
    self.folder = folder
    _ = try File(creating: Self.file(in: folder))
    return Self.file(in: folder)
  }

  /// Whether nobody has written anything in the file, or it is gone.
  private func isBlank(_ path: String) -> Bool {
    guard let size = (try? FileSystem.status(path))?.size else { return true }
    guard size < 1 << 12, let bytes = try? File(reading: path).readAll() else { return false }
    return bytes.allSatisfy { [0x09, 0x0A, 0x0D, 0x20].contains($0) }
  }

  private static func file(in folder: String) -> String { folder + "/note.txt" }

  /// Removes it. Editors leave copies beside the file; the folder goes with everything in it.
  func discard() {
    guard let folder else { return }
    try? FileSystem.removeFolder(folder)
    self.folder = nil
  }

  /// Leaves what was written in it, and removes it where that is nothing; the path of what is left.
  func keep() -> String? {
    guard let folder else { return nil }
    let file = Self.file(in: folder)
    guard !isBlank(file) else {
      discard()
      return nil
    }
    // An editor may have made a new file in its place.
    try? FileSystem.setMode(0o600, of: file)
    return file
  }
}
