import type { Edition, Topic } from '../../programme/edition.ts'
import type { Fault } from './fault.ts'

/** Shorter words for the folded sheet that leave out a ground, a right, a step of a complaint or what follows. */
export function shortened({ statements, local }: Edition): Fault[] {
  return [...ofList('/statements', statements), ...ofList('/local/statements', local?.statements ?? [])]
}

const ofList = (
  list: string,
  all: readonly (Worded & { topic: Topic; forWhom?: readonly Worded[] | undefined })[],
) =>
  all.flatMap(({ topic, forWhom = [], ...own }, at) => [
    ...ofOne(topic, own, `${list}/${at}`),
    ...forWhom.flatMap((each, nth) => ofOne(topic, each, `${list}/${at}/forWhom/${nth}`)),
  ])

interface Worded {
  participant?: string | undefined
  brief?: string | undefined
}

function ofOne(topic: Topic, { participant = '', brief }: Worded, place: string): Fault[] {
  if (brief === undefined) return []
  return (KEPT[topic] ?? []).flatMap((kept) => {
    const [said] = kept.exec(participant) ?? []
    if (said === undefined || kept.test(brief)) return []
    return [{ at: `${place}/brief`, what: `the shorter words leave out “${said}”: “${brief}”` }]
  })
}

/** What may be said in other words, but never left out. Each row: words that stand for one thing. */
const CONDUCT = [
  /\b(?:alcohol|drink|drunk)\w*/i,
  /\bdrugs?\b/i,
  /\bsolvents?\b/i,
  /\b(?:confiden\w*|private|tell\w* others)/i,
  /\b(?:phones?|mobiles?|telephones?)\b/i,
  /\brespect\w*/i,
  /\b(?:on time|punctual\w*|late)\b/i,
  /\b(?:to the end|throughout)\b/i,
  /\b(?:record\w*|film\w*|video\w*)/i,
]
const GROUNDS = [
  ...CONDUCT,
  /\bdiscriminat\w*/i,
  /\brac(?:e|ial|is[mt])\w*/i,
  /\bsexis[mt]\w*/i,
  /\b(?:offensive|abus)\w*/i,
  /\bthreat\w*/i,
  /\bviolen\w*/i,
  /\bdisrupt\w*/i,
  /\bchild protection\b/i,
  /\brules\b/i,
  /\b(?:contribut\w*|take part)/i,
  /\bwork\b/i,
]
const RIGHTS = [
  ...GROUNDS,
  /\brights?\b/i,
  /\bcomplain\w*/i,
  /\b(?:fair|unfair)\w*/i,
  /\bfirst\b/i,
  /\b(?:satisfied|happy)\b/i,
  // Whom he may write to: offices, whose words are names.
  /\b(?:manager|director|ombudsman|board)\b/i,
  /\b(?:chief|head of)\b/i,
]
const FOLLOWS = [
  /\bcatch-?up\b/i,
  /\b(?:again|repeat|redo)\b/i,
  /\bsuspen\w*/i,
  /\b(?:appointments?|meetings?)\b/i,
  /\b(?:reasons?|unacceptable|acceptable)\b/i,
  /\bwarn\w*/i,
  /\bbreach\w*/i,
  /\benforcement\b/i,
  /\bcourt\b/i,
  /\bprison\b/i,
  /\brecall\w*/i,
]
const KEPT: Partial<Record<Topic, readonly RegExp[]>> = {
  expectations: CONDUCT,
  'before the group': CONDUCT,
  'during the group': CONDUCT,
  'after the group': CONDUCT,
  removal: GROUNDS,
  rights: RIGHTS,
  complaints: RIGHTS,
  'missed sessions': FOLLOWS,
  enforcement: FOLLOWS,
}
