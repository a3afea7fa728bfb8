import './footer.css'

/* Footer of every page. */
export default function Footer() {
  const year = new Date().getFullYear()
  return (
    <footer className="footer">
      <p>© {year} 山间手记</p>
      <p>
        <a href="https://beian.miit.gov.cn/" target="_blank" rel="noopener noreferrer">京ICP备2026019283号-4</a>{' '}
        <a href="https://beian.mps.gov.cn/#/query/webSearch?code=11010502061837" target="_blank" rel="noopener noreferrer">
          <img src="/beian.png" alt="" width={20} height={20} />京公网安备11010502061837号
        </a>
      </p>
    </footer>
  )
}
