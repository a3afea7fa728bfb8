export function SideBarFooter() {
  return (
    <div className="sidebar-footer">
      <small>© 2026 Tidewater</small>
      <small>沪ICP备2026048137号-1</small>
    </div>
  )
}
