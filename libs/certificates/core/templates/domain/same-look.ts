import type { CertificateClaims } from '#certificates/contract';

export type StatedLook = Pick<CertificateClaims, 'templateVersion' | 'layout' | 'secondLanguage' | 'design'>;

/** Whether a certificate issued anew would look as it does; those of the first record say nothing about some of it. */
export function sameLook(stated: StatedLook, today: StatedLook): boolean {
  return (
    stated.templateVersion === today.templateVersion &&
    (stated.layout ?? 'landscape') === today.layout &&
    (stated.secondLanguage ?? null) === (today.secondLanguage ?? null) &&
    stated.design?.id === today.design?.id &&
    stated.design?.version === today.design?.version
  );
}
