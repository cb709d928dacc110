import { deflateSync } from 'node:zlib'
import type { PdfFile } from '../text/parts.ts'
import { deflated, raw } from './raw.ts'
import type { Reference } from './reference.ts'

/** Says which red, green and blue the document's colours are, so that an archive prints them as they were meant. */
export function outputIntent(file: PdfFile): Reference {
  const profile = deflated(file, PACKED, { N: 3 })
  return raw(
    file,
    `<</Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) /RegistryName (http://www.color.org) /Info (sRGB IEC61966-2.1) /DestOutputProfile ${profile}>>`,
  )
}

/*! The profile "sRGB-v4" of Compact ICC Profiles by Clinton Ingram, https://github.com/saucecontrol/Compact-ICC-Profiles,
 * dedicated to the public domain under CC0 1.0: licences/compact-icc-profiles.txt. */
const PROFILE =
  'AAAB4GxjbXMEIAAAbW50clJHQiBYWVogB+IAAwAUAAkADgAdYWNzcE1TRlQAAAAAc2F3c2N0cmwAAAAAAAAAAAAAAAAAAPbWAAEA' +
  'AAAA0y1oYW5keem/Vlo+AbaDI4VVRvdPqgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKZGVzYwAAAPwAAAAkY3BydAAA' +
  'ASAAAAAid3RwdAAAAUQAAAAUY2hhZAAAAVgAAAAsclhZWgAAAYQAAAAUZ1hZWgAAAZgAAAAUYlhZWgAAAawAAAAUclRSQwAAAcAA' +
  'AAAgZ1RSQwAAAcAAAAAgYlRSQwAAAcAAAAAgbWx1YwAAAAAAAAABAAAADGVuVVMAAAAIAAAAHABzAFIARwBCbWx1YwAAAAAAAAAB' +
  'AAAADGVuVVMAAAAGAAAAHABDAEMAMAAAWFlaIAAAAAAAAPbWAAEAAAAA0y1zZjMyAAAAAAABDD8AAAXd///zJgAAB5AAAP2S///7' +
  'of///aIAAAPcAADAcVhZWiAAAAAAAABvoAAAOPIAAAOPWFlaIAAAAAAAAGKWAAC3iQAAGNpYWVogAAAAAAAAJKAAAA+FAAC2xHBh' +
  'cmEAAAAAAAMAAAACZmkAAPKnAAANWQAAE9AAAApb'

const PACKED = deflateSync(Buffer.from(PROFILE, 'base64'))
