import { Command, CommanderError } from 'commander'
import { formatIssues, InputError } from '../errors.ts'
import { outside, safeLines } from '../outside.ts'
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
} from './commands.ts'
import { addGroup } from './group/command.ts'
import { addNew } from './new/command.ts'
import { checkValues } from './option-values.ts'
import { addProof } from './proof/command.ts'
import { addSign } from './sign-command.ts'

const COMMANDS = [
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
]

/**
 * Does what a command line asks for. Sets `process.exitCode`: 0 done, 2 nothing could be done, 3 some of it, or as the
 * command says; anything else that fails is a bug and is thrown.
 */
export async function commandLine(args: readonly string[]): Promise<void> {
  const program = programFor(args)
  try {
    if (args.length === 0) {
      program.outputHelp({ error: true })
      process.exitCode = 2
    } else await program.parseAsync(args, { from: 'user' })
  } catch (error) {
    if (!(error instanceof InputError) && !(error instanceof CommanderError)) throw error
    if (error instanceof InputError) process.stderr.write(`${formatIssues(error.issues).join('\n')}\n`)
    const helpShown = error instanceof CommanderError && error.exitCode === 0
    process.exitCode = helpShown ? 0 : 2
  }
}

function programFor(args: readonly string[]): Command {
  const program = new Command('groupwork')
    .description('Documents for accredited group-work programmes in probation, as PDF and Word (DOCX).')
    .showHelpAfterError('Run "groupwork --help" or "groupwork render --help" to see what there is.')
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(withoutRaw(text, args)) })
  for (const add of COMMANDS) add(program)
  program.hook('preAction', (_, command) => checkValues(command))
  return program
}

/** The parser repeats what it couldn't use as it was given: here it is put as everything from outside is. */
function withoutRaw(text: string, args: readonly string[]): string {
  const given = args.flatMap((argument) => [argument, argument.replace(/=.*$/s, '')])
  return safeLines(
    given.reduce(
      (told, raw) => (raw === outside(raw) ? told : told.replaceAll(raw, () => outside(raw))),
      text,
    ),
  )
}
