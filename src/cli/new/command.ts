import type { Command } from 'commander'
import { resourceOptions } from '../shared-options.ts'
import type { NewCaseFlags, NewEditionFlags } from './new.ts'

/** `groupwork new`: files to be filled in by hand. */
export function addNew(program: Command): void {
  const command = program
    .command('new')
    .summary('begin an edition or a case of your own')
    .description('Writes a file to be filled in: its structure, and what each line asks.')
    .addHelpText('after', HELP)
  resourceOptions(command.command('edition'))
    .summary('an edition with the structure of another, and none of its values')
    .argument('<id>', 'id of the new edition: lower-case words joined by hyphens')
    .requiredOption('--from <edition>', 'the edition whose structure it has')
    .option('--out <file>', 'where it goes (default: ID.yaml)')
    .action(async (id: string, flags: NewEditionFlags) => {
      const { writeEdition } = await import('./new.ts')
      await writeEdition(id, flags)
    })
  resourceOptions(command.command('case'))
    .summary('a case of a programme, each field with what it asks')
    .requiredOption('--programme <edition>', 'the edition whose rules apply')
    .option('--out <file>', 'where it goes (default: new-case.json)')
    .action(async (flags: NewCaseFlags) => {
      const { writeCase } = await import('./new.ts')
      await writeCase(flags)
    })
}

const HELP = `
Examples
  groupwork new edition our-programme --from exampleshire-2026
      then: groupwork programmes --programmes . names what is still empty
  groupwork new case --programme exampleshire-2026 --out case-17.json
      then: groupwork check case-17.json says what is missing

Exit codes
  0 written; 2 an edition that isn't there, or a file that is
`
