package import Foundation

/// What CONTRIBUTING.md shows, which tests hold to what they compile.
package enum Contributing {
  package static let page = URL(filePath: #filePath).appending(path: "../../../../CONTRIBUTING.md")
    .standardized

  /// A section by its head, without it.
  package static func section(_ head: String) throws -> String {
    try sections().first { $0.hasPrefix(head + "\n") }.map { String($0.dropFirst(head.count)) } ?? ""
  }

  /// The fenced blocks of the list in a section, without their indentation.
  package static func blocks(of head: String) throws -> [String] {
    try section(head).components(separatedBy: fence).enumerated().filter { $0.offset % 2 == 1 }.map {
      _, block in
      block.split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
        .map { String($0.dropFirst($0.hasPrefix("   ") ? 3 : 0)) + "\n" }.joined()
    }
  }

  /// Shows other text in the first blocks of a section.
  package static func show(_ texts: [String], in head: String) throws {
    let page = try sections().map { section in
      guard section.hasPrefix(head + "\n") else { return section }
      var texts = texts[...]
      return section.components(separatedBy: fence).enumerated().map { offset, block in
        guard offset % 2 == 1, let text = texts.popFirst() else { return block }
        return block.prefix { $0 != "\n" }
          + text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
          .map { $0.isEmpty ? "\n" : "\n   \($0)" }.joined()
      }.joined(separator: fence)
    }.joined(separator: "## ")
    try page.write(to: Self.page, atomically: true, encoding: .utf8)
  }

  private static let fence = "\n   ```"

  private static func sections() throws -> [String] {
    try String(contentsOf: page, encoding: .utf8).components(separatedBy: "## ")
  }
}
