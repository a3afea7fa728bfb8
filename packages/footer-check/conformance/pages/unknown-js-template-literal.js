// docsify plug-in: a footer with the filing number
export function beian(options) {
  const { icp } = options
  return function (hook) {
    hook.afterEach((html) => {
      const footer = `<footer><a href="https://beian.miit.gov.cn/" target="_blank">${icp}</a></footer>`
      return html + footer
    })
  }
}
