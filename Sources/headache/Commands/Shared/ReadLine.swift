import Recording
import Parsing

/// A line as it is to be written, and the gap that it ends.
struct ReadLine {
  let line: ParsedLine
  let gap: LoggingGap?
}
