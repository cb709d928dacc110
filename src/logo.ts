import { realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readSvg } from './document/logo/svg.ts'
import { InputError } from './errors.ts'
import { decodeText, readInput } from './files.ts'
import { FILES } from './limits.ts'
import type { Edition, Logo } from './programme/edition.ts'

/**
 * The edition with the logo that it names, read from the file beside it. Nothing but such a file is read: no folder is
 * named, and no link leads out of the edition's own. Throws InputError with the file of the edition where that can't be used.
 * @param folder where the edition's file lies
 */
export function withLogo(edition: Edition, folder: string, path: string): Edition {
  const named = edition.publisher?.logo
  if (named === undefined) return edition
  try {
    return { ...edition, logo: readLogo(join(folder, named.file), named.alt) }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    throw new InputError(
      error.issues.map(({ expected }) => ({ file: path, pointer: '/publisher/logo/file', expected })),
    )
  }
}

function readLogo(file: string, alt: string): Logo {
  const bytes = readInput(file, FILES.logo)
  if (realpathSync(dirname(file)) !== dirname(realpathSync(file)))
    throw new InputError([
      { file, pointer: '', expected: 'expected a file beside the edition, not a link to one elsewhere' },
    ])
  if (PICTURES.some((begins) => begins.every((byte, at) => bytes[at] === byte)))
    throw new InputError([
      {
        file,
        pointer: '',
        expected: 'expected an SVG drawing, and this is a picture (PNG, JPEG or GIF) by that name',
      },
    ])
  return { alt, ...readSvg(decodeText(bytes, file)) }
}

/** How pictures of points begin, which are as coarse in print as they were saved. */
const PICTURES = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
]
