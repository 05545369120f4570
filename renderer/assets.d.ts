declare module '*?url' {
  const url: string;
  export default url;
}
declare module '*.css';

interface ImportMeta {
  /** Vite's import of many files: here always their text or address, at once. */
  glob(patterns: string[], options: { query: '?raw' | '?url'; import: 'default'; eager: true }): Record<string, string>;
}
