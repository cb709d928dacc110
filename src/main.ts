import { commandLine } from './cli/command-line.ts'

// A reader that has seen enough (`| head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

// What fails otherwise is a bug: Node prints its stack and exits with 1.
void commandLine(process.argv.slice(2))
