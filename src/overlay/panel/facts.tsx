// Key facts: who, where, when and the main figures, each a way to its places.

import type { KeyFact } from '../../annotations.ts';
import type { IconName } from '../icons.ts';
import { Arabic, Icon } from '../parts.tsx';
import type { Fact, FactGroup } from './facts-model.ts';
import type { PanelProps } from './view.ts';

const ICON_OF: Record<KeyFact['kind'], IconName> = { who: 'person', where: 'place', when: 'date', figure: 'figure' };

export function Facts(props: PanelProps) {
  const { model: { facts }, voice: { t } } = props;
  if (!facts.length) return null;
  return (
    <section class="key-facts">
      <h3>{t('overlay_key_facts')}</h3>
      <dl>{facts.map((group) => <Kind {...props} {...group} key={group.kind} />)}</dl>
    </section>
  );
}

function Kind({ kind, facts, voice: { t }, act }: PanelProps & FactGroup) {
  return (
    <div class={`fact fact-${kind}`}>
      <dt><Icon name={ICON_OF[kind]} />{t(`overlay_fact_${kind}`)}</dt>
      <dd>
        <ul role="list">
          {facts.map((fact) => (
            <li key={fact.key}>
              <button type="button" class={`row told of-${fact.entity.type}`} onClick={() => act.step(fact.key, fact.mentions, 1)}>
                <Told fact={fact} />
              </button>
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}

/** Of a date or figure the words around it, for what it dates or counts. */
function Told({ fact: { context, entity } }: { fact: Fact }) {
  if (!context) return <Arabic>{entity.name.ar}</Arabic>;
  return <Arabic>{context.before}<b>{context.told}</b>{context.after}</Arabic>;
}
