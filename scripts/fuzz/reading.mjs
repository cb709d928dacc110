// A thread in which cases, registers, editions, templates and wording are read: what it says of each is checked by who asked.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parentPort, workerData } from 'node:worker_threads'
import { BASES, NAMES } from './planted.mjs'

const { InputError, openGroupwork } = await import(pathToFileURL(workerData.library))
const AS_OF = '2026-03-31'
const ours = openGroupwork()

const READERS = {
  case: async ({ text }) => {
    const record = ours.readCase({ text, file: 'case.json' }, AS_OF)
    ours.assess(record, AS_OF)
    await ours.render(record, { asOf: AS_OF, formats: ['md'] })
  },
  register: ({ text, base }) => {
    const json = BASES.case[base % BASES.case.length]
    ours.readCase({ text: json, file: 'case.json' }, AS_OF, [{ text, file: 'register.csv' }])
  },
  edition: ({ text, base }) =>
    inFolder('programmes', NAMES.edition[base], text, async (folders) => {
      const [edition] = openGroupwork(folders).editions()
      await openGroupwork(folders).render(edition, { asOf: AS_OF, formats: ['md'] })
    }),
  template: ({ text, base }) =>
    inFolder('templates', NAMES.template[base], text, (folders) => renderedWith(folders, base)),
  wording: ({ text, base }) =>
    inFolder('language', NAMES.wording[base], text, (folders) => renderedWith(folders, base)),
}

async function renderedWith(folders, base) {
  const groupwork = openGroupwork(folders)
  const json = BASES.case[base % BASES.case.length]
  const record = groupwork.readCase({ text: json, file: 'case.json' }, AS_OF)
  await groupwork.render(record, { asOf: AS_OF, formats: ['md'] })
  await groupwork.render(groupwork.edition(record.programme), { asOf: AS_OF, formats: ['md'] })
}

async function inFolder(kind, name, text, use) {
  const folder = mkdtempSync(join(tmpdir(), 'groupwork-fuzz-'))
  try {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
    await use({ [kind]: folder })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

parentPort.on('message', async (input) => {
  const start = performance.now()
  try {
    await READERS[input.kind](input)
    parentPort.postMessage({ told: '', time: performance.now() - start })
  } catch (error) {
    // One bad file is told with every issue; anything else is a fault of the program.
    const fault = error instanceof InputError ? undefined : (error?.stack ?? String(error))
    const told = error instanceof InputError ? error.message : ''
    parentPort.postMessage({ told, fault, time: performance.now() - start })
  }
  if (Object.prototype.polluted !== undefined || !Object.hasOwn(Object.prototype, 'hasOwnProperty'))
    process.exit(86)
})
