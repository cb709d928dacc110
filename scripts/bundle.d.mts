/** Bundles the command line and the library into a folder of the package, emptied first. */
export function bundle(outdir: string): Promise<void>
