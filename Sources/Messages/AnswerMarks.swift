package import Language

/// The words by which an answer, a remark or an error begins or ends. They are looked for again where they are painted.
extension Language {
  package var errorMark: String { text(en: "error:") }

  package var noteMark: String { text(en: "note:") }

  package var warningMark: String { text(en: "warning:") }

  package var cautionMark: String { text(en: "caution:") }

  /// Before the number of an attack.
  package var attackMark: String { text(en: "attack") }

  /// Beside what can be taken back.
  package var takeBack: String { text(en: "undo: headache undo") }

  /// Beside the line that was undone.
  package var haveBack: String { text(en: "redo: headache redo") }
}
