import Words

/// Files that are missing, in the way, or have no place.
extension Refusal {
  static let noPlaceForADiary = Refusal(
    "neither HOME nor HEADACHE_DIARY is set, so the diary has no place.",
    hint: "Name it:  headache --diary FILE 7", code: Explain.configuration)

  static let noOutputNamed = Refusal(
    "where to? Nothing was written.", hint: "Write:  headache report -o visit.html", code: Explain.usage)

  static func documentIsNoJSON(_ line: String) -> Refusal {
    Refusal(
      "what is written to standard output is the document, which --json cannot be printed into. "
        + "Nothing was written.", hint: "Name a file:  \(line)", code: Explain.usage)
  }

  static func folderToImport(_ path: String) -> Refusal {
    Refusal(
      "\(harmless(path)) is a folder. Nothing was saved.", hint: "Name a file in it.", code: Explain.noInput)
  }

  static func noFolder(for path: String) -> Refusal {
    Refusal("there is no folder for \(harmless(path)). Nothing was written.", code: Explain.cannotCreate)
  }

  /// A folder, a device, a FIFO, a socket.
  static func outputIsNoFile(_ path: String) -> Refusal {
    Refusal(
      "\(harmless(path)) is not a regular file. Nothing was written.",
      hint: "Name a file, or write to standard output:  -o -", code: Explain.cannotCreate)
  }

  static func outputIsDiary(_ path: String) -> Refusal {
    Refusal(
      "\(harmless(path)) belongs to the diary. Nothing was written.",
      hint: "Name another file; --force does not change that.", code: Explain.cannotCreate)
  }

  static func outputExists(_ path: String) -> Refusal {
    Refusal(
      "\(harmless(path)) is there already. Nothing was written.", hint: "To replace it, add --force.",
      code: Explain.cannotCreate)
  }
}
