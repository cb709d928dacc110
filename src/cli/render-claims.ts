import { basename, dirname } from 'node:path'
import { type Claim, claimFolder } from '../batch/claim.ts'
import { checkManifest } from '../batch/manifest.ts'
import type { Shard } from '../batch/shard.ts'
import { outside } from '../outside.ts'
import { errorColour, fold, printIssues } from './terminal.ts'

/**
 * Claims what a run writes: its folder, and its manifest wherever that is, in this order for every run, so that no two
 * wait for one another. Throws InputError where another file lies in the manifest's place.
 */
export async function claimPlaces(out: string, manifest: string | null, shard: Shard): Promise<Claim> {
  const waiting = (where: string) => () => {
    const told = `Another run is writing into ${outside(where, 200)}: waiting until it has ended.`
    printIssues([errorColour.yellow(fold(told))])
  }
  const claims: Claim[] = []
  const release = () => {
    for (const claim of claims.toReversed()) claim.release()
  }
  try {
    claims.push(await claimFolder(out, 'documents', shard, waiting(out)))
    if (manifest !== null) {
      const whole = { index: 1, of: 1 }
      claims.push(await claimFolder(dirname(manifest), basename(manifest), whole, waiting(manifest)))
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
