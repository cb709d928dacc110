import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { basename, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { sha256 } from '../digest.ts'
import { InputError } from '../errors.ts'
import type { Shard } from './shard.ts'
import { closeFolder, openFolder, unwritten } from './staging.ts'

/** A folder that a run alone writes into, until it lets go of it. */
export interface Claim {
  /** Throws InputError where the folder was taken away, or another run has taken it over. */
  check(): void
  release(): void
}

/** Milliseconds. A run shows that it goes on; one that hasn't for so long was killed, or its machine was. */
const BEAT = 5_000
const DEAD = 60_000
const LOOK = 200

/**
 * Claims a folder, made where it is missing, and waits where another run has it. Parts of the same split may have it
 * together. A run that was killed keeps nobody out.
 *
 * Each run puts down a ticket of its own, with a number above all there are. It waits for those below its own, and
 * takes a new one where it finds one above, since that run may not have seen it.
 * @param name of what is claimed in the folder: runs that claim something else don't wait for one another
 * @param waiting told once, where there is something to wait for
 * @param signal ends the waiting; then there is no claim, but null
 */
export async function claimFolder(
  folder: string,
  name: string,
  { of, index }: Shard,
  { waiting, signal }: { waiting: () => void; signal?: AbortSignal },
): Promise<Claim | null> {
  const made = openFolder(folder)
  const kind = `${sha256(name).slice(0, 8)}-${of > 1 ? `${index}-of-${of}` : 'whole'}`
  let own = takeTicket(folder, kind)
  const beat = setInterval(() => touch(own), BEAT)
  beat.unref()
  const release = () => {
    clearInterval(beat)
    putBack(own)
    closeFolder(made)
  }
  try {
    while (others(folder, own, kind).some((ticket) => !isBefore(ticket, own))) {
      putBack(own)
      own = takeTicket(folder, kind)
    }
    // Whoever comes later has seen this ticket, and waits for it.
    for (let told = false; others(folder, own, kind).some((ticket) => isBefore(ticket, own)); told = true) {
      if (!told) waiting()
      await wait(LOOK)
      if (signal?.aborted) {
        release()
        return null
      }
      touch(own)
    }
  } catch (error) {
    release()
    throw unwritten(folder, error)
  }
  const check = () => {
    if (statSync(own, { throwIfNoEntry: false }) !== undefined) return
    const expected =
      'expected the folder to stay while a run writes into it; it was taken away, or another run took it'
    throw new InputError([{ file: folder, pointer: '', expected }])
  }
  return { check, release }
}

interface Ticket {
  file: string
  number: number
  kind: string
}

const TICKET = /^\.groupwork-(\d{1,9})-([\da-f]{8}-(?:whole|\d+-of-\d+))-[\da-f-]{36}\.run$/

function takeTicket(folder: string, kind: string): string {
  try {
    const number = Math.max(0, ...ticketsIn(folder).map((ticket) => ticket.number)) + 1
    const file = join(folder, `.groupwork-${number}-${kind}-${randomUUID()}.run`)
    writeFileSync(file, ticketText(), { flag: 'wx', mode: 0o600 })
    ofThisProcess.add(file)
    return file
  } catch (error) {
    throw unwritten(folder, error)
  }
}

const ticketText = () => JSON.stringify({ host: hostname(), pid: process.pid })

function putBack(ticket: string): void {
  ofThisProcess.delete(ticket)
  rmSync(ticket, { force: true })
}

/** A killed run may have had the number that this process has. */
const ofThisProcess = new Set<string>()

function ticketsIn(folder: string): Ticket[] {
  return readdirSync(folder).flatMap((name) => {
    const [, number, kind] = TICKET.exec(name) ?? []
    return kind === undefined ? [] : [{ file: join(folder, name), number: Number(number), kind }]
  })
}

/** Tickets of runs that go on, and that this one can't write together with. */
function others(folder: string, own: string, kind: string): Ticket[] {
  return ticketsIn(folder).filter(
    (ticket) => ticket.file !== own && !together(ticket.kind, kind) && isLive(ticket, own),
  )
}

function isBefore({ number, file }: Ticket, own: string): boolean {
  const mine = Number(TICKET.exec(basename(own))?.[1])
  return number < mine || (number === mine && file < own)
}

/** Claims of different things, or different parts of the same split. */
function together(one: string, other: string): boolean {
  const [of, otherOf] = [one, other].map((kind) => kind.split('-of-')[1])
  return one.slice(0, 8) !== other.slice(0, 8) || (one !== other && of !== undefined && of === otherOf)
}

/** Removes what a run that was killed left. */
function isLive({ file }: Ticket, own: string): boolean {
  // By the clock of the disk, which is the same for both.
  const [theirs, mine] = [file, own].map((each) => statSync(each, { throwIfNoEntry: false })?.mtimeMs)
  if (theirs === undefined) return false
  if (mine !== undefined && mine - theirs < DEAD && isThere(file)) return true
  rmSync(file, { force: true })
  return false
}

/** Of another machine nothing is known but its beat. */
function isThere(file: string): boolean {
  try {
    const { host, pid } = JSON.parse(readFileSync(file, 'utf8')) as { host: unknown; pid: unknown }
    if (host !== hostname() || typeof pid !== 'number') return true
    if (pid === process.pid) return ofThisProcess.has(file)
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Not yet written, or of a process that isn't ours to ask.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}

// A folder that is gone is told when the run looks for it.
function touch(file: string): void {
  try {
    writeFileSync(file, ticketText(), { flag: 'r+' })
  } catch {}
}
