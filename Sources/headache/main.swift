import Platform
import Rendering
import SQLite

ThisProcess.guardStandardStreams()
ThisProcess.reportSizeLimit()
Library.runSingleThreaded()

let invocation = Invocation(ThisProcess.arguments)
ThisProcess.exit(invocation.run(Output(Terminal(invocation.options))))
