/** nginx from Debian in front of a site that compresses its answers: what the snippet has to turn off. */
import { join } from 'node:path'
import type { Recipe } from '../recipe.ts'
import { freePort, serveCommand } from '../workshop/serving.ts'
import { mainOf, pageOf } from './words.ts'

/** The part that belongs into `http`, and the one for `server` or `location`. */
function partsOf(snippet: string): readonly [string, string] {
  const at = snippet.indexOf('# server or location')
  return [snippet.slice(0, at), snippet.slice(at)]
}

export const nginx: Recipe = {
  format: 'nginx-sub-filter',
  tool: 'nginx',
  programs: { nginx: 'nginx-light' },
  publicFolder: 'site',
  version: async (room) => /nginx\/([\d.]+)/.exec(await room.run(['/usr/sbin/nginx', '-v']))?.[1] ?? '',
  files: () => ({ 'site/index.html': pageOf(mainOf) }),
  serve: async (room, { snippet }) => {
    const [http, location] = partsOf(snippet)
    const [front, behind] = [await freePort(), await freePort()]
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    room.write({
      'nginx.conf': `daemon off;
pid ${join(room.folder, 'nginx.pid')};
error_log stderr;
events {}
http {
access_log off;
types { text/html html; image/png png; }
${temporary.map((name) => `${name}_temp_path ${join(room.folder, `temporary-${name}`)};`).join('\n')}
${http}
server {
  listen 127.0.0.1:${behind};
  root ${join(room.folder, 'site')};
  gzip on;
  gzip_proxied any;
  gzip_min_length 1;
}
server {
  listen 127.0.0.1:${front};
  location / {
    proxy_pass http://127.0.0.1:${behind};
    proxy_set_header Host $host;
${location}
  }
}
}
`,
    })
    return serveCommand(room, front, ['/usr/sbin/nginx', '-e', 'stderr', '-c', join(room.folder, 'nginx.conf')])
  },
}
