package import Diary
package import Messages

/// What has become of notes whose lines were done as if they had been typed.
package struct LinesOutcome {
  package struct Done {
    package var line: Int
    package var written: String
    /// What the program answers to it.
    package var said: [String]

    package init(line: Int, written: String, said: [String]) {
      (self.line, self.written, self.said) = (line, written, said)
    }
  }

  package struct Bad {
    package var line: Int
    package var written: String
    package var error: CommandError

    package init(line: Int, written: String, _ error: CommandError) {
      (self.line, self.written, self.error) = (line, written, error)
    }
  }

  /// A line that is likely in the diary already, and was not added.
  package struct Likely {
    package var line: Int
    package var written: String
    package var twin: LikelyLine
    /// Whether its entry is as the line says now.
    package var isTaken = false

    package init(line: Int, written: String, _ twin: LikelyLine) {
      (self.line, self.written, self.twin) = (line, written, twin)
    }
  }

  package var done: [Done] = []
  package var likely: [Likely] = []
  /// Lines that say what the diary has already.
  package var there: [Done] = []
  /// How many came in with the same file before.
  package var known = 0
  package var bad: [Bad] = []
  /// Lines that say of several days that those without an entry were headache-free: beside lines that were not
  /// understood they say too much.
  package var declaring: [Bad] = []
  package var comments = 0
  package var blanks = 0
  /// The lines of days with nothing below them.
  package var emptyHeadings: [Int] = []
  package var isRecoded = false
  package var isDryRun = true
  package var skipsBad = false
  package var isStep = false
  /// Where lines that were left out stand.
  package var rejected: String?

  package init() {}

  /// Whether it adds something, or changes it.
  package var changesDiary: Bool { !done.isEmpty || likely.contains(where: \.isTaken) }

  /// Whether nothing is saved, as lines were not understood.
  package var isRefused: Bool { !bad.isEmpty && (isDryRun || !isStep) }
}
