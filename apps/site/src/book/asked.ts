/** What people ask first, in their own words, and the question of the book that answers it. */
import type { Text } from '@beian/domain/vocabulary'

export type Asked = { readonly question: Text; readonly topic: string }

const leadsTo = (topic: string, zh: string, en: string): Asked => ({ question: { zh, en }, topic })

export const asked: readonly Asked[] = [
  leadsTo('province-of-the-principal', '只能在本地备案，还是哪个省都行？', 'My own district, or any province?'),
  leadsTo('one-domain-name-per-service', '有几个域名，要备几次？', 'Several domain names: how many filings?'),
  leadsTo('pre-trial', '预审和正式申请能同时办吗？', 'Can pre-trial and application run at once?'),
  leadsTo('accepted-identity-documents', '外国人能当负责人吗？', 'Can a foreigner be in charge?'),
  leadsTo('overseas-institution', '境外公司能备案吗？', 'Can a foreign company file?'),
  leadsTo('filing-time-in-all', '要等多久？', 'How long does it take?'),
  leadsTo('official-fee', '要花多少钱？', 'What does it cost?'),
  leadsTo('pre-trial', '材料可以自己交给管局吗？', 'Can I hand it in myself?'),
  leadsTo('app-before-going-live', 'App 也要备案吗？', 'Does my App need it too?'),
  leadsTo('commercial-or-not', '开网店要许可证吗？', 'Does my online shop need the licence?'),
  leadsTo('footer-link-shown', '页脚的备案号链接到哪里？', 'Where does the number in the footer link to?'),
  leadsTo('filing-certificate', '备案成功有证书吗？', 'Is there a certificate?'),
]
