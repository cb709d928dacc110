import { isIP } from 'node:net'
import { InputError } from '../errors.ts'
import { outside } from '../outside.ts'
import { openAnswering } from '../web/serving/answering.ts'
import { createApp } from '../web/serving/app.ts'
import { openPool } from '../web/serving/pool.ts'
import { listen, type RunningServer } from '../web/serving/server.ts'
import { newKey, readKeys, SEAL_KEY } from '../web/state/keys.ts'
import { createSeals } from '../web/state/seal.ts'
import { checkTemplates } from '../wording/compose.ts'
import { openFolders } from './folders.ts'
import type { ResourceFlags } from './options.ts'
import { errorColour, fold, print, printIssues } from './terminal.ts'

export interface ServeFlags extends ResourceFlags {
  host: string
  port: string
  name?: string[]
  proxy?: string[]
  userHeader?: string
}

/** `groupwork serve`: the pages, until the process is told to end. Nothing of what people enter is written anywhere. */
export async function serve(flags: ServeFlags): Promise<void> {
  const { host } = flags
  const port = choosePort(flags.port)
  const proxies = chooseProxies(flags.proxy)
  const shared = readKeys(process.env[SEAL_KEY])
  const [keys, userHeader] = [shared ?? newKey(), chooseHeader(flags.userHeader)]
  const { folders, resources } = openFolders(flags)
  // A fault in an edition or template is told now, not to the first who needs it.
  for (const id of resources.editionIds()) resources.edition(id)
  checkTemplates(resources.templates(), resources.language(), (name, text) =>
    resources.prepared('templates', name, text),
  )
  const pool = openPool({ folders })
  const report = (fault: string) => printIssues([fault])
  const names = [...(flags.name ?? []), ...(isIP(host) === 0 ? [host] : [])]
  const { work } = pool
  const answering = openAnswering({ folders, sealing: { keys, userHeader }, work, report })
  const sealing = { seals: createSeals(keys), userHeader }
  const app = createApp({ resources, work, names, report, answer: answering.answer, ...sealing })
  const running = await open(() => listen(app, host, port, { proxies }))
  if (!isLoopback(host)) printIssues([errorColour.yellow(fold(WARNING))])
  const at = `Groupwork is at http://${host.includes(':') ? `[${outside(host)}]` : outside(host)}:${running.port}/`
  await print(shared === null ? `${at}\n${fold(ALONE)}` : at)
  await toldToEnd()
  const late = setTimeout(() => process.exit(1), PATIENCE)
  late.unref()
  await running.stop()
  await answering.close()
  await pool.close()
}

/** Milliseconds that requests under way may take to finish. */
const PATIENCE = 35_000

const WARNING =
  'Warning: other machines can reach this server, and it asks nobody who they are. Put it behind your organisation’s sign-on, and let only that reach it (docs/deploy.md).'

const ALONE = `Only this copy can open the pages that it made. For several copies set ${SEAL_KEY}.`

function chooseHeader(given: string | undefined): string | null {
  if (given === undefined || /^[\w-]{1,100}$/.test(given)) return given?.toLowerCase() ?? null
  throw new InputError([{ file: '--user-header', pointer: '', expected: 'expected the name of a header' }])
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\./.test(host)
}

function chooseProxies(given: readonly string[] = []): readonly string[] {
  if (given.every((address) => isIP(address) !== 0)) return given
  throw new InputError([{ file: '--proxy', pointer: '', expected: 'expected an address in numbers' }])
}

function choosePort(given: string): number {
  const port = Number(given)
  if (/^\d+$/.test(given) && port <= 65_535) return port
  throw new InputError([
    { file: '--port', pointer: '', expected: 'expected a port: a whole number up to 65535' },
  ])
}

async function open(start: () => Promise<RunningServer>): Promise<RunningServer> {
  try {
    return await start()
  } catch (error) {
    const expected = REASONS[(error as NodeJS.ErrnoException).code ?? '']
    if (expected === undefined) throw error
    throw new InputError([{ file: '--host and --port', pointer: '', expected }])
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'expected a port that is free: another program listens there',
  EACCES: 'expected a port that may be used: those below 1024 are kept',
  EADDRNOTAVAIL: 'expected an address of this machine',
  ENOTFOUND: 'expected an address of this machine',
}

function toldToEnd(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}
