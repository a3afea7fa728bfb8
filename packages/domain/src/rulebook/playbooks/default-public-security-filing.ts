/** 公安联网备案 Our own way over the police platform, with the interview where the service is interactive. */
import { playbook } from '../playbook.ts'
import { forPlanning, on, overhaul } from './parts/outcomes.ts'
import { afterwards, correcting, opening, submission } from './parts/police.ts'

export default playbook({
  id: 'default-public-security-filing',
  procedure: 'public-security-filing',
  title: { zh: '我们的办法：公安联网备案', en: 'Our own way: public-security filing' },
  agency: null,
  cites: [],
  seenBy: '2026-11-21',
  summary: forPlanning,
  steps: [
    ...opening(
      {
        zh: '下号当天就与客户约好：开通后 30 日内办；先看网站是不是交互式。',
        en: 'Agree on the day the number comes: it is due within 30 days of opening. See first whether the website is interactive.',
      },
      {
        zh: '客户在平台注册账号并实名核验（单位用法人账号），备好网站名称、解析的 IP、域名证书和三名人员的信息。',
        en: 'The client registers on the platform under the real name (organisations with a legal-person account) and gives the name, the address it resolves to, the certificate of the domain name and the three persons.',
      },
      on(
        'opened',
        { zh: '记录网站开通的日期', en: 'The day of opening is recorded' },
        { to: 'gathering', event: 'service-opened' },
      ),
    ),
    submission({
      zh: '客户在平台先登记开办主体，再新办网站；网站名称与 ICP 备案一字不差，顾问远程陪同。',
      en: 'On the platform the client enters the operator, then the website, with its name exactly as in the ICP filing; the consultant helps from afar.',
    }),
    {
      id: 'review',
      title: { zh: '公安审核', en: 'Police review' },
      who: 'public-security',
      does: {
        zh: '区县网安部门在线审核，结果以短信通知；法律没有规定审核时限。',
        en: 'The police of the district review online and answer by SMS; no rule sets a limit.',
      },
      over: 'police-review',
      takes: { min: 1, max: 20, unit: 'working-day' },
      outcomes: [
        on(
          'granted',
          { zh: '非交互式：下号', en: 'Not interactive: granted' },
          { to: 'afterwards', event: 'public-security-granted' },
        ),
        on(
          'interactive',
          { zh: '交互式：面谈或现场检查', en: 'Interactive: interview or inspection' },
          { to: 'inspection', event: 'police-passed' },
        ),
        overhaul('police-returned'),
      ],
    },
    {
      id: 'inspection',
      title: { zh: '面谈或现场检查', en: 'Interview or inspection' },
      who: 'principal',
      does: {
        zh: '按公安机关约定的时间，安全负责人带安全管理制度、责任书、人员名单和日志留存说明前往，或在现场接受检查。',
        en: 'At the time the police set, the person in charge of security brings the security rules, the letter of responsibility, the list of staff and the statement on logs, or receives the inspection.',
      },
      over: 'inspection',
      takes: { max: 1, unit: 'working-day' },
      appointment: {
        title: { zh: '公安机关面谈或现场检查', en: 'Interview or inspection by the police' },
        by: 'place',
      },
      outcomes: [
        on('held', { zh: '面谈或检查完成', en: 'Held' }, { to: 'decision', event: 'police-inspected' }),
        overhaul('police-returned'),
      ],
    },
    {
      id: 'decision',
      title: { zh: '等候结果', en: 'The answer' },
      who: 'public-security',
      does: { zh: '等候公安机关的结果并记录。', en: 'Wait for the answer of the police, and record it.' },
      over: 'inspected',
      outcomes: [
        on('granted', { zh: '下号', en: 'Granted' }, { to: 'afterwards', event: 'public-security-granted' }),
        overhaul('police-returned'),
      ],
    },
    correcting,
    afterwards('granted', {
      zh: '30 日内用平台给的代码和图标把编号挂在页面底部，录入台账。',
      en: 'Within 30 days the number stands at the foot of the page with the platform’s code and badge; enter it in the register.',
    }),
  ],
  promises: [],
  fees: ['public-security-official'],
})
