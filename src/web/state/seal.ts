import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { STATES } from '../../limits.ts'
import { TooMuch } from '../serving/busy.ts'
import { readWeight, type Weight, weightOf, writeWeight } from './weight.ts'

/** What a sealed text is of. One never passes for another. */
export type Kind = 'case' | 'group' | 'edition'

/**
 * What a page carries, closed to everybody but the server: `gw1.<key>.<weight>.<iv, ciphertext, tag>`, the last as
 * base64url. Packed with deflate, then AES-256-GCM; the kind and all that stands before are authenticated with it.
 */
export interface Seals {
  /** @param person who is signed on; null: nobody is asked. Throws TooMuch where it would be too long to open again. */
  seal(kind: Kind, text: string, person: string | null): string
  /** Throws Unopened. */
  open(kind: Kind, sealed: string, person: string | null): string
}

/** Why a state that came back isn't taken: nothing of it was read, or it is somebody else's. */
export class Unopened extends Error {
  override readonly name = 'Unopened'
  readonly why: 'not ours' | 'another person'

  constructor(why: Unopened['why']) {
    super(why)
    this.why = why
  }
}

export interface SealOptions {
  /** Milliseconds since 1970. */
  now?: () => number
  /** What is heavier isn't opened here: it said otherwise where its way was chosen. Default: any weight. */
  heaviest?: Weight
}

/** @param keys of 32 bytes each: the first seals, all open */
export function createSeals(keys: readonly Uint8Array[], options: SealOptions = {}): Seals {
  const { now = Date.now, heaviest } = options
  const named = keys.map((key) => ({ key, name: nameOf(key) }))
  const [own] = named
  if (own === undefined) throw new Error('seals without a key')
  return {
    seal: (kind, text, person) => {
      const packed = packedOf([String(now()), person ?? NOBODY, text].join('\n'))
      const head = ['gw1', own.name, writeWeight(weightOf(text))].join('.')
      const iv = randomBytes(IV)
      const cipher = createCipheriv('aes-256-gcm', own.key, iv)
      cipher.setAAD(Buffer.from(`${head}.${kind}`))
      const parts = [iv, cipher.update(packed), cipher.final(), cipher.getAuthTag()]
      return `${head}.${Buffer.concat(parts).toString('base64url')}`
    },
    open: (kind, sealed, person) => {
      const [, head = '', name, weight, body = ''] = SEALED.exec(sealed) ?? []
      const key = named.find((each) => each.name === name)?.key
      if (key === undefined) throw new Unopened('not ours')
      if (heaviest !== undefined && isHeavier(weight, heaviest)) throw new Unopened('not ours')
      const bytes = Buffer.from(body, 'base64url')
      // A letter too many would be passed over.
      if (bytes.toString('base64url') !== body) throw new Unopened('not ours')
      const text = unpacked(decipher(key, `${head}.${kind}`, bytes))
      const [at = '', whose = ''] = text.split('\n', 2)
      const age = now() - Number(at)
      if (!(age < STATES.days * DAY)) throw new Unopened('not ours')
      if (whose !== (person ?? NOBODY)) throw new Unopened('another person')
      return text.slice(at.length + whose.length + 2)
    },
  }
}

const SEALED = /^((?:gw1)\.([\da-f]{8})\.([\d-]{3,20}))\.([\w-]{38,})$/
const [IV, TAG] = [12, 16]
const DAY = 24 * 60 * 60 * 1_000
/** No name of a person has a tab in it: a header can't. */
const NOBODY = '\t'

/** Tells keys apart, and nothing of them. */
const nameOf = (key: Uint8Array) =>
  createHash('sha256').update('groupwork ').update(key).digest('hex').slice(0, 8)

function packedOf(text: string): Buffer {
  const bytes = Buffer.from(text)
  if (bytes.byteLength > STATES.bytes.most) throw new TooMuch()
  return deflateRawSync(bytes)
}

function decipher(key: Uint8Array, about: string, bytes: Buffer): Buffer {
  try {
    const cipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, IV), { authTagLength: TAG })
    cipher.setAAD(Buffer.from(about))
    cipher.setAuthTag(bytes.subarray(-TAG))
    return Buffer.concat([cipher.update(bytes.subarray(IV, -TAG)), cipher.final()])
  } catch {
    throw new Unopened('not ours')
  }
}

function unpacked(bytes: Buffer): string {
  try {
    return inflateRawSync(bytes, { maxOutputLength: STATES.bytes.most }).toString()
  } catch {
    throw new Unopened('not ours')
  }
}

function isHeavier(written: string | undefined, { bytes, entries }: Weight): boolean {
  const own = readWeight(written ?? '')
  return own === null || own.bytes > bytes || own.entries > entries
}
