import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { CaseRow } from '../../case/shape.ts'
import { learnTitles } from '../titles.ts'
import { csvOf } from './csv.ts'
import { sheetOf } from './sheet.ts'
import { xlsxOf } from './xlsx.ts'

const row = {
  id: 'a',
  name: '=上海"云帆",贸易',
  service: '+官网',
  domainName: 'yunfan.cn',
  numbers: ['粤ICP备2026000123号', '44030500000001'],
  client: { id: 'c', name: '云帆' },
  procedure: 'first-filing',
  stage: 'collecting',
  province: 'guangdong',
  consultant: { id: 'u', name: '周岚' },
  next: { day: '2026-11-27', topic: 'a' },
  openedAt: '2026-11-21T17:30:00.000Z',
} as unknown as CaseRow

learnTitles([['topic/a', { zh: '期限', en: '期限' }]])
const sheet = sheetOf([row], ['what', 'deadline', 'opened'])

test('a CSV file begins with its mark, quotes what must be, and holds no formula', () => {
  const [head, line, end] = csvOf(sheet).split('\r\n')
  expect(head?.charCodeAt(0)).toBe(0xfeff)
  expect(head?.split(',')).toHaveLength(7)
  expect(line).toBe(
    `"'=上海""云帆"",贸易",'+官网,yunfan.cn,粤ICP备2026000123号; 44030500000001,2026-11-27,期限,2026-11-22 01:30`,
  )
  expect(end).toBe('')
})

test('a spreadsheet holds days as days, moments of China as moments, and numbers as text', async () => {
  const blob = await xlsxOf(
    { head: sheet.head, rows: [...sheet.rows, [{ kind: 'text', value: '91440300123456789' }]] },
    '案件',
  )
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()))
  const xml = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
  const strings = strFromU8(files['xl/sharedStrings.xml'] ?? new Uint8Array())
  // 2026-11-27 is day 46353 of a spreadsheet; half past one in the morning is a sixteenth of a day.
  expect(xml).toContain('<v>46353</v>')
  expect(xml).toContain('<v>46348.0625</v>')
  expect(strings).toContain('91440300123456789')
  expect(xml).not.toContain('91440300123456789')
})
