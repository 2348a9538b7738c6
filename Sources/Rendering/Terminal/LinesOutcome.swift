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

  package var done: [Done] = []
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
  package var isRecoded = false
  package var isDryRun = true
  package var skipsBad = false
  package var isStep = false
  /// Where lines that were left out stand.
  package var rejected: String?

  package init() {}

  /// Whether nothing is saved, as lines were not understood.
  package var isRefused: Bool { !bad.isEmpty && (isDryRun || !isStep) }
}
