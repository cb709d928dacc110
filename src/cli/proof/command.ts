import type { Command } from 'commander'
import { asOfOption, collect, resourceOptions } from '../shared-options.ts'
import type { ProofFlags } from './proof.ts'

/** `groupwork proof`: before an edition's papers are printed. */
export function addProof(program: Command): void {
  resourceOptions(asOfOption(program.command('proof')))
    .summary('what to put right in leaflets and sheets before they are printed')
    .description(
      'Reads the papers of editions as a comms officer would, and tells what to put right, each with its place in the file.',
    )
    .argument('[editions...]', 'these editions only')
    .option('--document <kind>', 'sentencer-information or participant-leaflet', collect)
    .option(
      '--layout <layouts>',
      'a4, large-print, tri-fold, easy-read (default: each that there is)',
      collect,
    )
    .option('--json', 'everything as JSON')
    .addHelpText('after', HELP)
    .action(async (editions: string[], flags: ProofFlags) => {
      const { proofEditions } = await import('./proof.ts')
      process.exitCode = await proofEditions(editions, flags)
    })
}

const HELP = `
What is looked for
  in the rules: words that don't stand in the source document, which lies in
  sources/ beside the edition; a number in them that the rule has no place for;
  in the words: what a leaflet must tell and doesn't yet, a number that differs
  from its rule, contact details of the source document, a year that is over,
  a sentence over its words (15 in a leaflet, 25 in a sheet), a ground, right
  or step that the shorter words leave out, a hard word that isn't explained,
  what tells a stranger something on a first page, a cover or a back, or on the
  last page of a leaflet of four, which is printed as one sheet;
  on the pages: a sentence torn over a page, column or panel, a box or a row of
  a table in two, a heading or a lead-in left alone, a page left white below,
  columns that don't end level, a number or name broken at a line end, type
  under its least size, in figures too, faint text, a leaflet or panel of too
  many words, a picture without words

Examples
  groupwork proof exampleshire-2026
  groupwork proof our-edition --programmes my-programmes --layout tri-fold

Exit codes
  0 nothing to put right; 1 something is, each told; 2 input that can't be used
`
