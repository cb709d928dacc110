import type { Command } from 'commander'
import { asOfOption, collect, registerOption, resourceOptions } from '../shared-options.ts'
import type { CalendarFlags, ExportFlags, ImportFlags, SheetFlags } from './flags.ts'

/** `groupwork group`: what its commands take and what their help says. Each loads its code when it runs. */
export function addGroup(program: Command): void {
  const group = program
    .command('group')
    .summary('keep a group in one file, and write what its staff need')
    .description(
      'A group file holds what people of a group share (programme, sessions, venue, staff) and the case of each. check, render and verify take it wherever they take a case.',
    )
    .addHelpText('after', GROUP_HELP)
    .showHelpAfterError('Run "groupwork group --help" to see what there is.')
  addImport(group)
  addExport(group)
  addSheet(group)
  addCalendar(group)
}

function addImport(group: Command): void {
  resourceOptions(group.command('import'))
    .summary('write registers, and cases, into a group file')
    .description(
      'Writes what attendance registers hold into a group file, which is made where there is none: sessions, people and attendance. Importing a register again changes nothing; next week’s register adds what is new.',
    )
    .argument('[registers...]', 'attendance registers (.xlsx, .ods, CSV, text), or folders of them')
    .requiredOption('--group <file.json>', 'the group file')
    .option('--case <path>', 'a case, or a folder of them, that comes into the group; repeatable', collect)
    .option('--programme <id>', 'the programme edition of a new group, where no case names it')
    .option(
      '--mapping <file.json>',
      'what headings, marks and names of the registers mean; the group keeps it',
    )
    .option('--module <id>', 'the module of sessions of which the registers give none; the group keeps it')
    .option('--accept-changes', 'take what a register says otherwise than the group')
    .addHelpText('after', IMPORT_HELP)
    .action(async (registers: string[], flags: ImportFlags) => {
      const { importGroup } = await import('./import.ts')
      await importGroup(registers, flags)
    })
}

function addSheet(group: Command): void {
  resourceOptions(asOfOption(registerOption(group.command('sheet'))))
    .summary('write the sheet of a session, for its staff')
    .description(
      'One page for a group and session: who is expected, who owes a catch-up and is asked before joining, who is no longer on the list. Shred it once the session is entered.',
    )
    .argument('<group>', 'a group file (.json)')
    .option('--session <id>', 'of this session (default: the next one)')
    .option('--names <how>', 'short: first name, initial, end of the CRN; full', 'short')
    .option('--format <formats>', 'pdf, docx, html, md, joined by commas (default: pdf,docx)', collect)
    .option('--out <folder>', 'where it goes', 'output')
    .action(async (path: string, flags: SheetFlags) => {
      const { groupSheet } = await import('./sheet.ts')
      await groupSheet(path, flags)
    })
}

function addCalendar(group: Command): void {
  resourceOptions(asOfOption(registerOption(group.command('calendar'))))
    .summary('write the sessions of a group as a calendar (.ics), without names')
    .description(
      'Writes sessions and the last days for catch-ups as an iCalendar file. Nobody is named in it: calendars are seen by others. Written again, its entries take the place of earlier ones.',
    )
    .argument('<group>', 'a group file (.json)')
    .option('--out <folder>', 'where it goes', 'output')
    .action(async (path: string, flags: CalendarFlags) => {
      const { groupCalendar } = await import('./calendar.ts')
      await groupCalendar(path, flags)
    })
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
  groupwork group import register.xlsx --group tuesday.json --programme csogp
  groupwork group export tuesday.json --out cases
  groupwork group sheet tuesday.json --out today
  groupwork group calendar tuesday.json
`

const IMPORT_HELP = `
Examples
  groupwork group import register.xlsx --group tuesday.json --programme csogp
      --module induction
      a new group: people (name and CRN), sessions and attendance; --module where
      the register gives no module of its sessions
  groupwork group import --case cases/ --group tuesday.json
  groupwork group import next-week.xlsx --group tuesday.json
  groupwork group import ours.csv --group tuesday.json --mapping ours.json
      the group keeps what ours.json says: next week needs no --mapping
`
