import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '../../data-samples')

export interface Sample {
  file: string
  text: string
}

const filesIn = (path: string, ending: string): Sample[] =>
  readdirSync(path)
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => ({ file, text: readFileSync(join(path, file), 'utf8') }))

export const caseSamples = filesIn(folder, '.json')
export const batchSamples = filesIn(folder, '.ndjson')
export const registerSamples = filesIn(join(folder, 'registers'), '.csv')
export const sampleList = readFileSync(join(folder, 'README.md'), 'utf8')

/** Every case of the samples, those of a batch each by its line. */
export const everyCase: Sample[] = [
  ...caseSamples,
  ...batchSamples.flatMap(({ file, text }) =>
    text
      .trim()
      .split('\n')
      .map((line, at) => ({ file: `${file}:${at + 1}`, text: line })),
  ),
]

/** The same as plain data. */
export const sampleCases: Record<string, unknown>[] = everyCase.map(({ text }) => JSON.parse(text))
