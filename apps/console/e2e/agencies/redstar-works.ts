/** A photograph, papers that are not good enough, a return told apart by the catalogue, mended and sent again; paid on success. */
import { expect } from 'vitest'
import { fill, go } from '../hands.ts'
import type { CaseByAgency } from './desk.ts'
import * as hands from './hands.ts'
import { follow, granted, throughProvider, type Walk } from './walk.ts'

const unrelated = {
  text: '网站名称看不出与主办单位有关，请修改',
  catalogued: '网站名称与主办单位没有关系。',
  about: 'service-1 service.name',
}

async function mendName(filing: CaseByAgency): Promise<void> {
  const { page } = filing
  await go(page, 'facts')
  await fill(page, 'service.name', '星河数据公司官网')
  await filing.plan()
}

/** The return with its words and its entry of the catalogue, and what the second round changed. */
async function roundsTell({ page }: CaseByAgency): Promise<void> {
  await go(page, 'rounds')
  const main = page.locator('main')
  for (const words of [unrelated.text, unrelated.catalogued]) await main.getByText(words).first().waitFor()
  await main.getByText('与第 1 轮相比').click()
  await expect.poll(() => main.locator('.changes del').allInnerTexts()).toEqual(['星河第3数据'])
  expect(await main.locator('.changes ins').allInnerTexts()).toEqual(['星河数据公司官网'])
}

export default {
  way: async (filing) => {
    const { page, book } = filing
    await follow(filing, 'documents: given')
    await hands.agree(page, { day: filing.in(1), hour: '10:00' }, '办公室影棚')
    await filing.days(2)
    await hands.hold(page, '到办公室拍照')
    await follow(filing, 'curtain-photograph: taken', 'authenticity-form: filled', 'preparation: incomplete')
    await follow(filing, 'documents: given', 'curtain-photograph: taken', 'authenticity-form: filled')
    await filing.intake()
    await follow(filing, 'preparation: ready', 'account: opened', 'submission: submitted')
    await hands.waitsFor(
      page,
      '“通过”、“不通过：整改后重新提交”要等案件走到“管局审核”再记录；案件现在在“接入商初审”，那里的结果在上方记录。',
    )
    await throughProvider(filing)
    await filing.days(6)
    await hands.end(page, book, 'authority-review: declined', hands.returned(unrelated))
    await mendName(filing)
    await follow(filing, 'preparation: ready', 'account: opened', 'submission: submitted')
    await throughProvider(filing)
    await filing.days(8)
    await hands.end(page, book, 'authority-review: approved', granted(filing))
    await follow(filing, 'number: received', 'footer: shown', 'payment: paid')
    await roundsTell(filing)
  },
  ends: '下号',
  told: [
    ['appointment', '到办公室拍照', '办公室影棚'],
    ['step', '审核与整理', '材料不合格，重新提供'],
    ['event', '管局退回', unrelated.text],
    ['event', '下号'],
    ['step', '成功后付费', '已付费'],
  ],
} satisfies Walk
