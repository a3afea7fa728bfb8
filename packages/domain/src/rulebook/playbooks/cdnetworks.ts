/** The four steps of CDNetworks' “ICP Registration Assistant” (source cdnetworks-registration-assistant). */
import { playbook } from '../playbook.ts'

export default playbook({
  id: 'cdnetworks',
  procedure: 'first-filing',
  title: { zh: 'CDNetworks 的四个步骤', en: 'The four steps of CDNetworks' },
  agency: { zh: 'CDNetworks', en: 'CDNetworks' },
  cites: ['cdnetworks-registration-assistant'],
  seenBy: '2026-11-21',
  summary: {
    zh: '收集信息、提交审核、审核、批准四步，备案和许可证都写成同一流程。它要求境内主体、一名持境内身份证和手机号的中国公民作联系人、在境内注册并实名的域名，以及境内服务器。',
    en: 'Collect, submit, audit, grant: the same four for filing and licence. It asks for an entity in the mainland, a contact who is a Chinese citizen with a mainland card and mobile, a domain name registered in the mainland under the real name, and servers in the mainland.',
  },
  steps: [
    {
      id: 'collection',
      title: { zh: '收集申请信息', en: 'Collect application information' },
      who: 'client',
      does: {
        zh: '客户提供营业执照或代表机构登记证等主体材料、联系人、域名和境内服务器的信息。',
        en: 'The client gives what shows the entity (business licence or registration of a representative office), the contact, the domain name and the servers in the mainland.',
      },
      over: 'collecting',
      outcomes: [{ id: 'collected', title: { zh: '信息齐备', en: 'Complete' }, to: 'submission' }],
      outOfDate: {
        because: 'approved-registrar',
        note: {
          zh: '“在境内注册”不够准确：域名须由工信部批准的注册服务机构管理、后缀获批，并已实名。',
          en: '“Registered in mainland China” is not exact: what counts is an approved registrar, an approved suffix, and verification under the real name.',
        },
      },
    },
    {
      id: 'submission',
      title: { zh: '提交审核', en: 'Submit for auditing' },
      who: 'agency',
      does: { zh: '提交申请，等待审核。', en: 'The application is submitted for auditing.' },
      over: 'collecting',
      outcomes: [{ id: 'submitted', title: { zh: '已提交', en: 'Submitted' }, to: 'audit', event: 'submitted' }],
    },
    {
      id: 'audit',
      title: { zh: '审核', en: 'The application is audited' },
      who: 'authority',
      does: {
        zh: '审核申请。原文没有说明由谁审核，也没有提到短信核验。',
        en: 'The application is audited. The text does not say by whom, and mentions no SMS check.',
      },
      over: 'authority-review',
      outcomes: [
        { id: 'passed', title: { zh: '通过', en: 'Passed' }, to: 'grant', event: 'granted' },
        {
          id: 'returned',
          title: { zh: '不通过：整改后重新提交', en: 'Not adopted: overhaul and submit again' },
          to: 'collection',
          event: 'authority-returned',
        },
      ],
      outOfDate: {
        because: 'sms-check',
        note: {
          zh: '接入商初审之后还有短信核验，2020 年 8 月 17 日起全国实行。',
          en: 'After the provider’s review there is the SMS check, nationwide since 2020-08-17.',
        },
      },
    },
    {
      id: 'grant',
      title: { zh: '批准', en: 'The application is granted' },
      who: 'principal',
      does: {
        zh: '取得备案。主域名备案后，其子域名可以一并使用。',
        en: 'The filing is granted. Sub-domains use the filing of the registered name.',
      },
      over: 'granted',
      outcomes: [{ id: 'granted', title: { zh: '办结', en: 'Done' }, to: 'end' }],
    },
  ],
  promises: [
    {
      zh: '一站式办理备案和许可证的取得、续期和管理。',
      en: 'One service for acquiring, renewing and managing filings and licences.',
    },
    {
      zh: '可以提供境内服务器：边缘容器、云主机、机房托管。',
      en: 'It offers servers in the mainland: edge containers, cloud hosting, colocation.',
    },
  ],
  fees: [],
})
