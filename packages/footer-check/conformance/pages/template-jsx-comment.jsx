export default function Footer() {
  return (
    <footer className="footer">
      <p>木筏框架</p>
      {/* 浙ICP备2026027519号-3 */}
    </footer>
  )
}
