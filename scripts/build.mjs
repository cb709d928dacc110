import { spawnSync } from 'node:child_process'
import { chmodSync } from 'node:fs'
import { bundle } from './bundle.mjs'

await bundle('dist')
chmodSync('dist/main.js', 0o755)

const types = spawnSync('npx', ['--no-install', 'tsc', '--project', 'scripts/tsconfig.types.json'], {
  stdio: 'inherit',
})
process.exitCode = types.status ?? 1
