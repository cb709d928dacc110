import type { Command } from 'commander'
import type { ExportFlags } from './flags.ts'

/** `groupwork group`: what its commands take and what their help says. Each loads its code when it runs. */
export function addGroup(program: Command): void {
  const group = program
    .command('group')
    .summary('keep a group in one file, and write what its staff need')
    .description(
      'A group file holds what people of a group share (programme, sessions, venue, staff) and the case of each. check, render and verify take it wherever they take a case.',
    )
    .addHelpText('after', GROUP_HELP)
  addExport(group)
}

function addExport(group: Command): void {
  group
    .command('export')
    .summary('write the case of each person in a group as a file of its own')
    .description(
      'Writes a case file for each person, with what the group shares: documents of it are the same as those of the group.',
    )
    .argument('<group>', 'a group file (.json)')
    .option('--out <folder>', 'where the cases go', 'cases')
    .action(async (path: string, flags: ExportFlags) => {
      const { exportGroup } = await import('./export.ts')
      await exportGroup(path, flags)
    })
}

const GROUP_HELP = `
Examples
  groupwork check tuesday.json
      what everybody has to do next, by date, then where each stands
  groupwork render tuesday.json --out reports
  groupwork group export tuesday.json --out cases
`
