/** Where servers of one website stand in several provinces, and the remark must say so. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'several-server-provinces',
  title: {
    zh: '同一网站的 IP 在几个省份，要说明吗？',
    en: 'Must IP addresses of one website in several provinces be explained?',
  },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'service',
  whose: { 'service.form': ['website', 'app'] },
  demand: {
    kind: 'condition',
    check: 'explained-where-several',
    of: { chosen: 'service.serverProvinces', explained: 'service.remarkWritten' },
  },
  says: {
    zh: '同一网站的 IP 分布在几个省份的，在备注说明。',
    en: 'Where IP addresses of one website lie in several provinces, the remark explains it.',
  },
  fix: { zh: '在备注写明各省 IP 的用途。', en: 'Say in the remark what the addresses in each province are for.' },
  statements: [],
  examples: [
    {
      name: { zh: '天津，服务器在两个省份，备注空白', en: 'Tianjin, servers in two provinces, no remark' },
      given: {
        'service.form': 'website',
        'principal.province': 'tianjin',
        'service.serverProvinces': ['tianjin', 'hebei'],
      },
      on: '2022-06-01',
      expect: { is: 'applies', finding: 'risk' },
    },
    {
      name: { zh: '相近但不同：只在天津', en: 'Near miss: in Tianjin only' },
      given: { 'service.form': 'website', 'principal.province': 'tianjin', 'service.serverProvinces': ['tianjin'] },
      on: '2022-06-01',
      expect: { is: 'applies', finding: null },
    },
    {
      name: { zh: '湖南未见此要求', en: 'Nothing of the kind is known of Hunan' },
      given: {
        'service.form': 'website',
        'principal.province': 'hunan',
        'service.serverProvinces': ['hunan', 'hubei'],
      },
      on: '2022-06-01',
      expect: { is: 'does-not-apply' },
    },
  ],
})
