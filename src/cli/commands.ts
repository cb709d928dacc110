import type { Command } from 'commander'
import { CHECK_HELP, PROVE_HELP, RENDER_HELP, VERIFY_HELP, WORDING_HELP } from './help.ts'
import type {
  CheckFlags,
  GivenRenderFlags,
  ProgrammesFlags,
  RegisterTemplateFlags,
  SchemaFlags,
  VerifyFlags,
} from './options.ts'
import type { ProveFlags } from './prove.ts'
import type { ReadabilityFlags } from './readability.ts'
import type { ServeFlags } from './serve.ts'
import { asOfOption, codesOption, collect, registerOption, resourceOptions } from './shared-options.ts'

/** The commands: what they take and what their help says. Each loads its code when it runs. */

export function addRender(program: Command): void {
  resourceOptions(asOfOption(registerOption(program.command('render'))))
    .summary('write documents of cases or of programme editions')
    .description(
      'Writes documents as PDF, DOCX or HTML: of cases, or without a case the documents of the programme editions.',
    )
    .argument(
      '[paths...]',
      'case and group files (.json, .ndjson), or folders that hold them; not the folders within',
    )
    .option('--programme <id>', 'of this edition only; repeatable', collect)
    .option('--all-editions', 'beside the cases, the documents of the editions too')
    .option('--document <kind>', 'this kind only; repeatable, or joined by commas', collect)
    .option('--format <formats>', 'pdf, docx, html, md, txt, joined by commas (default: pdf,docx)', collect)
    .option('--layout <layouts>', 'a4, large-print, tri-fold, easy-read, paste (default: a4)', collect)
    .option('--paste-from <level>', 'level of the widest headings of a pasted section, 1 to 6 (default: 3)')
    .option('--audit <where>', 'audit sheets: annex, separate or none (default: annex of reports at the end)')
    .option('--out <folder>', 'where the documents go (default: output)')
    .option('--final', 'final documents: refused while anything is undecided')
    .option('--jobs <number>', 'threads to work with (default: as many as the processor has cores)')
    .option('--resume', 'go on where an earlier run into the folder stopped')
    .option('--shard <part/of>', 'this part of the cases only: 2/8 takes every eighth, from the second')
    .option('--manifest <file>', 'list of what was made (default: manifest.jsonl beside the documents)')
    .option('--overwrite', 'replace documents too that somebody changed since they were written')
    .option('--zip <file>', 'of a group file: all documents in one zip, and nothing else')
    .option('--quiet', 'print problems only')
    .addHelpText('after', RENDER_HELP)
    .action(async (paths: string[], flags: GivenRenderFlags) => {
      if (flags.zip !== undefined) {
        const { renderSet } = await import('./render/set.ts')
        process.exitCode = await renderSet(paths, flags.zip, flags)
        return
      }
      const { render } = await import('./render/render.ts')
      process.exitCode = await render(paths, { ...flags, out: flags.out ?? 'output' })
    })
}

export function addVerify(program: Command): void {
  resourceOptions(registerOption(program.command('verify')))
    .summary('make the documents of a manifest again, and compare; or tell what was signed')
    .description(
      'Makes every document of a manifest again and compares its bytes. Of a case and a document: says whether it is the text that was signed. Writes nothing.',
    )
    .argument('<manifest or case>', 'manifest.jsonl, as render wrote it; or a case that was signed')
    .argument('[document]', 'a document of the case (.docx, .pdf, .html, .md)')
    .option('--jobs <number>', 'threads to work with (default: as many as the processor has cores)')
    .option('--quiet', 'print differences only')
    .addHelpText('after', VERIFY_HELP)
    .action(async (manifest: string, document: string | undefined, flags: VerifyFlags) => {
      if (document !== undefined) {
        const { verifySigned } = await import('./verify-case.ts')
        process.exitCode = await verifySigned(manifest, document, flags)
        return
      }
      const { verify } = await import('./verify.ts')
      process.exitCode = await verify(manifest, flags)
    })
}

export function addCheck(program: Command): void {
  resourceOptions(asOfOption(registerOption(program.command('check'))))
    .summary('say where a person stands, what to do next, and why')
    .description('Prints the next actions of a case, then what the rules found, with the words they rest on.')
    .argument('<cases...>', 'case and group files (.json, .ndjson), or folders that hold them')
    .option('--json', 'the whole assessment as JSON; for several cases an array')
    .option('--since <earlier.json>', 'what changed since an earlier state of the case')
    .option('--since-date <date>', 'what changed since this date (YYYY-MM-DD)')
    .addHelpText('after', CHECK_HELP)
    .action(async (paths: string[], flags: CheckFlags) => {
      const { check } = await import('./check/check.ts')
      process.exitCode = await check(paths, flags)
    })
}

