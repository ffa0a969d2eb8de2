import './qr-code.css';
import { qrPicture } from '#kernel/qr';

/** A path and not an image, so that it is sharp on any screen; dark on light in both themes, as scanners want it. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { side, path } = qrPicture(text);
  return (
    <svg className="k-qr" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
