/** A pre-trial that no rule knows, not adopted at first; and after the number the police, who ask for more. */
import * as hands from './hands.ts'
import { follow, granted, throughProvider, type Walk } from './walk.ts'

export default {
  way: async (filing) => {
    const { page, book } = filing
    await follow(filing, 'pre-trial: overhaul')
    await filing.intake()
    await page.locator('.turn').getByRole('button', { name: '提交', exact: true }).click()
    await hands.send(page)
    await throughProvider(filing)
    await filing.days(5)
    await follow(filing, 'pre-trial: adopted')
    await hands.end(page, book, 'formal-application: granted', granted(filing))
    await filing.days(4)
    await follow(filing, 'public-security: overhaul', 'public-security: filed')
  },
  ends: '下号',
  told: [
    ['step', '预审备案', '不通过：整改'],
    ['event', '下号'],
    ['step', '公安备案', '不通过：整改后重新提交'],
    ['step', '公安备案', '办结'],
  ],
} satisfies Walk
