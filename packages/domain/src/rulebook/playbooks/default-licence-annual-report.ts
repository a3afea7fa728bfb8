/** 许可证年报 Our own way through the first quarter. */
import { playbook } from '../playbook.ts'
import { engagement, forPlanning, gathering, givenUp, on, overhaul } from './parts/outcomes.ts'

export default playbook({
  id: 'default-licence-annual-report',
  procedure: 'licence-annual-report',
  title: { zh: '我们的办法：许可证年报', en: 'Our own way: licence annual report' },
  agency: null,
  cites: [],
  seenBy: '2026-11-21',
  summary: forPlanning,
  steps: [
    engagement({
      zh: '1 月初列出上一年 12 月 31 日持证的客户，逐家通知；此后到期的也要报。',
      en: 'Early in January list the clients who held a licence on 31 December, and tell each; those whose licence has expired since report too.',
    }),
    gathering(
      {
        zh: '客户提供上一年的经营、人员、社保和网站情况。',
        en: 'The client gives business, staff, insurance and websites of the past year.',
      },
      'sending',
    ),
    {
      id: 'sending',
      title: { zh: '填报', en: 'Report' },
      who: 'consultant',
      does: {
        zh: '在管理系统填写，请客户核对后报送；排在 3 月中旬以前，最晚 3 月 31 日。',
        en: 'Fill it in on the management system and send it once the client has read it: by the middle of March, by the 31st at the latest.',
      },
      over: 'collecting',
      takes: { max: 3, unit: 'working-day' },
      outcomes: [on('sent', { zh: '已报送', en: 'Sent' }, { to: 'review', event: 'report-sent' })],
    },
    {
      id: 'review',
      title: { zh: '核查', en: 'Review' },
      who: 'authority',
      does: {
        zh: '发证机关核查；每周查看，退回的当天改。',
        en: 'The licensing authority looks it through: look weekly, and mend a returned one the same day.',
      },
      over: 'report-review',
      outcomes: [
        on('published', { zh: '已公示', en: 'Published' }, { to: 'afterwards', event: 'report-published' }),
        overhaul('report-returned'),
      ],
    },
    {
      id: 'correcting',
      title: { zh: '整改', en: 'Overhaul' },
      who: 'consultant',
      does: { zh: '按退回意见改好，再报送；4 月仍可补报。', en: 'Mend it and send it again; April is for making up.' },
      over: 'correcting',
      takes: { min: 1, max: 3, unit: 'working-day' },
      outcomes: [on('resent', { zh: '已重新报送', en: 'Sent again' }, { to: 'review', event: 'report-sent' }), givenUp],
    },
    {
      id: 'afterwards',
      title: { zh: '收尾', en: 'Afterwards' },
      who: 'consultant',
      does: { zh: '保存报送凭证，记下明年的年报。', en: 'Keep the proof, and note next year’s report.' },
      over: 'published',
      outcomes: [on('done', { zh: '结案', en: 'Case closed' }, { to: 'end' })],
    },
  ],
  promises: [],
  fees: [],
})
