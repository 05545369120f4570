import { useEffect, useSyncExternalStore } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Icon } from '../controls/icon.tsx';
import { openScreen } from '../shell/route.ts';
import { SCREENS } from '../shell/screen-names.ts';
import { isTyping } from '../shell/typing.ts';
import { useTexts } from '../text/i18n.ts';
import { type Key, SHORTCUTS } from './shortcut-list.ts';
import './shortcuts.css';

let isOpen = false;
const listeners = new Set<() => void>();

function show(open: boolean): void {
  isOpen = open;
  for (const listener of listeners) listener();
}

export const showShortcuts = (): void => show(true);

const listen = (changed: () => void) => {
  listeners.add(changed);
  return () => listeners.delete(changed);
};

/** The keys of the whole window: `?` opens the list of them, Alt with a digit goes to a screen. */
function onKeyDown(event: KeyboardEvent): void {
  const { key, code, altKey, ctrlKey, metaKey, target } = event;
  if (key === '?' && !ctrlKey && !metaKey && !isTyping(target)) {
    event.preventDefault();
    show(true);
  }
  const screen = altKey && !ctrlKey ? SCREENS[Number(/^Digit(\d)$/.exec(code)?.[1] ?? 0) - 1] : undefined;
  if (screen) {
    event.preventDefault();
    openScreen(screen);
  }
}

/** The list of shortcuts, opened by `?`. */
export function Shortcuts() {
  const { t } = useTexts();
  const open = useSyncExternalStore(listen, () => isOpen);
  useEffect(() => {
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <ModalOverlay className="overlay" isOpen={open} onOpenChange={show} isDismissable>
      <Modal className="modal">
        <Dialog className="dialog shortcuts">
          <div className="dialog-head">
            <Heading slot="title">{t('help.shortcuts')}</Heading>
            <Button slot="close" className="icon-button" aria-label={t('app.close')}>
              <Icon name="close" />
            </Button>
          </div>
          <div className="shortcut-groups">
            {SHORTCUTS.map(({ group, keys }) => (
              <section key={group}>
                <h3>{t(`help.group.${group}`)}</h3>
                <dl>
                  {keys.map(({ does, press }) => (
                    <div key={does}>
                      <dt>
                        <Keys press={press} />
                      </dt>
                      <dd>{t(`help.key.${does}`)}</dd>
                    </div>
                  ))}
                </dl>
              </section>
            ))}
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Keys({ press }: { press: readonly Key[] }) {
  const { t } = useTexts();
  return press.map((key) => <kbd key={key}>{key.length > 2 ? t(`help.keyName.${key as NamedKey}`) : key}</kbd>);
}

type NamedKey = Extract<Key, 'ctrl' | 'alt' | 'space' | 'enter' | 'tab' | 'escape' | 'home' | 'end'>;
