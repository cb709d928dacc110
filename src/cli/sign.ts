import { basename, join } from 'node:path'
import { fileName } from '../batch/file-name.ts'
import { keptAt } from '../batch/replaced.ts'
import { findCaseFiles } from '../batch/sources.ts'
import { checkFolder, openFolder, stage } from '../batch/staging.ts'
import { isGroup, mayBeGroup } from '../case/group/format.ts'
import { parseJson } from '../case/json-text.ts'
import { SIGNED_DOCUMENTS } from '../case/signing.ts'
import { sha256 } from '../digest.ts'
import { InputError, placed } from '../errors.ts'
import { decodeText, readInput, replaceFile } from '../files.ts'
import type { Generated } from '../generate/request.ts'
import { FILES } from '../limits.ts'
import { outside } from '../outside.ts'
import { dateInWords } from '../programme/date-words.ts'
import { penOf } from '../signing/pen.ts'
import { type Signed, type Signing, sign, withEdits } from '../signing/sign.ts'
import { choose, chooseDay } from './choices.ts'
import { openFolders } from './folders.ts'
import type { SignFlags } from './options.ts'
import { openWorkshop } from './render/setting.ts'
import { fold, print, printTold } from './terminal.ts'

/**
 * `groupwork sign`: signs a document of one case, writes the signature into the case file and the document beside.
 * @returns the exit code: 0
 */
export async function signCase(path: string, flags: SignFlags): Promise<number> {
  const { folders, resources } = openFolders(flags)
  const [document] = choose('--document', [flags.document], SIGNED_DOCUMENTS)
  const source = oneCase(path)
  const day = chooseDay(flags.asOf)
  checkFolder(flags.out)
  const { register: registers = [], mapping, acceptChanges } = flags
  const workshop = openWorkshop({ folders, registers, mapping, acceptChanges, ...day }, resources)
  const bytes = readInput(source.path, FILES.case)
  refuseGroup(bytes, path)
  const { record, edition, changes } = workshop.reader.read({ place: path, bytes })
  printTold([...workshop.reader.told, ...changes])
  const signing: Signing = {
    ...{ edition, record, asOf: day.asOf, document: document as Signing['document'] },
    ...{ name: flags.as, role: flags.role ?? null, anew: flags.newVersion === true },
  }
  const pen = penOf(resources, workshop.generate)
  const { edits, files, ...signed } = await sign(signing, pen).catch((error) => {
    throw placed(error, path)
  })
  const text = withEdits(decodeText(bytes, path), edits)
  await write(source.stem, files, flags.out, async () =>
    replaceFile(source.path, text, (there) => sha256(there) === sha256(bytes)),
  )
  if (flags.quiet !== true) await print(told(path, { ...signed, files, stem: source.stem, out: flags.out }))
  return 0
}

/** A signature is written into the file, and the place of one case among many isn't ours to rewrite. */
function oneCase(path: string) {
  const [source, ...others] = findCaseFiles([path])
  if (source?.kind === 'json' && others.length === 0 && basename(source.path) === basename(path))
    return source
  const expected = 'expected one case in a file of its own (.json): a signature is written into it'
  throw new InputError([{ file: path, pointer: '', expected }])
}

/** Its people sign at different times, and what one signs is a case of its own. */
function refuseGroup(bytes: Uint8Array, path: string): void {
  if (!mayBeGroup(bytes) || !isGroup(parseJson(decodeText(bytes, path), path))) return
  const expected =
    'expected the case of one person, and this is a group: write the cases with `groupwork group export`, and sign that of the person'
  throw new InputError([{ file: path, pointer: '', expected }])
}

/** Nothing of the documents appears unless the case file was written. */
async function write(stem: string, files: readonly Generated[], out: string, writeCase: () => Promise<void>) {
  openFolder(out)
  const staged = stage(out, String(process.pid))
  try {
    for (const { bytes, ...document } of files) {
      const file = fileName(stem, document)
      const issue = await keptAt(join(out, file), document.format, bytes, {
        listed: undefined,
        overwrite: false,
      })
      if (issue !== null) throw new InputError([issue])
      await staged.add(file, bytes)
    }
    await writeCase()
    await staged.commit()
  } finally {
    await staged.discard()
  }
}

interface Told extends Pick<Signed, 'position' | 'version' | 'ofOtherText'> {
  files: readonly Generated[]
  stem: string
  out: string
}

function told(path: string, { position, version, ofOtherText, files, stem, out }: Told): string {
  const names = files.map((file) => fileName(stem, file)).join(', ')
  return [
    fold(
      `Signed: version ${version}, as of ${dateInWords(position)}. ${outside(path, 200)} holds the signature.`,
    ),
    fold(`To be kept as it is, in ${outside(out, 200)}: ${names}`),
    ...(ofOtherText === 0
      ? []
      : [
          fold(
            `Signatures in the case that are not of this text, and not printed under it: ${ofOtherText}. Whoever they are of signs this text too.`,
          ),
        ]),
  ].join('\n')
}
