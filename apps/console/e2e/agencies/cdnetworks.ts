/** Returned once by the authority, over the domain name; the second round is granted. */
import * as hands from './hands.ts'
import { follow, granted, throughProvider, type Walk } from './walk.ts'

const elsewhere = {
  text: '域名实名信息与主办单位不一致',
  catalogued: '域名持有者与主办单位不一致，或姓名、证件类型、证件号码对不上。',
  about: 'domain-name-1 domainName.holder',
}

export default {
  way: async (filing) => {
    const { page, book } = filing
    await filing.intake()
    await follow(filing, 'collection: collected', 'submission: submitted')
    await throughProvider(filing)
    await filing.days(3)
    await hands.end(page, book, 'audit: returned', hands.returned(elsewhere))
    await follow(filing, 'collection: collected', 'submission: submitted')
    await throughProvider(filing)
    await hands.end(page, book, 'audit: passed', granted(filing))
    await follow(filing, 'grant: granted')
  },
  ends: '下号',
  told: [
    ['event', '管局退回', elsewhere.text],
    ['event', '下号'],
    ['step', '批准', '办结'],
  ],
} satisfies Walk
