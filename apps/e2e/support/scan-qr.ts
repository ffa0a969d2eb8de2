import jsQr from 'jsqr';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface Surface {
  readonly canvas: HTMLCanvasElement;
  readonly context: CanvasRenderingContext2D;
}

const dotsPerPoint = 3;

/** What a telephone would read from the QR code of the first page: the page is painted, and the code found in the picture. */
export async function qrOnPage(pdf: Uint8Array): Promise<string | undefined> {
  const document = await getDocument({ data: Uint8Array.from(pdf), verbosity: 0 }).promise;
  try {
    const page = await document.getPage(1);
    const viewport = page.getViewport({ scale: dotsPerPoint });
    const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
    const { canvas, context } = (document.canvasFactory as { create(width: number, height: number): Surface }).create(width, height);
    await page.render({ canvas, canvasContext: context, viewport }).promise;
    return jsQr.default(context.getImageData(0, 0, width, height).data, width, height)?.data;
  } finally {
    await document.loadingTask.destroy();
  }
}
