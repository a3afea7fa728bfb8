export const Beian = ({ url }) => (
  <p className="beian">
    <a href={url} target="_blank" rel="noopener noreferrer">湘ICP备2026009471号-1</a>
  </p>
)
