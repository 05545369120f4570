import type { Db } from './database.ts';

/** What a project remembers besides its tables. */
export type SettingKey = 'register' | 'peildatum' | 'ownSelection' | 'copies';

export const readSetting = (db: Db, key: SettingKey): string | null =>
  (db.prepare('SELECT value FROM settings WHERE key = ?').pluck().get(key) as string | undefined) ?? null;

export const writeSetting = (db: Db, key: SettingKey, value: string): void => {
  db.prepare('INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)').run(key, value);
};
