package import Diary
import Platform

/// Who may read the diary, and what it stands on.
extension DiaryStore {
  /// The folder the diary is in.
  package var folder: String { FileSystem.split(path).folder }

  package func placeFindings() throws(StoreError) -> [Finding] {
    let folder = folder
    let drafts = try abandonedDrafts().map { Finding.abandonedDraft($0) }
    return try DiaryStore.mappingPlatformErrors { () throws(PlatformError) in
      var findings: [Finding] = []
      if let file = try FileSystem.status(path) {
        if file.mode != 0o600 { findings.append(.fileMode(file.mode)) }
        if file.links > 1 { findings.append(.hardLinks(file.links)) }
      }
      if let status = try FileSystem.status(folder), status.mode & 0o077 != 0 {
        findings.append(try isOwnFolder() ? .folderMode(status.mode) : .sharedFolder(status.mode))
      }
      if let name = try FileSystem.network(path) { findings.append(.networkFileSystem(name)) }
      return findings + drafts
    }
  }

  /// Takes the diary's file, and its folder where it holds nothing but the diary and what belongs to it, away
  /// from everyone but their owner; what is somebody else's stays as it is.
  ///
  /// - Returns: the paths that were changed.
  package func makePrivate() throws(StoreError) -> [String] {
    var changed: [String] = []
    for finding in try placeFindings() {
      let (place, mode) =
        switch finding {
        case .fileMode: (path, 0o600)
        case .folderMode: (folder, 0o700)
        default: ("", 0)
        }
      guard !place.isEmpty, try DiaryStore.isOurs(place) else { continue }
      try DiaryStore.mappingPlatformErrors { () throws(PlatformError) in
        try FileSystem.setMode(mode, of: place)
      }
      changed.append(place)
    }
    return changed
  }

  /// Whether this user may change the mode of what stands at `path`.
  static func isOurs(_ path: String) throws(StoreError) -> Bool {
    try mappingPlatformErrors { () throws(PlatformError) in try FileSystem.status(path)?.isOurs ?? false }
  }

  /// The mode of a folder that holds other things, such as a home, is left alone.
  private func isOwnFolder() throws(PlatformError) -> Bool {
    let name = FileSystem.split(path).name
    return try FileSystem.names(in: folder).allSatisfy {
      $0.hasPrefix(name) || $0.hasPrefix("." + name) || $0.hasPrefix(".note-") || $0 == "backups"
    }
  }
}
