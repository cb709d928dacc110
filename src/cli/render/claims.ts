import { basename, dirname } from 'node:path'
import { type Claim, claimFolder } from '../../batch/claim.ts'
import { checkManifest } from '../../batch/manifest.ts'
import type { Shard } from '../../batch/shard.ts'
import { outside } from '../../outside.ts'
import { errorColour, fold, printIssues } from '../terminal.ts'

/**
 * Claims what a run writes: its folder, and its manifest wherever that is, in this order for every run, so that no two
 * wait for one another; null where the signal ends the waiting. Throws InputError where another file lies in the manifest's place.
 */
export async function claimPlaces(
  out: string,
  manifest: string | null,
  shard: Shard,
  signal: AbortSignal,
): Promise<Claim | null> {
  const waiting = (where: string) => () => {
    const told = `Another run is writing into ${outside(where, 200)}: waiting until it has ended.`
    printIssues([errorColour.yellow(fold(told))])
  }
  const claims: Claim[] = []
  const release = () => {
    for (const claim of claims.toReversed()) claim.release()
  }
  try {
    const folder = await claimFolder(out, 'documents', shard, { waiting: waiting(out), signal })
    if (folder === null) return null
    claims.push(folder)
    if (manifest !== null) {
      const told = { waiting: waiting(manifest), signal }
      const list = await claimFolder(dirname(manifest), basename(manifest), { index: 1, of: 1 }, told)
      if (list === null) {
        release()
        return null
      }
      claims.push(list)
      for (const file of [manifest, `${manifest}.earlier`]) await checkManifest(file)
    }
  } catch (error) {
    release()
    throw error
  }
  const check = () => {
    for (const claim of claims) claim.check()
  }
  return { check, release }
}
