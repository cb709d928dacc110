import { readListed } from '../batch/listed.ts'
import { type Entry, pathsOf } from '../batch/manifest.ts'
import { inOrder } from '../batch/run.ts'
import type { VerifyTask } from '../batch/verify.ts'
import { InputError } from '../errors.ts'
import type { VerifyFlags } from './options.ts'
import type { Setting } from './render/setting.ts'
import { chooseJobs, openTeam } from './render/work.ts'
import { print, printIssues } from './terminal.ts'

/**
 * `groupwork verify`: makes the documents of a manifest again, and compares.
 * @returns the exit code: 0; 3 where something differs
 */
export async function verify(manifest: string, flags: VerifyFlags): Promise<number> {
  refuseRegisters(flags)
  const { outward } = pathsOf(manifest)
  const team = await openTeam(chooseJobs(flags.jobs))
  let same = 0
  let different = 0
  try {
    const work = (task: VerifyTask) =>
      team.run('verify', { setting: settingOf(task.entries[0], outward), task })
    for await (const { result } of inOrder(readListed(manifest), work, { window: team.window })) {
      for (const { file, differences } of result) {
        if (differences.length === 0) same += 1
        else different += 1
        printIssues(differences.map((difference) => `${file}: ${difference}`))
      }
    }
  } finally {
    await team.close()
  }
  if (flags.quiet !== true) {
    const documents = `${same + different} ${same + different === 1 ? 'document' : 'documents'}`
    await print(
      different === 0
        ? `${documents} made again: all the same.`
        : `${documents} made again: ${different} differ.`,
    )
  }
  return different === 0 ? 0 : 3
}

/** A manifest says itself what its documents were made with. */
function refuseRegisters(flags: VerifyFlags): void {
  const given = REGISTERS.filter(([, flag]) => flags[flag] !== undefined)
  if (given.length === 0) return
  throw new InputError(
    given.map(([file]) => ({
      file,
      pointer: '',
      expected: 'expected a case and a document of it; a manifest says itself what was read',
    })),
  )
}

const REGISTERS = [
  ['--register', 'register'],
  ['--mapping', 'mapping'],
  ['--accept-changes', 'acceptChanges'],
] as const

function settingOf(entry: Entry | undefined, outward: (path: string) => string): Setting {
  return {
    folders: {
      programmes: entry?.programmes && outward(entry.programmes),
      templates: entry?.templates && outward(entry.templates),
      language: entry?.language && outward(entry.language),
      codes: entry?.codes && outward(entry.codes),
    },
    registers: (entry?.registers ?? []).map(outward),
    mapping: entry?.mapping && outward(entry.mapping),
    acceptChanges: entry?.acceptChanges,
    asOf: entry?.asOf ?? '',
    later: 'left out',
  }
}
