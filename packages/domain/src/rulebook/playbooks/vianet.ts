/** 21Vianet's way: account, forms, an interview, two reviews of its own, then the ministry (source vianet-application-process). */
import { playbook } from '../playbook.ts'

export default playbook({
  id: 'vianet',
  procedure: 'first-filing',
  title: { zh: '世纪互联的申请流程', en: 'The application process of 21Vianet' },
  agency: { zh: '世纪互联', en: '21Vianet' },
  cites: ['vianet-application-process'],
  seenBy: '2026-11-21',
  summary: {
    zh: '一家接入商较早的流程：用邮箱注册账号，分三部分填表，上传材料，到场或电话面审，两次内部审核后报主管部门，结果网上可查，并以邮件或电话告知。没有注明日期。',
    en: 'An older way of an access provider: an account by e-mail, three forms, uploads, an interview on site or by phone, two reviews of its own, then the authority. The result stands online and comes by mail or phone. Undated.',
  },
  steps: [
    {
      id: 'account',
      title: { zh: '注册账号', en: 'Account' },
      who: 'client',
      does: {
        zh: '用户用电子邮箱注册账号，登录备案网站。',
        en: 'The user registers with an e-mail address and logs in.',
      },
      over: 'collecting',
      outcomes: [{ id: 'registered', title: { zh: '已注册', en: 'Registered' }, to: 'principal-form' }],
    },
    {
      id: 'principal-form',
      title: { zh: '填写主办单位信息', en: 'Form of the principal' },
      who: 'client',
      does: {
        zh: '填写主办单位名称、性质、证件、所在地、证件住所、通讯地址、投资人或主管单位，以及负责人的姓名、证件、办公室电话、手机和邮箱。',
        en: 'Name, nature, document, place, address on the document, contact address, investor or superior unit; and of the person in charge the name, document, office phone, mobile and e-mail.',
      },
      over: 'collecting',
      outcomes: [{ id: 'filled', title: { zh: '已填写', en: 'Filled in' }, to: 'website-form' }],
      outOfDate: {
        because: 'emergency-phone',
        note: {
          zh: '办公室电话一栏已由应急电话取代；江苏等地仍收座机。',
          en: 'An emergency phone has taken the place of the office phone; Jiangsu and others still take a landline.',
        },
      },
    },
    {
      id: 'website-form',
      title: { zh: '填写网站信息', en: 'Form of the website' },
      who: 'client',
      does: {
        zh: '填写网站名称、域名、首页网址、服务内容、语言和网站负责人；名称和域名都可以填多个，用分号分隔。',
        en: 'Name, domain name, home page, content, languages and the person in charge; several names and several domain names may be given, parted by semicolons.',
      },
      over: 'collecting',
      outcomes: [{ id: 'filled', title: { zh: '已填写', en: 'Filled in' }, to: 'access-form' }],
      outOfDate: {
        because: 'one-domain-name-per-service',
        note: {
          zh: '2019 年 4 月 22 日起一个网站只备一个域名。',
          en: 'Since 2019-04-22 a website is filed with one domain name.',
        },
      },
    },
    {
      id: 'access-form',
      title: { zh: '填写接入信息', en: 'Form of the access' },
      who: 'client',
      does: {
        zh: '填写公网 IP 地址、接入方式（专线、主机托管、虚拟主机、其他）和服务器所在地。',
        en: 'Public IP addresses, the mode of access (leased line, colocation, virtual host, other) and where the servers stand.',
      },
      over: 'collecting',
      outcomes: [{ id: 'filled', title: { zh: '已填写', en: 'Filled in' }, to: 'upload' }],
    },
    {
      id: 'upload',
      title: { zh: '上传材料', en: 'Upload' },
      who: 'client',
      does: {
        zh: '上传材料的彩色扫描件或照片，提交申请。',
        en: 'Upload the materials as colour scans or photographs, and submit.',
      },
      over: 'collecting',
      outcomes: [{ id: 'submitted', title: { zh: '已提交', en: 'Submitted' }, to: 'first-review', event: 'submitted' }],
    },
    {
      id: 'first-review',
      title: { zh: '初审', en: 'First review' },
      who: 'access-provider',
      does: { zh: '2 个工作日内给出初审意见。', en: 'The first feedback comes within two working days.' },
      over: 'provider-review',
      takes: { max: 2, unit: 'working-day' },
      outcomes: [
        { id: 'passed', title: { zh: '通过，到场面审', en: 'Passed: interview on site' }, to: 'interview-on-site' },
        { id: 'passed-afar', title: { zh: '通过，不便到场', en: 'Passed: cannot come' }, to: 'interview-by-phone' },
        {
          id: 'returned',
          title: { zh: '不通过：整改后重新提交', en: 'Not adopted: overhaul and submit again' },
          to: 'principal-form',
          event: 'provider-returned',
        },
      ],
    },
    {
      id: 'interview-on-site',
      title: { zh: '到场面审', en: 'Interview on site' },
      who: 'person-in-charge',
      does: {
        zh: '收到邮件通知后，到北京或上海办公室当面核验。',
        en: 'After a notice by e-mail, an interview at the office in Beijing or Shanghai.',
      },
      over: 'provider-review',
      appointment: { title: { zh: '北京或上海办公室面审', en: 'Interview in Beijing or Shanghai' }, by: 'place' },
      outcomes: [{ id: 'held', title: { zh: '面审完成', en: 'Held' }, to: 'second-review' }],
      outOfDate: {
        because: 'real-person-verification',
        note: {
          zh: '当面核验已由电子化核验（人脸）取代，在接入商的 App 或小程序完成。',
          en: 'Electronic verification (a live face) in the provider’s app has taken the place of the interview.',
        },
      },
    },
    {
      id: 'interview-by-phone',
      title: { zh: '非到场面审', en: 'Interview from afar' },
      who: 'person-in-charge',
      does: {
        zh: '不便到场的，致电客服办理非到场面审。',
        en: 'Who cannot come calls the support line for an off-site interview.',
      },
      over: 'provider-review',
      appointment: { title: { zh: '电话面审', en: 'Interview by phone' }, by: 'phone' },
      outcomes: [{ id: 'held', title: { zh: '面审完成', en: 'Held' }, to: 'second-review' }],
      outOfDate: {
        because: 'real-person-verification',
        note: {
          zh: '非到场面审也已由电子化核验（人脸）取代。',
          en: 'The off-site interview too has given way to electronic verification (a live face).',
        },
      },
    },
    {
      id: 'second-review',
      title: { zh: '复审', en: 'Second review' },
      who: 'access-provider',
      does: {
        zh: '世纪互联复审约 1.5 个工作日，通过后报主管部门。',
        en: '21Vianet reviews again for about one and a half working days, then hands everything to the authority.',
      },
      over: 'provider-review',
      takes: { max: 3, unit: 'half-working-day' },
      outcomes: [
        { id: 'passed', title: { zh: '通过', en: 'Passed' }, to: 'ministry', event: 'provider-passed' },
        {
          id: 'returned',
          title: { zh: '不通过：整改后重新提交', en: 'Not adopted: overhaul and submit again' },
          to: 'principal-form',
          event: 'provider-returned',
        },
      ],
    },
    {
      id: 'ministry',
      title: { zh: '主管部门终审', en: 'Final review' },
      who: 'authority',
      does: {
        zh: '终审时间各省不同：上海、重庆约 3 天，甘肃、云南约 3 周。',
        en: 'The final review depends on the province: about three days in Shanghai and Chongqing, about three weeks in Gansu and Yunnan.',
      },
      over: 'authority-review',
      takes: { min: 3, max: 21, unit: 'calendar-day' },
      outcomes: [
        { id: 'granted', title: { zh: '通过', en: 'Passed' }, to: 'result', event: 'granted' },
        {
          id: 'returned',
          title: { zh: '不通过：整改后重新提交', en: 'Not adopted: overhaul and submit again' },
          to: 'principal-form',
          event: 'authority-returned',
        },
      ],
      outOfDate: {
        because: 'sms-check',
        note: {
          zh: '接入商审核之后、管局审核之前，2020 年 8 月 17 日起还有短信核验。',
          en: 'Since 2020-08-17 the SMS check stands between the provider’s reviews and the authority’s.',
        },
      },
    },
    {
      id: 'result',
      title: { zh: '结果通知', en: 'Result' },
      who: 'access-provider',
      does: {
        zh: '结果可在网上查看，世纪互联另以邮件或电话告知联系人。',
        en: 'The result stands online, and 21Vianet tells the contact by e-mail or phone.',
      },
      over: 'granted',
      outcomes: [{ id: 'told', title: { zh: '已告知', en: 'Told' }, to: 'end' }],
    },
  ],
  promises: [
    {
      zh: '初审 2 个工作日，复审约 1.5 个工作日。',
      en: 'Two working days for the first review, about one and a half for the second.',
    },
    {
      zh: '终审上海、重庆约 3 天，甘肃、云南约 3 周。',
      en: 'The final review takes about three days in Shanghai and Chongqing, three weeks in Gansu and Yunnan.',
    },
    { zh: '结果以邮件或电话告知。', en: 'The result comes by e-mail or phone.' },
  ],
  fees: [],
})
