import { type Command, Option } from 'commander'

/** Options that several commands take. */

export const collect = (value: string, before: string[] = []) => [...before, value]

export const registerOption = (command: Command) =>
  command
    .option(
      '--register <file>',
      'an attendance register to join (.xlsx, .ods, CSV, text), or a folder of them; repeatable',
      collect,
    )
    .option('--mapping <file.json>', 'what headings, marks and names of the registers mean')
    .option('--accept-changes', 'take what a register says otherwise than a case')

export const asOfOption = (command: Command) =>
  command.option('--as-of <date>', 'the date that everything is seen from, YYYY-MM-DD (default: today)')

export const codesOption = () =>
  new Option('--codes <file>', 'your own codes over those supplied').env('GROUPWORK_CODES')

export const resourceOptions = (command: Command) =>
  command
    .addOption(
      new Option('--programmes <folder>', 'your own editions instead of those supplied').env(
        'GROUPWORK_PROGRAMMES',
      ),
    )
    .addOption(
      new Option('--templates <folder>', 'your own templates over those supplied').env('GROUPWORK_TEMPLATES'),
    )
    .addOption(
      new Option('--language <folder>', 'your own wording over that supplied').env('GROUPWORK_LANGUAGE'),
    )
    .addOption(codesOption())
