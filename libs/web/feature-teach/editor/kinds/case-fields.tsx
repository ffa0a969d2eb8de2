import type { CaseItem } from '#assessments/engine';
import { useI18n } from '#web/i18n';
import { Select } from '#web/ui';
import { Rows, ShareField, Texts } from '../fields.js';
import { freshKey, noText } from '../new-content.js';

export function CaseFields({ item, onItem }: { item: CaseItem; onItem: (item: CaseItem) => void }) {
  const { t } = useI18n();
  const { scenes } = item;
  return (
    <Rows
      title={t('bank.scenes')}
      hint={t('bank.scenes-help')}
      pointer="/scenes"
      rows={scenes}
      onRows={(next) => onItem({ ...item, scenes: next })}
      add={{ label: t('bank.add-scene'), make: () => ({ key: freshKey(scenes, 's'), text: noText, choices: [{ key: 'a', text: noText, next: null, share: 0 }] }) }}
      name={(index) => t('bank.scene', { number: index + 1 })}
    >
      {(scene, index, change) => (
        <>
          <Texts label={t('bank.scene-text')} media pointer={`/scenes/${index}/text`} rows={3} value={scene.text} onValue={(text) => change({ ...scene, text })} />
          <Rows
            title={t('bank.decisions')}
            pointer={`/scenes/${index}/choices`}
            rows={scene.choices}
            onRows={(choices) => change({ ...scene, choices })}
            add={{ label: t('bank.add-decision'), make: () => ({ key: freshKey(scene.choices), text: noText, next: null, share: 0 }) }}
            name={(place) => t('bank.decision', { number: place + 1 })}
          >
            {(choice, place, put) => (
              <>
                <Texts hideLabel label={t('bank.decision', { number: place + 1 })} pointer={`/scenes/${index}/choices/${place}/text`} value={choice.text} onValue={(text) => put({ ...choice, text })} />
                <div className="b-line">
                  <Select
                    label={t('bank.leads-to')}
                    value={choice.next ?? ''}
                    onValue={(next) => put({ ...choice, next: next === '' ? null : next })}
                    options={[{ value: '', label: t('bank.the-end') }, ...scenes.flatMap(({ key }, number) => (number > index ? [{ value: key, label: t('bank.scene', { number: number + 1 }) }] : []))]}
                  />
                  <ShareField label={t('bank.share')} value={choice.share} onValue={(share) => put({ ...choice, share })} />
                </div>
                <details className="b-more">
                  <summary>{t('bank.option-why')}</summary>
                  <Texts label={t('bank.option-why')} optional pointer={`/scenes/${index}/choices/${place}/explanation`} rows={2} value={choice.explanation ?? noText} onValue={(explanation) => put({ ...choice, explanation })} />
                </details>
              </>
            )}
          </Rows>
        </>
      )}
    </Rows>
  );
}
