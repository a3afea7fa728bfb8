function policeFooter(config) {
  const code = config.police.code
  const text = config.police.text
  return '<div class="beian">' +
    `<a href="https://www.beian.gov.cn/portal/registerSystemInfo?recordcode=${code}"><img src="./police.png" alt="">${text}</a>` +
    '</div>'
}
window.$docsify.plugins = [].concat(policeFooter, window.$docsify.plugins || [])
