import { expect, test } from 'vitest'
import { Busy } from '../../src/web/serving/busy.ts'
import { createQueue } from '../../src/web/serving/queue.ts'

test('first come, first served, no more at once than may run', async () => {
  const queue = createQueue({ running: 2, waiting: 10, timeout: 5_000 })
  const order: number[] = []
  let now = 0
  let most = 0
  await Promise.all(
    [0, 1, 2, 3, 4, 5].map((number) =>
      queue.add(async () => {
        now += 1
        most = Math.max(most, now)
        order.push(number)
        await new Promise((resolve) => setTimeout(resolve, 5))
        now -= 1
      }),
    ),
  )
  expect(order).toEqual([0, 1, 2, 3, 4, 5])
  expect(most).toBe(2)
})

test('who finds the queue full is told so at once', async () => {
  const queue = createQueue({ running: 1, waiting: 1, timeout: 5_000 })
  let finish = () => {}
  const first = queue.add(() => new Promise<void>((resolve) => (finish = resolve)))
  const second = queue.add(async () => 'done')
  await expect(queue.add(async () => 'never')).rejects.toBeInstanceOf(Busy)
  finish()
  await first
  expect(await second).toBe('done')
})

test('what waits too long gives way, and those behind it move up', async () => {
  const queue = createQueue({ running: 1, waiting: 5, timeout: 30 })
  const slow = queue.add(
    (late) => new Promise((_resolve, reject) => late.addEventListener('abort', () => reject(late.reason))),
  )
  const waiting = queue.add(async () => 'late')
  await expect(slow).rejects.toBeInstanceOf(Busy)
  await waiting.catch((error) => expect(error).toBeInstanceOf(Busy))
  expect(await queue.add(async () => 'after')).toBe('after')
  await queue.settled()
})

test('a fault of a task stays its own', async () => {
  const queue = createQueue({ running: 1, waiting: 1, timeout: 1_000 })
  await expect(queue.add(async () => Promise.reject(new TypeError('no')))).rejects.toBeInstanceOf(TypeError)
  expect(await queue.add(async () => 1)).toBe(1)
})

test('the small come first, and where all places are taken the largest gives way', async () => {
  const { add } = createQueue({ running: 1, waiting: 2, timeout: 1_000 })
  let go = () => {}
  const ran: string[] = []
  const task = (name: string) => async () => void ran.push(name)
  const first = add(() => new Promise<void>((resolve) => (go = resolve)))
  const large = add(task('large'), 3_000)
  const other = add(task('other'), 300)
  const small = add(task('small'), 300)
  await expect(large).rejects.toBeInstanceOf(Busy)
  await expect(add(task('largest'), 4_000)).rejects.toBeInstanceOf(Busy)
  go()
  await Promise.all([first, other, small])
  expect(ran).toEqual(['other', 'small'])
})
