import { cpus, release, totalmem, type } from 'node:os'

const COLD = 'one case to both formats, cold ÷ one soffice --convert-to pdf, cold'
const MEMORY = 'peak memory at 10,000 cases ÷ at 1,000'
const GROUPS = '200 groups of nine ÷ the 1,800 cases in them, by themselves'
const WORKERS = 'throughput, 2 workers ÷ 1'

/** What the product has set itself, with what was measured. Rows as [figure, target, measured, reached]. */
export function targets({ sideBySide, coldStart, memory, groups, speedUp }) {
  const rows = []
  const add = (figure, limit, value, extent, least = false) => {
    const reached = value === null ? null : least ? value >= limit : value <= limit
    rows.push({ figure, target: least ? `at least ${limit}` : `at most ${limit}`, value, extent, reached })
  }
  const ratio = (title, name) => {
    const group = sideBySide?.groups.find((one) => one.title === title)
    return group?.peers.find((peer) => peer.name.startsWith(name))?.ratio ?? null
  }
  const addRatio = (figure, limit, found) => add(figure, limit, found?.median ?? null, found)
  addRatio("our tagged PDF ÷ stock pdfmake's untagged", 0.5, ratio('PDF', 'stock pdfmake'))
  addRatio("our tagged PDF ÷ Typst's PDF/UA-1", 0.7, ratio('PDF', 'Typst'))
  addRatio('our tagged PDF ÷ react-pdf', 0.12, ratio('PDF', 'react-pdf'))
  addRatio('our DOCX ÷ docxtemplater', 0.8, ratio('DOCX, without figures', 'docxtemplater'))
  addRatio(COLD, 0.4, coldStart?.ratio ?? null)
  const at = (count) => memory?.find((one) => one.count === count)?.peak
  const growth = at(10_000) && at(1_000) ? at(10_000) / at(1_000) : null
  add(MEMORY, 1.1, growth, null)
  addRatio(GROUPS, 1.1, groups?.ratio ?? null)
  add(WORKERS, 1.7, speedUp?.ratio.median ?? null, speedUp?.ratio, true)
  return rows
}

export function markdown(results) {
  const { machine, sideBySide, coldStart, memory, groups, speedUp, load } = results
  const parts = [
    '# Benchmarks',
    '`npm run bench` writes this page. Ratios are the figures to go by: the milliseconds are of one machine on one day.',
    '## Targets',
    table(
      ['Figure (median of one run)', 'Target', 'Measured', 'Half of all between', 'Reached'],
      targets(results).map(({ figure, target, value, extent, reached }) => [
        figure,
        target,
        value === null ? 'not measured' : value.toFixed(2),
        extent ? `${extent.low.toFixed(2)} and ${extent.high.toFixed(2)}` : '',
        reached === null ? '' : reached ? 'yes' : 'no',
      ]),
    ),
    '## Side by side',
    `${sideBySide.documents} documents (sheet, leaflet, suitability section, treatment report) from ${sideBySide.cases} different cases, ${sideBySide.rounds} rounds, one process, the writers taking turns at each document, warmed up. Each document's median is taken first, then the median over documents. "Text found" is the lowest share of a document's words that another program reads out of the finished file.`,
    ...sideBySide.groups.flatMap(({ title, peers }) => [`### ${title}`, table(PEERS, peers.map(peerRow))]),
    '## The command line',
    coldText(coldStart),
    table(
      ['Cases, to PDF and DOCX, 2 jobs', 'Peak memory', 'Cases a second'],
      memory.map(({ count, peak, seconds }) => [
        count.toLocaleString('en-GB'),
        `${peak} MB`,
        (count / seconds).toFixed(1),
      ]),
    ),
    `With one job ${speedUp.one.rate.toFixed(1)} cases a second, which keeps ${speedUp.one.cores.toFixed(2)} cores busy; with two ${speedUp.two.rate.toFixed(1)}, which keeps ${speedUp.two.cores.toFixed(2)} busy (${speedUp.cases} cases, starting included).`,
    groupsText(groups),
    '## The pages',
    loadText(load),
    ...missedText(results),
    '## How it was measured',
    `Node ${machine.node}, ${machine.system}, ${machine.processor}, ${machine.cores} cores, ${machine.memory} GB. Load average when it began: ${machine.load}. On ${machine.date}.`,
    NOTES,
    '```\nnpm ci\nnpm run bench\n```',
  ]
  return `${parts.join('\n\n')}\n`
}

const PEERS = [
  'Writer',
  'Version',
  'ms a document',
  'Ours ÷ this',
  'Half of all between',
  'KB a file',
  'Text found',
]

