/** What people ask first, in their own words, and the question of the book that answers it. */
import type { Text } from '@beian/domain/vocabulary'
import * as to from '../addresses.ts'

export type Asked = {
  readonly question: Text
  /** Where it is answered. */
  readonly to: to.Localised
  /** The question of the book that answers; without one, the page says what the book does not hold. */
  readonly topic?: string
}

const leadsTo = (topic: string, zh: string, en: string): Asked => ({ question: { zh, en }, to: to.rule(topic), topic })

/** Who hands the papers in: the nearest the book has to whether somebody else is needed. */
export const whoHandsIn = 'pre-trial'

export const asked: readonly Asked[] = [
  leadsTo('province-of-the-principal', '只能在本地备案，还是哪个省都行？', 'My own district, or any province?'),
  leadsTo('one-domain-name-per-service', '有几个域名，要备几次？', 'Several domain names: how many filings?'),
  leadsTo(whoHandsIn, '预审和正式申请能同时办吗？', 'Can pre-trial and application run at once?'),
  leadsTo('accepted-identity-documents', '外国人能当负责人吗？', 'Can a foreigner be in charge?'),
  leadsTo('overseas-institution', '境外公司能备案吗？', 'Can a foreign company file?'),
  leadsTo('filing-time-in-all', '要等多久？', 'How long does it take?'),
  leadsTo('official-fee', '要花多少钱？', 'What does it cost?'),
  { question: { zh: '我可以自己办吗，要找代办吗？', en: 'Can I do it myself, without an agency?' }, to: to.myself },
  leadsTo('app-before-going-live', 'App 也要备案吗？', 'Does my App need it too?'),
  leadsTo('commercial-or-not', '开网店要许可证吗？', 'Does my online shop need the licence?'),
  leadsTo('footer-link-shown', '页脚的备案号链接到哪里？', 'Where does the number in the footer link to?'),
  leadsTo('filing-certificate', '备案成功有证书吗？', 'Is there a certificate?'),
]
