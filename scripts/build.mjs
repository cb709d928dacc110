import { writeGuides } from './guides.mjs'
import { buildProgram } from './program.mjs'
import { writeTypes } from './types.mjs'

await buildProgram('dist')
writeGuides('docs', 'dist/web/help')

process.exitCode = writeTypes('dist/types')
