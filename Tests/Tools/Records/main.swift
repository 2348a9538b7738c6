import Containers
import Glibc
import Platform

// The records of any file that can be imported, as the readers see them: for whoever writes the rules of a source.
//
//   records FILE [PATH…]           a record per block: where each field stands, its path, its kind if not text, its value
//   records --count FILE [PATH…]   only how many there are, and how many bytes
//   records --encoding NAME FILE …
//
// Without a PATH a tree is read at the first path at which its outline says that records may begin.

var words = Array(CommandLine.arguments.dropFirst())
var listing = Listing()
while let word = words.first, word.hasPrefix("--") {
  words.removeFirst()
  if word == "--count" {
    listing.counts = true
  } else if word == "--encoding", let name = words.first, let named = TextEncoding(rawValue: name) {
    listing.encoding = named
    words.removeFirst()
  }
}
guard let path = words.first else {
  print("records [--count] [--encoding NAME] FILE [PATH…]")
  exit(64)
}

do {
  let file = try File(reading: path)
  let bytes = ByteFile(count: try file.count()) { offset, count, chunk in
    try file.read(at: offset, count: count, into: &chunk)
  }
  try listing.show(Container(bytes, name: path, encoding: listing.encoding), paths: Array(words.dropFirst()))
} catch {
  print("refused: \(error)")
  exit(65)
}
