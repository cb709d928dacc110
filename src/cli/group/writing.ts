import { checkFolder, openFolder, stage } from '../../batch/staging.ts'

/** Files of a group into a folder, over earlier ones of their names: all of them appear, or none. */
export async function writeInto(
  folder: string,
  files: readonly { name: string; bytes: Uint8Array }[],
): Promise<void> {
  checkFolder(folder)
  openFolder(folder)
  const staging = stage(folder, `group.${process.pid}`)
  try {
    for (const { name, bytes } of files) await staging.add(name, bytes)
    await staging.commit()
  } finally {
    await staging.discard()
  }
}
