package import CivilTime
package import Diary

/// Reads the words of `headache WORDS…`.
///
/// - Parameters:
///   - words: the arguments; what follows a `--` among them becomes the note.
///   - now: the moment and zone the words are read in.
///   - vocabulary: asked only about words that mean nothing by themselves.
///   - command: what stands before the words in the corrected lines that a refusal offers.
///   - ofDoses: whether the line is about drugs alone, so that a number before one counts its tablets.
///   - asksOfSlips: whether a new drug that is one slip from a known one is refused.
/// - Returns: what the line says.
/// - Throws: ``ParseError`` where nothing is to be saved.
package func parseLog(
  _ words: [String], now: Now, vocabulary: Vocabulary, command: String = "headache", ofDoses: Bool = false,
  asksOfSlips: Bool = true
) throws(ParseError) -> ParsedLine {
  var parser = LogParser(Line(words, command: command), now, vocabulary, isEdit: false)
  (parser.isOfDoses, parser.asksOfSlips) = (ofDoses, asksOfSlips)
  do throws(ParseError) {
    return try parser.parse()
  } catch {
    let refusal = DaysInLine.refusal(error, words, now: now, command: command)
    throw refusal.offering(linesOf: command, verbs: vocabulary.verbs) { line throws(ParseError) in
      if case .severalDays = refusal.cause, !ofDoses, separateDays(line, now: now) != nil { return nil }
      var parser = LogParser(Line(line, command: command), now, vocabulary, isEdit: false)
      parser.isOfDoses = ofDoses
      return try parser.parse().isRemark
        ? LogParser(Line(words, command: command), now, vocabulary, isEdit: false).asRemark() : nil
    }
  }
}

extension ParseError {
  /// The error with only those lines of `command` that are understood themselves: none sends a person in circles.
  ///
  /// `parse`: answers with what is to be typed in place of a line that says nothing but a remark.
  fileprivate func offering(
    linesOf command: String, verbs: () -> [String], _ parse: ([String]) throws(ParseError) -> String?
  ) -> ParseError {
    if lines.isEmpty { return self }
    let start = command.split(separator: " ").map(String.init)
    func taken(_ line: String, isFirst: Bool) -> [String] {
      let words = line.split(separator: " ").map(String.init)
      // Another verb reads its own words.
      guard words.starts(with: start), !line.contains("'"),
        !verbs().contains(words.dropFirst(start.count).first ?? "")
      else { return [line] }
      do throws(ParseError) {
        return [try parse(Array(words.dropFirst(start.count))) ?? line]
      } catch {
        // What is offered in place of it, where that is understood.
        return isFirst ? error.lines.flatMap { taken($0, isFirst: false) } : []
      }
    }
    var offered: [String] = []
    for line in lines {
      for line in taken(line, isFirst: true) where !offered.contains(line) && offered.count < 4 {
        offered.append(line)
      }
    }
    return ParseError(cause, lines: offered)
  }
}

/// Reads the words of `headache edit ID WORDS…`: as ``parseLog(_:now:vocabulary:command:)``, but `no left`
/// and its like clear what stands there.
///
/// `attack`: the attack as it is, on whose days times without a day are.
package func parseEdit(
  _ words: [String], now: Now, vocabulary: Vocabulary, command: String, of attack: Attack? = nil
) throws(ParseError) -> ParsedLine {
  var parser = LogParser(Line(words, command: command), now, vocabulary, isEdit: true)
  parser.edited = attack
  parser.edit.correctsDoses = true
  do throws(ParseError) {
    return try parser.parse()
  } catch {
    throw error.offering(linesOf: command, verbs: { [] }) { line throws(ParseError) in
      var parser = LogParser(Line(line, command: command), now, vocabulary, isEdit: true)
      parser.edited = attack
      parser.edit.correctsDoses = true
      _ = try parser.parse()
      return nil
    }
  }
}

extension ParsedLine {
  /// Whether it has nothing but a remark and its day.
  fileprivate var isRemark: Bool {
    var rest = entry
    (rest.note, rest.goesOn) = ("", false)
    return !entry.note.isEmpty && (rest == AttackEntry() || rest.isDayAlone)
  }
}
