import type { Command } from 'commander'
import type { SignFlags } from './options.ts'
import { asOfOption, registerOption, resourceOptions } from './shared-options.ts'

/** `groupwork sign`: what it takes and what its help says. */
export function addSign(program: Command): void {
  resourceOptions(asOfOption(registerOption(program.command('sign'))))
    .summary('sign a document of a case, and keep what was signed')
    .description(
      'Writes a signature into the case file, with a digest of the text above the signatures: what is recorded later no longer changes it.',
    )
    .argument('<case>', 'a case file (.json)')
    .requiredOption('--document <kind>', 'what is signed')
    .requiredOption('--as <name>', 'who signs, as the case names them')
    .option('--role <role>', 'in which role, where the case does not name who signs')
    .option('--new-version', 'sign anew, as the next version of the document')
    .option('--out <folder>', 'where the signed document goes', 'output')
    .option('--quiet', 'print problems only')
    .addHelpText('after', SIGN_HELP)
    .action(async (path: string, flags: SignFlags) => {
      const { signCase } = await import('./sign.ts')
      process.exitCode = await signCase(path, flags)
    })
}

const SIGN_HELP = `
Documents
  suitability-section, progress-report, treatment-report, non-completion-report
  Only a document that can be final is signed. It is written as PDF and DOCX:
  the files to keep.

Examples
  groupwork sign case-17.json --document treatment-report --as "Ana Example"
  groupwork sign case-17.json --document treatment-report --as "Ruth Pell"
      --role "Probation officer"
  groupwork sign case-17.json --document treatment-report --as "Ana Example"
      --new-version
      after facts above the signatures were put right

Exit codes
  0 signed; 2 it can't be signed so, nothing written; 1 a fault of the program
`
