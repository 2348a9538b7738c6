package import Diary
package import Language

/// What `check` has to say beside its findings.
extension Language {
  package var diaryIsSound: String { text(en: "The diary is sound: every entry is as it was written.") }

  package func moreAlike(_ count: Int) -> String { text(en: "… and \(count) more like it.") }

  package var keepDamagedFile: String {
    text(en: "Keep a copy of the file as it is, and restore a backup.")
  }

  package var salvageHint: String {
    text(en: "No backup? What can still be read:  headache export --salvage -o rescued.sqlite")
  }

  package var fixDamageHint: String {
    text(en: "Put back what the journal still has:     headache check --fix")
  }

  package var acceptDamageHint: String {
    text(en: "Was it changed on purpose? Then keep it:  headache check --fix --accept")
  }

  package var fixHint: String { text(en: "Repair what is safe to repair:           headache check --fix") }

  package func putBack(_ row: Finding.Row) -> String {
    text(en: "\(name(row)): put back as the journal has it.")
  }

  /// `count`: changed entries.
  package func takenAsItIs(_ count: Int) -> String {
    text(
      en: "The diary is taken as it is: \(count) changed \(count == 1 ? "entry" : "entries"), all sums new.")
  }

  package func endUnknown(_ attack: Int) -> String { text(en: "attack \(attack): its end is now unknown.") }

  package func madePrivate(_ path: String) -> String { text(en: "\(path): now for its owner alone.") }

  package func removed(_ path: String) -> String { text(en: "\(path): removed.") }

  /// `word`: what has to be typed.
  /// What is typed to go on.
  package var purgeWord: String { text(en: "purge") }

  package func purgeQuestion(_ word: String) -> String {
    text(
      en: "This removes deleted entries for good, and with them everything that undo could bring back.\n"
        + "Type \(word) to go on: ")
  }

  package func purged(_ count: Int) -> String {
    text(
      en: "\(count) deleted \(count == 1 ? "entry is" : "entries are") gone from the diary. Undo begins anew."
    )
  }

  package var backupsKeepDeleted: String {
    text(en: "Backups still hold what they held; remove those you do not need:")
  }
}
