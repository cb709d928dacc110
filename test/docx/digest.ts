import { createHash } from 'node:crypto'
import { renderDocx } from '../../src/docx/docx.ts'
import { everything } from './fixture.ts'
import { readFonts } from './fonts.ts'

// Run in a process of its own, in another time zone and locale.
const bytes = await renderDocx(everything, {
  layout: 'a4',
  fonts: readFonts(),
  asOf: '2026-03-31',
  producer: 'Groupwork 0.1.0',
})
process.stdout.write(createHash('sha256').update(bytes).digest('hex'))
