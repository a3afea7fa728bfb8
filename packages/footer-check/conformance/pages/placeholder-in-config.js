// Default settings of the theme. Override them in user.config.js.
export default {
  title: '浮光',
  startYear: 2021,
  nav: ['home', 'archive', 'links'],
  beian: {
    icp: '<a href="https://beian.miit.gov.cn/">京ICP备12345678号</a>',
  },
}