function peerRow({ name, version = '', skipped, count, time, ratio, size, share }) {
  if (skipped !== undefined) return [name, version, `skipped: ${skipped}`, '', '', '', '']
  const of = count < 50 ? ` (${count} documents)` : ''
  const first = name.startsWith('ours')
  return [
    name,
    version,
    `${time.median.toFixed(1)}${of}`,
    first ? '' : ratio.median.toFixed(2),
    first ? '' : `${ratio.low.toFixed(2)} and ${ratio.high.toFixed(2)}`,
    (size / 1024).toFixed(0),
    `${(100 * share).toFixed(1)} %`,
  ]
}

function coldText({ runs, ours, office }) {
  const own = `From the command to its end, cold, one case to PDF and DOCX takes ${ours.median.toFixed(2)} s (half of ${runs} runs between ${ours.low.toFixed(2)} and ${ours.high.toFixed(2)}).`
  if (typeof office === 'string') return `${own} LibreOffice was skipped: ${office}.`
  return `${own} ${office.version} takes ${office.median.toFixed(2)} s to turn one such DOCX into PDF, with a profile that is there already.`
}

/** The processor's seconds: what else a machine does is none of it. */
export function groupsText({ groups, cases, runs, inGroups, alone, ratio }) {
  return `${groups} groups of nine take ${inGroups.median.toFixed(1)} s of the processor to DOCX in one run, the ${cases.toLocaleString('en-GB')} cases that are in them ${alone.median.toFixed(1)} s: ${ratio.median.toFixed(2)} times as long (${runs} runs each, alternately, one job; ${ratio.low.toFixed(2)} to ${ratio.high.toFixed(2)}).`
}

function loadText({ people, seconds, answers, errors, timeouts, milliseconds, health, megabytes }) {
  const number = (value) => (value ?? 0).toLocaleString('en-GB')
  return `${people} people at once for ${seconds} s on loopback (\`node scripts/load.mjs ${seconds} ${people}\`): ${number(answers['200'])} answers and ${number(answers['503'])} honest 503s with Retry-After, ${errors} errors, ${timeouts} time-outs; an answer takes ${milliseconds.median} ms (median), ${milliseconds.p99} ms (99th percentile). The slowest of ${health.asked} health answers took ${health.slowest} ms. Resident memory ${megabytes.secondQuarter} MB in the second quarter, ${megabytes.lastQuarter} MB in the last.`
}

/** What the profile shows and what was tried, for a figure that isn't reached. */
const MISSED = {
  [COLD]: () =>
    'Cold start: all that a start does runs for the first time, and none of it is one large piece. What was tried, taken and left is in decisions [7](decisions/0007-one-script-with-its-compiled-code.md) and [8](decisions/0008-prepared-by-the-build.md).',
  [MEMORY]: () =>
    'Memory: the live heap stays flat (38 MB a thread over 2,400 cases). What grows is what V8 has taken from the system and not given back, and the more the longer a run lasts. Bounding the caches of type-setting brought the figure down from 1.70.',
  [WORKERS]: ({ speedUp: { one, two } }) =>
    `Two workers: with one job ${one.cores.toFixed(2)} cores are busy already, as V8's helper threads (compiling, collecting garbage) and the drawing of pictures use the second one. With two, ${two.cores.toFixed(2)} of two are. More than ${(2 / one.cores).toFixed(2)} times as many cases could only come from doing less for each. Letting the compiler start later, and a second case for each thread while pictures are drawn, brought it up from 1.39.`,
}

function missedText(results) {
  const missed = targets(results).filter(({ reached }) => reached === false)
  const told = missed.flatMap(({ figure }) => (MISSED[figure] ? [MISSED[figure](results)] : []))
  return told.length > 0 ? ['## Where a target is missed', ...told] : []
}

const NOTES = `Every writer is used as its documentation advises, with the same fonts and content. Where they differ, it is to our disadvantage or said here:

- Ours sets the sentencer's sheet in two columns and tries smaller type until it fits a page; the others set it once, in one column.
- Stock pdfmake and react-pdf write untagged PDF: they have no working tags.
- Typst has its caches evicted after each document, as documents are distinct; it may use every core, the others one.
- docxtemplater fills in text only (pictures are a paid module), so ours is measured against it without figures. Bold and links are lost with it.
- Stock docx gets the same picture as SVG with a PNG behind it.
- LibreOffice starts once a document; the time of our DOCX is in it.`

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

export function describeMachine(load) {
  const [processor] = cpus()
  return {
    node: process.versions.node,
    system: `${type()} ${release()}`,
    processor: processor?.model.trim() ?? 'unknown processor',
    cores: cpus().length,
    memory: Math.round(totalmem() / 2 ** 30),
    load: load.map((value) => value.toFixed(1)).join(', '),
    date: new Date().toISOString().slice(0, 10),
  }
}
