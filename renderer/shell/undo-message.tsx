import { useEffect } from 'react';
import { Button } from 'react-aria-components';
import { Icon } from '../controls/icon.tsx';
import { useTexts } from '../text/i18n.ts';
import { isTyping } from './typing.ts';
import { putAway, undo, useMessage } from './undo.ts';

/** How long the message stays, in milliseconds; the keys work after that too. */
const SHOWN_MS = 12_000;

/** Ctrl+Z everywhere but in a text that is being typed, and the last change with the way back, for a while. */
export function UndoMessage() {
  const { t } = useTexts();
  const message = useMessage();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z' || isTyping(event.target)) return;
      event.preventDefault();
      void undo();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  useEffect(() => {
    if (!message) return;
    const timer = setTimeout(putAway, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [message]);
  return (
    <div className="undo-place" role="status">
      {message && (
        <div className="undo-message">
          <span title={message.change?.label}>
            {t(`undo.${message.kind}`, { change: message.change?.label ?? '' })}
          </span>
          {message.kind === 'made' && (
            <Button className="undo-button" onPress={() => void undo(message.change?.id)}>
              {t('undo.undo')}
            </Button>
          )}
          <Button className="undo-button" aria-label={t('app.close')} onPress={putAway}>
            <Icon name="close" />
          </Button>
        </div>
      )}
    </div>
  );
}
