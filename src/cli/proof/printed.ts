import type { Edition } from '../../programme/edition.ts'
import type { Source } from '../../programme/source.ts'

/** The words that papers print of an edition, each with its place and what it rests on. */
export function printedTexts({
  statements,
  local,
  glance,
}: Edition): { at: string; text: string; source?: Source }[] {
  const worded = (list: string, all: readonly Worded[]) =>
    all.flatMap(({ source, forWhom = [], ...own }, at) =>
      [
        { ...own, place: `${list}/${at}` },
        ...forWhom.map((each, nth) => ({ ...each, place: `${list}/${at}/forWhom/${nth}` })),
      ].flatMap(({ place, sentencer, participant, brief }) =>
        Object.entries({ sentencer, participant, brief }).flatMap(([field, text]) =>
          text === undefined ? [] : [{ at: `${place}/${field}`, text, ...(source && { source }) }],
        ),
      ),
    )
  return [
    ...worded('/statements', statements),
    ...worded('/local/statements', local?.statements ?? []),
    ...Object.entries(glance ?? {}).flatMap(([cell, told]) =>
      (told ?? []).map(({ text, source }, at) => ({
        at: `/glance/${cell}/${at}/text`,
        text,
        ...(source && { source }),
      })),
    ),
  ]
}

interface Words {
  sentencer?: string | undefined
  participant?: string | undefined
  brief?: string | undefined
}

interface Worded extends Words {
  source?: Source | undefined
  forWhom?: readonly Words[] | undefined
}