export function addRegisterTemplate(program: Command): void {
  resourceOptions(registerOption(program.command('register-template')))
    .summary("write a group's register, to be filled in")
    .description(
      'Writes the register of some cases as a spreadsheet: a row a person and session, with what is recorded already and a list of outcomes to choose from.',
    )
    .argument('<cases...>', 'case files (.json, .ndjson), or folders that hold them')
    .option('--out <file>', 'where it goes: .xlsx or .csv', 'register.xlsx')
    .action(async (paths: string[], flags: RegisterTemplateFlags) => {
      const { registerTemplate } = await import('./register-template.ts')
      await registerTemplate(paths, flags)
    })
}

export function addProgrammes(program: Command): void {
  resourceOptions(program.command('programmes'))
    .summary('list the programme editions and what each states')
    .argument('[ids...]', 'these editions only')
    .option('--json', 'the editions whole, as JSON')
    .action(async (ids: string[], flags: ProgrammesFlags) => {
      const { programmes } = await import('./programmes.ts')
      await programmes(ids, flags)
    })
}

export function addProve(program: Command): void {
  resourceOptions(program.command('prove'))
    .summary('show that the rules give every case of an edition one outcome')
    .description(
      'Tries every combination of facts at the boundaries of an edition and of decisions: each has one outcome, or a question to a person.',
    )
    .argument('[editions...]', 'these editions only: by id, or files of your own (.yaml)')
    .option('--at-most <number>', 'so many combinations of each edition, drawn evenly (default: all)')
    .option('--json', 'every figure and every fault as JSON')
    .addHelpText('after', PROVE_HELP)
    .action(async (editions: string[], flags: ProveFlags) => {
      const { proveEditions } = await import('./prove.ts')
      process.exitCode = await proveEditions(editions, flags)
    })
}

export function addSchema(program: Command): void {
  program
    .command('schema')
    .summary('print the JSON Schema of a case, a group or a programme edition')
    .argument('<what>', 'case, group or programme')
    .addOption(codesOption())
    .action(async (what: string, flags: SchemaFlags) => {
      const { schema } = await import('./schema.ts')
      await schema(what, flags)
    })
}

export function addWording(program: Command): void {
  program
    .command('wording')
    .summary('find the messages that say something, to lay your own over them')
    .description(
      'Prints the messages that say some words, or have them as their id, for a file of your own (--language).',
    )
    .argument('<words...>', 'some words in a row as a document prints them')
    .addHelpText('after', WORDING_HELP)
    .action(async (words: string[]) => {
      const { wording } = await import('./wording.ts')
      await wording(words)
    })
}

export function addReadability(program: Command): void {
  resourceOptions(asOfOption(program.command('readability')))
    .summary('say how hard the participant leaflets are to read')
    .description(
      'Words a sentence, Flesch-Kincaid grade and SMOG of each leaflet, by section and as a whole.',
    )
    .option('--programme <id>', 'of this edition only; repeatable', collect)
    .option('--json', 'every figure, and what was not counted, as JSON')
    .action(async (flags: ReadabilityFlags) => {
      const { reportReadability } = await import('./readability.ts')
      await reportReadability(flags)
    })
}

export function addServe(program: Command): void {
  resourceOptions(program.command('serve'))
    .summary('open the same in a browser, for people who use no terminal')
    .description('Pages to check a case, preview its documents and download them. Nothing entered is kept.')
    .option(
      '--host <address>',
      'where it listens; another than this machine needs a sign-on before it',
      '127.0.0.1',
    )
    .option('--port <number>', 'port; 0 takes a free one', '8080')
    .option('--name <host>', 'a name that people reach it by, behind a sign-on; repeatable', collect)
    .option(
      '--proxy <address>',
      'the address of a sign-on before it, whose X-Forwarded-For is believed; repeatable',
      collect,
    )
    .option('--user-header <name>', 'a header in which the sign-on says who asks: pages are theirs alone')
    .action(async (flags: ServeFlags) => {
      const { serve } = await import('./serve.ts')
      await serve(flags)
    })
}
