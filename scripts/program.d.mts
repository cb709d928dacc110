/** Builds the program as it ships into a folder of the package, emptied first. */
export function buildProgram(outdir: string): Promise<void>
