import { Command, CommanderError } from 'commander'
import {
  addCheck,
  addProgrammes,
  addProve,
  addReadability,
  addRegisterTemplate,
  addRender,
  addSchema,
  addServe,
  addVerify,
  addWording,
} from './cli/commands.ts'
import { addGroup } from './cli/group/command.ts'
import { addNew } from './cli/new/command.ts'
import { checkValues } from './cli/option-values.ts'
import { addProof } from './cli/proof/command.ts'
import { addSign } from './cli/sign-command.ts'
import { formatIssues, InputError } from './errors.ts'
import { outside, safeLines } from './outside.ts'

// A reader that has seen enough (`| head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

const program = new Command('groupwork')
  .description('Documents for accredited group-work programmes in probation, as PDF and Word (DOCX).')
  .showHelpAfterError('Run "groupwork --help" or "groupwork render --help" to see what there is.')
  .exitOverride()
  .configureOutput({ outputError: (text, write) => write(withoutRaw(text)) })
for (const add of [
  addRender,
  addSign,
  addVerify,
  addCheck,
  addGroup,
  addRegisterTemplate,
  addNew,
  addProgrammes,
  addProof,
  addProve,
  addReadability,
  addWording,
  addSchema,
  addServe,
])
  add(program)
program.hook('preAction', (_, command) => checkValues(command))

async function main(): Promise<void> {
  try {
    if (process.argv.length === 2) {
      program.outputHelp({ error: true })
      process.exitCode = 2
    } else await program.parseAsync()
  } catch (error) {
    // Anything else is a bug: Node prints its stack and exits with 1.
    if (!(error instanceof InputError) && !(error instanceof CommanderError)) throw error
    if (error instanceof InputError) process.stderr.write(`${formatIssues(error.issues).join('\n')}\n`)
    const helpShown = error instanceof CommanderError && error.exitCode === 0
    process.exitCode = helpShown ? 0 : 2
  }
}

/** The parser repeats what it couldn't use as it was given: here it is put as everything from outside is. */
function withoutRaw(text: string): string {
  const given = process.argv.slice(2).flatMap((argument) => [argument, argument.replace(/=.*$/s, '')])
  return safeLines(
    given.reduce(
      (told, raw) => (raw === outside(raw) ? told : told.replaceAll(raw, () => outside(raw))),
      text,
    ),
  )
}

main()
