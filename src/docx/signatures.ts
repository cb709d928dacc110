import type { SignatureBlock } from '../document/tree.ts'
import { paragraphXml, runXml, TAB, type Writer } from './writer.ts'

/** What is recorded, and lines to write on for the rest. A person's lines stay on one page. */
export function signaturesXml({ signatures }: SignatureBlock, writer: Writer): string {
  const { signature } = writer.furniture
  const line = (label: string, value: string | null, keepNext: boolean) => {
    const words = runXml(writer, value ? `${label} ${value}` : label) + (value ? '' : TAB)
    return paragraphXml(writer, 'Signature', words, { keepNext })
  }
  const head = (role: string, name: string | null) =>
    name === null
      ? paragraphXml(writer, 'SignatureRole', runXml(writer, role)) + line(signature.name, name, true)
      : paragraphXml(writer, 'SignatureRole', runXml(writer, `${role}: ${name}`))
  return signatures
    .map(
      ({ role, name, date }) =>
        head(role, name) + line(signature.signature, null, true) + line(signature.date, date, false),
    )
    .join('')
}
