export function Footer({ icp, year }) {
  return (
    <footer>
      <span>© {year}</span>
      {icp && (
        <a href="https://beian.miit.gov.cn/" target="_blank" rel="noopener noreferrer">
          {icp}
        </a>
      )}
    </footer>
  )
}
