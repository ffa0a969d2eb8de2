import { useI18n, type PhraseKey } from '#web/i18n';

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

/** RFCDC's twenty competences and DigComp's twenty-one, by the codes that modules use. */
export const competenceCodes: readonly string[] = [
  ...upTo(20).map((number) => `rfcdc-${number}`),
  ...[3, 6, 4, 4, 4].flatMap((count, area) => upTo(count).map((number) => `digcomp-${area + 1}.${number}`)),
];

/** The name of a competence; a code of another framework is its own name. */
export function useCompetenceName(): (code: string) => string {
  const { t } = useI18n();
  return (code) => {
    if (!competenceCodes.includes(code)) return code;
    const short = code.startsWith('rfcdc-') ? `RFCDC ${code.slice('rfcdc-'.length)}` : `DigComp ${code.slice('digcomp-'.length)}`;
    return `${short}. ${t(`bank.${code}` as PhraseKey)}`;
  };
}
