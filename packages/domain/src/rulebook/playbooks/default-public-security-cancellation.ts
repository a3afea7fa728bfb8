/** 公安备案注销 Our own way to end a public-security filing. */
import { playbook } from '../playbook.ts'
import { forPlanning, on, overhaul } from './parts/outcomes.ts'
import { afterwards, correcting, opening, submission } from './parts/police.ts'

export default playbook({
  id: 'default-public-security-cancellation',
  procedure: 'public-security-cancellation',
  title: { zh: '我们的办法：公安备案注销', en: 'Our own way: public-security cancellation' },
  agency: null,
  cites: [],
  seenBy: '2026-11-21',
  summary: forPlanning,
  steps: [
    ...opening(
      {
        zh: '确认网站关闭或 ICP 备案已注销；还有其他网站的只注销这一个。',
        en: 'Make sure that the website is closed or its ICP filing cancelled; where others remain, cancel only this one.',
      },
      { zh: '客户关闭网站，找回平台账号。', en: 'The client closes the website and finds the account again.' },
      on(
        'ended',
        { zh: '记录停止的日期', en: 'The last day is recorded' },
        { to: 'gathering', event: 'service-ended' },
      ),
    ),
    submission({ zh: '客户登录平台提交注销。', en: 'The client logs in and submits the cancellation.' }),
    {
      id: 'review',
      title: { zh: '公安审核', en: 'Police review' },
      who: 'public-security',
      does: { zh: '公安机关审核注销；记录结果。', en: 'The police review it; record the answer.' },
      over: 'police-review',
      outcomes: [
        on('cancelled', { zh: '已注销', en: 'Cancelled' }, { to: 'afterwards', event: 'police-passed' }),
        overhaul('police-returned'),
      ],
    },
    correcting,
    afterwards('cancelled', {
      zh: '从所有页面撤下公安备案号、图标和链接。',
      en: 'Take number, badge and link off every page.',
    }),
  ],
  promises: [],
  fees: ['public-security-official'],
})
