/** Where something is so, the remark explains it, or the province does not ask it to: a domain name without a website. */
import { check } from '../check.ts'

const words = {
  'no-site-needed': { zh: '无须开站', en: 'no website is needed' },
  remark: { zh: '须备注用途', en: 'the remark says so' },
  'remark-then-open': { zh: '先备注，再开站', en: 'the remark says so, then the website opens' },
}

export const explainedWhereSo = check({
  id: 'explained-where-so',
  asks: { zh: '如此时，备注是否已说明？', en: 'Is it explained where it is so?' },
  reads: { so: 'yes-no', explained: 'yes-no' },
  params: { word: { word: words } },
  test: ({ so, explained }, { word }) =>
    !so || explained || word === 'no-site-needed' ? true : { wrong: 'explained' },
})
