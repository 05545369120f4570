import { useEffect } from 'react';
import { Button } from 'react-aria-components';
import { Icon } from '../controls/icon.tsx';
import { useTexts } from '../text/i18n.ts';
import { putAway, redo, undo, useLastChange } from './undo.ts';

/** How long the message stays, in milliseconds; the keys work after that too. */
const SHOWN_MS = 12_000;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([readonly]), textarea, [contenteditable="true"]');

/** Ctrl+Z and Ctrl+Shift+Z everywhere but in a text that is being typed, and the last change with the way back. */
export function UndoMessage() {
  const { t } = useTexts();
  const last = useLastChange();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z' || isTyping(event.target)) return;
      event.preventDefault();
      void (event.shiftKey ? redo() : undo());
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  useEffect(() => {
    if (!last) return;
    const timer = setTimeout(putAway, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [last]);
  return (
    <div className="undo-place" role="status">
      {last && (
        <div className="undo-message">
          <span>{last.isUndone ? t('undo.undone', { change: last.text }) : last.text}</span>
          <Button className="undo-button" onPress={() => void (last.isUndone ? redo() : undo())}>
            {last.isUndone ? t('undo.redo') : t('undo.undo')}
          </Button>
          <Button className="undo-button" aria-label={t('app.close')} onPress={putAway}>
            <Icon name="close" />
          </Button>
        </div>
      )}
    </div>
  );
}
