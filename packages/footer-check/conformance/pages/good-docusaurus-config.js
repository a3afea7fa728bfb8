/** @type {import('@docusaurus/types').Config} */
const config = {
  title: '木筏框架',
  url: 'https://raft.example.com',
  baseUrl: '/',
  i18n: { defaultLocale: 'zh-Hans', locales: ['zh-Hans', 'en'] },
  themeConfig: {
    footer: {
      style: 'dark',
      copyright: '© 2024-2026 木筏框架 <a href="https://beian.miit.gov.cn/" target="_blank" rel="noopener noreferrer">京ICP备2025073816号-2</a>',
    },
  },
}
module.exports = config
