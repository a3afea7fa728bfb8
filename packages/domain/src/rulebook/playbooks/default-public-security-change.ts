/** 公安备案变更 Our own way to change what the police platform says. */
import { playbook } from '../playbook.ts'
import { forPlanning, on, overhaul } from './parts/outcomes.ts'
import { afterwards, correcting, opening, submission } from './parts/police.ts'

export default playbook({
  id: 'default-public-security-change',
  procedure: 'public-security-change',
  title: { zh: '我们的办法：公安备案变更', en: 'Our own way: public-security change' },
  agency: null,
  cites: [],
  seenBy: '2026-11-21',
  summary: forPlanning,
  steps: [
    ...opening(
      {
        zh: 'ICP 备案变更完成后，列出公安平台上也要改的项目。',
        en: 'Once the ICP filing is changed, list what the police platform must learn.',
      },
      {
        zh: '客户找回平台账号，给出变更后的信息；新增交互功能的备好安全材料。',
        en: 'The client finds the account again and gives the new data; with new interactive functions, the papers on security.',
      },
    ),
    submission({ zh: '客户登录平台逐项修改并提交。', en: 'The client logs in, changes each item and submits.' }),
    {
      id: 'review',
      title: { zh: '公安审核', en: 'Police review' },
      who: 'public-security',
      does: {
        zh: '公安机关审核变更；新增交互功能的可能面谈或检查。',
        en: 'The police review; with new interactive functions there may be an interview or inspection.',
      },
      over: 'police-review',
      outcomes: [
        on('changed', { zh: '变更完成', en: 'Changed' }, { to: 'afterwards', event: 'police-passed' }),
        on('interview', { zh: '通知面谈或检查', en: 'Called to an interview or inspection' }, { to: 'inspection' }),
        overhaul('police-returned'),
      ],
    },
    {
      id: 'inspection',
      title: { zh: '面谈或现场检查', en: 'Interview or inspection' },
      who: 'principal',
      does: {
        zh: '安全负责人按约定的时间面谈或接受检查。',
        en: 'The person in charge of security attends at the time set.',
      },
      over: 'police-review',
      appointment: {
        title: { zh: '公安机关面谈或现场检查', en: 'Interview or inspection by the police' },
        by: 'place',
      },
      outcomes: [on('held', { zh: '面谈或检查完成', en: 'Held' }, { to: 'review', event: 'police-inspected' })],
    },
    correcting,
    afterwards('changed', {
      zh: '核对平台信息和页面底部的编号、链接。',
      en: 'Look at the data on the platform and at number and link at the foot of the page.',
    }),
  ],
  promises: [],
  fees: ['public-security-official'],
})
