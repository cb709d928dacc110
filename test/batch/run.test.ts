import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { inOrder } from '../../src/batch/run.ts'
import { all } from './folders.ts'

async function* numbers(count: number, taken: (number: number) => void = () => {}) {
  for (let number = 0; number < count; number += 1) {
    taken(number)
    yield number
  }
}

test('results come in the order of their items, whichever is done first', async () => {
  const work = async (number: number) => {
    await wait((number * 7) % 5)
    return number * 2
  }
  const results = await all(inOrder(numbers(50), work, { window: 8 }))
  expect(results).toEqual(Array.from({ length: 50 }, (_, item) => ({ item, result: item * 2 })))
})

test('no more are under way than the window, and none is taken up before there is room', async () => {
  let underWay = 0
  let most = 0
  let ahead = 0
  let given = 0
  const work = async () => {
    underWay += 1
    most = Math.max(most, underWay)
    await wait(1)
    underWay -= 1
  }
  const items = numbers(40, (number) => {
    ahead = Math.max(ahead, number - given)
  })
  for await (const _ of inOrder(items, work, { window: 5 })) given += 1
  expect(most).toBe(5)
  expect(ahead).toBe(4)
  expect(given).toBe(40)
})

test('at the signal nothing new is taken up, and what is under way is finished', async () => {
  const abort = new AbortController()
  const started: number[] = []
  const work = async (number: number) => {
    started.push(number)
    if (number === 6) abort.abort()
    await wait(2)
    return number
  }
  const given: number[] = []
  for await (const { result } of inOrder(numbers(40), work, { window: 4, signal: abort.signal }))
    given.push(result)
  expect(given).toEqual(started)
  expect(given.length).toBeLessThan(12)
})

test('an error comes when its turn comes, after the results before it', async () => {
  const work = async (number: number) => {
    if (number === 3) throw new Error('third')
    await wait(number === 0 ? 10 : 0)
    return number
  }
  const given: number[] = []
  const run = async () => {
    for await (const { result } of inOrder(numbers(10), work, { window: 10 })) given.push(result)
  }
  await expect(run()).rejects.toThrow('third')
  expect(given).toEqual([0, 1, 2])
})
