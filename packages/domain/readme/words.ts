/** The words of the trade: one Chinese term, one English word, one identifier. Where a dictionary of the code has them, it says so. */

import type { DemandKind } from '../src/rulebook/topic.ts'
import type { Severity } from '../src/vocabulary/finding.ts'
import type { TopicRegime } from '../src/vocabulary/regime.ts'
import type { Confidence, Standing } from '../src/vocabulary/standing.ts'
import type { Text } from '../src/vocabulary/text.ts'

type Term = readonly [zh: string, en: string, identifier: string, note?: string]

export const terms: readonly Term[] = [
  ['备案', 'filing', '`filing`', 'a registration: a number, no certificate'],
  ['经营性许可证', 'licence (the noun, British)', '`licence`', 'B25, for paid information, companies only'],
  ['办理事项', 'procedure', '`procedure`', 'never workflow, flow or type'],
  ['案件', 'case', '`filingCase`', 'one procedure for one principal'],
  ['主体、主办单位', 'principal', '`principal`', 'who files; the client is who pays'],
  ['网站、App、小程序、快应用', 'service', '`service`', 'never “site”'],
  ['域名', 'domain name', '`domainName`', 'never bare “domain”'],
  ['负责人', 'person in charge', '`person`', 'of the principal, or of a service'],
  ['接入商', 'access provider', '`access-provider`'],
  ['通信管理局', 'communications administration', '`authority`'],
  ['前置审批', 'prior approval', '`priorApproval`'],
  ['材料', 'material', '`material`', 'what is asked; the file received is a receipt'],
  ['依据', 'source', '`source`', 'a text that a statement cites'],
  ['条目', 'topic', '`topic`', 'one question of the law'],
  ['规定', 'statement', '`statement`', 'one answer to it: of the nation, a province, a provider, an agency'],
  ['判断', 'check', '`check`', 'a named pure function that a topic may call'],
  ['争议', 'dispute', '`dispute`', 'two sources, two answers: each is a claim'],
  ['退回理由', 'rejection', '`rejection`', 'why filings come back, how it is mended, what sees it beforehand'],
  ['办事流程', 'playbook', '`playbook`', 'how somebody runs a procedure, under their name'],
  ['情形', 'situation', '`situation`', 'a whole case with what the sources lead one to expect'],
  ['检查结果', 'finding', '`finding`', 'what is wrong, how gravely, how it is mended, by which statement'],
  ['提交轮次', 'round', '`round`', 'what was sent, frozen'],
  ['初审 · 管局审核 · 短信核验', 'provider review · authority review · SMS check', 'stages of a procedure'],
  ['退回 · 通过 · 下号', 'returned · passed · granted', 'events'],
  ['工作日 · 自然日', 'working day · calendar day', '`working-day` · `calendar-day`'],
  ['悬挂代码', 'snippet', '`snippet`', 'what a footer shows'],
  ['核对', 'reviewed', '`reviewed`', 'the day somebody last looked at a province; null: nobody has'],
]

export const regimeWords: Readonly<Record<TopicRegime, Text>> = {
  'icp-filing': { zh: 'ICP 备案', en: 'ICP filing' },
  'icp-licence': { zh: '经营性 ICP 许可证（B25）', en: 'ICP licence' },
  'public-security-filing': { zh: '公安联网备案', en: 'Public-security filing' },
  'personal-data': { zh: '个人信息保护', en: 'Personal data (topics only)' },
}

export const standingWords: Readonly<Record<Standing, Text>> = {
  statute: { zh: '法律法规', en: 'Statute or regulation' },
  ministerial: { zh: '部门规章和文件', en: 'Rule or notice of the ministry' },
  'ca-practice': { zh: '管局口径', en: 'Practice of an administration' },
  'provider-practice': { zh: '接入商做法', en: 'Practice of an access provider: an answer beside the authority’s' },
  'agency-claim': { zh: '代办机构说法', en: 'Claim of an agency: under its name, never as law' },
}

export const confidenceWords: Readonly<Record<Confidence, Text>> = {
  primary: { zh: '已读原文', en: 'Read in the original' },
  secondary: { zh: '据转述', en: 'Read in a second-hand source' },
  unverified: { zh: '未核实', en: 'From memory: shown as unverified, and never more than advice' },
}

export const severityWords: Readonly<Record<Severity, Text>> = {
  block: { zh: '拦截', en: 'It must be mended before the case is sent' },
  risk: { zh: '有风险', en: 'It may be returned; somebody must accept the risk' },
  advise: { zh: '建议', en: 'Better mended; keeps nothing back' },
  'cannot-tell': { zh: '无法判断', en: 'Software cannot see it' },
}

export const demandWords: Readonly<Record<DemandKind, Text>> = {
  condition: { zh: '资格', en: 'What must be so' },
  material: { zh: '材料', en: 'A paper that is asked' },
  duty: { zh: '义务', en: 'What must be done' },
  'time-limit': { zh: '期限', en: 'How long somebody has' },
  window: { zh: '时段', en: 'Yearly phases in which it is done' },
  ban: { zh: '禁止', en: 'What must not be' },
  estimate: { zh: '预计', en: 'How long it takes in practice, never a promise' },
  path: { zh: '路径', en: 'Which procedure is right' },
  consequence: { zh: '法律后果', en: 'What follows a breach' },
  advice: { zh: '建议', en: 'What is wise' },
}
