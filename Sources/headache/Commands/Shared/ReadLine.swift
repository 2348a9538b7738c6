import Parsing

/// A line as it is to be written, and the lapse that it ends.
struct ReadLine {
  let line: ParsedLine
  let lapse: LoggingGap?
}
