import { describe, expect, test } from 'vitest'
import type { OtherRow } from '../shape.ts'
import { saidOnce } from './said-once.ts'

const closed = { zh: '下号前网站须关闭。', en: 'Until the number is granted the website is closed.' }
const address = { zh: '通信地址精确到门牌号。', en: 'The contact address goes down to the door.' }

function row(topic: string, text: { zh: string; en: string }, ref: string): OtherRow {
  return { topic, key: `${topic} ${ref}`, kind: 'condition', text, ref } as unknown as OtherRow
}

describe('what several rules say alike', () => {
  test('stands once below its question, with every rule that says it', () => {
    const told = saidOnce([row('open-early', closed, 'law'), row('open-early', closed, 'practice')])
    expect(told.map(({ refs }) => refs)).toEqual([['law', 'practice']])
  })

  test('a rule that counts for two persons is named once', () => {
    expect(saidOnce([row('address', address, 'one'), row('address', address, 'one')])[0]?.refs).toEqual(['one'])
  })

  test('near miss: the same words below another question stand there too', () => {
    expect(saidOnce([row('open-early', closed, 'law'), row('open-late', closed, 'law')])).toHaveLength(2)
  })
})
