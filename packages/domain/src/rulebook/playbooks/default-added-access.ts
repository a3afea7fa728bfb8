/** 新增接入 Our own way to a further access provider; the number stays. */
import { playbook } from '../playbook.ts'
import { sms } from '../procedures/parts/texts.ts'
import { forPlanning } from './parts/outcomes.ts'
import { throughTheAuthority } from './parts/through-the-authority.ts'

export default playbook({
  id: 'default-added-access',
  procedure: 'added-access',
  title: { zh: '我们的办法：新增接入', en: 'Our own way: added access' },
  agency: null,
  cites: [],
  seenBy: '2026-11-21',
  summary: forPlanning,
  steps: throughTheAuthority({
    engage: {
      zh: '确认服务已在其他接入商处备案，备案信息与现状一致；有变的，问清先变更还是先接入。',
      en: 'Make sure that the service is filed at another provider and the record is still true; where it is not, ask whether to change first.',
    },
    gather: {
      zh: '客户给出备案号、新服务器和负责人信息；网站保持开放并挂号。',
      en: 'The client gives the number, the new server and the persons; the website stays open with its number.',
    },
    verified: true,
    sms: sms.ofTheService,
    review: { min: 1, max: 20, unit: 'working-day' },
    end: {
      over: 'done',
      does: {
        zh: '解析切换到新接入商；旧的不用了就取消接入；公安备案的接入信息一并变更。',
        en: 'Point the domain name to the new provider, leave the old one if it is no longer used, and change the access on the police platform.',
      },
    },
  }),
  promises: [],
  fees: ['filing-official'],
})
