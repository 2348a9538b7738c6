import Storage

/// Commands whose words mean what the diary says they mean: its drugs, its last attack, the one that is open.
///
/// All of that is read in the transaction that writes, so that whatever another process renames, joins or deletes comes
/// before the command or after it, never in between. `read` is called once before as well where nobody may be kept
/// waiting under the lock: where a note is still to be asked for, and where no diary is there yet. So no editor is opened
/// beside words that are refused, and no diary begun for them; what `read` gives then does not count.
extension Session {
  /// Changes a diary that is there, and closes it.
  ///
  /// `note` is what `read` asks for; `command` names for `history` what was read.
  func change<Read, Written>(
    _ store: DiaryStore, note: CommandNote? = nil, reading read: (DiaryStore) throws -> Read,
    as command: (Read) -> String, _ body: (Read, WriteTransaction, DiaryStore) throws -> Written
  ) throws -> Written {
    if note?.isToBeAsked ?? false { _ = try read(store) }
    let result = try store.write(
      now: seconds,
      reading: {
        try checkZone(store)
        return try read(store)
      }, as: command
    ) {
      try body($1, $0, store)
    }
    try store.close()
    return result
  }

  /// The same for a diary that is begun where there is none.
  func change<Read, Written>(
    beginning existing: DiaryStore?, note: CommandNote? = nil,
    reading read: (DiaryStore?) throws -> Read, as command: (Read) -> String,
    _ body: (Read, WriteTransaction, DiaryStore) throws -> Written
  ) throws -> Written {
    if existing == nil { _ = try read(nil) }
    return try change(
      existing ?? openOrCreate(), note: note, reading: { try read($0) }, as: command, body)
  }

  /// Changes a diary by words that need nothing of it to be read.
  func write<Written>(
    _ store: DiaryStore, as command: String, _ body: (WriteTransaction) throws -> Written
  ) throws -> Written {
    try store.write(now: seconds, reading: { try checkZone(store) }, as: { command }) { transaction, _ in
      try body(transaction)
    }
  }
}
