/** 网站建设方案书 What the services hold, who runs them, with what means and safeguards. Hunan adds pictures, devices and a promise. */
import { documentKind } from '../document-kind.ts'
import { heading, items, paragraph, principalTable, signedByPrincipal, table } from '../parts.ts'

const body = [
  heading('一、单位基本情况', '1. The principal'),
  principalTable,
  heading('二、网站内容和栏目', '2. Content and columns'),
  {
    is: 'each',
    noun: 'service',
    blocks: [
      table(
        ['网站名称', 'Name', '{service.name}'],
        ['域名', 'Domain names', '{domainName.name}'],
        ['服务内容', 'Content', '{service.content}'],
        ['内容说明', 'Remark', '{service.remark}'],
      ),
    ],
  },
  paragraph('栏目设置：{columns}', 'Columns: {columns}'),
  paragraph('网站设计图附后。', 'The design drawings are attached.'),
  heading('三、人员和资金安排', '3. People and funds'),
  paragraph('{people-and-funds}', '{people-and-funds}'),
  heading('四、内容管理制度', '4. Rules on content'),
  items(
    [
      '信息发布实行先审后发，由网站负责人审核，留存审核记录；',
      'nothing is published before the person in charge has checked it; the checks are recorded;',
    ],
    [
      '每日巡查网站内容，发现法律法规禁止的信息立即停止传输、删除、保存记录并报告；',
      'the content is looked through daily; what the law forbids is stopped, deleted, recorded and reported at once;',
    ],
    ['设专人受理投诉举报，在规定时间内处理。', 'somebody takes complaints and settles them in time.'],
  ),
  heading('五、网络方案', '5. Network'),
  table(
    ['接入服务商', 'Access provider', '{service.accessProvider}'],
    ['接入方式', 'Access', '{service.accessModes}'],
    ['服务器放置地', 'Servers in', '{service.serverProvinces}'],
    ['IP 地址', 'IP addresses', '{service.ipRanges}'],
  ),
  heading('六、网络与信息安全措施', '6. Security'),
  items(
    [
      '服务器启用防火墙和入侵检测，及时更新系统和程序补丁；',
      'firewall and intrusion detection; systems and programs are patched in time;',
    ],
    [
      '按最小权限设置账号，使用强口令和双因素认证；',
      'accounts with the least rights, strong passwords and a second factor;',
    ],
    ['网络日志留存不少于六个月；', 'network logs are kept for six months at least;'],
    ['数据每日备份，异地保存，定期恢复演练；', 'daily backups are kept elsewhere and restored for practice;'],
    ['收集的个人信息加密存储，仅用于告知的目的。', 'personal data are encrypted and used for the stated purpose only.'],
  ),
  heading('七、应急预案', '7. Emergencies'),
  paragraph(
    '网站负责人{service-in-charge/person.name}为应急联系人（手机：{service-in-charge/person.mobiles}）。发生网页篡改、数据泄露、违法信息传播等事件时，立即断开网络、保存证据，向主管部门和公安机关报告，查明原因后恢复服务。',
    'In an emergency call {service-in-charge/person.name}, in charge of the service (mobile {service-in-charge/person.mobiles}). If pages are tampered with, data leak or forbidden content spreads, the site is disconnected, evidence kept and authority and police informed; it opens again when the cause is known.',
  ),
] as const

const usual = {
  from: { seenBy: '2021-06-22' },
  origin: 'ours',
  confidence: 'secondary',
  cites: ['tencent-material-templates', 'tencent-filing-documents'],
} as const

export default documentKind({
  id: 'construction-plan',
  title: { zh: '网站建设方案书', en: 'Construction plan of the services' },
  about: {
    zh: '备案网站较多时说明每个网站的内容、人员、网络和安全。',
    en: 'Where many services are filed: their content, people, network and security.',
  },
  each: 'case',
  askedBy: { materials: ['construction-plan'] },
  particulars: [
    {
      id: 'columns',
      title: { zh: '栏目设置', en: 'Columns' },
      hint: { zh: '如：首页、产品、新闻动态、关于我们、联系我们。', en: 'Home, products, news, about us, contact …' },
      long: true,
    },
    {
      id: 'people-and-funds',
      title: { zh: '人员和资金', en: 'People and funds' },
      hint: {
        zh: '管理、编辑、技术人员各几人；建设和年维护费用。',
        en: 'How many managers, editors, engineers; cost of building and of a year.',
      },
      long: true,
    },
    { id: 'devices', title: { zh: '设备清单', en: 'List of devices' }, long: true },
  ],
  wordings: [
    { ...usual, blocks: [...body, signedByPrincipal] },
    {
      ...usual,
      provinces: ['hunan'],
      note: {
        zh: '湖南另附网站截图、设备清单和承诺。',
        en: 'Hunan adds screenshots, a list of devices and a promise.',
      },
      blocks: [
        ...body,
        heading('八、设备清单', '8. Devices'),
        paragraph('{devices}', '{devices}'),
        heading('九、承诺', '9. Promise'),
        paragraph(
          '本单位承诺上述内容真实，网站按本方案建设和运营，页面截图附后。',
          'We promise that the above is true and that the services are built and run by this plan; screenshots are attached.',
        ),
        signedByPrincipal,
      ],
    },
  ],
})
