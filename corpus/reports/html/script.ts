/** The page's only script: opens what a link points into, opens all for print, and filters the matrix. */
export const SCRIPT = `
const open = (element) => { for (let at = element; at; at = at.parentElement) if (at.tagName === 'DETAILS') at.open = true; };
const reveal = () => {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target) { open(target); target.scrollIntoView(); }
};
addEventListener('hashchange', reveal);
addEventListener('DOMContentLoaded', reveal);
addEventListener('beforeprint', () => document.querySelectorAll('details').forEach((item) => { item.open = true; }));
const input = document.getElementById('filter');
const rows = [...document.querySelectorAll('.matrix tbody tr')];
input.closest('p').hidden = false;
input.addEventListener('input', () => {
  const words = input.value.toLowerCase().split(/\\s+/).filter(Boolean);
  for (const row of rows) row.hidden = !words.every((word) => row.dataset.find.includes(word));
  document.getElementById('filtered').textContent = words.length ? rows.filter((row) => !row.hidden).length + ' van ' + rows.length : '';
});
`;
