import { describe, expect, it } from 'vitest'
import { NoteBook } from '../../src/wording/notes.ts'
import { english } from '../english.ts'

const source = { clause: '001-06', lines: '55', words: 'Low risk/low deviance' }
const facts = ['/risk/rm2000s/level', '/risk/rm2000s/assessedOn']
const ground = { id: 'one', sources: [source], basis: null, facts }

describe('notes', () => {
  it('quote the clause with its place and name the facts once, in words', () => {
    const notes = new NoteBook(english)
    const [label] = notes.ground(ground)
    const { markdown, notes: list } = notes.number(`x[^${label}]`)
    expect(markdown).toBe('x[^1]')
    expect(list.map(({ number, text: { text, ground: behind } }) => [number, text, behind])).toEqual([
      [
        1,
        'Line 55 (001-06): “Low risk/low deviance”. From the case record: RM2000/S level.',
        { by: 'rule', findings: ['one'], facts },
      ],
    ])
  })

  it('are numbered in the order in which the text names them, and named twice keep their number', () => {
    const notes = new NoteBook(english)
    const [first] = notes.ground({ id: 'one', sources: [], basis: 'first', facts: [] })
    const [second] = notes.ground({ id: 'two', sources: [], basis: 'second', facts: [] })
    const { markdown, notes: list } = notes.number(`a[^${second}] b[^${first}] c[^${second}]`)
    expect(markdown).toBe('a[^1] b[^2] c[^1]')
    expect(list.map(({ text }) => text.text)).toEqual(['second', 'first'])
  })

  it('with the same ground are one note, which rests on both findings', () => {
    const notes = new NoteBook(english)
    const [label] = notes.ground(ground)
    expect(notes.ground({ ...ground, id: 'two' })).toEqual([label])
    const [note] = notes.number(`x[^${label}]`).notes
    expect(note?.text.ground).toEqual({ by: 'rule', findings: ['one', 'two'], facts })
  })

  it('give only the places where the sentences are the words themselves', () => {
    const notes = new NoteBook(english)
    const [label] = notes.places(
      [source, source, { ...source, lines: '57-59', clause: '001-07' }],
      ['/statements/1'],
    )
    const [note] = notes.number(`x[^${label}]`).notes
    expect(note?.text.text).toBe('Line 55 (001-06) and Lines 57 to 59 (001-07).')
    expect(note?.text.ground.by).toBe('edition')
    expect(notes.places([], [])).toEqual([])
    const [several] = notes.places([{ ...source, lines: '94, 3, 57-59' }], [])
    expect(notes.number(`x[^${several}]`).notes[0]?.text.text).toBe('Lines 94, 3, 57 to 59 (001-06).')
  })

  it('are none where there is nothing to cite', () => {
    expect(new NoteBook(english).ground({ id: 'one', sources: [], basis: null, facts: [] })).toEqual([])
  })
})
