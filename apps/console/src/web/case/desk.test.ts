import { expect, test } from 'vitest'
import { inTurn } from './desk.ts'

test('changes go one after the other, each with the revision the one before it left', async () => {
  const seen: number[] = []
  const send = inTurn(() => ({ id: 'c', rev: 3 }))
  const change = async ({ rev }: { rev: number }) => {
    await new Promise((resolve) => setTimeout(resolve, 5 - seen.length))
    seen.push(rev)
    return { rev: rev + 1 }
  }
  await Promise.all([send(change), send(change), send(change)])
  expect(seen).toEqual([3, 4, 5])
})

test('a refused change keeps no other from going on', async () => {
  const send = inTurn(() => ({ id: 'c', rev: 3 }))
  const refused = send(async () => Promise.reject(new Error('refused')))
  const after = send(async ({ rev }) => ({ rev: rev + 1 }))
  await expect(refused).rejects.toThrow('refused')
  await expect(after).resolves.toEqual({ rev: 4 })
})

test('a colleague’s newer revision is taken up', async () => {
  let told = 3
  const send = inTurn(() => ({ id: 'c', rev: told }))
  await send(async ({ rev }) => ({ rev: rev + 1 }))
  told = 9
  await expect(send(async ({ rev }) => ({ rev }))).resolves.toEqual({ rev: 9 })
})
