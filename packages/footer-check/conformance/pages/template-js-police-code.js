export default {
  themeConfig: {
    footer: {
      message: '<a href="https://beian.miit.gov.cn/">京ICP备2026019283号-4</a>',
      copyright: '<a href="https://beian.mps.gov.cn/#/query/webSearch?code=11010802020134">京公网安备11010502061837号</a>',
    },
  },
}
