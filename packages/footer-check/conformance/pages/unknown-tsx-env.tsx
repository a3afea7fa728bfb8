import type { ReactNode } from 'react'

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="zh-CN">
      <body>
        {children}
        <footer>
          <a href="https://beian.miit.gov.cn/#/Integrated/index" target="_blank" rel="noreferrer">
            {process.env.NEXT_PUBLIC_ICP}
          </a>
        </footer>
      </body>
    </html>
  )
}
