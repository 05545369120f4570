import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import {
  Button,
  Checkbox,
  CheckboxGroup,
  Dialog,
  DialogTrigger,
  Heading,
  Modal,
  ModalOverlay,
} from 'react-aria-components';
import type { RuleUpdate } from '../../corpus/api/contract.ts';
import { ask, useAsk } from '../api/queries.ts';
import { Icon } from '../controls/icon.tsx';
import { QueryText } from '../query/painted-query.tsx';
import { showLastChange } from '../shell/undo.ts';
import { useTexts } from '../text/i18n.ts';

/** Tells that Caoscoop brings newer standard rules, and lets the analyst choose which to take. */
export function UpdatesNotice() {
  const { t } = useTexts();
  const { data: updates = [] } = useAsk('rules.updates', {});
  if (updates.length === 0) return null;
  return (
    <div className="notice warning updates-notice">
      <span>{t('rules.updates', { count: updates.length })}</span>
      <DialogTrigger>
        <Button className="button">{t('rules.showUpdates')}</Button>
        <ModalOverlay className="overlay" isDismissable>
          <Modal className="modal">
            <Dialog className="dialog">{({ close }) => <UpdatesForm updates={updates} close={close} />}</Dialog>
          </Modal>
        </ModalOverlay>
      </DialogTrigger>
    </div>
  );
}

function UpdatesForm({ updates, close }: { updates: RuleUpdate[]; close: () => void }) {
  const { t } = useTexts();
  // What the analyst changed is never taken over unasked.
  const [ids, setIds] = useState(() => updates.filter(({ kind }) => kind !== 'own').map(({ id }) => id));
  const taken = useMutation({
    mutationFn: () => ask('rules.update', { ids }),
    onSuccess: () => {
      void showLastChange();
      close();
    },
  });
  return (
    <>
      <div className="dialog-head">
        <Heading slot="title">{t('rules.updatesTitle')}</Heading>
        <Button slot="close" className="icon-button" aria-label={t('app.close')}>
          <Icon name="close" />
        </Button>
      </div>
      <p className="muted">{t('rules.updatesLead')}</p>
      <CheckboxGroup aria-label={t('rules.updatesTitle')} className="updates" value={ids} onChange={setIds}>
        {updates.map(({ id, kind, rule }) => (
          <Checkbox key={id} value={id} className="update">
            <span className="check" aria-hidden="true" />
            <span>
              <code>{id}</code> <span className="tag">{t(`rules.updateKind.${kind}`)}</span>
              <QueryText query={rule.pattern} />
            </span>
          </Checkbox>
        ))}
      </CheckboxGroup>
      {taken.isError && <p className="notice danger">{t('app.failed')}</p>}
      <Button
        className="button primary"
        isDisabled={ids.length === 0}
        isPending={taken.isPending}
        onPress={() => taken.mutate()}
      >
        {t('rules.takeUpdates')}
      </Button>
    </>
  );
}
