/** An unnamed agency's sequence of pre-trial, formal application and public security, with its price list (source unnamed-agency-licence-guide). */
import { playbook } from '../playbook.ts'

export default playbook({
  id: 'unnamed-agency-sequence',
  procedure: 'first-filing',
  title: { zh: '预审、正式申请、公安备案三步', en: 'Pre-trial, formal application, public security' },
  agency: { zh: '某代理机构', en: 'An unnamed agency' },
  cites: ['unnamed-agency-licence-guide'],
  seenBy: '2026-11-21',
  summary: {
    zh: '机器翻译的英文文本，把备案与许可证混为一谈：先向通信管理局“预审”，再正式申请，取得“ICP 证书”，最后办公安备案，并按年开列价格。',
    en: 'A machine-translated text that mixes filing and licence: a “pre-trial” at the administration, the formal application, an “ICP certificate”, then public security, with prices by the year.',
  },
  steps: [
    {
      id: 'pre-trial',
      title: { zh: '预审备案', en: 'Pre-trial filing' },
      who: 'agency',
      does: {
        zh: '向所在地省通信管理局提交前置批准文件、主办者证件、网站备案信息和材料，预审 5 个工作日。预审和正式申请不能同时办理。',
        en: 'Approvals, the host’s documents and the data and papers of the website go to the provincial administration, which takes five working days. Pre-trial and formal application are not made at once.',
      },
      over: null,
      takes: { max: 5, unit: 'working-day' },
      outcomes: [
        { id: 'adopted', title: { zh: '预审通过', en: 'Adopted' }, to: 'formal-application' },
        { id: 'overhaul', title: { zh: '不通过：整改', en: 'Not adopted: overhaul' }, to: 'pre-trial' },
      ],
      outOfDate: {
        because: 'pre-trial',
        note: {
          zh: '没有哪条规定设有“预审”；先审的是接入商，一般一两个工作日。',
          en: 'No rule knows a pre-trial: the access provider reviews first, in a day or two as a rule.',
        },
      },
    },
    {
      id: 'formal-application',
      title: { zh: '正式申请', en: 'Formal application' },
      who: 'authority',
      does: {
        zh: '提交备案申请表、主办者证件（另要组织机构代码证和税务登记证复印件）、网站信息和批准文件，通信管理局一般 20 个工作日内审批，发给“ICP 证书”。',
        en: 'Application form, the host’s documents (with copies of the organisation-code and tax certificates), data of the website and approvals. The administration usually takes twenty working days and issues an “ICP certificate”.',
      },
      over: 'authority-review',
      takes: { max: 20, unit: 'working-day' },
      outcomes: [
        { id: 'granted', title: { zh: '批准', en: 'Approved' }, to: 'public-security', event: 'granted' },
        {
          id: 'overhaul',
          title: { zh: '不通过：整改后重新申请', en: 'Not adopted: overhaul and apply again' },
          to: 'pre-trial',
          event: 'authority-returned',
        },
      ],
      outOfDate: {
        because: 'filing-certificate',
        note: {
          zh: '备案只有编号，没有证书；组织机构代码证和税务登记证自 2015 年 10 月 1 日起并入营业执照。',
          en: 'A filing gives a number and no certificate; organisation-code and tax certificates have been part of the business licence since 2015-10-01.',
        },
      },
    },
    {
      id: 'public-security',
      title: { zh: '公安备案', en: 'Public-security record' },
      who: 'public-security',
      does: {
        zh: '领到“证书”后办公安备案，提交证书、主体证照和网络安全责任书，平均 5 个工作日。',
        en: 'After the “certificate” comes the police filing, with the certificate, the proof of establishment and a letter of responsibility for network security; five working days on average.',
      },
      over: null,
      takes: { max: 5, unit: 'working-day' },
      outcomes: [
        { id: 'filed', title: { zh: '办结', en: 'Done' }, to: 'end' },
        {
          id: 'overhaul',
          title: { zh: '不通过：整改后重新提交', en: 'Not adopted: overhaul and submit again' },
          to: 'public-security',
        },
      ],
      outOfDate: {
        because: 'police-filing',
        note: {
          zh: '期限是网络正式联通后 30 日内，与“证书”无关；责任书只要求交互式服务。',
          en: 'It is due within 30 days of the connection, whatever the “certificate”; only interactive services sign a letter of responsibility.',
        },
      },
    },
  ],
  promises: [
    {
      zh: '预审 5 个工作日，正式申请 20 个工作日，公安备案平均 5 个工作日。',
      en: 'Five working days for the pre-trial, twenty for the application, five on average for the police.',
    },
    {
      zh: '一张“证书”可以覆盖同时备案的多个域名。',
      en: 'One “certificate” covers several domain names filed together.',
    },
  ],
  fees: [
    'unnamed-agency-pre-trial',
    'unnamed-agency-guidance',
    'unnamed-agency-certificate',
    'unnamed-agency-regulatory',
    'unnamed-agency-public-security',
  ],
})
