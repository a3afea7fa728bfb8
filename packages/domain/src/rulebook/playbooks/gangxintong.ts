/** Gangxintong's (港信通, “Hong Kong Xintong”) way to the licence (source gangxintong-licence-guide). */
import { playbook } from '../playbook.ts'

export default playbook({
  id: 'gangxintong',
  procedure: 'licence-application',
  title: { zh: '港信通的许可证办理流程', en: 'Gangxintong’s way to the licence' },
  agency: { zh: '港信通', en: 'Gangxintong (Hong Kong Xintong)' },
  cites: ['gangxintong-licence-guide'],
  seenBy: '2026-11-21',
  summary: {
    zh: '审核资质并签委托合同，客户准备材料，机构撰写并录入系统，网上和纸质同时递交管局，审批通过后领证。自称 2025 年下半年攻略，但没有反映 2017 年和 2024 年的修改。',
    en: 'Qualification and a contract, the client’s papers, the agency’s writing, submission online and on paper, the certificate. By its own title of the second half of 2025, yet it ignores the changes of 2017 and 2024.',
  },
  steps: [
    {
      id: 'contract',
      title: { zh: '审核资质，签委托合同', en: 'Qualification and contract' },
      who: 'agency',
      does: {
        zh: '港信通审核公司的资质条件，双方签订委托办理合同。',
        en: 'It looks whether the company qualifies; both sign the contract of engagement.',
      },
      over: null,
      outcomes: [
        { id: 'signed', title: { zh: '已签约', en: 'Signed' }, to: 'preparation' },
        { id: 'unfit', title: { zh: '条件不符，不承办', en: 'Does not qualify: not taken on' }, to: 'end' },
      ],
    },
    {
      id: 'preparation',
      title: { zh: '准备材料', en: 'Preparation' },
      who: 'client',
      does: {
        zh: '客户准备相关材料：申请书、营业执照或企业名称预核准通知书、公司概况、财务报表或验资报告、章程和股权结构、发展计划和技术方案、信息安全保障措施、前置审批文件或《保证书》等；港信通审核整理。',
        en: 'The client prepares the papers (application, business licence or approval of the company’s name, profile, financial statements or capital verification report, articles and equity, plans, security measures, approvals or a letter of guarantee); the agency checks and sorts them.',
      },
      over: 'collecting',
      outcomes: [{ id: 'sorted', title: { zh: '材料齐备', en: 'Complete' }, to: 'writing' }],
      outOfDate: {
        because: 'licence-company-papers',
        note: {
          zh: '验资或审计报告、企业名称预核准通知书是 2017 年 9 月 1 日以前旧办法的材料；医疗、药品和医疗器械的前置审批自 2025 年 1 月 20 日起不再列明。',
          en: 'Capital or audit reports and the approval of a name belong to the measures in force until 2017-09-01; healthcare, drugs and devices are no longer on the list of prior approvals since 2025-01-20.',
        },
      },
    },
    {
      id: 'writing',
      title: { zh: '撰写并录入系统', en: 'Writing' },
      who: 'agency',
      does: {
        zh: '港信通撰写申请文件，并录入系统。',
        en: 'It writes the application and enters it into the system.',
      },
      over: 'collecting',
      outcomes: [{ id: 'written', title: { zh: '文件已成', en: 'Written' }, to: 'submission' }],
    },
    {
      id: 'submission',
      title: { zh: '网上申请，纸质递交', en: 'Online and paper submission' },
      who: 'agency',
      does: {
        zh: '在系统中提交申请，同时把纸质材料递交通信管理局。',
        en: 'The application is made in the system, and the papers go to the communications administration.',
      },
      over: 'collecting',
      appointment: { title: { zh: '递送纸质材料', en: 'The papers are delivered' }, by: 'courier' },
      outcomes: [{ id: 'applied', title: { zh: '已提交', en: 'Applied' }, to: 'certificate', event: 'applied' }],
      outOfDate: {
        because: 'licence-submission',
        note: {
          zh: '申请在电信业务市场管理系统网上提交；是否另收纸质材料，以当地通信管理局为准。',
          en: 'Applications are made online on the telecom market management system; whether paper is wanted besides is for the administration to say.',
        },
      },
    },
    {
      id: 'certificate',
      title: { zh: '审批通过，领证', en: 'Certificate' },
      who: 'authority',
      does: {
        zh: '审批通过，下发证书，客户领证。',
        en: 'The application is approved, the certificate issued and collected.',
      },
      over: 'review',
      outcomes: [
        { id: 'issued', title: { zh: '通过，领证', en: 'Approved and issued' }, to: 'end', event: 'decided' },
        {
          id: 'overhaul',
          title: { zh: '不通过：整改后重新申请', en: 'Not adopted: overhaul and apply again' },
          to: 'preparation',
        },
        { id: 'refused', title: { zh: '不予许可', en: 'Refused' }, to: 'end', event: 'refused' },
      ],
    },
  ],
  promises: [
    {
      zh: '审核整理材料、撰写申请文件、代为提交。',
      en: 'It checks and sorts the papers, writes the application and submits it.',
    },
    { zh: '没有写办理时限和价格。', en: 'It names neither a time nor a price.' },
  ],
  fees: [],
})
