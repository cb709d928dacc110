import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SAMPLES } from '../cli/groupwork.ts'

const samples = readdirSync(SAMPLES)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => readFileSync(join(SAMPLES, name), 'utf8'))

/** So many cases, each a line: the samples over and over, each for another person. */
export function goodLines(count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const record = JSON.parse(samples[index % samples.length] ?? '')
    record.person.crn = `Z${String(500_000 + index)}`
    record.person.name = `Person ${'ABCDEFGHIJ'[index % 10]}`
    return JSON.stringify(record)
  })
}

type Spoil = (line: string) => string

/** Each way to be no good case, from broken text to dates that can't be. */
export const SPOILS: readonly Spoil[] = [
  (line) => line.slice(0, -1),
  (line) => line.replace('"programme"', '"programe"'),
  (line) => line.replace(/"crn":"[^"]*"/, '"crn":"?"'),
  (line) => line.replace(/"dateOfBirth":"[^"]*"/, '"dateOfBirth":"1990-02-30"').replace(/^\{/, '{"extra":1,'),
  () => '[]',
  () => '{}',
]
