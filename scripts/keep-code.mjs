// Runs the built program once and keeps what was compiled: `node scripts/keep-code.mjs <built folder> render …`.
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const [folder] = process.argv.splice(2, 1)
const { keepCode, open } = await import(pathToFileURL(resolve(folder, 'program/open.mjs')))
process.on('exit', keepCode)
open('main')
