import Platform
import Rendering
import SQLite

Process.guardStandardStreams()
Process.reportSizeLimit()
Library.runSingleThreaded()
PageWidth.set(Terminal.current.pageWidth)
Process.exit(Invocation.current.run())
