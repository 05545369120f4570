import { expect, test } from 'vitest';
import { projectIn, projectRequests } from './requested-project.ts';

test('finds the project among the parameters of a start', () => {
  expect(projectIn(['caoscoop', '--no-sandbox', '/home/x/studie.caoscoop'])).toBe('/home/x/studie.caoscoop');
  expect(projectIn(['caoscoop', '/home/x/cao.pdf'])).toBeUndefined();
});

test('keeps the project that is asked for before there is an engine, and hands on those after', () => {
  const opened: string[] = [];
  const requests = projectRequests();
  requests.request('a.caoscoop');
  requests.request('b.caoscoop');
  expect(requests.waiting()).toBe('b.caoscoop');
  requests.openWith((path) => opened.push(path));
  expect(opened).toEqual([]);
  requests.request('c.caoscoop');
  expect(opened).toEqual(['c.caoscoop']);
});

test('takes no other files', () => {
  const requests = projectRequests();
  requests.request('cao.pdf');
  expect(requests.waiting()).toBeUndefined();
});
