/** Whether keys go into a text that is being typed, so that single letters are no commands. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([readonly]), textarea, [contenteditable="true"]');
