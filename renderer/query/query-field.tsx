import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import type { QueryProblem } from '../../corpus/api/contract.ts';
import { useTexts } from '../text/i18n.ts';
import { CompletionList } from './completion-list.tsx';
import { PaintedQuery } from './painted-query.tsx';
import { leftOf } from './place-in-text.ts';
import { useCompletions } from './use-completions.ts';
import './query.css';

type Props = {
  label: string;
  value: string;
  onChange: (query: string) => void;
  problems: readonly QueryProblem[];
  /** What Enter does; without it Enter begins a new line. */
  onEnter?: () => void;
  placeholder?: string;
  autoFocus?: boolean;
  /** Tells how to ask for suggestions; once on a screen. */
  hasHint?: boolean;
};

/** Where suggestions come by themselves: in a @list or an #entity. They would lie over the results of a word. */
const completes = (query: string, caret: number): boolean => /[@#][\p{L}\d_-]*$/u.test(query.slice(0, caret));

/** A field for a query: in colours, with suggestions, and with each mistake told and marked at its place. */
export function QueryField(props: Props) {
  const { label, value, onChange, problems, onEnter, placeholder, autoFocus = false, hasHint = false } = props;
  const { t } = useTexts();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const painted = useRef<HTMLPreElement>(null);
  const completing = useCompletions();
  const { options, active } = completing;
  const [left, setLeft] = useState(0);
  const isOpen = options.length > 0;

  useLayoutEffect(() => {
    if (autoFocus) field.current?.focus();
  }, [autoFocus]);
  useLayoutEffect(() => {
    if (isOpen && painted.current) setLeft(leftOf(painted.current, completing.start));
  }, [isOpen, completing.start]);

  const take = (index: number) => {
    const option = options[index];
    if (option && field.current) completing.take(field.current, option);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const { key, ctrlKey, shiftKey } = event;
    const act = (action: () => void) => {
      event.preventDefault();
      event.stopPropagation();
      action();
    };
    if (key === ' ' && ctrlKey) return act(() => completing.ask(value, event.currentTarget.selectionStart, true));
    if (isOpen && (key === 'ArrowDown' || key === 'ArrowUp'))
      return act(() => completing.move(key === 'ArrowDown' ? 1 : -1));
    if (isOpen && (key === 'Enter' || key === 'Tab') && !shiftKey) return act(() => take(active));
    if (isOpen && key === 'Escape') return act(completing.close);
    if (key === 'Enter' && onEnter)
      act(() => {
        completing.close();
        onEnter();
      });
  };

  return (
    <div className="field query-field">
      <div className="query-label">
        <label htmlFor={id}>{label}</label>
        {hasHint && <span className="muted">{t('query.hint')}</span>}
      </div>
      <div className="query-box" data-wrong={problems.length > 0 || undefined}>
        <pre className="query-painted" aria-hidden="true" ref={painted}>
          <PaintedQuery query={value} problems={problems} />
          {'\u200b'}
        </pre>
        <textarea
          id={id}
          ref={field}
          value={value}
          rows={1}
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          placeholder={placeholder}
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-controls={isOpen ? `${id}-list` : undefined}
          aria-activedescendant={isOpen ? `${id}-list-${active}` : undefined}
          aria-invalid={problems.length > 0}
          aria-describedby={`${id}-problems`}
          onChange={({ currentTarget: { value: query, selectionStart } }) => {
            onChange(query);
            if (completes(query, selectionStart)) completing.ask(query, selectionStart);
            else completing.close();
          }}
          onKeyDown={onKeyDown}
          onClick={completing.close}
          onBlur={completing.close}
        />
        {isOpen && <CompletionList id={`${id}-list`} options={options} active={active} left={left} onTake={take} />}
      </div>
      <span className="heard" role="status">
        {isOpen ? t('query.suggestions', { count: options.length }) : ''}
      </span>
      <ul className="query-problems" id={`${id}-problems`}>
        {problems.map(({ start, message }) => (
          <li key={`${start} ${message}`}>
            <span className="query-problem-place">{t('query.character', { place: start + 1 })}</span> {message}
          </li>
        ))}
      </ul>
    </div>
  );
}
