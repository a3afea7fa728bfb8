/** A copy of the site that runs outside the mainland does not carry the number: it is bound to the hosts that were filed. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'number-outside-the-mainland',
  title: { zh: '境外站点能挂备案号吗？', en: 'May a site outside the mainland carry the number?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'service',
  whose: { 'service.form': 'website' },
  judgedOn: 'today',
  demand: { kind: 'advice' },
  says: {
    'host-list': {
      zh: '备案号只在已备案的域名上显示。同一网站部署到境外的其他域名或主机时不挂备案号，用主机名单控制。',
      en: 'The number is shown on the filed domain names only. Where the same site also runs abroad under another name or host, a list of hosts keeps it off.',
    },
  },
  statements: [
    {
      from: { seenBy: '2026-11-21' },
      standing: 'agency-claim',
      confidence: 'secondary',
      cites: ['astro-theme-footer-notes'],
      value: { word: 'host-list' },
      note: { zh: '业界做法，许多网站主题如此处理。', en: 'Practice: many website themes do so.' },
    },
  ],
  examples: [
    {
      name: { zh: '境内外双部署的网站', en: 'A website deployed on both sides' },
      given: { 'service.form': 'website', 'service.serverPlace': 'both' },
      on: '2026-11-21',
      expect: { is: 'applies', value: { word: 'host-list' } },
    },
    {
      name: { zh: '相近但不同：App 没有页脚', en: 'Near miss: an App has no footer' },
      given: { 'service.form': 'app' },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
