import Parsing

/// `-2h` for "2 hours ago", which the argument parser would take for options.
enum DashedTime {
  /// Options whose value comes next; what follows another option is a word.
  private static let flags: Set<String> = [
    "--json", "--quiet", "-q", "--ascii", "--no-color", "--no-input", "--no-pager", "--force", "--strict",
  ]

  /// The arguments with `-2h`, `-90m` written as `2h ago`; what stands after `--` is left as it is.
  static func spelledOut(_ arguments: [String]) -> [String] {
    var spelled: [String] = []
    for (index, argument) in arguments.enumerated() {
      if argument == "--" { return spelled + arguments[index...] }
      let isValue =
        index > 0 && arguments[index - 1].hasPrefix("-") && !flags.contains(arguments[index - 1])
        && !isDashedTime(arguments[index - 1])
      let next = index + 1 < arguments.count ? arguments[index + 1] : ""
      if !isValue, isDashedTime(argument) {
        spelled += [String(argument.dropFirst()), "ago"]
      } else if !isValue, Int(argument.dropFirst()) != nil, isDashedTime(argument + next) {
        // `-30 min`: the unit and `ago` follow.
        spelled.append(String(argument.dropFirst()) + next)
        return spelled + ["ago"] + spelledOut(Array(arguments[(index + 2)...]))
      } else {
        spelled.append(argument)
      }
    }
    return spelled
  }
}
