import { hopeTheme } from 'vuepress-theme-hope'

export default {
  lang: 'zh-CN',
  title: '山间手记',
  theme: hopeTheme({
    displayFooter: true,
    footer: '<a href="http://beian.miit.gov.cn/" target="_blank">湘ICP备2026009471号-1</a>',
    copyright: false,
  }),
}
