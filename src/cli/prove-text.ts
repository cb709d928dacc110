import type { Language } from '../language/language.ts'
import { inDigits } from '../limits.ts'
import type { Message } from '../message.ts'
import { say } from '../proof/phrases.ts'
import type { Fault, Proof, ProvedRule } from '../proof/prove.ts'
import type { Outcome } from '../rules/finding.ts'
import { colour, fold } from './terminal.ts'

/** What `groupwork prove` prints of an edition: a line a statement, what it comes to, and what is wrong. */
export function proofText(proof: Proof, language: Language): string {
  const { edition, label, rules, combinations, tried, faults, faulty, twice } = proof
  const questions = rules.reduce((sum, { outcomes }) => sum + outcomes['needs decision'], 0)
  const whole = { combinations, statements: rules.length, questions }
  return [
    colour.bold(edition),
    fold(label, '  '),
    colour.dim(line(HEADS.map((what) => language.say(say('proof/column', { what }))))),
    ...rules.flatMap((rule) => ruleLines(rule, language)),
    fold(language.say(say('proof/edition', whole)), '  '),
    ...(tried < combinations ? [fold(language.say(say('proof/drawn', { tried, combinations })), '  ')] : []),
    ...twice.map((each) => colour.red(fold(language.say(each), '  '))),
    ...(faulty === 0
      ? twice.length === 0
        ? [colour.green(fold(language.say(say('proof/none-faulty')), '  '))]
        : []
      : [
          colour.red(fold(language.say(say('proof/faulty', { n: faulty })), '  ')),
          ...faults.map((fault) => faultText(fault, language)),
          ...(faulty > faults.length
            ? [fold(language.say(say('proof/examples', { n: faulty - faults.length })), '    ')]
            : []),
        ]),
  ].join('\n')
}

const HEADS = [
  'rule',
  'clause',
  'all',
  'met',
  'not-met',
  'not-recorded',
  'decided',
  'told',
  'questions',
] as const
const SHOWN: readonly Outcome[] = ['met', 'not met', 'not recorded', 'decided', 'noted', 'needs decision']
/** 80 columns with the two before them. */
const NAME = 28
const WIDTHS = [7, 6, 6, 5, 9, 6, 6, 5]

function ruleLines(rule: ProvedRule, language: Language): string[] {
  const clause = rule.clause ?? language.say(say('proof/not-stated'))
  const cells = [clause, ...[rule.tried, ...SHOWN.map((each) => rule.outcomes[each])].map(inDigits)]
  const by = askedBy(rule, language)
  const own =
    rule.path.length > NAME ? [`  ${rule.path}`, line(['', ...cells])] : [line([rule.path, ...cells])]
  return by === null ? own : [...own, colour.dim(fold(by, '    '))]
}

function line([name = '', ...cells]: readonly string[]): string {
  return `  ${name.padEnd(NAME)}${cells.map((cell, index) => cell.padStart(WIDTHS[index] ?? 0)).join('')}`
}

/** By which ambiguity of the editions the questions of a statement are asked. Null: it leads to none. */
export function askedBy({ questions }: Pick<ProvedRule, 'questions'>, language: Language): string | null {
  const { ambiguities, words } = groundsOf(questions, language)
  if (ambiguities.size === 0 && words === 0) return null
  const by = [
    ...[...ambiguities].map(([id, n]) => say('proof/by-ambiguity', { id, n })),
    ...(words > 0 ? [say('proof/by-words', { n: words })] : []),
  ]
  return language.say(say('proof/by', { by }))
}

/** A ground names the ambiguity or conflict that it is about: "… is not stated ." */
function groundsOf(questions: ProvedRule['questions'], language: Language) {
  const ambiguities = new Map<string, number>()
  let words = 0
  for (const { basis, number } of questions) {
    const ids = new Set(basis.flatMap((ground) => language.say(ground).match(/\b[AC]-\d+[a-z]?\b/g) ?? []))
    if (ids.size === 0) words += number
    for (const id of ids) ambiguities.set(id, (ambiguities.get(id) ?? 0) + number)
  }
  return { ambiguities, words }
}

function faultText({ kind, matter, found, combination }: Fault, language: Language): string {
  const said = (item: Message) => language.say(item)
  return [
    colour.red(fold(said(say('proof/fault', { kind, matter })), '    ')),
    ...combination.map(({ fact, value }) => fold(`${said(fact)} = ${said(value)}`, '      ')),
    ...(found.length === 0 ? [] : [colour.dim(fold(found.join(', '), '      '))]),
  ].join('\n')
}

export function proofLegend(language: Language): string {
  return [say('proof/legend'), say('proof/legend-of-facts')]
    .map((each) => fold(language.say(each)))
    .join('\n')
}

export function provedIn(milliseconds: number, language: Language): string {
  return language.say(say('proof/took', { seconds: (milliseconds / 1000).toFixed(1) }))
}

/** The same as data, with the combinations in words. */
export function proofJson({ faults, twice, rules, ...proof }: Proof, language: Language) {
  return {
    ...proof,
    rules: rules.map(({ questions, ...rule }) => ({
      ...rule,
      questions: questions.map(({ code, basis, number }) => ({
        code,
        basis: basis.map((ground) => language.say(ground)),
        number,
      })),
    })),
    twice: twice.map((each) => language.say(each)),
    faults: faults.map(({ combination, ...fault }) => ({
      ...fault,
      combination: combination.map(({ fact, value }) => ({
        fact: language.say(fact),
        value: language.say(value),
      })),
    })),
  }
}
