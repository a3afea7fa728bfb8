/** Asks a server for the list as a browser would, sixteen at a time over kept connections, and says when it is done. */
import { Agent, type IncomingMessage, request } from 'node:http'

type Asked = { port: number; path: string; calls: number; cookie: string }

const atOnce = 16
const agent = new Agent({ keepAlive: true, maxSockets: atOnce })
const headers = {
  'content-type': 'application/json',
  'x-beian': '1',
  'sec-fetch-site': 'same-origin',
  'sec-fetch-mode': 'cors',
  'sec-fetch-dest': 'empty',
  accept: '*/*',
  'accept-encoding': 'gzip, deflate, br',
  'accept-language': 'zh-CN,zh;q=0.9,en;q=0.8',
  'user-agent': 'Mozilla/5.0 (X11; Linux x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
}

function once({ port, path, cookie }: Asked): Promise<void> {
  return new Promise((resolve, reject) => {
    const origin = `http://127.0.0.1:${port}`
    const length = { 'content-length': 2 }
    const options = { port, agent, method: 'POST', path }
    const sent = request(
      { ...options, headers: { ...headers, ...length, origin, cookie } },
      (answer: IncomingMessage) => {
        answer.resume()
        answer.on('end', () => (answer.statusCode === 200 ? resolve() : reject(new Error(String(answer.statusCode)))))
      },
    )
    sent.on('error', reject)
    sent.end('{}')
  })
}

process.on('message', (asked: Asked) => {
  let left = asked.calls
  const one = async () => {
    while (left-- > 0) await once(asked)
  }
  Promise.all(Array.from({ length: atOnce }, one)).then(
    () => process.send?.(''),
    (error: unknown) => process.send?.(String(error)),
  )
})
