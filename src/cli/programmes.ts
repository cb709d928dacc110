import { outside } from '../outside.ts'
import type { Edition } from '../programme/edition.ts'
import { choose } from './choices.ts'
import { openFolders } from './folders.ts'
import type { ProgrammesFlags } from './options.ts'
import { outline } from './programme-outline.ts'
import { colour, fold, jsonText, print, row } from './terminal.ts'

/** `groupwork programmes`: the editions, what each states and what it doesn't. */
export async function programmes(given: readonly string[], flags: ProgrammesFlags): Promise<void> {
  const { resources } = openFolders(flags)
  const known = resources.editionIds()
  const ids = given.length > 0 ? choose('programmes', given, known) : known
  const editions = ids.flatMap((id) => resources.edition(id) ?? [])
  if (flags.json === true) await print(jsonText(editions))
  else await print(editions.map(editionText).join('\n\n'))
}

const WIDTH = 22

function editionText(edition: Edition): string {
  const { id, name, abbreviation, label, document } = edition
  const entries = outline(edition)
  const silent = entries
    .filter(({ says, own }) => says.length === 0 && own !== true)
    .map(({ label }) => label.toLowerCase())
  return [
    colour.bold(outside(id)),
    fold(`${name} (${abbreviation})`, '  '),
    fold(label, '  '),
    row('  Source', `${document.file}, ${document.dated}`, WIDTH),
    ...entries.flatMap(({ label, says }) =>
      says.map((line, index) => row(index === 0 ? `  ${label}` : '', line, WIDTH)),
    ),
    ...(silent.length === 0 ? [] : [row('  Not stated', silent.join(', '), WIDTH)]),
  ].join('\n')
}
