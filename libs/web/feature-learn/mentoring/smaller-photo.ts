const longestSide = 1600;

/** The photo no larger than a page needs, as a JPEG of its points alone: without the place and the device that cameras write in. */
export async function smaller(file: File): Promise<Blob> {
  const image = await createImageBitmap(file);
  const scale = Math.min(1, longestSide / Math.max(image.width, image.height));
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [Math.round(image.width * scale), Math.round(image.height * scale)];
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  image.close();
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob === null ? reject(new Error('The photo could not be read')) : resolve(blob)), 'image/jpeg', 0.85));
}
