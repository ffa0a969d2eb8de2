import { createContext, useContext } from 'react';
import type { Language } from '#kernel';
import type { ItemFault } from '#assessments/engine';
import { useI18n, type PhraseKey } from '#web/i18n';

interface Editing {
  /** What is still wrong, by the engine's own rules; nothing before one has asked. */
  readonly faults: readonly ItemFault[];
  /** The language in which one writes, where there is room for one only. */
  readonly language: Language;
  readonly id: string;
  /** Puts a picture or a sound into the text at a place of the question, where that can be done. */
  readonly attach?: (pointer: string) => void;
}

const Context = createContext<Editing>({ faults: [], language: 'et', id: 'q' });

export const EditingProvider = Context.Provider;

export function useEditing(): Editing {
  return useContext(Context);
}

/** The sentence on what is wrong at exactly this place, if anything is. */
export function useFault(pointer: string): string | undefined {
  const { faults } = useEditing();
  const { t } = useI18n();
  const fault = faults.find((one) => one.pointer === pointer);
  return fault === undefined ? undefined : t(`bank.fault-${fault.code}` as PhraseKey, fault.params);
}

/** The id of the control at a place of the question. */
export function useFieldId(pointer: string): string {
  return `${useEditing().id}${pointer.replaceAll('/', '-')}`;
}
