/** Who may hold the domain name: the notice of 2017 for the nation, narrower practice beside it (part “province”). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'domain-name-holder',
  title: { zh: '域名应由谁持有？', en: 'Who may hold the domain name?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'filing-change'],
  each: 'domain-name',
  whose: { 'domainName.checked': true },
  demand: { kind: 'condition', check: 'holder-is-allowed', of: { holder: 'domainName.holder' } },
  says: { zh: '域名持有者须为{holders}。', en: 'The domain name is held by: {holders}.' },
  fix: {
    zh: '把域名过户到允许的持有者名下，并重新实名认证。',
    en: 'Transfer the domain name to a holder who may hold it, and verify it anew.',
  },
  statements: [
    {
      from: { day: '2018-01-01' },
      standing: 'ministerial',
      confidence: 'secondary',
      cites: ['miit-notice-264-2017', 'tencent-domain-names'],
      when: { 'principal.kind': 'individual' },
      value: { holders: ['principal'] },
      note: {
        zh: '姓名、证件类型和证件号码须与备案人一致。',
        en: 'Name, type and number of the document agree with the person filing.',
      },
    },
    {
      from: { day: '2018-01-01' },
      standing: 'ministerial',
      confidence: 'secondary',
      cites: ['miit-notice-264-2017', 'tencent-domain-names'],
      when: { 'principal.kind': 'organisation' },
      value: { holders: ['principal', 'legal-representative', 'senior-manager', 'shareholder', 'foreign-parent'] },
      note: {
        zh: '境外母公司按股东对待，是我们的读法，未核实；部分省份要求主要负责人、高级管理人员持有的附证明（腾讯云）。',
        en: 'That a foreign parent counts as a shareholder is our reading, unverified; some provinces want proof where the head or a senior manager is the holder (Tencent Cloud).',
      },
    },
  ],
  examples: [
    {
      name: {
        zh: '相近但不同：2018 年前备案的域名，变更时不再核查',
        en: 'Near miss: a name filed before 2018 is not checked again at a change',
      },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'hubei',
        'domainName.holder': 'other',
        'domainName.filedBy': 'this-principal',
        'domainName.filedBefore2018': true,
      },
      on: '2026-11-21',
      expect: { is: 'does-not-apply', finding: null },
    },
    {
      name: { zh: '个人备案，域名在朋友名下', en: 'An individual, the domain name is a friend’s' },
      given: { 'principal.nature': 'individual', 'principal.province': 'hubei', 'domainName.holder': 'other' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'block' },
    },
    {
      name: { zh: '宁夏企业，域名在法定代表人名下', en: 'Ningxia company, held by the legal representative' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'ningxia',
        'domainName.holder': 'legal-representative',
      },
      on: '2026-11-21',
      expect: { is: 'applies', part: 'province', finding: 'risk' },
    },
    {
      name: {
        zh: '相近但不同：重庆企业，由法定代表人持有',
        en: 'Near miss: a Chongqing company, held by the legal representative',
      },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'chongqing',
        'domainName.holder': 'legal-representative',
      },
      on: '2026-11-21',
      expect: { is: 'applies', part: 'province', finding: null },
    },
  ],
})
