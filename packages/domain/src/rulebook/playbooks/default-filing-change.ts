/** 变更备案 Our own way to change what stands on the record. */
import { playbook } from '../playbook.ts'
import { sms } from '../procedures/parts/texts.ts'
import { forPlanning } from './parts/outcomes.ts'
import { throughTheAuthority } from './parts/through-the-authority.ts'

export default playbook({
  id: 'default-filing-change',
  procedure: 'filing-change',
  title: { zh: '我们的办法：变更备案', en: 'Our own way: filing change' },
  agency: null,
  cites: [],
  seenBy: '2026-11-21',
  summary: forPlanning,
  steps: throughTheAuthority({
    engage: {
      zh: '弄清变什么：主体、网站还是接入；省份、证件号码、单域名网站的域名不能变更。',
      en: 'Find out what changes: principal, website or access. Province, document number and the only domain name cannot change.',
    },
    gather: {
      zh: '客户上传新证件、名称变更通知书等，填写变更后的信息；原则上变更前 30 日提交。',
      en: 'The client uploads the new documents and letters and fills in what will be; it is due 30 days ahead.',
    },
    verified: true,
    sms: sms.byWhatChanges,
    review: { min: 1, max: 20, unit: 'working-day' },
    end: {
      over: 'done',
      does: {
        zh: '在备案系统核对变更结果；网站内容和公安备案随之更新。',
        en: 'Look the change up on the filing system; website and police filing follow.',
      },
    },
  }),
  promises: [],
  fees: ['filing-official'],
})
