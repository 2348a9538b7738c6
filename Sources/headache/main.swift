import Platform
import Rendering
import SQLite

Process.guardStandardStreams()
Process.reportSizeLimit()
Library.runSingleThreaded()
Process.exit(Invocation.current.run())
