/// How a command ends, for scripts. The codes follow sysexits.h; `1` is a question that was answered with "no".
enum ExitStatus {
  static let refused: Int32 = 1
  static let usage: Int32 = 64
  static let badData: Int32 = 65
  static let noInput: Int32 = 66
  static let unavailable: Int32 = 69
  static let internalError: Int32 = 70
  static let cannotCreate: Int32 = 73
  static let ioFailure: Int32 = 74
  static let busy: Int32 = 75
  static let noPermission: Int32 = 77
  static let configuration: Int32 = 78

  /// The `kind` of a JSON error, where the exit status says as much as there is to say.
  static func kind(_ code: Int32) -> String {
    switch code {
    case usage: "usage"
    case badData: "bad_data"
    case noInput: "no_input"
    case unavailable: "unavailable"
    case cannotCreate: "cannot_create"
    case ioFailure: "io"
    case configuration: "configuration"
    default: "refused"
    }
  }
}
