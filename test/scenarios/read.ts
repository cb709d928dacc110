import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import * as z from 'zod'

/**
 * Every YAML file in a folder beside this one is a list of scenarios. `given` lies over base.yaml: maps are
 * merged, lists replace, null takes a fact away. `expect` names paths into the assessment (a list is entered
 * by an entry's id or name, or by index) with the value there, or one of `contains` (an entry of a list),
 * `length`, `not`; `findings` are entries that must be among the findings (`absent: true`: must not be).
 * `rule` names the clauses (001-09), ambiguities, conflicts (C-5) and boundary cases (A5-21) that it is
 * about.
 *
 * The assessment is data, and nothing is expected of it in English: a finding has its `code` and `parameters`, and
 * a message within it is named by its code, or by a map of those of its parameters that matter, with or without
 * `code` among them. Dates, times, texts and lists that are parameters stand as they are.
 */
const scenario = z.strictObject({
  name: z.string(),
  rule: z.union([z.string(), z.array(z.string())]),
  edition: z.string(),
  asOf: z.iso.date(),
  given: z.record(z.string(), z.unknown()).default({}),
  expect: z.record(z.string(), z.unknown()).refine((given) => Object.keys(given).length > 0),
})
export type Scenario = z.infer<typeof scenario>

const folder = import.meta.dirname

/** The scenarios of every file, by `topic/file.yaml`. */
export const SCENARIOS: ReadonlyMap<string, readonly Scenario[]> = new Map(
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((topic) =>
      readdirSync(join(folder, topic.name))
        .filter((name) => name.endsWith('.yaml'))
        .map((name): [string, Scenario[]] => [
          `${topic.name}/${name}`,
          z
            .array(scenario)
            .parse(parse(readFileSync(join(folder, topic.name, name), 'utf8'), { merge: true })),
        ]),
    ),
)
