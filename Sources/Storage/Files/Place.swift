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
        findings.append(.folderMode(status.mode))
      }
      if let name = try FileSystem.network(path) { findings.append(.networkFileSystem(name)) }
      return findings + drafts
    }
  }

  /// Takes the diary's file, and its folder where it holds nothing but the diary and what belongs to it, away
  /// from everyone but their owner.
  ///
  /// - Returns: the paths that were changed.
  package func makePrivate() throws(StoreError) -> [String] {
    let findings = try placeFindings()
    return try DiaryStore.mappingPlatformErrors { () throws(PlatformError) in
      var changed: [String] = []
      for finding in findings {
        switch finding {
        case .fileMode:
          try FileSystem.setMode(0o600, of: path)
          changed.append(path)
        case .folderMode where try isOwnFolder():
          try FileSystem.setMode(0o700, of: folder)
          changed.append(folder)
        default: break
        }
      }
      return changed
    }
  }

  /// The mode of a folder that holds other things, such as a home, is left alone.
  private func isOwnFolder() throws(PlatformError) -> Bool {
    let name = FileSystem.split(path).name
    return try FileSystem.names(in: folder).allSatisfy { $0.hasPrefix(name) || $0 == "backups" }
  }
}
